# defaultdict, Counter, OrderedDict, ChainMap.
from collections import ChainMap, Counter, OrderedDict, defaultdict

groups = defaultdict(list)
groups["a"].append(1)
groups["b"]
print(groups, "z" in groups, dict(groups), defaultdict(int, a=1)["q"])
try:
    defaultdict()["missing"]
except KeyError as error:
    print(repr(error))
letters = Counter("abracadabra")
print(letters, letters.most_common(2), letters["z"], letters.total(), list(letters.elements())[:6])
letters.update("aaa")
letters.subtract({"b": 1})
print(letters, letters + Counter("ab"), letters - Counter("a" * 10), letters & Counter("ab"), letters | Counter("zz"))
print(Counter(a=1) == Counter(a=1, b=0), Counter(), Counter({"x": 3, "y": 1}))
order = OrderedDict(a=1, b=2)
order.move_to_end("a")
print(order, order.popitem(last=False), order == {"a": 1})
print(OrderedDict([("a", 1), ("b", 2)]) == OrderedDict([("b", 2), ("a", 1)]))
chain = ChainMap({"a": 1}, {"a": 2, "b": 3})
chain["c"] = 9
print(chain["a"], chain["b"], dict(chain), chain, len(chain), chain.parents)
