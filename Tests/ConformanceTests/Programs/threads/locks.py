"""threading's Lock, RLock, Condition, Event, Semaphore, Barrier, Timer used by one thread: answers and errors."""
import threading


def attempt(action, *args, **kwargs):
    try:
        print(action.__name__, "->", action(*args, **kwargs))
    except (RuntimeError, ValueError, threading.BrokenBarrierError) as e:
        print(action.__name__, type(e).__name__ + ":", e)


lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(blocking=False))
lock.release()
attempt(lock.release)
attempt(lock.acquire, False, 1)
attempt(lock.acquire, True, -2)
with lock as taken:
    print(taken, lock.locked())
rlock = threading.RLock()
with rlock, rlock:
    print("twice", rlock.acquire(False))
    rlock.release()
attempt(rlock.release)
condition = threading.Condition()
attempt(condition.wait)
attempt(condition.notify)
attempt(condition.notify_all)
with condition:
    attempt(condition.wait_for, lambda: "at once")
    condition.notify_all()
event = threading.Event()
print(event.is_set(), event.set(), event.is_set(), event.wait(), event.clear(), event.is_set())
semaphore = threading.Semaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False))
semaphore.release(2)
attempt(semaphore.release, 0)
attempt(semaphore.acquire, False, 1)
attempt(threading.Semaphore, -1)
bounded = threading.BoundedSemaphore(1)
attempt(bounded.release)
with bounded:
    print(bounded.acquire(blocking=False))
attempt(threading.Barrier, 0)
barrier = threading.Barrier(1, action=lambda: print("all are here"))
print(barrier.parties, barrier.n_waiting, barrier.broken, barrier.wait())
barrier.abort()
attempt(barrier.wait)
barrier.reset()
print(barrier.broken, barrier.wait())
print(repr(lock).split(" at ")[0], repr(event).split(" at ")[0], repr(event).split(": ")[1])
print(repr(semaphore).split(": ")[1], repr(bounded).split(": ")[1])
results = []
lock = threading.Lock()


def add(n):
    with lock:
        results.append(n)


threads = [threading.Thread(target=add, args=(n,)) for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results)
