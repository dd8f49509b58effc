"""The loop without coroutines
不用协程的事件循环

Underneath tasks there are only callbacks: `call_soon` puts one at the end of the
ready queue, `call_later` sets a timer, and a future wakes whoever waits for it. A
callback that schedules another one has to wait for the next tick: a tick runs only
what was ready when it began. No coroutine stands in this program.

任务之下只有回调：`call_soon` 把回调排到就绪队列末尾，`call_later` 设一个定时器，
future 叫醒等它的人。回调里再安排的回调要等到下一个 tick：一个 tick 只运行它开始时
就已就绪的那些。这个程序里没有一个协程。
"""
import asyncio

DELAY = 1  # seconds / 秒


def first(loop):
    print("first, at", loop.time())
    loop.call_soon(third)


def second():
    print("second")


def third():
    print("third, one tick later")


def alarm(future):
    print("alarm: the future gets its result")
    future.set_result("wake up")


def finished(future):
    print("callback of the future:", future.result())
    future.get_loop().stop()


loop = asyncio.new_event_loop()
future = loop.create_future()
future.add_done_callback(finished)
loop.call_later(DELAY, alarm, future)
loop.call_soon(first, loop)
loop.call_soon(second)
loop.run_forever()
print("stopped at", loop.time())
loop.close()
