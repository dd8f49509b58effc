"""Every name of asyncio.__all__ is there; what is a class, what a function, what a coroutine function."""
import asyncio
import inspect


def kind(thing):
    if inspect.isclass(thing):
        return "exception" if issubclass(thing, BaseException) else "class"
    if asyncio.iscoroutinefunction(thing):
        return "coroutine function"
    return "function" if callable(thing) else "constant"


kinds = {}
for name in asyncio.__all__:
    kinds.setdefault(kind(getattr(asyncio, name)), []).append(name)
for group in sorted(kinds):
    print(group, len(kinds[group]))
    for name in sorted(kinds[group]):
        print("   ", name)
for name in ("asyncio.tasks", "asyncio.events", "asyncio.locks", "asyncio.queues", "asyncio.futures",
             "asyncio.exceptions", "asyncio.streams", "asyncio.subprocess", "asyncio.timeouts"):
    module = __import__(name, fromlist=["x"])
    print(module.__name__, module is eval(name))
print([base.__name__ for base in asyncio.CancelledError.__mro__])
print([base.__name__ for base in asyncio.InvalidStateError.__mro__])
print([base.__name__ for base in asyncio.QueueShutDown.__mro__])
print([base.__name__ for base in asyncio.BrokenBarrierError.__mro__])
print([base.__name__ for base in asyncio.IncompleteReadError.__mro__])
print(asyncio.TimeoutError is TimeoutError)
for name in ("coroutine", "async", "get_loop", "sleep_ms", "timeout_after"):
    try:
        getattr(asyncio, name)
    except AttributeError as e:
        print("AttributeError:", e)
