"""Classes of the library that take a subscript: as annotations, as bases, called."""
import asyncio
import collections
import concurrent.futures
import contextlib
import contextvars
import functools
import os
import queue
import types
import typing

CLASSES = [
    queue.Queue, queue.PriorityQueue, queue.LifoQueue, queue.SimpleQueue, asyncio.Queue, asyncio.PriorityQueue,
    asyncio.Future, asyncio.Task, concurrent.futures.Future, contextlib.AbstractContextManager,
    contextlib.AbstractAsyncContextManager, contextlib.ExitStack, contextlib.AsyncExitStack, functools.partial,
    BaseExceptionGroup, ExceptionGroup, functools.partialmethod, functools.cached_property, os.PathLike, collections.deque, collections.UserList,
]
for cls in CLASSES:
    alias = cls[int]
    print(alias, alias.__origin__ is cls, alias.__args__, typing.get_origin(alias) is cls)
print(collections.ChainMap[str, int], collections.UserDict[str, int], collections.defaultdict[str, int])

for cls in (asyncio.Lock, asyncio.Event, asyncio.TaskGroup, contextlib.suppress):
    try:
        cls[int]
    except TypeError as error:
        print(error)


class Jobs(queue.Queue[str]):
    """A queue of texts."""


class Orders(asyncio.Queue[tuple[str, int]]):
    """A queue of orders."""


jobs = Jobs()
jobs.put("a")
print(Jobs.__bases__, Jobs.__mro__[1], jobs.get(), Orders(maxsize=2).maxsize)

results = queue.SimpleQueue[int]()
results.put(3)
print(type(results).__name__, results.get(), functools.partial[int](int, "12")())


class Box:
    """Generic by hand."""

    __class_getitem__ = classmethod(types.GenericAlias)


print(Box[int], Box[int, str].__args__, type(Box[int]()).__name__, types.GenericAlias(list, (int,)) == list[int])
for arguments in ((), (list,)):
    try:
        types.GenericAlias(*arguments)
    except TypeError as error:
        print(error)

request: contextvars.ContextVar[str] = contextvars.ContextVar("request", default="none")


def worker(todo: "queue.SimpleQueue[str]", done: queue.SimpleQueue[int]) -> concurrent.futures.Future[int]:
    """Has annotations."""


print(request.get(), worker.__annotations__)
