# The virtual clock as seen by datetime, date and time, and programs that wait
import asyncio
import time
from datetime import datetime, date, timedelta, timezone, UTC

print(datetime.now(), datetime.today(), date.today(), datetime.now(UTC), datetime.now(timezone(timedelta(hours=2))))
time.sleep(1.25)
print(datetime.now(), datetime.now().timestamp(), time.time(), repr(datetime.now()))
start = datetime.now()


async def worker(name, delay):
    begun = datetime.now()
    await asyncio.sleep(delay)
    print(f"[{datetime.now():%H:%M:%S.%f}] {name} took {datetime.now() - begun} ({(datetime.now() - begun).total_seconds():.2f} s)")
    return datetime.now()


async def main():
    deadline = datetime.now() + timedelta(seconds=2)
    ends = await asyncio.gather(worker("a", 0.5), worker("b", 2), worker("c", 1.125))
    print([end.isoformat(timespec="milliseconds") for end in ends], max(ends) - min(ends))
    print(datetime.now() >= deadline, deadline - datetime.now())
    await asyncio.sleep(86400)
    print(date.today(), datetime.now().strftime("%A %d %B %Y"), datetime.now() - start)
    while datetime.now() < start + timedelta(days=1, seconds=5):
        await asyncio.sleep(1)
    print(datetime.now())


asyncio.run(main())
print(datetime.fromtimestamp(time.time()) == datetime.now(), time.strftime("%H:%M:%S"), time.ctime())
print(time.gmtime().tm_mday, time.localtime().tm_zone, time.localtime().tm_gmtoff, time.tzname, time.timezone)
