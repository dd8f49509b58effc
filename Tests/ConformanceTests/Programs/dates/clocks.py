# time: clocks, struct_time, conversions, errors
import time

print(time.time(), time.monotonic(), time.perf_counter(), time.time_ns(), time.monotonic_ns(), time.perf_counter_ns(), time.process_time())
time.sleep(2.5)
print(time.time(), time.monotonic() - time.perf_counter(), time.time_ns(), time.sleep(0))
t = time.gmtime(1700000000)
print(t, t.tm_year, t[0], t[-1], len(t), tuple(t), t.tm_zone, t.tm_gmtoff, t == time.struct_time(tuple(t)), type(t), t.n_fields, t.n_sequence_fields)
print(time.strftime("%Y-%m-%d %H:%M:%S", t), time.strftime("%c|%x|%X|%p|%j", t), time.asctime(t), time.ctime(1700000000), time.mktime(t), time.strftime("%H", (2024, 1, 1, 9, 0, 0, 0, 1, 0)))
print(time.gmtime(0), time.localtime(86399.9).tm_sec, time.gmtime(-1).tm_year, time.struct_time(range(9)), time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)).tm_min)
info = time.get_clock_info("monotonic")
print(info, time.get_clock_info("time").adjustable, time.get_clock_info("perf_counter").monotonic, time.CLOCK_MONOTONIC, time.CLOCK_REALTIME)
print(time.timezone, time.altzone, time.daylight, time.tzname)
for action in (lambda: time.sleep(-1), lambda: time.strftime(5), lambda: time.strftime("%Y", (1, 2)), lambda: time.mktime(5), lambda: time.struct_time((1, 2)), lambda: time.struct_time(range(20)), lambda: time.gmtime("a"), lambda: time.get_clock_info("x"), lambda: time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0)),
               lambda: time.strftime("%Y", (2024, 1, 1, 25, 0, 0, 0, 1, 0)), lambda: time.nothing, lambda: time.asctime((1,)), lambda: t.nothing, lambda: time.gmtime(1e30)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
begin = time.perf_counter()
for pause in (0.1, 0.2, 0.3):
    time.sleep(pause)
print(f"{time.perf_counter() - begin:.3f}", round(time.monotonic(), 6))
