/// `copy`. Written in Python.
enum CopyPrelude {
  static let source = #"""
    import types as _types

    __all__ = ['Error', 'copy', 'deepcopy', 'replace']


    class Error(Exception):
        """What can't be copied."""


    error = Error

    # Values that never change, and things there is only one of.
    _atomic = {type(None), int, float, bool, complex, str, bytes, type, range, slice, property, type(...),
               type(NotImplemented), _types.FunctionType, _types.BuiltinFunctionType, _types.CodeType}


    def _is_atomic(cls):
        # The class of weak references goes by its name: copying needs no module for it.
        is_reference = cls.__name__ == 'ReferenceType' and cls.__module__ == 'weakref'
        return cls in _atomic or issubclass(cls, type) or is_reference


    def copy(x):
        """A copy that shares what x holds."""
        cls = type(x)
        if _is_atomic(cls) or cls in (tuple, frozenset):
            return x
        if cls in (list, dict, set, bytearray):
            return x.copy()
        own = getattr(cls, '__copy__', None)
        if own is not None:
            return own(x)
        parts = _reduced(x, cls)
        return x if isinstance(parts, str) else _rebuilt(x, None, *parts)


    def deepcopy(x, memo=None, _nil=[]):
        """A copy that shares nothing with x but what can't change."""
        cls = type(x)
        if _is_atomic(cls):
            return x
        if memo is None:
            memo = {}
        else:
            made = memo.get(id(x), _nil)
            if made is not _nil:
                return made
        copier = _deep_copiers.get(cls)
        if copier is not None:
            made = copier(x, memo)
        else:
            own = getattr(x, '__deepcopy__', None)
            if own is not None:
                made = own(memo)
            else:
                parts = _reduced(x, cls)
                made = x if isinstance(parts, str) else _rebuilt(x, memo, *parts)
        if made is not x:
            memo[id(x)] = made
            # While the memo lives x must: its id stands for it.
            memo.setdefault(id(memo), []).append(x)
        return made


    def _deep_list(x, memo):
        made = []
        memo[id(x)] = made
        for item in x:
            made.append(deepcopy(item, memo))
        return made


    def _deep_tuple(x, memo):
        made = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        if all(new is old for new, old in zip(made, x)):
            return x
        return tuple(made)


    def _deep_dict(x, memo):
        made = {}
        memo[id(x)] = made
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
        return made


    def _deep_method(x, memo):
        return x.__func__.__get__(deepcopy(x.__self__, memo))


    _deep_copiers = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, _types.MethodType: _deep_method}


    def _reduced(x, cls):
        """How to make another x: a callable, its arguments, state, list items, dict items."""
        for name, arguments in (('__reduce_ex__', (4,)), ('__reduce__', ())):
            own = getattr(cls, name, None)
            if own is not None and own is not getattr(object, name, None):
                return own(x, *arguments)
        if issubclass(cls, BaseException):
            return cls, x.args, getattr(x, '__dict__', None) or None
        if cls is bytearray or issubclass(cls, (bytes, str, int, float, complex)):
            base = next(base for base in (bytearray, bytes, str, int, float, complex) if issubclass(cls, base))
            return base.__new__, (cls, base(x)), _state(x, cls)
        if hasattr(cls, 'appendleft') and hasattr(cls, 'maxlen'):
            return cls, ([], x.maxlen), _state(x, cls), iter(x)
        if issubclass(cls, (set, frozenset)):
            return cls, (list(x),), _state(x, cls)
        if cls.__module__ in ('builtins', '_thread') and cls not in (object, list, dict, tuple):
            raise TypeError(f'cannot pickle {cls.__name__!r} object')
        return (_new, (cls, *_new_arguments(x, cls)), _state(x, cls), iter(x) if issubclass(cls, list) else None,
                iter(x.items()) if issubclass(cls, dict) else None)


    def _new(cls, *args, **keywords):
        return cls.__new__(cls, *args, **keywords)


    def _new_arguments(x, cls):
        if hasattr(cls, '__getnewargs_ex__'):
            return x.__getnewargs_ex__()[0]
        if hasattr(cls, '__getnewargs__'):
            return x.__getnewargs__()
        return (tuple(x),) if issubclass(cls, tuple) else ()


    def _state(x, cls):
        """What the instance holds in its attributes; None for nothing."""
        own = getattr(cls, '__getstate__', None)
        if own is not None and own is not getattr(object, '__getstate__', None):
            return own(x)
        attributes = getattr(x, '__dict__', None) or None
        slots = {}
        for base in cls.__mro__:
            names = base.__dict__.get('__slots__', ())
            for name in (names,) if isinstance(names, str) else names:
                if name.startswith('__') and not name.endswith('__'):
                    name = f"_{base.__name__.lstrip('_')}{name}"
                if name not in ('__dict__', '__weakref__') and hasattr(x, name):
                    slots[name] = getattr(x, name)
        return (attributes, slots) if slots else attributes


    def _rebuilt(x, memo, make, arguments, state=None, items=None, pairs=None):
        deep = memo is not None
        made = make(*(deepcopy(argument, memo) for argument in arguments)) if deep else make(*arguments)
        if deep:
            memo[id(x)] = made
        if state is not None:
            if deep:
                state = deepcopy(state, memo)
            if isinstance(made, BaseException):
                for name, value in state.items():
                    setattr(made, name, value)
            elif hasattr(made, '__setstate__'):
                made.__setstate__(state)
            else:
                slots = None
                if isinstance(state, tuple) and len(state) == 2:
                    state, slots = state
                if state:
                    made.__dict__.update(state)
                for name, value in (slots or {}).items():
                    object.__setattr__(made, name, value)
        for item in items or ():
            made.append(deepcopy(item, memo) if deep else item)
        for key, value in pairs or ():
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            made[key] = value
        return made


    def replace(obj, /, **changes):
        """The same object with other values for some of its fields."""
        own = getattr(obj.__class__, '__replace__', None)
        if own is None and hasattr(obj, '__dataclass_fields__'):
            from dataclasses import replace as own
        if own is None:
            raise TypeError(f'replace() does not support {obj.__class__.__name__} objects')
        return own(obj, **changes)
    """#
}
