# Done callbacks run in the tick after, in the order added; removed ones do not.
import asyncio


async def work():
    print("work ends")
    return 5


def first(task):
    print("first", task.result())


def second(task):
    print("second", task.done())


async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(first)
    task.add_done_callback(second)
    task.add_done_callback(first)
    print(task.remove_done_callback(first))
    task.add_done_callback(lambda t: print("lambda"))
    await task
    print("main resumed")
    task.add_done_callback(first)
    print("added to a task that is done")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
