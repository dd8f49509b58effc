# time: strftime, gmtime and ctime on the virtual clock.
import time

print(time.strftime("%Y-%m-%d %H:%M:%S"), time.ctime())
time.sleep(3661)
print(time.strftime("%X"), time.strftime("%H:%M", time.gmtime(7200)), time.ctime(0), time.gmtime().tm_hour, time.time())
start = time.perf_counter()
time.sleep(0.001)
print(f"{time.perf_counter() - start:.4f}", round(time.monotonic(), 3))
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
try:
    time.sleep("1")
except TypeError as error:
    print(type(error).__name__)
