"""collections.abc classes with arguments: how they print, compare and combine, and what they are."""
import typing
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from functools import singledispatch
from types import GenericAlias

print(Iterable[int], Mapping[str, list[int]], Generator[int, str, None])
print(Callable[[int, str], bool], Callable[..., int], Callable[[], None], Callable[[int], Callable[[str], None]])
print(Callable[[int, str], bool].__args__, Callable[..., int].__args__, Callable[[], None].__args__)
print(type(Iterable[int]) is GenericAlias, Iterable[int].__origin__, Iterable[int].__args__)
print(Iterable[int] == Iterable[int], Iterable[int] == Iterable[str], hash(Iterable[int]) == hash(Iterable[int]))
print(Iterable[int] | None, int | Sequence[str], Callable[[int], str] | None)
print(GenericAlias(list, (int,)) == list[int], GenericAlias(dict, (str, int)), GenericAlias(list, int))
print(typing.get_origin(Sequence[int]), typing.get_args(Sequence[int]))
print(typing.get_args(Callable[[int, str], bool]), typing.get_args(Callable[..., int]))

for wrong in (int, (int, str), (int, str, bool)):
    try:
        print(Callable[wrong])
    except TypeError as error:
        print("TypeError:", error)
try:
    isinstance([], Sequence[int])
except TypeError as error:
    print("TypeError:", error)


class Countdown(Iterator[int]):
    def __init__(self, start):
        self.left = start

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1


print(list(Countdown(3)), Countdown.__bases__, Countdown.__orig_bases__)


def numbers(until: int, show: Callable[[int], str] = str) -> Iterator[str]:
    yield from map(show, range(until))


print(numbers.__annotations__)
print(typing.get_type_hints(numbers))


@singledispatch
def describe(value):
    return "something"


@describe.register
def _(value: typing.Union[list, set]):
    return f"{len(value)} items"


@describe.register
def _(value: int | float):
    return "a number"


print([describe(value) for value in ([1], {1, 2}, 3, 4.0, "x")])
print([kind.__name__ for kind in describe.registry])

UserId = typing.NewType("UserId", int)
try:
    class AdminId(UserId):
        pass
except TypeError as error:
    print("TypeError:", error)
