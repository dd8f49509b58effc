# inspect, types, typing and string.
import asyncio
import inspect
import string
import types
from typing import *


async def coroutine():
    await asyncio.sleep(0)


def generator():
    yield 1


def f(a, /, b: int, c=3, *args, d, e: str = "x", **kw) -> bool:
    """Doc."""


print(inspect.iscoroutinefunction(coroutine), inspect.isgeneratorfunction(generator), inspect.isfunction(f), inspect.isclass(int))
g = generator()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g))
c = coroutine()
print(inspect.getcoroutinestate(c), inspect.iscoroutine(c), inspect.isawaitable(c))
c.close()
print(inspect.getcoroutinestate(c), inspect.signature(f), list(inspect.signature(f).parameters), inspect.getdoc(f))
print(types.GeneratorType, types.CoroutineType, types.FunctionType, types.SimpleNamespace(a=1, b="x"), types.NoneType)
print(string.ascii_letters, string.digits, string.Template("$a ${b} $$").substitute(a=1, b=2))
print(Optional[int], Union[int, str], List[int], Dict[str, int], Callable[[int], str], Any, Tuple[int, ...], Literal["a", 1], TypeVar("T"))
T = TypeVar("T")


class Stack(Generic[T]):
    pass


@runtime_checkable
class Runs(Protocol):
    def run(self) -> None: ...


class Runner:
    def run(self):
        pass


print(type(Stack[int]()).__name__, isinstance(Runner(), Runs), isinstance(3, Runs), cast(int, "x"), int | None, list[int])


@types.coroutine
def old_style():
    result = yield from asyncio.sleep(1, "slept").__await__()
    return result


async def main():
    print(await old_style())


asyncio.run(main())
