/// `collections.abc`. Written in Python.
enum CollectionsAbcPrelude {
  static let source = #"""
    from abc import ABCMeta, abstractmethod

    _GenericAlias = type(list[int])

    __all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable',
               'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set',
               'MutableSet', 'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView',
               'Sequence', 'MutableSequence', 'ByteString', 'Buffer']


    def _has(cls, *names):
        for name in names:
            for base in cls.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return NotImplemented
                    break
            else:
                return NotImplemented
        return True


    class _Protocol(ABCMeta):
        """Classes with the methods named in `_asked` count as derived."""

        def __getitem__(cls, item):
            if cls is Callable:
                item = _signature(item)
            return _GenericAlias(cls, item)


    def _signature(item):
        """`[int, str], bool` in one tuple; `...` and what stands for all parameters stay one item."""
        wrong = 'Callable must be used as Callable[[arg, ...], result].'
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError(wrong)
        parameters, result = item
        if isinstance(parameters, (list, tuple)):
            return (*parameters, result)
        if parameters is not ... and type(parameters).__name__ not in ('ParamSpec', '_ConcatenateGenericAlias'):
            raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {parameters}')
        return (parameters, result)


    class Hashable(metaclass=_Protocol):
        @abstractmethod
        def __hash__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__hash__') if cls is Hashable else NotImplemented


    class Awaitable(metaclass=_Protocol):
        @abstractmethod
        def __await__(self):
            yield

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__await__') if cls is Awaitable else NotImplemented


    class Coroutine(Awaitable):
        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise typ

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError('coroutine ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__await__', 'send', 'throw', 'close') if cls is Coroutine else NotImplemented


    class AsyncIterable(metaclass=_Protocol):
        @abstractmethod
        def __aiter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__aiter__') if cls is AsyncIterable else NotImplemented


    class AsyncIterator(AsyncIterable):
        @abstractmethod
        async def __anext__(self):
            raise StopAsyncIteration

        def __aiter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__anext__', '__aiter__') if cls is AsyncIterator else NotImplemented


    class AsyncGenerator(AsyncIterator):
        async def __anext__(self):
            return await self.asend(None)

        @abstractmethod
        async def asend(self, value):
            raise StopAsyncIteration

        @abstractmethod
        async def athrow(self, typ, val=None, tb=None):
            raise typ

        async def aclose(self):
            try:
                await self.athrow(GeneratorExit)
            except (GeneratorExit, StopAsyncIteration):
                pass
            else:
                raise RuntimeError('asynchronous generator ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, other):
            if cls is AsyncGenerator:
                return _has(other, '__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
            return NotImplemented


    class Iterable(metaclass=_Protocol):
        @abstractmethod
        def __iter__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__iter__') if cls is Iterable else NotImplemented


    class Iterator(Iterable):
        @abstractmethod
        def __next__(self):
            raise StopIteration

        def __iter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__iter__', '__next__') if cls is Iterator else NotImplemented


    class Reversible(Iterable):
        @abstractmethod
        def __reversed__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__reversed__', '__iter__') if cls is Reversible else NotImplemented


    class Generator(Iterator):
        def __next__(self):
            return self.send(None)

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise typ

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError('generator ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, other):
            if cls is Generator:
                return _has(other, '__iter__', '__next__', 'send', 'throw', 'close')
            return NotImplemented


    class Sized(metaclass=_Protocol):
        @abstractmethod
        def __len__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__len__') if cls is Sized else NotImplemented


    class Container(metaclass=_Protocol):
        @abstractmethod
        def __contains__(self, x):
            return False

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__contains__') if cls is Container else NotImplemented


    class Collection(Sized, Iterable, Container):
        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__len__', '__iter__', '__contains__') if cls is Collection else NotImplemented


    class Buffer(metaclass=_Protocol):
        pass


    class Callable(metaclass=_Protocol):
        @abstractmethod
        def __call__(self, *args, **keywords):
            return False

        @classmethod
        def __subclasshook__(cls, other):
            return _has(other, '__call__') if cls is Callable else NotImplemented


    # Sets

    class Set(Collection):
        def __le__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) <= len(other) and all(item in other for item in self)

        def __lt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) < len(other) and self.__le__(other)

        def __gt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) > len(other) and self.__ge__(other)

        def __ge__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) >= len(other) and all(item in self for item in other)

        def __eq__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) == len(other) and self.__le__(other)

        @classmethod
        def _from_iterable(cls, it):
            return cls(it)

        def __and__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(value for value in other if value in self)

        __rand__ = __and__

        def isdisjoint(self, other):
            return not any(value in self for value in other)

        def __or__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(item for part in (self, other) for item in part)

        __ror__ = __or__

        def __sub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(value for value in self if value not in other)

        def __xor__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return (self - other) | (other - self)

        __rxor__ = __xor__


    class MutableSet(Set):
        @abstractmethod
        def add(self, value):
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            raise NotImplementedError

        def remove(self, value):
            if value not in self:
                raise KeyError(value)
            self.discard(value)

        def pop(self):
            for value in self:
                self.discard(value)
                return value
            raise KeyError

        def clear(self):
            while len(self):
                self.pop()

        def __ior__(self, it):
            for value in it:
                self.add(value)
            return self

        def __isub__(self, it):
            for value in list(it):
                self.discard(value)
            return self


    # Mappings

    class Mapping(Collection):
        __abc_tpflags__ = 64

        @abstractmethod
        def __getitem__(self, key):
            raise KeyError

        def get(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                return default

        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            return True

        def keys(self):
            return KeysView(self)

        def items(self):
            return ItemsView(self)

        def values(self):
            return ValuesView(self)

        def __eq__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            return dict(self.items()) == dict(other.items())

        __reversed__ = None


    class MappingView(Sized):
        def __init__(self, mapping):
            self._mapping = mapping

        def __len__(self):
            return len(self._mapping)

        def __repr__(self):
            return f'{type(self).__name__}({self._mapping!r})'


    class KeysView(MappingView, Set):
        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, key):
            return key in self._mapping

        def __iter__(self):
            yield from self._mapping


    class ItemsView(MappingView, Set):
        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, item):
            key, value = item
            try:
                found = self._mapping[key]
            except KeyError:
                return False
            return found is value or found == value

        def __iter__(self):
            for key in self._mapping:
                yield key, self._mapping[key]


    class ValuesView(MappingView, Collection):
        def __contains__(self, value):
            return any(item is value or item == value for item in self)

        def __iter__(self):
            for key in self._mapping:
                yield self._mapping[key]


    _nothing = object()


    class MutableMapping(Mapping):
        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError

        @abstractmethod
        def __delitem__(self, key):
            raise KeyError

        def pop(self, key, default=_nothing):
            try:
                value = self[key]
            except KeyError:
                if default is _nothing:
                    raise
                return default
            del self[key]
            return value

        def popitem(self):
            for key in self:
                value = self[key]
                del self[key]
                return key, value
            raise KeyError

        def clear(self):
            while len(self):
                self.popitem()

        def update(self, other=(), /, **keywords):
            if isinstance(other, Mapping) or hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in keywords.items():
                self[key] = value

        def setdefault(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default


    # Sequences

    class Sequence(Reversible, Collection):
        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def __iter__(self):
            index = 0
            try:
                while True:
                    yield self[index]
                    index += 1
            except IndexError:
                return

        def __contains__(self, value):
            return any(item is value or item == value for item in self)

        def __reversed__(self):
            for index in reversed(range(len(self))):
                yield self[index]

        def index(self, value, start=0, stop=None):
            for index, item in enumerate(self):
                if index >= start and (stop is None or index < stop) and (item is value or item == value):
                    return index
            raise ValueError

        def count(self, value):
            return sum(1 for item in self if item is value or item == value)


    class ByteString(Sequence):
        pass


    class MutableSequence(Sequence):
        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def insert(self, index, value):
            raise IndexError

        def append(self, value):
            self.insert(len(self), value)

        def clear(self):
            while len(self):
                self.pop()

        def reverse(self):
            count = len(self)
            for index in range(count // 2):
                self[index], self[count - index - 1] = self[count - index - 1], self[index]

        def extend(self, values):
            for value in (list(values) if values is self else values):
                self.append(value)

        def pop(self, index=-1):
            value = self[index]
            del self[index]
            return value

        def remove(self, value):
            del self[self.index(value)]

        def __iadd__(self, values):
            self.extend(values)
            return self


    Set.register(frozenset)
    MutableSet.register(set)
    Mapping.register(type(type.__dict__))
    Mapping.register(type((_ for _ in ()).gi_frame.f_locals))
    MutableMapping.register(dict)
    for _cls in (tuple, str, range, bytes, memoryview):
        Sequence.register(_cls)
    for _cls in (list, bytearray):
        MutableSequence.register(_cls)
    Set.register(type({}.keys()))
    Set.register(type({}.items()))
    KeysView.register(type({}.keys()))
    ItemsView.register(type({}.items()))
    ValuesView.register(type({}.values()))
    """#
}
