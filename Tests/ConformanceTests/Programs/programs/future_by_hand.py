# A future and a task of one's own, driven by call_soon.
import asyncio


class Promise:
    def __init__(self):
        self.value, self.waiters, self.done = None, [], False

    def resolve(self, value):
        self.value, self.done = value, True
        for wake in self.waiters:
            loop.call_soon(wake, value)

    def __await__(self):
        if not self.done:
            yield self
        return self.value


class Runner:
    def __init__(self, name, coroutine):
        self.name, self.coroutine = name, coroutine
        loop.call_soon(self.step, None)

    def step(self, value):
        try:
            promise = self.coroutine.send(value)
        except StopIteration as stop:
            print(self.name, "returned", stop.value)
        else:
            print(self.name, "waits")
            promise.waiters.append(self.step)


async def reader(promise):
    return await promise + await promise


loop = asyncio.new_event_loop()
promise = Promise()
Runner("one", reader(promise))
Runner("two", reader(promise))
loop.call_later(1, promise.resolve, 21)
loop.call_later(2, loop.stop)
loop.run_forever()
loop.close()
