"""A queue of work, without coroutines
工作队列：不用协程

Two tasks share one queue, but they are plain functions: the first one runs to
its end and empties the queue alone. Task Two finds nothing to do. Compare it
with work_queue_generators, where one `yield` changes that.

两个任务共用一个队列，但它们是普通函数：第一个一直运行到结束，独自清空了队列，
任务 Two 无事可做。请与 work_queue_generators 对照：那里多了一个 `yield`。
"""
import queue

WORK = [15, 10, 5, 2]  # how far to count / 每件工作要数到几


def task(name, work_queue):
    if work_queue.empty():
        print(f"Task {name} nothing to do")
    else:
        while not work_queue.empty():
            count = work_queue.get()
            total = 0
            print(f"Task {name} running")
            for x in range(count):
                total += 1
            print(f"Task {name} total: {total}")


def main():
    work_queue = queue.Queue()
    for work in WORK:
        work_queue.put(work)

    tasks = [(task, "One", work_queue), (task, "Two", work_queue)]
    for function, name, q in tasks:
        function(name, q)


if __name__ == "__main__":
    main()
