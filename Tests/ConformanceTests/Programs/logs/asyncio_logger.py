"""What asyncio itself logs: the selector, exceptions that nobody retrieved, errors in callbacks."""
import asyncio
import gc
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s|%(name)s|%(message)s")
log = logging.getLogger("program")


async def failing():
    await asyncio.sleep(0.1)
    raise ValueError("nobody looks")


def callback():
    raise RuntimeError("in a callback")


async def main():
    log.info("started")
    task = asyncio.create_task(failing(), name="lost")
    await asyncio.sleep(0.5)
    del task
    gc.collect()
    await asyncio.sleep(0)
    log.info("after the task")
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "said by hand", "detail": 5})
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    loop.call_exception_handler({"message": "not shown"})
    logging.getLogger("asyncio").setLevel(logging.NOTSET)

    def handler(loop, context):
        log.warning("handler got %s: %r", context["message"].split("<")[0], context.get("exception"))

    loop.set_exception_handler(handler)
    loop.call_soon(callback)
    await asyncio.sleep(0.1)
    log.info("done at %.1f", loop.time())


asyncio.run(main())
