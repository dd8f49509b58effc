/// `queue`, between simulated threads. Written in Python.
enum ThreadQueuePrelude {
  static let source = #"""
    from _collections import deque
    from heapq import heappop, heappush

    import threading
    from time import monotonic

    __all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


    class Empty(Exception):
        """There is nothing in the queue."""

        __module__ = '_queue'


    class Full(Exception):
        """There is no place in the queue."""


    class ShutDown(Exception):
        """The queue was shut down."""


    class Queue:
        """A first-in, first-out queue between threads."""

        def __init__(self, maxsize=0):
            self.maxsize = maxsize
            self._init(maxsize)
            self.mutex = threading.Lock()
            self.not_empty = threading.Condition(self.mutex)
            self.not_full = threading.Condition(self.mutex)
            self.all_tasks_done = threading.Condition(self.mutex)
            self.unfinished_tasks = 0
            self.is_shutdown = False

        # A class derived from Queue may replace these four to keep its items elsewhere.

        def _init(self, maxsize):
            self.queue = deque()

        def _qsize(self):
            return len(self.queue)

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.popleft()

        def __class_getitem__(cls, item):
            return cls

        def qsize(self):
            """How many items there are."""
            with self.mutex:
                return self._qsize()

        def empty(self):
            """Whether there is no item."""
            with self.mutex:
                return not self._qsize()

        def full(self):
            """Whether there is no place."""
            with self.mutex:
                return 0 < self.maxsize <= self._qsize()

        def put(self, item, block=True, timeout=None):
            """Add an item; wait for a place, so many seconds at most."""
            with self.not_full:
                if self.is_shutdown:
                    raise ShutDown
                if self.maxsize > 0:
                    self._wait(self.not_full, lambda: self._qsize() < self.maxsize, block, timeout, Full)
                self._put(item)
                self.unfinished_tasks += 1
                self.not_empty.notify()

        def get(self, block=True, timeout=None):
            """Remove and give an item; wait for one, so many seconds at most."""
            with self.not_empty:
                if self.is_shutdown and not self._qsize():
                    raise ShutDown
                self._wait(self.not_empty, self._qsize, block, timeout, Empty)
                item = self._get()
                self.not_full.notify()
                return item

        def _wait(self, condition, is_over, block, timeout, error):
            if timeout is not None and block and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            deadline = None if timeout is None else monotonic() + timeout
            while not is_over():
                if not block:
                    raise error
                left = None if deadline is None else deadline - monotonic()
                if left is not None and left <= 0:
                    raise error
                condition.wait(left)
                if self.is_shutdown and (error is Full or not is_over()):
                    raise ShutDown

        def put_nowait(self, item):
            """Add an item at once, or raise Full."""
            return self.put(item, block=False)

        def get_nowait(self):
            """Remove and give an item at once, or raise Empty."""
            return self.get(block=False)

        def task_done(self):
            """Say that the work on one item is done."""
            with self.all_tasks_done:
                if self.unfinished_tasks <= 0:
                    raise ValueError('task_done() called too many times')
                self.unfinished_tasks -= 1
                if self.unfinished_tasks == 0:
                    self.all_tasks_done.notify_all()

        def join(self):
            """Wait until the work on all items is done."""
            with self.all_tasks_done:
                while self.unfinished_tasks:
                    self.all_tasks_done.wait()

        def shutdown(self, immediate=False):
            """Take no more items; with immediate, drop those that are there."""
            with self.mutex:
                self.is_shutdown = True
                if immediate:
                    while self._qsize():
                        self._get()
                        if self.unfinished_tasks > 0:
                            self.unfinished_tasks -= 1
                    self.all_tasks_done.notify_all()
                self.not_empty.notify_all()
                self.not_full.notify_all()


    class PriorityQueue(Queue):
        """A queue that gives the smallest item first."""

        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            heappush(self.queue, item)

        def _get(self):
            return heappop(self.queue)


    class LifoQueue(Queue):
        """A queue that gives the newest item first."""

        def _init(self, maxsize):
            self.queue = []

        def _get(self):
            return self.queue.pop()


    class SimpleQueue:
        """A first-in, first-out queue without a limit."""

        def __init__(self):
            self._queue = deque()
            self._count = threading.Semaphore(0)

        def put(self, item, block=True, timeout=None):
            """Add an item."""
            self._queue.append(item)
            self._count.release()

        def get(self, block=True, timeout=None):
            """Remove and give an item; wait for one, so many seconds at most."""
            if timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            if not self._count.acquire(block, timeout if block else None):
                raise Empty
            return self._queue.popleft()

        def put_nowait(self, item):
            return self.put(item, block=False)

        def get_nowait(self):
            return self.get(block=False)

        def empty(self):
            return not self._queue

        def qsize(self):
            return len(self._queue)
    """#
}
