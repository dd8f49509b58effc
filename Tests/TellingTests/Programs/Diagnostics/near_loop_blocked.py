"""time.sleep before the loop runs holds nobody."""
import asyncio
import time


async def main():
    await asyncio.sleep(1)


time.sleep(2)
asyncio.run(main())
