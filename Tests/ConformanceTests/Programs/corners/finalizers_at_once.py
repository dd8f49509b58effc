"""Finalizers and weak references' callbacks run before the next statement looks at what they changed."""
import weakref

count = 0


class Tracked:
    def __del__(self):
        global count
        count += 1


tracked = Tracked()
del tracked
print(count)
tracked = Tracked()
tracked = None
print(count)
tracked = Tracked()
tracked = Tracked()
print(count)


def local():
    inner = Tracked()


local()
print(count)


class Holder:
    def __init__(self):
        self.held = Tracked()
        self.table = {'a': Tracked()}


holder = Holder()
holder.held = None
seen = count
print(seen)
del holder.table['a']
seen = count
print(seen)
holder.held = Tracked()
del holder.held
seen = count
print(seen)


def inside():
    value = Tracked()
    value = None
    first = count
    value = Tracked()
    del value
    return first, count


print(inside())

log = []
thing = Holder()
reference = weakref.ref(thing, lambda dead: log.append('callback'))
weakref.finalize(thing, log.append, 'finalizer')
thing = None
print(log, reference(), count)


def generator():
    try:
        yield
    finally:
        log.append('closed')


suspended = generator()
next(suspended)
del suspended
last = log[-1]
print(last)
cache = weakref.WeakValueDictionary()
thing = Holder()
cache['key'] = thing
print(len(cache))
thing = None
size = len(cache)
print(size)
print('end')
