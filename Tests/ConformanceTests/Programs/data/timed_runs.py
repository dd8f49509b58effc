# timeit on the virtual clock: only waiting takes time
import time
import timeit
from timeit import Timer, default_timer

print(timeit.timeit("x = sum(range(10))", number=100), timeit.timeit(lambda: None, number=5), timeit.default_timer is time.perf_counter)
print(timeit.timeit("time.sleep(0.5)", setup="import time", number=4), timeit.repeat("time.sleep(0.25)", "import time", repeat=3, number=2))
calls = []


def work(n=1):
    calls.append(n)
    time.sleep(0.125 * n)


print(timeit.timeit(work, number=4), timeit.timeit("work(2)", globals=globals(), number=2), len(calls), timeit.timeit("work()", setup="from __main__ import work", number=1))
t = Timer("total += k\ntime.sleep(1)", "import time\ntotal = 0\nk = 2")
print(t.timeit(3), t.repeat(2, 1))
print(timeit.timeit(stmt=work, setup=lambda: calls.clear(), number=2), len(calls))
for action in (lambda: timeit.timeit("x ="), lambda: timeit.timeit(5), lambda: timeit.timeit("nothing", number=1), lambda: timeit.timeit("1/0", number=1), lambda: Timer(setup=5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
start = default_timer()
time.sleep(2)
print(default_timer() - start)
