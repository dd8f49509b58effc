# Driving a coroutine without a loop: send, throw, close.
class Step:
    def __await__(self):
        value = yield "step"
        return value


async def worker(name):
    print(name, "begins")
    try:
        first = await Step()
        print("got", first)
        second = await Step()
        print("got", second)
    except ValueError as error:
        print("caught", error)
        return "recovered"
    finally:
        print("finally")
    return first + second


c = worker("one")
print(type(c).__name__, c.send(None), c.send(10))
try:
    c.send(20)
except StopIteration as stop:
    print("result", stop.value)
d = worker("two")
d.send(None)
try:
    d.throw(ValueError("thrown"))
except StopIteration as stop:
    print("result", stop.value)
e = worker("three")
e.send(None)
e.close()
print(e.cr_running, e.cr_frame, c.__name__, c.__qualname__)
