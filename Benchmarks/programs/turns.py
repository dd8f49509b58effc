"""200,000 turns of sleep(0) over 1,000 tasks."""
import asyncio

TASKS = 1_000
TURNS = 200


async def worker():
    for _ in range(TURNS):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*(worker() for _ in range(TASKS)))


asyncio.run(main())
print(TASKS * TURNS)
