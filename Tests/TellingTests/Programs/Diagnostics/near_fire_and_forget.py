"""Tasks on a line of their own that somebody keeps all the same: a set, an object, a task group."""
import asyncio

background = set()


async def work():
    await asyncio.sleep(1)


def start():
    task = asyncio.create_task(work())
    background.add(task)
    task.add_done_callback(background.discard)
    return task


class Service:
    def start(self):
        self.task = asyncio.create_task(work())
        return self.task


async def main():
    start()
    service = Service()
    service.start()
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
    await asyncio.sleep(2)


asyncio.run(main())
