# Generic functions, classes and type aliases: def f[T], class C[T], type X = ...
import asyncio

def first[T](items: list[T]) -> T:
    return items[0]

def pair[A: int, B: (str, bytes)](a: A, b: B, c=3, *, d=4):
    return (a, b, c, d)

def gather[*Ts, **P](*arguments: *Ts) -> tuple[*Ts]:
    return arguments

print(first([1, 2]), first.__type_params__, first.__annotations__, first.__qualname__)
a, b = pair.__type_params__
print(pair(1, 'x'), a.__name__, a.__bound__, a.__constraints__, b.__bound__, b.__constraints__, type(a))
print(pair.__defaults__, pair.__kwdefaults__, gather(1, 'x'), gather.__type_params__)

class Stack[T]:
    """A stack."""
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, item: T) -> None:
        self.items.append(item)
    def map[U](self, function) -> "Stack[U]":
        result = Stack[U]()
        for item in self.items:
            result.push(function(item))
        return result

stack = Stack[int]()
stack.push(3)
print(stack.items, stack.map(str).items, Stack.__type_params__, Stack.__doc__, Stack.__bases__)
print(Stack.__mro__, Stack.__orig_bases__, Stack.map.__qualname__, Stack.map.__type_params__)

class Named[K, V](dict[K, V]):
    pass

class Ints(Stack[int]):
    pass

print(Named({1: 2}), Named.__mro__, Ints.__mro__)

type Number = int | float
type Tree[T] = T | list[Tree[T]]
type Later = Undefined
print(Number, Number.__value__, Number.__name__, type(Number), Number.__type_params__)
print(Tree, Tree.__type_params__, Tree.__value__, Tree[int])
try:
    Later.__value__
except NameError as error:
    print(error)

async def wait[T](value: T) -> T:
    await asyncio.sleep(1)
    return value

def outer(factor):
    def inner[T](value: T, twice=factor) -> T:
        return (value, factor, twice)
    type Local = list[factor]
    return inner, Local

inner, Local = outer(5)
print(asyncio.run(wait(7)), inner(1), inner.__qualname__, Local, Local.__value__)
@lambda function: (print('decorated', function.__name__), function)[1]
def decorated[T](x: T): pass
