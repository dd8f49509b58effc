"""Every kind of wait, all at the same time: look at second 2."""
import asyncio


async def hold(lock):
    async with lock:
        await asyncio.sleep(5)


async def want(lock):
    async with lock:
        pass


async def in_sem(sem):
    async with sem:
        await asyncio.sleep(5)


async def taker(queue):
    await queue.get()


async def putter(queue):
    while True:
        await queue.put(1)


async def at(barrier):
    await barrier.wait()


async def flag(event):
    await event.wait()


async def note(cond):
    async with cond:
        await cond.wait()


async def limited():
    async with asyncio.timeout(8):
        async with asyncio.timeout(4):
            await deep()


async def deep():
    await deeper()


async def deeper():
    await asyncio.sleep(20)


async def group():
    async with asyncio.TaskGroup() as tg:
        for n in (1, 2, 3):
            tg.create_task(asyncio.sleep(n), name=f"tg{n}")


async def collect():
    await asyncio.gather(*(asyncio.sleep(n) for n in (1, 2, 3, 4, 5)))


async def first():
    tasks = [asyncio.create_task(asyncio.sleep(n)) for n in (3, 4)]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED, timeout=9)


async def one_by_one():
    for f in asyncio.as_completed([asyncio.sleep(n) for n in (1, 3)]):
        await f


async def guarded(task):
    await asyncio.shield(task)


async def joiner(queue):
    await queue.join()


async def picky(task):
    await asyncio.wait([task], return_when=asyncio.FIRST_EXCEPTION)


async def follower(task):
    await task


async def future():
    await asyncio.get_running_loop().create_future()


async def main():
    lock, sem = asyncio.Lock(), asyncio.Semaphore(2)
    q0, q1 = asyncio.Queue(), asyncio.Queue(2)
    b, e, c = asyncio.Barrier(3), asyncio.Event(), asyncio.Condition()
    h = asyncio.create_task(hold(lock))
    todo = [want(lock), in_sem(sem), in_sem(sem), in_sem(sem), taker(q0), putter(q1),
            at(b), at(b), flag(e), note(c), limited(), group(), collect(), first(),
            one_by_one(), guarded(h)]
    tasks = [asyncio.create_task(t) for t in todo]
    others = [asyncio.create_task(t) for t in (joiner(q1), picky(h), follower(h), future())]
    await asyncio.wait(tasks, timeout=6)


asyncio.run(main())
