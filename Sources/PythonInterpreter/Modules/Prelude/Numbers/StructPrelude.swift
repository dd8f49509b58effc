/// `struct`. Written in Python.
enum StructPrelude {
  static let source = #"""
    from _floatbits import bits_double, bits_single, double_bits, single_bits
    from _types import index as _index

    __all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


    class error(Exception):
        """The data don't fit the format."""


    error.__module__ = 'struct'

    # The size of each kind: as the machine has it, with its alignment, and the standard one.
    _NATIVE = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8,
               'n': 8, 'N': 8, 'e': 2, 'f': 4, 'd': 8, 's': 1, 'p': 1, 'P': 8}
    _STANDARD = {**{kind: size for kind, size in _NATIVE.items() if kind not in 'nNP'}, 'l': 4, 'L': 4}


    def _half_bits(number):
        """A float as the 16 bits of half precision."""
        bits = double_bits(number)
        sign = bits >> 48 & 0x8000
        exponent = bits >> 52 & 0x7FF
        fraction = bits & (1 << 52) - 1
        if exponent == 0x7FF:
            return sign | 0x7C00 | (0x200 if fraction else 0)
        exponent -= 1023
        if exponent < -25:
            return sign
        whole = fraction | 1 << 52
        shift = 42 if exponent >= -14 else 42 + -14 - exponent
        kept, rest = whole >> shift, whole & (1 << shift) - 1
        half = 1 << shift - 1
        kept += rest > half or (rest == half and kept & 1)
        made = kept + (exponent + 14 << 10) if exponent >= -14 else kept
        if made >= 0x7C00:
            raise OverflowError('float too large to pack with e format')
        return sign | made


    def _from_half(bits):
        exponent, fraction = bits >> 10 & 31, bits & 0x3FF
        if exponent == 31:
            size = float('nan') if fraction else float('inf')
        elif exponent:
            size = (fraction + 1024) * 2.0 ** (exponent - 25)
        else:
            size = fraction * 2.0 ** -24
        return -size if bits >> 15 else size


    _FLOAT_BITS = {'e': (_half_bits, _from_half), 'f': (single_bits, bits_single), 'd': (double_bits, bits_double)}


    class Struct:
        """A format, taken apart once."""

        def __init__(self, format):
            if isinstance(format, bytes):
                format = format.decode('ascii')
            if not isinstance(format, str):
                raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
            self.format = format
            self._order = 'little'
            self._native = True
            # Rows of place, kind and size.
            self._fields = []
            self.size = 0
            self._parse()

        def __repr__(self):
            return f'Struct({self.format!r})'

        def _parse(self):
            text = self.format
            place = 0
            if text[:1] in ('@', '=', '<', '>', '!') and text:
                place = 1
                self._native = text[0] == '@'
                self._order = 'big' if text[0] in '>!' else 'little'
            sizes = _NATIVE if self._native else _STANDARD
            while place < len(text):
                if text[place].isspace():
                    place += 1
                    continue
                start = place
                while place < len(text) and text[place].isdecimal():
                    place += 1
                if place == len(text):
                    raise error('repeat count given without format specifier')
                count = int(text[start:place]) if place > start else 1
                kind = text[place]
                place += 1
                if kind not in sizes:
                    raise error('bad char in struct format')
                self._add(kind, count, sizes[kind])
                if self.size > 1 << 40:
                    raise error('total struct size too long')

        def _add(self, kind, count, size):
            if self._native and kind not in 'xcbB?sp':
                self.size += -self.size % size
            if kind in 'sp':
                self._fields.append((self.size, kind, count))
            elif kind != 'x':
                if count > 1 << 24:
                    raise MemoryError
                self._fields += [(self.size + step * size, kind, size) for step in range(count)]
            self.size += count * size

        # Packing

        def _integer(self, kind, size, value):
            try:
                value = _index(value)
            except TypeError:
                raise error('required argument is not an integer') from None
            signed = kind.islower()
            low, high = (-1 << size * 8 - 1, (1 << size * 8 - 1) - 1) if signed else (0, (1 << size * 8) - 1)
            if not low <= value <= high:
                self._out_of_range(kind, size, value, low, high)
            return value.to_bytes(size, self._order, signed=signed)

        def _out_of_range(self, kind, size, value, low, high):
            if self._native and kind in 'lLqQnN':
                if kind in 'LQN':
                    raise error('argument out of range' if value < 0 else 'int too large to convert')
                raise error('int too large to convert')
            if size == 8:
                raise error('argument out of range' if kind == 'Q' and value < 0 else 'int too large to convert')
            raise error(f"'{kind}' format requires {low} <= number <= {high}")

        def _bytes(self, kind, size, value):
            if kind == 'c':
                if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                    raise error('char format requires a bytes object of length 1')
                return bytes(value)
            if kind == '?':
                return b'\1' if value else b'\0'
            if kind in 'sp':
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{kind}' must be a bytes object")
                if kind == 's':
                    return bytes(value[:size]).ljust(size, b'\0')
                if not size:
                    return b''
                kept = bytes(value[:min(size - 1, 255)])
                return (bytes([len(kept)]) + kept).ljust(size, b'\0')
            if kind in _FLOAT_BITS:
                if isinstance(value, (str, bytes)) or not hasattr(type(value), '__float__') and not hasattr(type(value), '__index__'):
                    raise error('required argument is not a float')
                return _FLOAT_BITS[kind][0](float(value)).to_bytes(size, self._order)
            return self._integer(kind, size, value)

        def pack(self, *values):
            if len(values) != len(self._fields):
                raise error(f'pack expected {len(self._fields)} items for packing (got {len(values)})')
            data = bytearray(self.size)
            for (place, kind, size), value in zip(self._fields, values):
                data[place:place + size] = self._bytes(kind, size, value)
            return bytes(data)

        def pack_into(self, buffer, offset, /, *values):
            if len(values) != len(self._fields):
                raise error(f'pack_into expected {len(self._fields)} items for packing (got {len(values)})')
            offset = self._start('pack_into', len(buffer), offset)
            buffer[offset:offset + self.size] = self.pack(*values)

        def _start(self, function, length, offset):
            verb, preposition = ('packing', 'for packing into') if function == 'pack_into' else ('unpacking', 'from')
            if offset < 0:
                if offset + self.size > 0:
                    raise error(f'not enough data to unpack {self.size} bytes' if verb == 'unpacking' else
                                f'no space to pack {self.size} bytes at offset {offset}')
                if offset + length < 0:
                    raise error(f'offset {offset} out of range for {length}-byte buffer')
                offset += length
            if length - offset < self.size:
                raise error(f'{function} requires a buffer of at least {self.size + offset} bytes for {verb} {self.size} '
                            f'bytes at offset {offset} (actual buffer size is {length})')
            return offset

        # Unpacking

        def _value(self, data, kind):
            if kind == 'c' or kind == 's':
                return bytes(data)
            if kind == '?':
                return data[0] != 0
            if kind == 'p':
                return bytes(data[1:1 + data[0]]) if data else b''
            number = int.from_bytes(data, self._order, signed=kind.islower() and kind not in _FLOAT_BITS)
            return _FLOAT_BITS[kind][1](number) if kind in _FLOAT_BITS else number

        def _unpacked(self, data, offset):
            return tuple(self._value(data[offset + place:offset + place + size], kind) for place, kind, size in self._fields)

        def unpack(self, buffer, /):
            if isinstance(buffer, str) or not hasattr(buffer, '__len__'):
                raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
            if len(buffer) != self.size:
                raise error(f'unpack requires a buffer of {self.size} bytes')
            return self._unpacked(bytes(buffer), 0)

        def unpack_from(self, buffer, offset=0):
            offset = self._start('unpack_from', len(buffer), offset)
            return self._unpacked(bytes(buffer[offset:offset + self.size]), 0)

        def iter_unpack(self, buffer, /):
            if not self.size:
                raise error('cannot iteratively unpack with a struct of length 0')
            if len(buffer) % self.size:
                raise error(f'iterative unpacking requires a buffer of a multiple of {self.size} bytes')
            data = bytes(buffer)
            return (self._unpacked(data, offset) for offset in range(0, len(data), self.size))


    _known = {}


    def _struct(format):
        made = _known.get(format)
        if made is None:
            if len(_known) > 100:
                _known.clear()
            made = _known[format] = Struct(format)
        return made


    def calcsize(format, /):
        return _struct(format).size


    def pack(format, /, *values):
        return _struct(format).pack(*values)


    def pack_into(format, buffer, offset, /, *values):
        return _struct(format).pack_into(buffer, offset, *values)


    def unpack(format, buffer, /):
        return _struct(format).unpack(buffer)


    def unpack_from(format, /, buffer, offset=0):
        return _struct(format).unpack_from(buffer, offset)


    def iter_unpack(format, buffer, /):
        return _struct(format).iter_unpack(buffer)
    """#
}
