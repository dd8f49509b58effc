# gc: what a program may ask of the collector
import gc

print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled(), gc.garbage, gc.callbacks, gc.get_threshold(), gc.get_debug(), gc.get_freeze_count())
gc.set_threshold(500, 5)
print(gc.get_threshold(), isinstance(gc.collect(), int), isinstance(gc.collect(0), int), len(gc.get_count()), len(gc.get_stats()), sorted(gc.get_stats()[0]))
print(gc.is_tracked(5), gc.is_tracked("a"), gc.is_tracked([]), gc.is_tracked(None), gc.is_tracked(lambda: 0), gc.is_finalized([]), sorted(gc.get_referents([2, 1])), gc.get_referents(5))
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
gc.set_debug(0)
for action in (lambda: gc.collect(5), lambda: gc.collect(-1), lambda: gc.nothing):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("released", self.name)


r = Resource("first")
del r
gc.collect()
print("done")
