/// `gc`. Written in Python.
enum GcPrelude {
  static let source = #"""
    DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
    garbage = []
    callbacks = []
    _enabled = True
    _debug = 0
    _threshold = (2000, 10, 10)

    # Objects are released by counting references, at once; there is no collector that looks for circles.


    def enable():
        global _enabled
        _enabled = True


    def disable():
        global _enabled
        _enabled = False


    def isenabled():
        return _enabled


    def collect(generation=2):
        """Nothing to do: the answer is that nothing unreachable was found."""
        if not 0 <= generation <= 2:
            raise ValueError('invalid generation')
        return 0


    def get_count():
        return 0, 0, 0


    def get_stats():
        return [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]


    def get_threshold():
        return _threshold


    def set_threshold(threshold0, threshold1=None, threshold2=None, /):
        global _threshold
        _threshold = (threshold0, _threshold[1] if threshold1 is None else threshold1,
                      _threshold[2] if threshold2 is None else threshold2)


    def get_debug():
        return _debug


    def set_debug(flags, /):
        global _debug
        _debug = flags


    def freeze():
        """Nothing to do."""


    def unfreeze():
        """Nothing to do."""


    def get_freeze_count():
        return 0


    def is_tracked(obj, /):
        """Whether CPython's collector would look at it: whether it can hold other objects."""
        return not isinstance(obj, (int, float, complex, str, bytes, type(None)))


    def is_finalized(obj, /):
        return False


    def get_referents(*objs):
        """What objects hold directly, for containers."""
        found = []
        for obj in objs:
            if isinstance(obj, dict):
                for key, value in obj.items():
                    found += [key, value]
            elif isinstance(obj, (list, tuple, set, frozenset)):
                found += obj
            elif hasattr(obj, '__dict__'):
                found += [vars(obj), type(obj)]
        return found


    def get_objects(generation=None):
        raise NotImplementedError('coroviz keeps no list of all objects')


    def get_referrers(*objs):
        raise NotImplementedError('coroviz does not know what refers to an object')
    """#
}
