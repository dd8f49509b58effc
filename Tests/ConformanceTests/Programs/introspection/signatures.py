"""inspect.signature: text, parameters, binding, and what can't be asked."""
import functools
import inspect
from typing import Optional


def full(a, b: int, /, c, d="x", *args: str, e, f=None, **kwargs) -> bool:
    """Doc."""


def nothing():
    pass


def only(*, key: "text" = 1):
    pass


class Class:
    def __init__(self, x, y=2):
        pass

    def method(self, value: list[int]) -> "Class":
        pass

    @classmethod
    def make(cls, data: Optional[str] = None):
        pass

    @staticmethod
    def static(*args):
        pass

    def __call__(self, now):
        pass


class Meta(type):
    def __call__(cls, meta_arg):
        pass


class New:
    def __new__(cls, one, two):
        return super().__new__(cls)


class Empty:
    pass


async def coroutine(delay: float = 0.5, *rest) -> None:
    pass


for thing in (full, nothing, only, Class, Class.method, Class(1).method, Class.make, Class.static, Class(1), New, Empty,
              coroutine, lambda x, *y: x, functools.partial(full, 1, 2), functools.partial(full, 1, 2, d="z"), len, print):
    print(inspect.signature(thing))
print(repr(inspect.signature(full)))

sig = inspect.signature(full)
for name, parameter in sig.parameters.items():
    print(name, parameter.kind, parameter.kind.description, parameter.default is inspect.Parameter.empty,
          parameter.annotation if parameter.annotation is not parameter.empty else "-", repr(parameter))
print(sig.return_annotation, sig.empty is inspect.Signature.empty, inspect.Parameter.KEYWORD_ONLY)

bound = sig.bind(1, 2, 3, "d", "extra", e=5, z=6)
print(bound, bound.args, bound.kwargs, bound.arguments)
bound = sig.bind(1, 2, 3, e=4)
bound.apply_defaults()
print(bound.arguments)
print(sig.bind_partial(1).arguments)
for args, kwargs in (((1, 2), {"e": 3}), ((1, 2, 3), {}), ((1,), {"b": 2, "c": 3, "e": 4}), ((), {})):
    try:
        sig.bind(*args, **kwargs)
    except TypeError as error:
        print(error)
for args, kwargs in (((1,), {}), ((), {"other": 1}), ((), {"key": 2, "more": 3})):
    try:
        inspect.signature(only).bind(*args, **kwargs)
    except TypeError as error:
        print(error)
try:
    inspect.signature(Class.static).bind(1, key=2)
except TypeError as error:
    print(error)

P = inspect.Parameter
made = inspect.Signature([P("x", P.POSITIONAL_ONLY), P("y", P.KEYWORD_ONLY, default=3, annotation=int)], return_annotation=str)
print(made, made.replace(return_annotation=inspect.Signature.empty), made.parameters["y"].replace(name="z"))
print(made == made.replace(), made == sig, hash(made) == hash(made.replace()))
for make in (lambda: P("1x", P.POSITIONAL_ONLY), lambda: P("x", 9), lambda: P("args", P.VAR_POSITIONAL, default=1),
             lambda: inspect.Signature([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)]),
             lambda: inspect.Signature([P("a", P.KEYWORD_ONLY), P("a", P.KEYWORD_ONLY)]), lambda: inspect.signature(5)):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def decorate(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


decorated = decorate(full)
print(inspect.signature(decorated), inspect.signature(decorated, follow_wrapped=False), inspect.unwrap(decorated) is full)
print(inspect.getfullargspec(full))
print(inspect.getcallargs(nothing), inspect.get_annotations(only), inspect.get_annotations(full))
