"""`sched`: events in the order of time and priority, cancelling, steps without blocking."""
import sched
import time

start = time.monotonic()


def tell(name, *args, **kwargs):
    print(round(time.monotonic() - start, 3), name, args, kwargs)


scheduler = sched.scheduler(time.monotonic, time.sleep)
scheduler.enter(2, 1, tell, ('two',))
scheduler.enter(1, 2, tell, ('one, later',))
scheduler.enter(1, 1, tell, argument=('one', 5), kwargs={'key': 'word'})
cancelled = scheduler.enter(1.5, 1, tell, ('never',))
print(len(scheduler.queue), scheduler.empty(), [event.priority for event in scheduler.queue], cancelled.argument, cancelled._fields)
scheduler.cancel(cancelled)
try:
    scheduler.cancel(cancelled)
except ValueError as e:
    print('ValueError', e)
scheduler.run()
print(scheduler.empty(), scheduler.run())


def again(n):
    tell('again', n)
    if n:
        scheduler.enter(0.5, 1, again, (n - 1,))


scheduler.enter(0.5, 1, again, (2,))
scheduler.run()
scheduler.enter(3, 1, tell, ('in three',))
print(scheduler.run(blocking=False))
now = [0]
manual = sched.scheduler(lambda: now[0], lambda delay: now.__setitem__(0, now[0] + delay))
manual.enterabs(10, 1, print, ('ten',))
manual.enterabs(5, 1, print, ('five',), {'end': '!\n'})
manual.enterabs(5, 0, lambda: 1 / 0)
try:
    manual.run()
except ZeroDivisionError as e:
    print('error', e, now, len(manual.queue))
manual.run()
print(now, manual.queue, sched.Event(1, 2, 3, None, (), {}))
