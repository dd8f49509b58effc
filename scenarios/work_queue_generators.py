"""The same queue of work, shared by two generators
同一个工作队列，由两个生成器分担

The `yield` in the inner loop hands control back to main, which gives each task
one step in turn: a round-robin scheduler in ten lines. Who gets the next piece
of work depends on who is done first, so the output is interleaved. Look also at
`tasks.remove` while the list is being walked: the walk skips one place.

内层循环里的 `yield` 把控制权交还给 main，main 轮流让每个任务走一步：十行代码的
轮转调度器。谁先做完，谁就取下一件工作，所以输出交错出现。再留意一边遍历列表一边
`tasks.remove`：遍历会因此跳过一个位置。
"""
import queue

WORK = [15, 10, 5, 2]  # how far to count / 每件工作要数到几


def task(name, work_queue):
    while not work_queue.empty():
        count = work_queue.get()
        total = 0
        print(f"Task {name} running")
        for x in range(count):
            total += 1
            yield
        print(f"Task {name} total: {total}")


def main():
    work_queue = queue.Queue()
    for work in WORK:
        work_queue.put(work)

    tasks = [task("One", work_queue), task("Two", work_queue)]
    done = False
    while not done:
        for t in tasks:
            try:
                next(t)
            except StopIteration:
                tasks.remove(t)
            if len(tasks) == 0:
                done = True


if __name__ == "__main__":
    main()
