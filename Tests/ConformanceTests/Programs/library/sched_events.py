"""sched: events by time and priority, cancelling, not blocking, a clock of one's own, events that make events."""
import sched
import time

scheduler = sched.scheduler(time.time, time.sleep)


def note(text="default", **options):
    print(f"{time.time():4.1f}", text, options or "")


scheduler.enter(10, 1, note)
scheduler.enter(5, 2, note, argument=("second",))
scheduler.enter(5, 1, note, argument=("first",), kwargs={"kind": "urgent"})
gone = scheduler.enter(7, 1, note, ("never",))
event = scheduler.enterabs(3, 1, note, ("at three",))
print(event.time, event.priority, event.sequence, event.argument, event.kwargs, event.action is note)
print([(event.time, event.priority) for event in scheduler.queue], scheduler.empty())
scheduler.cancel(gone)
try:
    scheduler.cancel(gone)
except ValueError as error:
    print(error)
print(event < gone, event == event, sorted([gone, event])[0] is event)
print(scheduler.run(blocking=False))
scheduler.run()
print(scheduler.empty(), time.time(), scheduler.run())


def tick(left):
    note(f"{left} left")
    if left:
        scheduler.enter(0.5, 1, tick, (left - 1,))


tick(3)
scheduler.run()


class Clock:
    now = 100

    def time(self):
        return self.now

    def sleep(self, seconds):
        if seconds:
            print("sleeps", seconds)
        self.now += seconds


clock = Clock()
own = sched.scheduler(clock.time, clock.sleep)
for delay, text in (4, "d"), (1, "a"), (1, "b"), (2, "c"):
    own.enter(delay, 0, print, (text,), {"end": "!\n"})
own.run()
print(clock.now)


def fail():
    raise RuntimeError("in an event")


own.enter(1, 1, fail)
own.enter(2, 1, print, ("the others stay",))
try:
    own.run()
except RuntimeError as error:
    print(error, len(own.queue))
own.run()
