/// `_collections_wrappers`: the classes of `collections` that wrap another object. Written in Python.
enum CollectionsWrappersPrelude {
  static let source = #"""
    import sys
    from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence

    __all__ = ['ChainMap', 'UserDict', 'UserList', 'UserString']


    class ChainMap(MutableMapping):
        """Several mappings seen as one: the first that has a key answers."""

        __module__ = 'collections'

        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __missing__(self, key):
            raise KeyError(key)

        def __getitem__(self, key):
            for mapping in self.maps:
                try:
                    return mapping[key]
                except KeyError:
                    pass
            return self.__missing__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __len__(self):
            return len(set().union(*self.maps))

        def __iter__(self):
            merged = {}
            for mapping in reversed(self.maps):
                merged |= dict.fromkeys(mapping)
            return iter(merged)

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(map(repr, self.maps))})"

        @classmethod
        def fromkeys(cls, iterable, value=None, /):
            return cls(dict.fromkeys(iterable, value))

        def copy(self):
            return type(self)(self.maps[0].copy(), *self.maps[1:])

        __copy__ = copy

        def new_child(self, m=None, **kwargs):
            if m is None:
                m = kwargs
            elif kwargs:
                m.update(kwargs)
            return type(self)(m, *self.maps)

        @property
        def parents(self):
            return type(self)(*self.maps[1:])

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}')

        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError('No keys found in the first mapping.')

        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}')

        def clear(self):
            self.maps[0].clear()

        def __ior__(self, other):
            self.maps[0].update(other)
            return self

        def __or__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            made = self.copy()
            made.maps[0].update(other)
            return made

        def __ror__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            made = dict(other)
            for mapping in reversed(self.maps):
                made.update(mapping)
            return type(self)(made)


    class UserDict(MutableMapping):
        """A mapping made to be derived from: its contents are in `data`."""

        __module__ = 'collections'

        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            if dict is not None:
                self.update(dict)
            if kwargs:
                self.update(kwargs)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, key):
            if key in self.data:
                return self.data[key]
            if hasattr(type(self), '__missing__'):
                return type(self).__missing__(self, key)
            raise KeyError(key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, key):
            return key in self.data

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __repr__(self):
            return repr(self.data)

        def __or__(self, other):
            if isinstance(other, UserDict):
                return type(self)(self.data | other.data)
            return type(self)(self.data | other) if isinstance(other, dict) else NotImplemented

        def __ror__(self, other):
            if isinstance(other, UserDict):
                return type(self)(other.data | self.data)
            return type(self)(other | self.data) if isinstance(other, dict) else NotImplemented

        def __ior__(self, other):
            self.data |= other.data if isinstance(other, UserDict) else other
            return self

        def __copy__(self):
            made = type(self).__new__(type(self))
            made.__dict__.update(self.__dict__)
            made.data = self.data.copy()
            return made

        def copy(self):
            if type(self) is UserDict:
                return UserDict(self.data.copy())
            return self.__copy__()

        @classmethod
        def fromkeys(cls, iterable, value=None):
            made = cls()
            for key in iterable:
                made[key] = value
            return made


    def _bare(value):
        return value.data if isinstance(value, (UserList, UserString)) else value


    class UserList(MutableSequence):
        """A sequence made to be derived from: its contents are in `data`."""

        __module__ = 'collections'

        def __init__(self, initlist=None):
            self.data = [] if initlist is None else list(_bare(initlist))

        def __repr__(self):
            return repr(self.data)

        def __lt__(self, other):
            return self.data < _bare(other)

        def __le__(self, other):
            return self.data <= _bare(other)

        def __eq__(self, other):
            return self.data == _bare(other)

        def __gt__(self, other):
            return self.data > _bare(other)

        def __ge__(self, other):
            return self.data >= _bare(other)

        def __contains__(self, item):
            return item in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, i):
            return type(self)(self.data[i]) if isinstance(i, slice) else self.data[i]

        def __setitem__(self, i, item):
            self.data[i] = item

        def __delitem__(self, i):
            del self.data[i]

        def __add__(self, other):
            return type(self)(self.data + list(_bare(other)))

        def __radd__(self, other):
            return type(self)(list(_bare(other)) + self.data)

        def __iadd__(self, other):
            self.data += list(_bare(other))
            return self

        def __mul__(self, n):
            return type(self)(self.data * n)

        __rmul__ = __mul__

        def __imul__(self, n):
            self.data *= n
            return self

        def __copy__(self):
            made = type(self).__new__(type(self))
            made.__dict__.update(self.__dict__)
            made.data = self.data[:]
            return made

        def append(self, item):
            self.data.append(item)

        def insert(self, i, item):
            self.data.insert(i, item)

        def pop(self, i=-1):
            return self.data.pop(i)

        def remove(self, item):
            self.data.remove(item)

        def clear(self):
            self.data.clear()

        def copy(self):
            return type(self)(self)

        def count(self, item):
            return self.data.count(item)

        def index(self, item, *args):
            return self.data.index(item, *args)

        def reverse(self):
            self.data.reverse()

        def sort(self, /, *args, **kwds):
            self.data.sort(*args, **kwds)

        def extend(self, other):
            self.data.extend(_bare(other))


    class UserString(Sequence):
        """A text made to be derived from: the text itself is in `data`."""

        __module__ = 'collections'

        def __init__(self, seq):
            self.data = str(_bare(seq))

        def __str__(self):
            return str(self.data)

        def __repr__(self):
            return repr(self.data)

        def __int__(self):
            return int(self.data)

        def __float__(self):
            return float(self.data)

        def __complex__(self):
            return complex(self.data)

        def __hash__(self):
            return hash(self.data)

        def __getnewargs__(self):
            return (self.data[:],)

        def __eq__(self, string):
            return self.data == _bare(string)

        def __lt__(self, string):
            return self.data < _bare(string)

        def __le__(self, string):
            return self.data <= _bare(string)

        def __gt__(self, string):
            return self.data > _bare(string)

        def __ge__(self, string):
            return self.data >= _bare(string)

        def __contains__(self, char):
            return _bare(char) in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            return type(self)(self.data[index])

        def __add__(self, other):
            return type(self)(self.data + str(_bare(other)))

        def __radd__(self, other):
            return type(self)(str(_bare(other)) + self.data)

        def __mul__(self, n):
            return type(self)(self.data * n)

        __rmul__ = __mul__

        def __mod__(self, args):
            return type(self)(self.data % args)

        def __rmod__(self, template):
            return type(self)(str(template) % self)


    def _passed_on(name, wraps):
        """A method of str, on the text; `wraps` says whether what it gives becomes an object of the class again."""
        def method(self, /, *args, **kwds):
            made = getattr(self.data, name)(*map(_bare, args), **kwds)
            return type(self)(made) if wraps else made
        method.__name__ = name
        method.__qualname__ = f'UserString.{name}'
        return method


    for _name in ('capitalize', 'casefold', 'center', 'expandtabs', 'ljust', 'lower', 'lstrip', 'removeprefix',
                  'removesuffix', 'replace', 'rjust', 'rstrip', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill'):
        setattr(UserString, _name, _passed_on(_name, True))
    for _name in ('count', 'encode', 'endswith', 'find', 'format', 'format_map', 'index', 'isalnum', 'isalpha', 'isascii',
                  'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle',
                  'isupper', 'join', 'partition', 'rfind', 'rindex', 'rpartition', 'rsplit', 'split', 'splitlines',
                  'startswith'):
        setattr(UserString, _name, _passed_on(_name, False))
    """#
}
