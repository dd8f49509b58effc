/// `sched`. Written in Python.
enum SchedPrelude {
  static let source = #"""
    from collections import namedtuple
    from itertools import count
    import heapq
    import threading
    import time
    from time import monotonic as _time

    __all__ = ['scheduler']

    # When it is to happen, which goes first at the same time, the order of making, and what is called with which arguments.
    Event = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')

    _sentinel = object()


    class scheduler:
        """Calls functions at their times, one after the other."""

        def __init__(self, timefunc=_time, delayfunc=time.sleep):
            self._queue = []
            self._lock = threading.RLock()
            self.timefunc = timefunc
            self.delayfunc = delayfunc
            self._sequence_generator = count()

        def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
            """Have a function called at a moment."""
            if kwargs is _sentinel:
                kwargs = {}
            with self._lock:
                event = Event(time, priority, next(self._sequence_generator), action, argument, kwargs)
                heapq.heappush(self._queue, event)
            return event

        def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
            """Have a function called after a while."""
            return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

        def cancel(self, event):
            """Take an event out of the queue."""
            with self._lock:
                self._queue.remove(event)
                heapq.heapify(self._queue)

        def empty(self):
            """Whether nothing is left to do."""
            with self._lock:
                return not self._queue

        def run(self, blocking=True):
            """Call what is due, and wait for the rest unless told not to."""
            while True:
                with self._lock:
                    if not self._queue:
                        break
                    event = self._queue[0]
                    now = self.timefunc()
                    is_early = event.time > now
                    if not is_early:
                        heapq.heappop(self._queue)
                if is_early:
                    if not blocking:
                        return event.time - now
                    self.delayfunc(event.time - now)
                else:
                    event.action(*event.argument, **event.kwargs)
                    # Lets other threads run.
                    self.delayfunc(0)

        @property
        def queue(self):
            """The events that are left, in order."""
            with self._lock:
                events = self._queue[:]
            return [heapq.heappop(events) for _ in range(len(events))]
    """#
}
