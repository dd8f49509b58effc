"""time.sleep in a coroutine holds the whole loop."""
import asyncio
import time


async def main():
    time.sleep(2)
    await asyncio.sleep(1)


asyncio.run(main())
