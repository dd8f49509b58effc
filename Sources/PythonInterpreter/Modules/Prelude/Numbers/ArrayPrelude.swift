/// `array`. Written in Python.
enum ArrayPrelude {
  static let source = #"""
    import struct as _struct
    from _types import extension_type as _extension_type, index as _index

    typecodes = 'bBuwhHiIlLqQfd'
    _SIZES = {'b': 1, 'B': 1, 'u': 4, 'w': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4,
              'd': 8}
    _NAMES = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer',
              'H': 'unsigned short', 'i': 'signed integer', 'I': 'unsigned int'}


    def _checked(code, item):
        """The item as the array keeps it."""
        if code in 'uw':
            if not isinstance(item, str) or len(item) != 1:
                raise TypeError('array item must be a unicode character, not ' + (
                    'str' if isinstance(item, str) else type(item).__name__))
            return item
        if code in 'fd':
            if isinstance(item, (str, bytes)) or not hasattr(type(item), '__float__') and not hasattr(type(item), '__index__'):
                raise TypeError(f'must be real number, not {type(item).__name__}')
            return float(item) if code == 'd' else _struct.unpack('f', _struct.pack('f', float(item)))[0]
        item = _index(item)
        bits = _SIZES[code] * 8
        low, high = (-1 << bits - 1, (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
        if low <= item <= high:
            return item
        if code in _NAMES and not (code in 'I' and item < 0):
            raise OverflowError(f"{_NAMES[code]} is {'greater than maximum' if item > high else 'less than minimum'}")
        if code in 'ILQ' and item < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        raise OverflowError('int too big to convert')


    class array:
        """Numbers of one kind in a row."""

        __slots__ = ('_typecode', '_items')
        __hash__ = None

        def __new__(cls, *args):
            if not 1 <= len(args) <= 2:
                bound = f'at least 1 argument ({len(args)}' if not args else f'at most 2 arguments ({len(args)}'
                raise TypeError(f'array() takes {bound} given)')
            typecode, initializer = args if len(args) == 2 else (args[0], ())
            if not isinstance(typecode, str) or len(typecode) != 1:
                raise TypeError('array() argument 1 must be a unicode character, not ' + (
                    'str' if isinstance(typecode, str) else type(typecode).__name__))
            if typecode not in _SIZES:
                raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
            self = object.__new__(cls)
            self._typecode = typecode
            self._items = []
            if isinstance(initializer, str) and typecode not in 'uw':
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            if isinstance(initializer, (bytes, bytearray)):
                self.frombytes(initializer)
            else:
                self.extend(initializer)
            return self

        @property
        def typecode(self):
            return self._typecode

        @property
        def itemsize(self):
            return _SIZES[self._typecode]

        def _like(self, items):
            made = object.__new__(array)
            made._typecode = self._typecode
            made._items = items
            return made

        # Texts and bytes

        def __repr__(self):
            if not self._items:
                return f'array({self._typecode!r})'
            if self._typecode in 'uw':
                return f"array({self._typecode!r}, {''.join(self._items)!r})"
            return f'array({self._typecode!r}, {self._items!r})'

        def _format(self):
            return f'<{len(self._items)}{self._typecode.replace("l", "q").replace("L", "Q")}'

        def tobytes(self):
            if self._typecode in 'uw':
                return ''.join(self._items).encode('utf-32-le')
            return _struct.pack(self._format(), *self._items)

        def frombytes(self, buffer, /):
            if len(buffer) % self.itemsize:
                raise ValueError('bytes length not a multiple of item size')
            data = bytes(buffer)
            if self._typecode in 'uw':
                self._items += data.decode('utf-32-le')
            else:
                code = self._typecode.replace('l', 'q').replace('L', 'Q')
                self._items += _struct.unpack(f'<{len(data) // self.itemsize}{code}', data)

        def byteswap(self):
            data = self.tobytes()
            size = self.itemsize
            swapped = b''.join(data[place:place + size][::-1] for place in range(0, len(data), size))
            self._items = []
            self.frombytes(swapped)

        def tolist(self):
            return list(self._items)

        def fromlist(self, list, /):
            if type(list).__name__ != 'list':
                raise TypeError('arg must be list')
            self._items += [_checked(self._typecode, item) for item in list]

        def tounicode(self):
            if self._typecode not in 'uw':
                raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
            return ''.join(self._items)

        def fromunicode(self, ustr, /):
            if self._typecode not in 'uw':
                raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
            self._items += ustr

        def buffer_info(self):
            return id(self), len(self._items)

        def tofile(self, f, /):
            f.write(self.tobytes())

        def fromfile(self, f, n, /):
            data = f.read(n * self.itemsize)
            self.frombytes(data)
            if len(data) < n * self.itemsize:
                raise EOFError('read() didn\'t return enough bytes')

        # As a sequence

        def append(self, v, /):
            self._items.append(_checked(self._typecode, v))

        def extend(self, bb, /):
            if isinstance(bb, array):
                if bb._typecode != self._typecode:
                    raise TypeError('can only extend with array of same kind')
                self._items += bb._items
                return
            for item in bb:
                self._items.append(_checked(self._typecode, item))

        def insert(self, i, v, /):
            self._items.insert(i, _checked(self._typecode, v))

        def pop(self, i=-1, /):
            if not self._items:
                raise IndexError('pop from empty array')
            if not -len(self._items) <= i < len(self._items):
                raise IndexError('pop index out of range')
            return self._items.pop(i)

        def remove(self, v, /):
            if v not in self._items:
                raise ValueError('array.remove(x): x not in array')
            self._items.remove(v)

        def index(self, v, start=0, stop=9223372036854775807, /):
            try:
                return self._items.index(v, start, stop)
            except ValueError:
                raise ValueError('array.index(x): x not in array') from None

        def count(self, v, /):
            return self._items.count(v)

        def reverse(self):
            self._items.reverse()

        def clear(self):
            self._items.clear()

        def __len__(self):
            return len(self._items)

        def __iter__(self):
            return iter(self._items)

        def __contains__(self, item):
            return item in self._items

        def _place(self, key, what):
            if not hasattr(type(key), '__index__'):
                raise TypeError('array indices must be integers')
            key = _index(key)
            if not -len(self._items) <= key < len(self._items):
                raise IndexError(f'array {what}index out of range')
            return key

        def __getitem__(self, key):
            if isinstance(key, slice):
                return self._like(self._items[key])
            return self._items[self._place(key, '')]

        def __setitem__(self, key, value):
            if isinstance(key, slice):
                if not isinstance(value, array):
                    raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
                if value._typecode != self._typecode:
                    raise TypeError('bad argument type for built-in operation')
                self._items[key] = value._items
            else:
                self._items[self._place(key, 'assignment ')] = _checked(self._typecode, value)

        def __delitem__(self, key):
            if isinstance(key, slice):
                del self._items[key]
            else:
                del self._items[self._place(key, 'assignment ')]

        # Operators

        def __add__(self, other):
            if not isinstance(other, array):
                raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
            if other._typecode != self._typecode:
                raise TypeError('bad argument type for built-in operation')
            return self._like(self._items + other._items)

        def __iadd__(self, other):
            if not isinstance(other, array):
                raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
            self.extend(other)
            return self

        def __mul__(self, n):
            return self._like(self._items * n) if isinstance(n, int) else NotImplemented

        __rmul__ = __mul__

        def __imul__(self, n):
            self._items *= n
            return self

        def __eq__(self, other):
            return self._items == other._items if isinstance(other, array) else NotImplemented

        def __lt__(self, other):
            return self._items < other._items if isinstance(other, array) else NotImplemented

        def __le__(self, other):
            return self._items <= other._items if isinstance(other, array) else NotImplemented

        def __gt__(self, other):
            return self._items > other._items if isinstance(other, array) else NotImplemented

        def __ge__(self, other):
            return self._items >= other._items if isinstance(other, array) else NotImplemented

        def __copy__(self):
            return self._like(list(self._items))

        def __deepcopy__(self, memo):
            return self.__copy__()

        def __reduce_ex__(self, protocol):
            return array, (self._typecode, list(self._items))


    ArrayType = array
    _extension_type()(array)
    """#
}
