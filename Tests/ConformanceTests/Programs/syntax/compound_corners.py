# with, for-else, while-else, try, nested scopes and finally corners
try: assert 1 == 2, 'msg' 
except AssertionError as e: print(repr(e))
try: assert (x := 0)
except AssertionError as e: print(repr(e))
with (open_ := __import__('contextlib').nullcontext(1)) as q, __import__('contextlib').nullcontext(2) as w: print(q, w)
from contextlib import nullcontext as nc
with (nc(1) as a, nc(2) as b,): print(a, b)
with nc((1, 2)) as (a, b): print(a, b)
for x in []: pass
else: print('else')
while False: pass
else: print('welse')
for i in range(3):
    if i == 1: continue
    if i == 2: break
else: print('no')
print(i); pass; print([x for x in range(3) if x if x > 1], [(x, y) for x in 'ab' for y in range(2)], {x: x*x for x in range(3)}, {x % 2 for x in range(5)})
