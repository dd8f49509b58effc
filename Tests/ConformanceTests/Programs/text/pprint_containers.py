# pprint: containers in lines of a width.
import collections
import pprint
import types
from pprint import PrettyPrinter, pformat, pp
from pprint import pprint as show

data = {"name": "x" * 20, "items": [{"id": i, "tags": ["a" * i, "b", ("c", i)]} for i in range(4)], "nested": {"deep": {"deeper": {"deepest": list(range(12))}}}}
show(data), show(data, width=40), show(data, indent=4, depth=2), show(data, compact=True, width=50), pp(data, width=60)
print(pformat(list(range(100)), compact=True)), print(pformat([10**i for i in range(12)], underscore_numbers=True, width=40))
show({3, 1, 2}), show(frozenset(range(15)), width=40), show(set(range(25)), width=40, compact=True), show(set()), show({"b", "a"}, width=5), show(frozenset())
show(collections.OrderedDict((str(i), "v" * i) for i in range(6)), width=40), show(collections.Counter("mississippi" * 3 + "abcd"), width=30)
show(collections.deque(range(15)), width=40), show(collections.deque(range(15), maxlen=40), width=40), show(collections.deque([1]))
show(collections.defaultdict(list, {i: list(range(i)) for i in range(6)}), width=30), show(collections.ChainMap({"a": "x" * 30}, {"b": "y" * 40}), width=40)
show(types.SimpleNamespace(alpha="x" * 30, beta=list(range(3)), gamma={"k": "v"}), width=40), show(types.SimpleNamespace(a=1))
show(("single" * 20,)), show({"z": 1, "a": 2}), show({"z": 1, "a": 2}, sort_dicts=False), show([], width=1), show((), width=1), show({}, width=1), show({1: "a", "b": 2, None: 3, (1, 2): 4})
show([1.5, True, None, "a", b"b", 1j, ..., int, len], width=10), show([[[[1]]]], depth=2), show({"a": {"b": {}}, "c": [[]]}, depth=1), show((1, (2, (3, (4,)))), depth=3)
show([list(range(12)), list(range(5))], width=30, indent=3), show({"key": [1, 2, {"k": (1, 2)}]}, width=12), show({"k" * 30: "v" * 60, "l": 1}, width=40)
Pair = collections.namedtuple("Pair", "alpha beta")
show([Pair("x" * 30, "y" * 30)] * 2, width=40)


class Items(list):
    pass


class Odd(list):
    def __repr__(self):
        return "Odd!" * 10


show(Items(range(12)), width=30), show([Odd([1])], width=20)
loop = [1]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, "a"]), pprint.isreadable(object), pprint.isrecursive([1]), pprint.saferepr({"b": 1, "a": 2}))
print(pprint.saferepr(loop).replace(str(id(loop)), "ID"), pformat(loop, width=5).replace(str(id(loop)), "ID"))
