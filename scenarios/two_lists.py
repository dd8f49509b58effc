"""An event loop made of two lists
用两个列表做成的事件循环

The simplest picture of a loop. A task is either ready or waiting. The loop takes
the first ready task and lets it run until it hands control back; nobody can
interrupt it from outside. Then it files the task, looks through the waiting list
for whatever has finished, moves that to ready, and goes round again. Ready tasks
that have not had their turn keep their places. `yield n` means: wait n seconds.

事件循环最简单的样子。任务要么就绪，要么等待。循环取出第一个就绪任务，让它运行到
自己交还控制权为止，外界无法打断它。然后把它归入相应的列表，再遍历等待列表，把已经
完成等待的移到就绪列表，开始新的一轮。还没轮到的就绪任务位置不变。
`yield n` 的意思是：等待 n 秒。
"""
import time

WAITS = {"A": [2, 1], "B": [1], "C": [3]}  # seconds / 秒


def work(name, waits):
    for seconds in waits:
        print(f"    {name} waits {seconds} s")
        yield seconds
    print(f"    {name} is done")


def names(tasks):
    return " ".join(task[0] for task in tasks) or "-"


def report(ready, waiting):
    lists = f"ready: {names(ready)}  waiting: {names(waiting)}"
    print(f"{time.time():.0f} s  {lists}")


def run(tasks):
    ready = tasks
    waiting = []  # [name, task, when it may go on]
    while ready or waiting:
        report(ready, waiting)
        if ready:
            name, task = ready.pop(0)
            try:
                seconds = next(task)  # runs until it yields
                waiting.append((name, task, time.time() + seconds))
            except StopIteration:
                pass  # done: it is in neither list / 已完成
        else:
            time.sleep(1)  # everyone waits / 大家都在等
        still_waiting = []
        for entry in waiting:
            name, task, wake_time = entry
            if wake_time <= time.time():
                ready.append((name, task))
            else:
                still_waiting.append(entry)
        waiting = still_waiting


run([(name, work(name, waits)) for name, waits in WAITS.items()])
print(f"{time.time():.0f} s  all done")
