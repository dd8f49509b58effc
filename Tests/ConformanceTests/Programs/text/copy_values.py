# copy: copies, deep copies and what decides how they are made.
import collections
import copy
import dataclasses
import enum
import types

a = [1, [2, 3], {"k": (4, [5])}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
print(b, c, b[1] is a[1], c[1] is a[1], copy.copy(a) == a)
plain = (1, "a", (2, 3))
mixed = (1, [2])
print(copy.copy(plain) is plain, copy.deepcopy(plain) is plain, copy.deepcopy(mixed) is mixed, copy.deepcopy(mixed)[1] is mixed[1])
loop = []
loop.append(loop)
double = copy.deepcopy(loop)
print(double[0] is double, double is loop)
table = {"list": [1], "self": None}
table["self"] = table
print(copy.deepcopy(table)["self"] is table, copy.copy(table)["self"] is table)
one = [1]
first, second = copy.deepcopy([one, one])
print(first is second, first is one)
print(copy.copy({1, 2}), copy.deepcopy(frozenset([1])), copy.copy(bytearray(b"x")), copy.copy(range(3)), copy.deepcopy("text"), copy.deepcopy(None), copy.copy(...))
print(copy.copy(len) is len, copy.deepcopy(list) is list, copy.deepcopy({"f": print})["f"] is print, copy.deepcopy(lambda: 1)())
default = collections.defaultdict(list, a=[1])
print(copy.deepcopy(default), copy.deepcopy(default)["a"] is default["a"], copy.copy(default)["a"] is default["a"], copy.copy(default))
print(copy.deepcopy(collections.OrderedDict(a=[1])), copy.deepcopy(collections.Counter("aab")), copy.deepcopy(collections.deque([[1]], maxlen=3)))
Pair = collections.namedtuple("Pair", "a b")
pair = Pair(1, [2])
print(copy.deepcopy(pair), copy.deepcopy(pair).b is pair.b, copy.copy(pair) == pair, copy.replace(pair, a=5), type(copy.deepcopy(pair)).__name__)


@dataclasses.dataclass(frozen=True)
class Frozen:
    a: int
    b: list = dataclasses.field(default_factory=list)


frozen = Frozen(1, [2])
print(copy.deepcopy(frozen), copy.deepcopy(frozen) == frozen, copy.deepcopy(frozen).b is frozen.b, copy.replace(frozen, a=3))


class Colour(enum.Enum):
    RED = 1


print(copy.deepcopy([Colour.RED])[0] is Colour.RED, copy.copy(Colour.RED) is Colour.RED, copy.deepcopy(types.SimpleNamespace(a=[1])))
for bad in ((i for i in ()), types):
    try:
        print(copy.deepcopy(bad))
    except TypeError as error:
        print(error)
for bad in ([1], "text", 5):
    try:
        copy.replace(bad, a=2)
    except TypeError as error:
        print(error)
error = ValueError("a", 1)
error.note = "n"
print(repr(copy.copy(error)), copy.copy(error).note, repr(copy.deepcopy(KeyError("k"))), copy.Error, copy.error is copy.Error)
