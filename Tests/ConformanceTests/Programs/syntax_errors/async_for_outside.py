# async for in a function that is not async.
def f(source):
    async for x in source:
        pass
