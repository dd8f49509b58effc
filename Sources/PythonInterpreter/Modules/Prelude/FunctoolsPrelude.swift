/// `functools`. Written in Python.
enum FunctoolsPrelude {
  static let source = #"""
    __all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache',
               'cmp_to_key', 'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch',
               'singledispatchmethod', 'cached_property']

    WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
    WRAPPER_UPDATES = ('__dict__',)

    _nothing = object()


    # Wrapping

    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        """Make a wrapper look like what it wraps."""
        for name in assigned:
            value = getattr(wrapped, name, _nothing)
            if value is not _nothing:
                try:
                    setattr(wrapper, name, value)
                except AttributeError:
                    pass
        for name in updated:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        """update_wrapper() as a decorator."""
        def decorate(wrapper):
            return update_wrapper(wrapper, wrapped, assigned, updated)
        return decorate


    # Partial application

    class partial:
        """A function with some of its arguments."""

        __class_getitem__ = classmethod(type(list[int]))

        def __new__(cls, func, /, *args, **keywords):
            if not callable(func):
                raise TypeError('the first argument must be callable')
            if isinstance(func, partial):
                args = func.args + args
                keywords = {**func.keywords, **keywords}
                func = func.func
            self = super().__new__(cls)
            self.func = func
            self.args = args
            self.keywords = keywords
            return self

        def __call__(self, /, *args, **keywords):
            return self.func(*self.args, *args, **{**self.keywords, **keywords})

        def __repr__(self):
            cls = type(self)
            name = cls.__qualname__ if cls.__module__ == 'builtins' else f'{cls.__module__}.{cls.__qualname__}'
            shown = [repr(self.func)]
            shown.extend(repr(item) for item in self.args)
            shown.extend(f'{key}={value!r}' for key, value in self.keywords.items())
            return f"{name}({', '.join(shown)})"

        def __get__(self, instance, owner=None):
            return self

        def __reduce__(self):
            others = {name: value for name, value in self.__dict__.items() if name not in ('func', 'args', 'keywords')}
            return type(self), (self.func,), (self.func, self.args, self.keywords, others or None)

        def __setstate__(self, state):
            self.func, self.args, self.keywords, others = state
            self.__dict__.update(others or {})


    class partialmethod:
        """A method with some of its arguments."""

        __class_getitem__ = classmethod(type(list[int]))

        def __init__(self, func, /, *args, **keywords):
            self.func = func
            self.args = args
            self.keywords = keywords

        def __get__(self, instance, owner=None):
            method = self.func.__get__(instance, owner) if hasattr(self.func, '__get__') else self.func
            return partial(method, *self.args, **self.keywords)


    def reduce(function, iterable, initial=_nothing, /):
        """Fold an iterable from the left."""
        iterator = iter(iterable)
        if initial is _nothing:
            try:
                value = next(iterator)
            except StopIteration:
                raise TypeError('reduce() of empty iterable with no initial value') from None
        else:
            value = initial
        for item in iterator:
            value = function(value, item)
        return value


    # Caches

    _CacheInfo = None


    def _cache_info(*facts):
        global _CacheInfo
        if _CacheInfo is None:
            from collections import namedtuple
            _CacheInfo = namedtuple('CacheInfo', 'hits misses maxsize currsize', module='functools')
        return _CacheInfo(*facts)


    class _Key(list):
        def __init__(self, values):
            self[:] = values
            self.value = hash(tuple(values))

        def __hash__(self):
            return self.value


    def _key(args, keywords, typed):
        if not keywords and not typed and len(args) == 1 and type(args[0]) in (int, str):
            return args[0]
        values = list(args)
        if keywords:
            values.append(_nothing)
            for item in keywords.items():
                values.extend(item)
        if typed:
            values.extend(type(value) for value in args)
            values.extend(type(value) for value in keywords.values())
        return _Key(values)


    def lru_cache(maxsize=128, typed=False):
        """Remember results; forget the ones not asked for longest."""
        if callable(maxsize) and isinstance(typed, bool):
            function, size = maxsize, 128
            return _remembering(function, size, typed)
        if isinstance(maxsize, int):
            size = max(maxsize, 0)
        elif maxsize is None:
            size = None
        else:
            raise TypeError('Expected first argument to be an integer, a callable, or None')

        def decorate(function):
            return _remembering(function, size, typed)
        return decorate


    def _remembering(function, size, typed):
        known = {}
        hits = misses = 0

        def wrapper(*args, **keywords):
            nonlocal hits, misses
            if size == 0:
                misses += 1
                return function(*args, **keywords)
            key = _key(args, keywords, typed)
            value = known.get(key, _nothing)
            if value is not _nothing:
                hits += 1
                if size is not None:
                    # The youngest stands last.
                    del known[key]
                    known[key] = value
                return value
            misses += 1
            value = function(*args, **keywords)
            if size is not None and key not in known and len(known) >= size:
                del known[next(iter(known))]
            known[key] = value
            return value

        def cache_info():
            return _cache_info(hits, misses, size, len(known))

        def cache_clear():
            nonlocal hits, misses
            known.clear()
            hits = misses = 0

        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        wrapper.cache_parameters = lambda: {'maxsize': size, 'typed': typed}
        return update_wrapper(wrapper, function)


    def cache(function, /):
        """Remember all results."""
        return _remembering(function, None, False)


    class cached_property:
        """An attribute that is computed once."""

        __class_getitem__ = classmethod(type(list[int]))

        def __init__(self, func):
            self.func = func
            self.attrname = None
            self.__doc__ = func.__doc__
            self.__module__ = func.__module__

        def __set_name__(self, owner, name):
            if self.attrname is None:
                self.attrname = name
            elif name != self.attrname:
                raise TypeError('Cannot assign the same cached_property to two different names '
                                f'({self.attrname!r} and {name!r}).')

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
            try:
                known = instance.__dict__
            except AttributeError:
                raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance "
                                f'to cache {self.attrname!r} property.') from None
            value = known.get(self.attrname, _nothing)
            if value is _nothing:
                value = self.func(instance)
                known[self.attrname] = value
            return value


    # Ordering

    def _negated(first, exclude_equal):
        def method(self, other):
            result = getattr(type(self), first)(self, other)
            if result is NotImplemented:
                return result
            return not result and (not exclude_equal or self != other)
        return method


    def _or_equal(first):
        def method(self, other):
            result = getattr(type(self), first)(self, other)
            if result is NotImplemented:
                return result
            return result or self == other
        return method


    def _and_different(first):
        def method(self, other):
            result = getattr(type(self), first)(self, other)
            if result is NotImplemented:
                return result
            return result and self != other
        return method


    def _not_or_equal(first):
        def method(self, other):
            result = getattr(type(self), first)(self, other)
            if result is NotImplemented:
                return result
            return not result or self == other
        return method


    _derived = {
        '__lt__': (('__gt__', _negated('__lt__', True)), ('__le__', _or_equal('__lt__')),
                   ('__ge__', _negated('__lt__', False))),
        '__le__': (('__ge__', _not_or_equal('__le__')), ('__lt__', _and_different('__le__')),
                   ('__gt__', _negated('__le__', False))),
        '__gt__': (('__lt__', _negated('__gt__', True)), ('__ge__', _or_equal('__gt__')),
                   ('__le__', _negated('__gt__', False))),
        '__ge__': (('__le__', _not_or_equal('__ge__')), ('__gt__', _and_different('__ge__')),
                   ('__lt__', _negated('__ge__', False))),
    }


    def total_ordering(cls):
        """Add the comparisons that follow from one of them."""
        own = [name for name in ('__lt__', '__le__', '__gt__', '__ge__')
               if getattr(cls, name, None) is not getattr(object, name, None)]
        if not own:
            raise ValueError('must define at least one ordering operation: < > <= >=')
        for name, method in _derived[own[0]]:
            if name not in own:
                method.__name__ = name
                setattr(cls, name, method)
        return cls


    def cmp_to_key(compare):
        """A key function from a comparison that gives a number."""
        class K:
            __slots__ = ['obj']
            __hash__ = None

            def __init__(self, obj):
                self.obj = obj

            def __lt__(self, other):
                return compare(self.obj, other.obj) < 0

            def __gt__(self, other):
                return compare(self.obj, other.obj) > 0

            def __eq__(self, other):
                return compare(self.obj, other.obj) == 0

            def __le__(self, other):
                return compare(self.obj, other.obj) <= 0

            def __ge__(self, other):
                return compare(self.obj, other.obj) >= 0
        return K


    # Dispatch by type

    def _introduced(cls, registry):
        """The abstract classes among the registered ones that a class is of, and none of its bases."""
        return [kind for kind in registry if kind not in cls.__mro__ and issubclass(cls, kind)
                and not any(issubclass(base, kind) for base in cls.__bases__)]


    def _implementation(cls, registry):
        """What is registered for a class: the nearest in the resolution order, where abstract classes come right
        behind the class that belongs to them first."""
        for base in cls.__mro__:
            if base in registry and base is not object:
                return registry[base]
            kinds = _introduced(base, registry)
            best = [kind for kind in kinds if not any(other is not kind and issubclass(other, kind) for other in kinds)]
            if len(best) > 1:
                raise RuntimeError(f'Ambiguous dispatch: {best[0]} or {best[1]}')
            if best:
                return registry[best[0]]
        return registry[object]


    def _is_class_or_union(value):
        return isinstance(value, type) or (hasattr(value, '__args__') and type(value).__name__ in ('UnionType', 'Union', '_UnionGenericAlias')
                                           and all(isinstance(kind, type) for kind in value.__args__))


    def singledispatch(func):
        """Choose an implementation by the class of the first argument."""
        registry = {}
        known = {}
        name = getattr(func, '__name__', 'singledispatch function')

        def dispatch(cls):
            made = known.get(cls)
            if made is None:
                made = known[cls] = _implementation(cls, registry)
            return made

        def register(cls, func=None):
            if _is_class_or_union(cls):
                if func is None:
                    return lambda func: register(cls, func)
            else:
                if func is not None:
                    raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
                hints = getattr(getattr(cls, '__func__', cls), '__annotations__', {})
                if not hints:
                    raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either '
                                    '`@register(some_class)` or plain `@register` on an annotated function.')
                func = cls
                if any(isinstance(hint, str) for hint in hints.values()):
                    from typing import get_type_hints
                    hints = get_type_hints(func)
                argument, cls = next(iter(hints.items()))
                if not _is_class_or_union(cls):
                    raise TypeError(f'Invalid annotation for {argument!r}. {cls!r} is not a class.')
            for kind in (cls,) if isinstance(cls, type) else cls.__args__:
                registry[kind] = func
            known.clear()
            return func

        def wrapper(*args, **kw):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            return dispatch(type(args[0]))(*args, **kw)

        registry[object] = func
        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = registry
        wrapper._clear_cache = known.clear
        return update_wrapper(wrapper, func)


    class singledispatchmethod:
        """singledispatch for methods."""

        def __init__(self, function):
            if not callable(function) and not hasattr(function, '__get__'):
                raise TypeError(f'{function!r} is not callable or a descriptor')
            self.dispatcher = singledispatch(function)
            self.func = function

        def register(self, cls, method=None):
            return self.dispatcher.register(cls, method)

        def __get__(self, instance, owner=None):
            def call(*args, **keywords):
                if not args:
                    name = getattr(self.func, '__name__', 'singledispatchmethod method')
                    raise TypeError(f'{name} requires at least 1 positional argument')
                method = self.dispatcher.dispatch(type(args[0]))
                return method.__get__(instance, owner)(*args, **keywords)
            call.register = self.register
            return update_wrapper(call, self.func)
    """#
}
