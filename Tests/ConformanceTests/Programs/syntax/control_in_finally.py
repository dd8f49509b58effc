# What finally does to return, break and continue; names that except deletes
try:
    try: raise ValueError(1)
    finally: print('fin')
except (TypeError, ValueError) as e: print('caught', e)
else: print('no')
finally: print('end')
try: e
except NameError as x: print(x)
def nest():
    x = 1
    def inner():
        nonlocal x; x += 1
        return x
    return inner(), x
print(nest()); print(type(lambda: 0).__name__, (lambda *a, k=1, **kw: (a, k, kw))(1, k=2, z=3))
def fin():
    for i in range(3):
        try: continue
        finally: print('c', i)
    while True:
        try: return 'r'
        finally: break
    return 'after'
print(fin())
