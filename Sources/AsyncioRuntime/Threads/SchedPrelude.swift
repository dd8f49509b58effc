/// `sched`: a scheduler of events. Written in Python.
enum SchedPrelude {
  static let source = #"""
    import heapq
    import threading
    import time
    from collections import namedtuple
    from itertools import count

    __all__ = ['scheduler']


    class Event(namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')):
        """What is to be called, and when. Events compare by time, priority and the order in which they were made."""

        __slots__ = ()
        sequence = property(lambda self: self[2], doc='A number that keeps apart what has one time and priority.')


    _sentinel = object()


    class scheduler:
        """Keeps events and runs them."""

        def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
            self._queue = []
            self._lock = threading.RLock()
            self.timefunc = timefunc
            self.delayfunc = delayfunc
            self._sequence_generator = count()

        def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
            """Add an event at a time."""
            if kwargs is _sentinel:
                kwargs = {}
            with self._lock:
                event = Event(time, priority, next(self._sequence_generator), action, argument, kwargs)
                heapq.heappush(self._queue, event)
            return event

        def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
            """Add an event so much later than now."""
            return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

        def cancel(self, event):
            """Take an event out; ValueError if it isn't there."""
            with self._lock:
                self._queue.remove(event)
                heapq.heapify(self._queue)

        def empty(self):
            """Whether no event waits."""
            with self._lock:
                return not self._queue

        def run(self, blocking=True):
            """Run the events; with blocking=False only those that are due, then give the time until the next one."""
            while True:
                with self._lock:
                    if not self._queue:
                        return None
                    event = self._queue[0]
                    wait = event.time - self.timefunc()
                    if not wait > 0:
                        heapq.heappop(self._queue)
                if wait > 0:
                    if not blocking:
                        return wait
                    self.delayfunc(wait)
                else:
                    event.action(*event.argument, **event.kwargs)
                    # Other threads may run.
                    self.delayfunc(0)

        @property
        def queue(self):
            """The events, soonest first."""
            with self._lock:
                return sorted(self._queue)
    """#
}
