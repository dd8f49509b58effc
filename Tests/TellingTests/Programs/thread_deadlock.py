"""Two threads that take two locks, each in its own order."""
import threading


def work(first, second):
    with first:
        barrier.wait()
        with second:
            print("never")


one, two, barrier = threading.Lock(), threading.Lock(), threading.Barrier(2)
threads = [threading.Thread(target=work, args=pair) for pair in [(one, two), (two, one)]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
