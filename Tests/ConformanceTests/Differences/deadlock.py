"""A deadlock ends the program.

When nothing is ready, no timer is set and tasks still wait, CPython waits for ever. coroviz writes to stderr who
waits for what and ends with exit status 86, after the `finally` blocks. (CPython was stopped from outside here.)
"""
import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    print("once more")
    try:
        await lock.acquire()
    finally:
        print("finally")


asyncio.run(main())
