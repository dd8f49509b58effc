"""WeakValueDictionary, WeakKeyDictionary, WeakSet and weakref.finalize."""
import atexit
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"


a, b, c = Thing("a"), Thing("b"), Thing("c")
cache = weakref.WeakValueDictionary({"a": a, "b": b})
cache["c"] = c
print(len(cache), sorted(cache), cache["a"], cache.get("x", "nothing"), "b" in cache, list(cache.values()))
del b
print(len(cache), sorted(cache.items()), cache.get("b"))
try:
    cache["b"]
except KeyError as error:
    print("KeyError", error)
print(cache.setdefault("d", c), cache.pop("d"), cache.pop("zzz", 0), len(cache.valuerefs()))
cache["temporary"] = Thing("nobody keeps it")
print("temporary" in cache)
copy = cache.copy()
print(type(copy).__name__, sorted(copy))

extra = weakref.WeakKeyDictionary()
extra[a] = "about a"
extra[c] = "about c"
print(len(extra), extra[a], c in extra, sorted(extra.values()), 5 in extra)
del c
print(len(extra), list(extra.items()), len(cache))
print(extra.pop(a), extra.get(a), len(extra))

members = weakref.WeakSet()
x, y = Thing("x"), Thing("y")
members.add(x)
members.update([y, x])
print(len(members), x in members, sorted(thing.name for thing in members))
del y
print(len(members))
members.discard(x)
print(len(members), list(members))
try:
    members.remove(x)
except KeyError:
    print("KeyError")


class Registry:
    instances = weakref.WeakSet()

    def __init__(self):
        self.instances.add(self)


one, two = Registry(), Registry()
print(len(Registry.instances))
del two
print(len(Registry.instances))

print("-- finalizers")
resource = Thing("resource")
final = weakref.finalize(resource, print, "closing", "it")
print(final.alive, final.peek()[0] is resource, final.peek()[2], final.atexit)
del resource
print(final.alive, final.peek(), final())
early = Thing("early")
called = weakref.finalize(early, lambda: "result")
print(called(), called.alive, called())
detached = weakref.finalize(early, print, "never")
print(detached.detach()[0] is early, detached.alive)
kept = Thing("kept")
weakref.finalize(kept, print, "at exit: first made")
weakref.finalize(kept, print, "at exit: second made")
quiet = weakref.finalize(kept, print, "not at exit")
quiet.atexit = False
atexit.register(print, "registered with atexit")
print("end of the program")
