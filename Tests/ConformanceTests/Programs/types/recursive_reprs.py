"""Values that contain themselves, and values nested very deeply."""

a = [1]
a.append(a)
d = {"self": None}
d["self"] = d
t = ([],)
t[0].append(t)
mixed = {"list": [1]}
mixed["list"].append(mixed)
print(a, d, t, mixed, str(a), f"{d}", "%s" % a, [a, a], {"k": a}, (a,))
print(a == a, a[1] is a, a in a, len(a), d == d, d["self"]["self"] is d, t == t, hash((1, (2, (3,)))) == hash((1, (2, (3,)))))
keys = {}
keys["view"] = keys.values()
print(keys)
from collections import deque

q = deque([1])
q.append(q)
print(repr(q))


class Node:
    def __init__(self, *children):
        self.children = list(children)

    def __repr__(self):
        return f"Node({self.children})"


leaf = Node()
print(Node(leaf, Node()), [Node()])
b = [2]
a2, b2 = [1], [1]
a2.append(b2)
b2.append(a2)
for action in [lambda: a2 == b2, lambda: a2 < b2]:
    try:
        print(action())
    except RecursionError as error:
        print("RecursionError", str(error)[:38])
deep = []
for _ in range(100_000):
    deep = [deep]
for action in [lambda: repr(deep), lambda: deep == [deep], lambda: str(deep)]:
    try:
        action()
        print("done")
    except RecursionError as error:
        print("RecursionError", str(error)[:38])
del deep
nested = ()
for _ in range(300):
    nested = (nested,)
print(hash(nested) == hash((nested[0],)))
loop = Node()
loop.children.append(loop)
try:
    repr(loop)
except RecursionError as error:
    print("RecursionError", str(error)[:38])
print("fine")
