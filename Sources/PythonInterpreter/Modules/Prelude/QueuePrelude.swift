/// `queue`. Written in Python.
enum QueuePrelude {
  static let source = #"""
    from _collections import deque
    from heapq import heappop, heappush
    from time import monotonic as time

    __all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


    class Empty(Exception):
        """Nothing to get."""


    Empty.__module__ = '_queue'


    class Full(Exception):
        """No room to put."""


    class ShutDown(Exception):
        """The queue was shut down."""


    class Queue:
        """First in, first out, for threads that hand things over."""

        def __init__(self, maxsize=0):
            import threading
            self.maxsize = maxsize
            self._init(maxsize)
            # One lock guards everything; the conditions tell of its changes.
            self.mutex = threading.Lock()
            self.not_empty = threading.Condition(self.mutex)
            self.not_full = threading.Condition(self.mutex)
            self.all_tasks_done = threading.Condition(self.mutex)
            self.unfinished_tasks = 0
            self.is_shutdown = False

        # What the kinds of queues do differently

        def _init(self, maxsize):
            self.queue = deque()

        def _qsize(self):
            return len(self.queue)

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.popleft()

        # Looking

        def qsize(self):
            with self.mutex:
                return self._qsize()

        def empty(self):
            with self.mutex:
                return not self._qsize()

        def full(self):
            with self.mutex:
                return 0 < self.maxsize <= self._qsize()

        # Putting and getting

        def _wait(self, condition, is_blocked, block, timeout, error):
            """Wait, with the lock held, until something can go on."""
            if not block:
                if is_blocked():
                    raise error
            elif timeout is None:
                while is_blocked():
                    condition.wait()
                    self._check_put(error)
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            else:
                end = time() + timeout
                while is_blocked():
                    left = end - time()
                    if left <= 0.0:
                        raise error
                    condition.wait(left)
                    self._check_put(error)

        def _check_put(self, error):
            if self.is_shutdown and (error is Full or not self._qsize()):
                raise ShutDown

        def put(self, item, block=True, timeout=None):
            with self.not_full:
                if self.is_shutdown:
                    raise ShutDown
                if self.maxsize > 0:
                    self._wait(self.not_full, lambda: self._qsize() >= self.maxsize, block, timeout, Full)
                self._put(item)
                self.unfinished_tasks += 1
                self.not_empty.notify()

        def get(self, block=True, timeout=None):
            with self.not_empty:
                if self.is_shutdown and not self._qsize():
                    raise ShutDown
                self._wait(self.not_empty, lambda: not self._qsize(), block, timeout, Empty)
                item = self._get()
                self.not_full.notify()
                return item

        def put_nowait(self, item):
            return self.put(item, block=False)

        def get_nowait(self):
            return self.get(block=False)

        # Work that is accounted for

        def task_done(self):
            with self.all_tasks_done:
                unfinished = self.unfinished_tasks - 1
                if unfinished <= 0:
                    if unfinished < 0:
                        raise ValueError('task_done() called too many times')
                    self.all_tasks_done.notify_all()
                self.unfinished_tasks = unfinished

        def join(self):
            with self.all_tasks_done:
                while self.unfinished_tasks:
                    self.all_tasks_done.wait()

        def shutdown(self, immediate=False):
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
        """Smallest first."""

        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            heappush(self.queue, item)

        def _get(self):
            return heappop(self.queue)


    class LifoQueue(Queue):
        """Last in, first out."""

        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.pop()


    class SimpleQueue:
        """First in, first out, without limit."""

        __class_getitem__ = classmethod(type(list[int]))

        def __init__(self):
            import threading
            self._queue = deque()
            self._count = threading.Semaphore(0)

        def put(self, item, block=True, timeout=None):
            self._queue.append(item)
            self._count.release()

        def get(self, block=True, timeout=None):
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


    SimpleQueue.__module__ = '_queue'
    """#
}
