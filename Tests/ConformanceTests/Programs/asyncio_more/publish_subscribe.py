"""A broker with subscribers of different speeds, async context managers and generators, and a clean end."""
import asyncio
from contextlib import asynccontextmanager


class Broker:
    def __init__(self):
        self.queues = {}

    @asynccontextmanager
    async def subscribe(self, name, size=0):
        queue = self.queues[name] = asyncio.Queue(size)
        print(name, "subscribes")
        try:
            yield queue
        finally:
            del self.queues[name]
            print(name, "leaves with", queue.qsize(), "unread")

    async def publish(self, message):
        for name, queue in list(self.queues.items()):
            try:
                queue.put_nowait(message)
            except asyncio.QueueFull:
                print("dropped", message, "for", name)


async def subscriber(broker, name, speed, count):
    async with broker.subscribe(name, 2) as queue:
        async for message in messages(queue):
            print(f"{asyncio.get_running_loop().time():.1f}", name, "gets", message)
            await asyncio.sleep(speed)
            count -= 1
            if not count:
                return


async def messages(queue):
    try:
        while True:
            yield await queue.get()
    finally:
        print("stream closed")


async def publisher(broker, n):
    for i in range(n):
        await broker.publish(i)
        await asyncio.sleep(1)


async def main():
    broker = Broker()
    async with asyncio.TaskGroup() as group:
        group.create_task(subscriber(broker, "fast", 0, 6), name="fast")
        slow = group.create_task(subscriber(broker, "slow", 2.5, 10), name="slow")
        group.create_task(publisher(broker, 6), name="publisher")
        await asyncio.sleep(8)
        slow.cancel()
    print(broker.queues)


asyncio.run(main())
