/// `asyncio.queues`: Queue, PriorityQueue, LifoQueue and their exceptions. Written in Python.
enum QueuesPrelude {
  static let source = #"""
    import collections
    import heapq

    import _coroviz
    from asyncio.locks import Event, _Resource


    class QueueEmpty(Exception):
        """There is nothing in the queue."""


    class QueueFull(Exception):
        """There is no place in the queue."""


    class QueueShutDown(Exception):
        """The queue was shut down."""


    class _AllDone(Event):
        # The event that join() waits for; the trace knows the queue instead.

        def _new_waiter(self):
            waiter = self._get_loop().create_future()
            _coroviz.label(waiter, 'queue_join', self._trace)
            return waiter

        def _make_trace(self):
            return None

        def _tell(self):
            pass


    class Queue(_Resource):
        """A first-in, first-out queue between tasks."""

        def __init__(self, maxsize=0):
            self._maxsize = maxsize
            self._getters = collections.deque()
            self._putters = collections.deque()
            self._unfinished_tasks = 0
            self._finished = _AllDone()
            self._trace = self._finished._trace = self._make_trace()
            self._finished.set()
            self._init(maxsize)
            self._is_shutdown = False
            self._tell()

        # A class derived from Queue may replace these three to keep its items elsewhere.

        def _init(self, maxsize):
            self._queue = collections.deque()

        def _get(self):
            return self._queue.popleft()

        def _put(self, item):
            self._queue.append(item)

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

        def __str__(self):
            return f'<{type(self).__name__} {self._format()}>'

        def __class_getitem__(cls, item):
            return _coroviz.generic_alias(cls, item)

        def _format(self):
            parts = [f'maxsize={self._maxsize!r}']
            if getattr(self, '_queue', None):
                parts.append(f'_queue={list(self._queue)!r}')
            if self._getters:
                parts.append(f'_getters[{len(self._getters)}]')
            if self._putters:
                parts.append(f'_putters[{len(self._putters)}]')
            if self._unfinished_tasks:
                parts.append(f'tasks={self._unfinished_tasks}')
            if self._is_shutdown:
                parts.append('shutdown')
            return ' '.join(parts)

        def qsize(self):
            """How many items there are."""
            return len(self._queue)

        @property
        def maxsize(self):
            """How many items there may be; 0 means any number."""
            return self._maxsize

        def empty(self):
            """Whether there is no item."""
            return not self._queue

        def full(self):
            """Whether there is no place."""
            return self._maxsize > 0 and self.qsize() >= self._maxsize

        async def put(self, item):
            """Add an item; wait for a place if there is none."""
            while self.full():
                if self._is_shutdown:
                    raise QueueShutDown
                putter = self._new_queue_waiter('queue_slot')
                self._putters.append(putter)
                try:
                    await putter
                except:
                    self._forget(putter, self._putters)
                    if not self.full() and not putter.cancelled():
                        self._wakeup_next(self._putters)
                    raise
            return self.put_nowait(item)

        def put_nowait(self, item):
            """Add an item at once, or raise QueueFull."""
            if self._is_shutdown:
                raise QueueShutDown
            if self.full():
                raise QueueFull
            self._put(item)
            self._tell()
            self._unfinished_tasks += 1
            self._finished.clear()
            self._wakeup_next(self._getters)

        async def get(self):
            """Remove and give an item; wait for one if there is none."""
            while self.empty():
                if self._is_shutdown:
                    raise QueueShutDown
                getter = self._new_queue_waiter('queue_item')
                self._getters.append(getter)
                try:
                    await getter
                except:
                    self._forget(getter, self._getters)
                    if not self.empty() and not getter.cancelled():
                        self._wakeup_next(self._getters)
                    raise
            return self.get_nowait()

        def get_nowait(self):
            """Remove and give an item at once, or raise QueueEmpty."""
            if self.empty():
                if self._is_shutdown:
                    raise QueueShutDown
                raise QueueEmpty
            item = self._get()
            self._tell()
            self._wakeup_next(self._putters)
            return item

        def task_done(self):
            """Say that the work on one item is done."""
            if self._unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self._unfinished_tasks -= 1
            self._tell_work()
            if self._unfinished_tasks == 0:
                self._finished.set()

        async def join(self):
            """Wait until the work on all items is done."""
            if self._unfinished_tasks > 0:
                _coroviz.work_left(self._trace, self._unfinished_tasks)
                await self._finished.wait()

        def shutdown(self, immediate=False):
            """Take no more items; with immediate, drop those that are there."""
            self._is_shutdown = True
            if immediate:
                while not self.empty():
                    self._get()
                    if self._unfinished_tasks > 0:
                        self._unfinished_tasks -= 1
                self._tell()
                if self._unfinished_tasks == 0:
                    self._finished.set()
            self._wakeup_all(self._getters)
            self._wakeup_all(self._putters)

        def _make_trace(self):
            return _coroviz.resource('queue')

        def _tell_work(self):
            # Worth telling only while someone waits in join().
            if self._finished._waiters:
                _coroviz.work_left(self._trace, self._unfinished_tasks)

        def _new_queue_waiter(self, kind):
            waiter = self._get_loop().create_future()
            _coroviz.label(waiter, kind, self._trace)
            return waiter

        def _forget(self, waiter, waiters):
            waiter.cancel()
            try:
                waiters.remove(waiter)
            except ValueError:
                # Whoever woke it has taken it out already.
                pass

        def _wakeup_next(self, waiters):
            while waiters:
                waiter = waiters.popleft()
                if not waiter.done():
                    waiter.set_result(None)
                    break

        def _wakeup_all(self, waiters):
            while waiters:
                waiter = waiters.popleft()
                if not waiter.done():
                    waiter.set_result(None)

        def _tell(self):
            # A class derived from this one may have no _queue.
            _coroviz.changed(self._trace, len(getattr(self, '_queue', ())), self._maxsize)


    class PriorityQueue(Queue):
        """A queue that gives the smallest item first."""

        def _init(self, maxsize):
            self._queue = []

        def _put(self, item):
            heapq.heappush(self._queue, item)

        def _get(self):
            return heapq.heappop(self._queue)


    class LifoQueue(Queue):
        """A queue that gives the newest item first."""

        def _init(self, maxsize):
            self._queue = []

        def _put(self, item):
            self._queue.append(item)

        def _get(self):
            return self._queue.pop()


    class _Completions(Queue):
        # The queue inside as_completed(), which the trace takes for the iteration itself.

        def _make_trace(self):
            return _coroviz.resource('completions')

        def _tell(self):
            pass

        def _tell_work(self):
            pass

        def _new_queue_waiter(self, kind):
            return self._new_waiter()
    """#
}
