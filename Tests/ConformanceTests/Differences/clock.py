"""The clock starts at zero.

Time is virtual: it begins with the program, sleeping moves it at once, and computing takes none of it. Elapsed times
come out clean and are the same in every run.
"""
import time

print("begins with the program:", time.time() < 100)
print("the year is 1970:", time.strftime("%Y") == "1970")
start = time.perf_counter()
total = sum(range(100_000))
print("computing takes no time:", time.perf_counter() == start)
start = time.monotonic()
time.sleep(0.25)
print("sleeping takes exactly as long:", time.monotonic() - start == 0.25)
