"""typing at run time: reprs, origins, hints, Literal, Annotated, NewType, overload, cast."""
import collections.abc
import typing
from typing import (Annotated, Any, Callable, ClassVar, Dict, Final, ForwardRef, Generic, Iterable, List, Literal, Mapping, NewType,
                    Optional, ParamSpec, Protocol, Self, Tuple, Type, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints,
                    no_type_check, overload)

T = TypeVar("T")
K = TypeVar("K", bound=str)
N = TypeVar("N", int, float)
P = ParamSpec("P")
S_co = TypeVar("S_co", covariant=True)

for thing in (List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Tuple[int, ...], Tuple[()], Callable[[int], str],
              Callable[..., Any], Type[int], Literal["a", 1], Annotated[int, "meta"], ClassVar[int], Final[str], Any, T, K, N, S_co, P,
              List, Dict, Iterable[T], Mapping[str, List[int]], list[int], dict[str, list[T]], int | str, Optional[List[int]],
              typing.Generator[int, None, str], typing.AsyncIterator[int], typing.Awaitable[int], typing.Coroutine[Any, Any, int], Self,
              typing.NoReturn, typing.Never, typing.Hashable, typing.Sized, typing.Text, Union[int], Union[int, int, str]):
    print(thing)
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int, str], bool]), get_args(int))
print(get_origin(Annotated[int, 5]), get_args(Annotated[int, 5]), get_args(Literal["a", "b"]), get_origin(list[int]), get_origin(int))
print(Optional[int] == Union[None, int], List[int] == List[int], hash(List[int]) == hash(List[int]), Union[int, str] == Union[str, int])
print(T.__name__, K.__bound__, N.__constraints__, S_co.__covariant__, T.__bound__)


class Box(Generic[T]):
    item: T

    def __init__(self, item: T) -> None:
        self.item = item

    def get(self) -> T:
        return self.item

    def clone(self: Self) -> "Box[T]":
        return Box(self.item)


class Pair(Box[T], Generic[T, K]):
    second: Optional[K] = None


print(Box[int], Box[int](5).get(), Box(1).item, Pair[int, str], Box.__parameters__, Pair.__parameters__, get_origin(Box[int]), get_args(Pair[int, str]))
print(Box.__orig_bases__, Pair.__mro__[1].__name__, isinstance(Pair(1), Box), Box[T][int])
print(get_type_hints(Box.get), get_type_hints(Box.clone), get_type_hints(Pair))


def function(a: int, b: "str" = "x", *args: float, c: Optional[List["Box"]] = None) -> "Box[int]":
    pass


print(function.__annotations__)
print(get_type_hints(function))
print(get_type_hints(Box), get_type_hints(Box.__init__))


class Annotations:
    x: Annotated[int, "positive"]
    y: ClassVar[str] = "y"


print(get_type_hints(Annotations), get_type_hints(Annotations, include_extras=True))

UserId = NewType("UserId", int)
print(UserId, UserId(5), UserId.__name__, UserId.__supertype__, type(UserId(5)))
print(cast(int, "not checked"), cast("Box", None))


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double(2), double("a"), len(typing.get_overloads(double)))
Alias: TypeAlias = List[int]
print(Alias, typing.TYPE_CHECKING, typing.get_origin(Alias))
for call in (lambda: Box[int, str], lambda: List[int, str], lambda: Union[()], lambda: Optional[int, str], lambda: Literal, lambda: Any(),
             lambda: isinstance(1, List[int]), lambda: Generic[int], lambda: TypeVar("X", int), lambda: typing.assert_never(1)):
    try:
        print(call())
    except (TypeError, AssertionError) as error:
        print(type(error).__name__, error)
print(isinstance([], List), isinstance({}, Mapping), isinstance(5, typing.Hashable), issubclass(list, typing.Sequence), isinstance(1, int | str))


@typing.final
class Last:
    @typing.override
    def method(self):
        pass


print(Last.__final__, Last.method.__override__, typing.is_typeddict(Last))
print(ForwardRef("Box"))
