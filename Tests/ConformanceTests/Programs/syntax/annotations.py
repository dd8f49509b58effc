# Where annotations are kept, and which are never evaluated
count: int = 3
names: list[str]
print(__annotations__)
class Point:
    x: "int" = 1
    y: list[int]
    (z): int = 3
print(Point.__annotations__)
class Point3(Point):
    pass
print(Point3.__annotations__, '__annotations__' in Point.__dict__)
def function(a: int, b: 'str' = 'q', /, *args: float, c: bool = True, **kw: dict) -> None:
    local: undefined_thing = 3
    other: also_undefined
    return local
print(function.__annotations__, function(1))
try:
    function.__annotations__ = 3
except TypeError as error:
    print(error)
function.mark: int = 5
table = {}
table['key']: int = 3
print(function.mark, table)
try:
    bad: not_defined
except NameError as error:
    print(error)
try:
    print(names)
except NameError as error:
    print(error)
def unset():
    value: int
    try:
        print(value)
    except UnboundLocalError as error:
        print(error)
unset()
async def later(x: int) -> str: ...
print(later.__annotations__, (lambda x: x).__annotations__)
def order(a: print('annotation of a') = print('default of a')) -> print('result'): pass
