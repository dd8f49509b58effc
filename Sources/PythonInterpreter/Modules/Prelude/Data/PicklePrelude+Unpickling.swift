extension PicklePrelude {
  static let unpickling = #"""
    class _Stop(Exception):
        def __init__(self, value):
            self.value = value


    class Unpickler:
        """Makes objects again from what a Pickler wrote."""

        __module__ = '_pickle'

        def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
            self._file = file
            try:
                self._file_readline, self._file_read = file.readline, file.read
            except AttributeError:
                raise TypeError("file must have 'read' and 'readline' attributes") from None
            self.memo = {}
            self.encoding, self.errors = encoding, errors
            self.proto = 0
            self.fix_imports = fix_imports

        def _read(self, n):
            data = self._file_read(n)
            if len(data) < n:
                raise UnpicklingError('pickle data was truncated')
            return data

        def _readline(self):
            data = self._file_readline()
            if not data:
                raise EOFError('Ran out of input')
            if data[-1:] != b'\n':
                raise UnpicklingError('pickle data was truncated')
            return data[:-1]

        def load(self):
            """Read an object."""
            if not hasattr(self, '_file_read'):
                raise UnpicklingError(f'Unpickler.__init__() was not called by {self.__class__.__name__}.__init__()')
            self.metastack, self.stack = [], []
            self.append = self.stack.append
            dispatch = self._dispatch
            try:
                while True:
                    key = self._file_read(1)
                    if not key:
                        raise EOFError('Ran out of input')
                    step = dispatch.get(key)
                    if step is None:
                        raise UnpicklingError(f"invalid load key, {_shown(key)}.")
                    step(self)
            except _Stop as stop:
                return stop.value
            except IndexError:
                raise UnpicklingError('unpickling stack underflow') from None

        def pop_mark(self):
            items = self.stack
            if not self.metastack:
                raise UnpicklingError('could not find MARK')
            self.stack = self.metastack.pop()
            self.append = self.stack.append
            return items

        def persistent_load(self, pid):
            """The object that is known elsewhere under a name."""
            raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was '
                                  'specified.')

        def find_class(self, module, name):
            """What a module has under a name."""
            import importlib
            if self.proto < 3 and self.fix_imports:
                if (module, name) in _OLD_NAMES:
                    module, name = _OLD_NAMES[module, name]
                else:
                    module = _OLD_MODULES.get(module, module)
            found = importlib.import_module('codecs' if module == '_codecs' else module)
            if self.proto >= 4:
                for part in name.split('.'):
                    try:
                        found = getattr(found, part)
                    except AttributeError:
                        raise AttributeError(f"Can't get attribute {name!r} on {found!r}") from None
                return found
            try:
                return getattr(found, name)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {found!r}") from None

        _dispatch = {}


    def _shown(key):
        return f"'{key.decode('ascii')}'" if 32 <= key[0] < 127 and key != b"'" else f"'\\x{key[0]:02x}'"


    def _on(code):
        def register(function):
            Unpickler._dispatch[code] = function
            return function
        return register


    def _pushes(code, value):
        Unpickler._dispatch[code] = lambda self: self.append(value)


    _pushes(NONE, None)
    _pushes(NEWFALSE, False)
    _pushes(NEWTRUE, True)
    _pushes(EMPTY_TUPLE, ())
    for _code, _make in ((EMPTY_LIST, list), (EMPTY_DICT, dict), (EMPTY_SET, set)):
        Unpickler._dispatch[_code] = lambda self, _make=_make: self.append(_make())
    for _code, _size, _format in ((BININT, 4, '<i'), (BININT1, 1, '<B'), (BININT2, 2, '<H'), (BINFLOAT, 8, '>d')):
        Unpickler._dispatch[_code] = lambda self, _size=_size, _format=_format: self.append(
            unpack(_format, self._read(_size))[0])


    def _counted(code, size, format, convert):
        def step(self):
            n, = unpack(format, self._read(size))
            if n < 0:
                raise UnpicklingError('negative byte count')
            if n > maxsize:
                raise UnpicklingError('pickle exceeds system\'s maximum size')
            self.append(convert(self, self._read(n) if n else b''))
        Unpickler._dispatch[code] = step


    def _text(self, data):
        return str(data, 'utf-8', 'surrogatepass')


    def _old_text(self, data):
        return data if self.encoding == 'bytes' else data.decode(self.encoding, self.errors)


    for _code, _size, _format in ((BINUNICODE, 4, '<I'), (SHORT_BINUNICODE, 1, '<B'), (BINUNICODE8, 8, '<Q')):
        _counted(_code, _size, _format, _text)
    for _code, _size, _format in ((BINBYTES, 4, '<I'), (SHORT_BINBYTES, 1, '<B'), (BINBYTES8, 8, '<Q')):
        _counted(_code, _size, _format, lambda self, data: data)
    _counted(BYTEARRAY8, 8, '<Q', lambda self, data: bytearray(data))
    _counted(BINSTRING, 4, '<i', _old_text)
    _counted(SHORT_BINSTRING, 1, '<B', _old_text)
    _counted(LONG1, 1, '<B', lambda self, data: decode_long(data))
    _counted(LONG4, 4, '<i', lambda self, data: decode_long(data))

    """#
}
