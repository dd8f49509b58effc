# queue in one thread: order, limits, accounts, shutdown
import queue
from queue import Queue, LifoQueue, PriorityQueue, SimpleQueue, Empty, Full, ShutDown

q = Queue(maxsize=2)
print(q.empty(), q.full(), q.qsize(), q.maxsize, q.put(1), q.put_nowait(2), q.full(), q.qsize())
for action in (lambda: q.put_nowait(3), lambda: q.put(3, block=False), lambda: q.put(3, True, -1), lambda: Queue().get_nowait(), lambda: Queue().get(False), lambda: Queue().get(timeout=-1), lambda: Queue().task_done(), lambda: SimpleQueue().get_nowait(), lambda: q.nothing):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, repr(str(error)))
print(q.get(), q.get_nowait(), q.unfinished_tasks, q.task_done(), q.task_done(), q.unfinished_tasks, q.join(), q.empty(), list(q.queue))
stack = LifoQueue()
for n in range(4):
    stack.put(n)
print([stack.get() for _ in range(4)])
heap = PriorityQueue()
for item in [(3, "c"), (1, "a"), (2, "b"), (1, "A")]:
    heap.put(item)
print([heap.get() for _ in range(4)], heap.empty())
heap.put(1)
heap.put(5)
try:
    heap.put("x")
except TypeError as error:
    print(error)
s = SimpleQueue()
s.put("a"); s.put_nowait("b")
print(s.qsize(), s.get(), s.get(block=False), s.empty())
closing = Queue()
closing.put("last")
closing.shutdown()
print(closing.get(), closing.is_shutdown)
for action in (lambda: closing.get(), lambda: closing.put(1), lambda: closing.get_nowait()):
    try:
        action()
    except ShutDown as error:
        print(type(error).__name__)
now = Queue()
now.put(1); now.put(2)
now.shutdown(immediate=True)
print(now.empty(), now.unfinished_tasks)
print(Empty.__module__, Full.__module__, issubclass(Empty, Exception), queue.__all__)


class UniqueQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        if item not in self.queue:
            self.queue.append(item)

    def _get(self):
        return self.queue.pop(0)


u = UniqueQueue()
for item in "abacb":
    u.put(item)
print(u.qsize(), [u.get() for _ in range(3)])
