"""A bounded buffer, readers and writers, and a countdown latch, built of Condition and Event."""
import asyncio


class Buffer:
    def __init__(self, size):
        self.items, self.size = [], size
        self.condition = asyncio.Condition()

    async def put(self, item):
        async with self.condition:
            await self.condition.wait_for(lambda: len(self.items) < self.size)
            self.items.append(item)
            self.condition.notify_all()

    async def get(self):
        async with self.condition:
            await self.condition.wait_for(lambda: self.items)
            item = self.items.pop(0)
            self.condition.notify_all()
            return item


class ReadWriteLock:
    def __init__(self):
        self.condition = asyncio.Condition()
        self.readers, self.writing = 0, False

    async def read(self, name):
        async with self.condition:
            await self.condition.wait_for(lambda: not self.writing)
            self.readers += 1
        print(f"{asyncio.get_running_loop().time():.1f} {name} reads with {self.readers}")
        await asyncio.sleep(1)
        async with self.condition:
            self.readers -= 1
            self.condition.notify_all()

    async def write(self, name):
        async with self.condition:
            await self.condition.wait_for(lambda: not self.writing and not self.readers)
            self.writing = True
        print(f"{asyncio.get_running_loop().time():.1f} {name} writes")
        await asyncio.sleep(1)
        async with self.condition:
            self.writing = False
            self.condition.notify_all()


class Latch:
    def __init__(self, count):
        self.count, self.event = count, asyncio.Event()

    def down(self):
        self.count -= 1
        if self.count <= 0:
            self.event.set()


async def main():
    buffer = Buffer(2)

    async def producer(name, n):
        for i in range(n):
            await buffer.put(f"{name}{i}")
            print("put", f"{name}{i}", buffer.items)

    async def consumer(name, n):
        for _ in range(n):
            await asyncio.sleep(1)
            print(name, "got", await buffer.get())

    await asyncio.gather(producer("a", 3), producer("b", 3), consumer("x", 2), consumer("y", 4))
    lock = ReadWriteLock()
    async with asyncio.TaskGroup() as group:
        for i in range(2):
            group.create_task(lock.read(f"r{i}"), name=f"r{i}")
        group.create_task(lock.write("w0"), name="w0")
        group.create_task(lock.read("r2"), name="r2")
        group.create_task(lock.write("w1"), name="w1")
    latch = Latch(3)

    async def arrives(n):
        await asyncio.sleep(n)
        latch.down()
        return n

    tasks = [asyncio.create_task(arrives(n), name=f"a{n}") for n in (3, 1, 2)]
    await latch.event.wait()
    print("all down", asyncio.get_running_loop().time())
    print(await asyncio.gather(*tasks))


asyncio.run(main())
