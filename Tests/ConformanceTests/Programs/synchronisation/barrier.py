# A Barrier lets its parties go when the last one has come.
import asyncio


async def party(name, seconds, barrier):
    await asyncio.sleep(seconds)
    print(name, "came")
    position = await barrier.wait()
    print(name, "goes", position)


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(party("a", 1, barrier), party("b", 3, barrier), party("c", 2, barrier))
    print(barrier.n_waiting, barrier.parties, barrier.broken)


asyncio.run(main())
