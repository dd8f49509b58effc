"""list[int] and int | str: what these values can do."""
import types

alias = dict[str, list[int]]
print(alias, alias.__origin__, alias.__args__, alias.__parameters__, type(alias).__name__, repr(tuple[int, ...]), list["Forward"], tuple[()])
print(list[int] == list[int], list[int] == list[str], hash(list[int]) == hash(list[int]), list[int]([1, 2]), dict[str, int](a=1), type(list[int]()).__name__)
print(list[int] is list[int], isinstance(list[int], types.GenericAlias), list[int].__name__, list[int].append is list.append, set[int | None], type[int], frozenset[str])
union = int | str | None
print(union, union.__args__, type(union).__name__, isinstance(union, types.UnionType), isinstance(5, union), isinstance(None, union), isinstance(1.5, union), issubclass(bool, int | float))
print(int | int, int | str == str | int, (int | str) | (str | float), hash(int | str) == hash(str | int), list[int] | None, None | int, (int | str).__parameters__)


class Box:
    def __class_getitem__(cls, item):
        return f"Box of {item}"


class Numbers(list[int]):
    pass


print(Box[int], Box["x", 1], Numbers.__bases__, Numbers.__orig_bases__, Numbers([1]), Box | int, int | Box, isinstance(Box(), Box | int))


def annotated(values: list[int], default: int | None = None) -> dict[str, int]:
    return {}


print(annotated.__annotations__)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: isinstance([], list[int]))
attempt(lambda: isinstance([], list[int] | str))
attempt(lambda: int[str])
attempt(lambda: list[int][str])
attempt(lambda: int | 5)
attempt(lambda: "int" | str)
attempt(lambda: (int | str)())
attempt(lambda: None | None)
attempt(lambda: list[int].missing)
attempt(lambda: (int | str).missing)
attempt(lambda: [] | int)
attempt(lambda: len(list[int]))
attempt(lambda: list[int] + 1)
attempt(lambda: list[int] < list[str])
