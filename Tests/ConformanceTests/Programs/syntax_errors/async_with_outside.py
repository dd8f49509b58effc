# async with in a function that is not async.
def f(lock):
    async with lock:
        pass
