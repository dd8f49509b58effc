"""Task and Future subclasses of the program's own: methods overridden, awaited, in gather and wait."""
import asyncio


class LoggedFuture(asyncio.Future):
    def set_result(self, result):
        print("set_result", result)
        super().set_result(result)

    def cancel(self, msg=None):
        print("cancel", msg)
        return super().cancel(msg=msg)


class Named(asyncio.Task):
    def __init__(self, coro, *, loop, label):
        super().__init__(coro, loop=loop, name=f"named-{label}")
        self.label = label

    def cancel(self, msg=None):
        print("cancelling", self.label)
        return super().cancel(msg)

    def __repr__(self):
        return f"<Named {self.label} {self._state}>"


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    f = LoggedFuture(loop=loop)
    loop.call_later(1, f.set_result, "x")
    print(await f, isinstance(f, asyncio.Future), asyncio.isfuture(f))
    f = LoggedFuture()
    task = asyncio.create_task(asyncio.wait_for(f, 1), name="waits")
    try:
        await task
    except TimeoutError:
        print("timed out", f.cancelled())
    g = LoggedFuture()
    loop.call_soon(g.set_result, "g")
    print(await asyncio.gather(g, work(0)))
    t = Named(work(1), loop=loop, label="one")
    print(t, t.get_name(), await t, t)
    t = Named(work(5), loop=loop, label="two")
    done, pending = await asyncio.wait([t], timeout=1)
    print(done, pending)
    t.cancel("enough")
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, t)
    try:
        async with asyncio.timeout(1):
            await Named(work(5), loop=loop, label="three")
    except TimeoutError:
        print("timeout")
    t = Named(work(3), loop=loop, label="four")
    gathered = asyncio.gather(t, work(4))
    await asyncio.sleep(0)
    gathered.cancel()
    try:
        await gathered
    except asyncio.CancelledError:
        print("gather cancelled", t.cancelled())
    t.extra = "attribute"
    print(t.extra, t.label)


asyncio.run(main())
