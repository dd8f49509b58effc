/// `weakref`: references that keep nothing alive, and collections of them. Written in Python.
enum WeakrefPrelude {
  static let source = #"""
    import atexit as _atexit
    import itertools as _itertools
    from _weakref import ref, getweakrefcount, getweakrefs
    from collections.abc import Mapping, MutableMapping, MutableSet

    __all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
               'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

    ReferenceType = ref


    object_setattr = object.__setattr__


    # Proxies

    def _forward(name):
        def method(self, *args, **kwargs):
            args = [_target(arg) if type(arg) in ProxyTypes else arg for arg in args]
            target = _target(self)
            found = getattr(type(target), name, None)
            if found is None:
                if name == '__bool__':
                    return len(target) != 0 if hasattr(type(target), '__len__') else True
                if name.startswith('__i') and name[3:] not in ('t', 'x', 'nt__', 'ndex__', 'ter__', 'nvert__'):
                    return NotImplemented
                raise TypeError(f'{type(target).__name__!r} object does not support {name}')
            return found(target, *args, **kwargs)
        method.__name__ = name
        return method


    def _target(proxy):
        target = object.__getattribute__(proxy, '_reference')()
        if target is None:
            raise ReferenceError('weakly-referenced object no longer exists')
        return target


    class ProxyType:
        """Behaves as an object does that it doesn't keep alive."""

        __slots__ = ('_reference', '__weakref__')

        def __getattribute__(self, name):
            return getattr(_target(self), name)

        def __setattr__(self, name, value):
            setattr(_target(self), name, value)

        def __delattr__(self, name):
            delattr(_target(self), name)

        def __repr__(self):
            target = _target(self)
            return f'<weakproxy at {id(self):#x} to {type(target).__name__} at {id(target):#x}>'

        __hash__ = None


    for _name in ('__str__', '__bool__', '__len__', '__getitem__', '__setitem__', '__delitem__', '__contains__', '__iter__',
                  '__next__', '__reversed__', '__bytes__', '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__',
                  '__add__', '__radd__', '__iadd__', '__sub__', '__rsub__', '__isub__', '__mul__', '__rmul__', '__imul__',
                  '__truediv__', '__rtruediv__', '__floordiv__', '__rfloordiv__', '__mod__', '__rmod__', '__pow__', '__rpow__',
                  '__divmod__', '__rdivmod__', '__lshift__', '__rlshift__', '__rshift__', '__rrshift__', '__and__', '__rand__',
                  '__xor__', '__rxor__', '__or__', '__ror__', '__matmul__', '__rmatmul__', '__neg__', '__pos__', '__abs__',
                  '__invert__', '__int__', '__float__', '__index__', '__enter__', '__exit__'):
        setattr(ProxyType, _name, _forward(_name))


    class CallableProxyType(ProxyType):
        """The proxy of something that can be called."""

        __slots__ = ()
        __call__ = _forward('__call__')
        __hash__ = None


    ProxyTypes = (ProxyType, CallableProxyType)


    def proxy(object, callback=None, /):
        """Something that behaves as the object does, until that is gone."""
        kind = CallableProxyType if callable(object) else ProxyType
        made = kind.__new__(kind)
        told = None if callback is None else lambda reference: callback(made)
        object_setattr(made, '_reference', ref(object, told))
        return made


    # Methods

    class WeakMethod(ref):
        """A weak reference to a method of an object: it lives as long as the object does."""

        __slots__ = '_func_ref', '_meth_type', '_alive', '__weakref__'

        def __new__(cls, meth, callback=None):
            try:
                obj, func = meth.__self__, meth.__func__
            except AttributeError:
                raise TypeError(f'argument should be a bound method, not {type(meth)}') from None

            def gone(reference):
                self = self_reference()
                if self is not None and self._alive:
                    self._alive = False
                    if callback is not None:
                        callback(self)

            self = ref.__new__(cls, obj, gone)
            self._func_ref = ref(func)
            self._meth_type = type(meth)
            self._alive = True
            self_reference = ref(self)
            return self

        def __call__(self):
            obj, func = super().__call__(), self._func_ref()
            return None if obj is None or func is None else self._meth_type(func, obj)

        def __eq__(self, other):
            if not isinstance(other, WeakMethod):
                return NotImplemented
            if not self._alive or not other._alive:
                return self is other
            return ref.__eq__(self, other) and self._func_ref == other._func_ref

        def __ne__(self, other):
            equal = self.__eq__(other)
            return equal if equal is NotImplemented else not equal

        __hash__ = ref.__hash__


    # Dictionaries

    class KeyedRef(ref):
        """A weak reference that knows under which key a dictionary holds it."""

        __slots__ = 'key',

        def __new__(type, ob, callback, key):
            self = ref.__new__(type, ob, callback)
            self.key = key
            return self

        def __init__(self, ob, callback, key):
            super().__init__(ob, callback)


    def _with_union(cls):
        """Gives a weak mapping the operator `|`."""

        def __or__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            new = self.copy()
            new.update(other)
            return new

        def __ror__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            new = self.__class__()
            new.update(other)
            new.update(self)
            return new

        def __ior__(self, other):
            self.update(other)
            return self

        cls.__or__, cls.__ror__, cls.__ior__ = __or__, __ror__, __ior__
        return cls


    @_with_union
    class WeakValueDictionary(MutableMapping):
        """A dictionary whose entries go when their values do."""

        def __init__(self, other=(), /, **kw):
            own = ref(self)

            def remove(reference):
                self = own()
                if self is not None and self.data.get(reference.key) is reference:
                    del self.data[reference.key]

            self._remove = remove
            self.data = {}
            self.update(other, **kw)

        def __getitem__(self, key):
            value = self.data[key]()
            if value is None:
                raise KeyError(key)
            return value

        def __setitem__(self, key, value):
            self.data[key] = KeyedRef(value, self._remove, key)

        def __delitem__(self, key):
            del self.data[key]

        def __len__(self):
            return len(self.data)

        def __contains__(self, key):
            reference = self.data.get(key)
            return reference is not None and reference() is not None

        def __repr__(self):
            return f'<{self.__class__.__name__} at {id(self):#x}>'

        def copy(self):
            new = self.__class__()
            for key, value in self.items():
                new[key] = value
            return new

        __copy__ = copy

        def get(self, key, default=None):
            reference = self.data.get(key)
            value = None if reference is None else reference()
            return default if value is None else value

        def items(self):
            for key, reference in list(self.data.items()):
                if (value := reference()) is not None:
                    yield key, value

        def keys(self):
            for key, reference in list(self.data.items()):
                if reference() is not None:
                    yield key

        __iter__ = keys

        def values(self):
            for reference in list(self.data.values()):
                if (value := reference()) is not None:
                    yield value

        def itervaluerefs(self):
            yield from self.data.values()

        def valuerefs(self):
            return list(self.data.values())

        def popitem(self):
            while True:
                key, reference = self.data.popitem()
                if (value := reference()) is not None:
                    return key, value

        def pop(self, key, *args):
            reference = self.data.pop(key, None)
            value = None if reference is None else reference()
            if value is None:
                if args:
                    return args[0]
                raise KeyError(key)
            return value

        def setdefault(self, key, default=None):
            value = self.get(key)
            if value is None:
                self[key] = value = default
            return value

        def update(self, other=None, /, **kwargs):
            if other is not None:
                for key, value in dict(other).items():
                    self[key] = value
            for key, value in kwargs.items():
                self[key] = value


    @_with_union
    class WeakKeyDictionary(MutableMapping):
        """A dictionary whose entries go when their keys do."""

        def __init__(self, dict=None):
            self.data = {}
            own = ref(self)

            def remove(reference):
                self = own()
                if self is not None:
                    self.data.pop(reference, None)

            self._remove = remove
            if dict is not None:
                self.update(dict)

        def __getitem__(self, key):
            return self.data[ref(key)]

        def __setitem__(self, key, value):
            self.data[ref(key, self._remove)] = value

        def __delitem__(self, key):
            del self.data[ref(key)]

        def __len__(self):
            return len(self.data)

        def __contains__(self, key):
            try:
                return ref(key) in self.data
            except TypeError:
                return False

        def __repr__(self):
            return f'<{self.__class__.__name__} at {id(self):#x}>'

        def copy(self):
            new = self.__class__()
            for key, value in self.items():
                new[key] = value
            return new

        __copy__ = copy

        def get(self, key, default=None):
            return self.data.get(ref(key), default)

        def items(self):
            for reference, value in list(self.data.items()):
                if (key := reference()) is not None:
                    yield key, value

        def keys(self):
            for reference in list(self.data):
                if (key := reference()) is not None:
                    yield key

        __iter__ = keys

        def values(self):
            for reference, value in list(self.data.items()):
                if reference() is not None:
                    yield value

        def keyrefs(self):
            return list(self.data)

        def popitem(self):
            while True:
                reference, value = self.data.popitem()
                if (key := reference()) is not None:
                    return key, value

        def pop(self, key, *args):
            return self.data.pop(ref(key), *args)

        def setdefault(self, key, default=None):
            return self.data.setdefault(ref(key, self._remove), default)

        def update(self, dict=None, /, **kwargs):
            if dict is not None:
                for key, value in (dict.items() if hasattr(dict, 'items') else dict):
                    self[key] = value


    class WeakSet(MutableSet):
        """A set whose items go when nobody else holds them."""

        def __init__(self, data=None):
            self.data = set()
            own = ref(self)

            def remove(reference):
                self = own()
                if self is not None:
                    self.data.discard(reference)

            self._remove = remove
            if data is not None:
                self.update(data)

        def __iter__(self):
            for reference in list(self.data):
                if (item := reference()) is not None:
                    yield item

        def __len__(self):
            return len(self.data)

        def __contains__(self, item):
            try:
                return ref(item) in self.data
            except TypeError:
                return False

        def add(self, item): self.data.add(ref(item, self._remove))
        def clear(self): self.data.clear()
        def copy(self): return self.__class__(self)
        def remove(self, item): self.data.remove(ref(item))
        def discard(self, item): self.data.discard(ref(item))

        def pop(self):
            while True:
                try:
                    reference = self.data.pop()
                except KeyError:
                    raise KeyError('pop from empty WeakSet') from None
                if (item := reference()) is not None:
                    return item

        def update(self, other):
            for item in other:
                self.add(item)

        def __ior__(self, other):
            self.update(other)
            return self

        def difference(self, other): return self.__class__(item for item in self if item not in other)
        __sub__ = difference
        def intersection(self, other): return self.__class__(item for item in other if item in self)
        __and__ = intersection
        def issubset(self, other): return self.data.issubset(ref(item) for item in other)
        __le__ = issubset
        def __lt__(self, other): return self.data < {ref(item) for item in other}
        def issuperset(self, other): return self.data.issuperset(ref(item) for item in other)
        __ge__ = issuperset
        def __gt__(self, other): return self.data > {ref(item) for item in other}
        def union(self, other): return self.__class__(_itertools.chain(self, other))
        __or__ = union
        def isdisjoint(self, other): return not any(item in self for item in other)
        def difference_update(self, other): self.__isub__(other)
        def intersection_update(self, other): self.__iand__(other)
        def symmetric_difference(self, other): return (self - other) | self.__class__(i for i in other if i not in self)
        __xor__ = symmetric_difference

        def __eq__(self, other):
            if not isinstance(other, self.__class__):
                return NotImplemented
            return self.data == {ref(item) for item in other}

        def __repr__(self):
            return repr(self.data)


    # Finalizers

    class finalize:
        """Has a function called when an object goes, or at the program's end."""

        __slots__ = ()
        _registry = {}
        _order = _itertools.count()
        _at_exit = _shutdown = False

        class _Info:
            __slots__ = ('weakref', 'func', 'args', 'kwargs', 'atexit', 'index')

        def __init__(self, obj, func, /, *args, **kwargs):
            if not finalize._at_exit:
                _atexit.register(finalize._exitfunc)
                finalize._at_exit = True
            info = self._Info()
            info.weakref = ref(obj, self)
            info.func, info.args, info.kwargs = func, args, kwargs or None
            info.atexit = True
            info.index = next(self._order)
            self._registry[self] = info

        def __call__(self, _=None):
            """Call the function, if that has not happened."""
            info = self._registry.pop(self, None)
            if info and not self._shutdown:
                return info.func(*info.args, **(info.kwargs or {}))

        def detach(self):
            """Forget about it: gives object, function and arguments."""
            info = self._registry.get(self)
            obj = info and info.weakref()
            if obj is not None and self._registry.pop(self, None):
                return obj, info.func, info.args, info.kwargs or {}

        def peek(self):
            info = self._registry.get(self)
            obj = info and info.weakref()
            if obj is not None:
                return obj, info.func, info.args, info.kwargs or {}

        @property
        def alive(self):
            return self in self._registry

        @property
        def atexit(self):
            info = self._registry.get(self)
            return bool(info) and info.atexit

        @atexit.setter
        def atexit(self, value):
            info = self._registry.get(self)
            if info:
                info.atexit = bool(value)

        def __repr__(self):
            info = self._registry.get(self)
            obj = info and info.weakref()
            if obj is None:
                return f'<{type(self).__name__} object at {id(self):#x}; dead>'
            return f'<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>'

        @classmethod
        def _exitfunc(cls):
            pending = sorted((entry for entry in cls._registry.items() if entry[1].atexit), key=lambda e: e[1].index)
            while pending:
                pending.pop()[0]()
            finalize._shutdown = True
    """#
}
