/// `queue`, for one thread. Written in Python.
enum QueuePrelude {
  static let source = #"""
    from _collections import deque
    from heapq import heappop, heappush
    from time import sleep

    __all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'LifoQueue', 'PriorityQueue', 'SimpleQueue']


    class Empty(Exception):
        """Nothing to get."""


    class Full(Exception):
        """No room to put."""


    class ShutDown(Exception):
        """The queue was shut down."""


    def _wait_in_vain(action, timeout, error):
        # There is one thread: nobody can come and change the queue.
        if timeout is None:
            raise RuntimeError(f'Queue.{action}() would block for ever: there are no other threads')
        if timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        sleep(timeout)
        raise error


    class Queue:
        """First in, first out."""

        def __init__(self, maxsize=0):
            self.maxsize = maxsize
            self.unfinished_tasks = 0
            self.is_shutdown = False
            self._init(maxsize)

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
            return self._qsize()

        def empty(self):
            return not self._qsize()

        def full(self):
            return 0 < self.maxsize <= self._qsize()

        # Putting and getting

        def put(self, item, block=True, timeout=None):
            if self.is_shutdown:
                raise ShutDown
            if self.full():
                if not block:
                    raise Full
                _wait_in_vain('put', timeout, Full)
            self._put(item)
            self.unfinished_tasks += 1

        def get(self, block=True, timeout=None):
            if not self._qsize():
                if self.is_shutdown:
                    raise ShutDown
                if not block:
                    raise Empty
                _wait_in_vain('get', timeout, Empty)
            return self._get()

        def put_nowait(self, item):
            return self.put(item, block=False)

        def get_nowait(self):
            return self.get(block=False)

        # Work that is accounted for

        def task_done(self):
            if self.unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self.unfinished_tasks -= 1

        def join(self):
            if self.unfinished_tasks:
                raise RuntimeError('Queue.join() would block for ever: there are no other threads')

        def shutdown(self, immediate=False):
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    if self.unfinished_tasks > 0:
                        self.unfinished_tasks -= 1


    class LifoQueue(Queue):
        """Last in, first out."""

        def _init(self, maxsize):
            self.queue = []

        def _get(self):
            return self.queue.pop()


    class PriorityQueue(Queue):
        """Smallest first."""

        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            heappush(self.queue, item)

        def _get(self):
            return heappop(self.queue)


    class SimpleQueue:
        """First in, first out, without limit."""

        def __init__(self):
            self._queue = deque()

        def put(self, item, block=True, timeout=None):
            self._queue.append(item)

        def get(self, block=True, timeout=None):
            if not self._queue:
                if not block:
                    raise Empty
                _wait_in_vain('get', timeout, Empty)
            return self._queue.popleft()

        def put_nowait(self, item):
            self._queue.append(item)

        def get_nowait(self):
            return self.get(block=False)

        def empty(self):
            return not self._queue

        def qsize(self):
            return len(self._queue)
    """#
}
