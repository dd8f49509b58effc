"""Records made in tasks know the task's name; several workers log in turn on the clock."""
import asyncio
import logging
import sys
import time

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(asctime)s %(taskName)-9s %(levelname)s %(message)s")
logging.getLogger("asyncio").setLevel(logging.WARNING)
log = logging.getLogger("workers")
logging.info("outside of any task")


async def worker(name, delay):
    log.info("%s starts", name)
    await asyncio.sleep(delay)
    if delay > 1:
        log.warning("%s was slow: %.2f s", name, delay)
    log.info("%s ends", name)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        for number, delay in enumerate((0.5, 1.25, 0.75)):
            group.create_task(worker(f"worker {number}", delay), name=f"w{number}")
    log.info("all done")
    results = await asyncio.gather(*(worker(n, d) for n, d in (("a", 0.2), ("b", 0.1))))
    log.info("gathered %s", results)


asyncio.run(main())
logging.Formatter.converter = staticmethod(time.gmtime)
logging.info("after the loop")


class UTC(logging.Formatter):
    converter = staticmethod(time.gmtime)
    default_time_format = "%Y/%m/%d %H.%M.%S"
    default_msec_format = None


logging.root.handlers[0].setFormatter(UTC("%(asctime)s %(message)s"))
logging.info("another format")
