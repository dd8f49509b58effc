# queue.Queue, LifoQueue and PriorityQueue in one thread.
import queue

q = queue.Queue(maxsize=2)
print(q.empty(), q.qsize(), q.full())
q.put("a")
q.put_nowait("b")
print(q.full(), q.qsize())
try:
    q.put_nowait("c")
except queue.Full as error:
    print("full", type(error).__name__)
print(q.get(), q.get_nowait(), q.empty())
try:
    q.get_nowait()
except queue.Empty:
    print("empty")
stack = queue.LifoQueue()
heap = queue.PriorityQueue()
for n in (3, 1, 2):
    stack.put(n)
    heap.put(n)
print([stack.get() for _ in range(3)], [heap.get() for _ in range(3)])
