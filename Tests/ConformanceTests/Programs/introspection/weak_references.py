"""weakref.ref, callbacks, proxies and methods: what happens when an object goes."""
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Node({self.name})"

    def hello(self, greeting="hello"):
        return f"{greeting} from {self.name}"

    def __len__(self):
        return len(self.name)


def gone(reference):
    print("callback:", reference() is None)


node = Node("a")
ref = weakref.ref(node)
other = weakref.ref(node, gone)
print(ref() is node, ref is weakref.ref(node), ref is other, ref == other, hash(ref) == hash(node))
print(weakref.getweakrefcount(node), weakref.getweakrefs(node)[0] is ref, other.__callback__ is gone)
proxy = weakref.proxy(node)
print(proxy.name, proxy.hello("hi"), len(proxy), bool(proxy), proxy == proxy)
proxy.name = "changed"
print(node.name)
method = weakref.WeakMethod(node.hello)
print(method()("hey"), method() == node.hello)
print(weakref.ref(node.hello)())

print("-- deleting")
del node
print("after", ref(), other(), method())
for use in (lambda: proxy.name, lambda: len(proxy), lambda: str(proxy)):
    try:
        use()
    except ReferenceError as error:
        print("ReferenceError:", error)
print(ref == other, ref == ref)
try:
    hash(weakref.ref(Node("at once")))
except TypeError as error:
    print(error)

print("-- more than one callback")
node = Node("b")
refs = [weakref.ref(node, lambda r, i=i: print("callback", i)) for i in range(3)]
node = None
print([r() for r in refs])

print("-- a cycle lives until it is broken")
a, b = Node("x"), Node("y")
a.other, b.other = b, a
watcher = weakref.ref(a, gone)
del b.other
del a
print(watcher())


def function():
    pass


print(weakref.ref(function)() is function, weakref.ref(Node)() is Node)
for value in (1, "text", (1,), [1], {}, None, object()):
    try:
        weakref.ref(value)
        print("fine")
    except TypeError as error:
        print(error)


class Slotted:
    __slots__ = ("x",)


class SlottedWeak:
    __slots__ = ("x", "__weakref__")


try:
    weakref.ref(Slotted())
except TypeError as error:
    print(error)
kept = SlottedWeak()
print(weakref.ref(kept)() is kept)
for value in ({1}, frozenset(), (i for i in ())):
    print(type(weakref.ref(value)).__name__)


class MyRef(weakref.ref):
    def __new__(cls, target, label):
        return super().__new__(cls, target)

    def __init__(self, target, label):
        super().__init__(target)
        self.label = label


labelled = MyRef(kept, "mine")
print(labelled.label, labelled() is kept, isinstance(labelled, weakref.ref))


def failing(reference):
    raise ValueError("in a callback")


class Loud:
    def __del__(self):
        print("__del__")


loud = Loud()
seen = weakref.ref(loud, lambda r: print("after __del__"))
del loud
print("end")
