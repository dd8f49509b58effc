"""Misspelt names of asyncio: what the report of the error suggests."""
import asyncio
import queue
import traceback


def attempt(function):
    try:
        function()
    except Exception as exception:
        print(traceback.format_exception_only(exception)[-1].strip())


print([name in dir(asyncio) for name in ("sleep", "tasks", "Queue", "staggered", "mixins", "coroutine")])
attempt(lambda: asyncio.coroutine)
attempt(lambda: asyncio.sleeep)
attempt(lambda: asyncio.get_event_lop)
attempt(lambda: asyncio.gathr)
attempt(lambda: asyncio.create_tasks)
attempt(lambda: asyncio.Tasks)
attempt(lambda: asyncio.QueueEmptyy)
attempt(lambda: asyncio.timeot)
attempt(lambda: asyncio.semaphore)
attempt(lambda: asyncio.as_complete)
attempt(lambda: asyncio.zebra)
attempt(lambda: queue.SimpelQueue)
attempt(lambda: asyncio.Event().is_sett)
attempt(lambda: asyncio.Queue().get_no_wait)


async def main():
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    attempt(lambda: loop.call_son)
    attempt(lambda: loop.creat_task)
    attempt(lambda: task.get_nam)
    await asyncio.slep(1)


asyncio.run(main())
