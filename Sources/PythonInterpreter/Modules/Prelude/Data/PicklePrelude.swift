/// `pickle`. Written in Python.
enum PicklePrelude {
  static let source = #"""
    from copyreg import dispatch_table, __newobj__ as _newobj, __newobj_ex__ as _newobj_ex
    import io
    from struct import pack, unpack
    from sys import maxsize
    import types

    __all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads',
               'PickleBuffer']

    format_version = '4.0'
    compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
    HIGHEST_PROTOCOL = 5
    DEFAULT_PROTOCOL = 4
    bytes_types = (bytes, bytearray)


    class PickleError(Exception):
        """What the errors of this module have in common."""

        __module__ = '_pickle'


    class PicklingError(PickleError):
        """An object can't be taken apart."""

        __module__ = '_pickle'


    class UnpicklingError(PickleError):
        """The bytes are no pickle."""

        __module__ = '_pickle'


    class PickleBuffer:
        def __init__(self, buffer):
            raise NotImplementedError('coroviz: pickle.PickleBuffer is not there: bytes are always part of the pickle')


    # The instructions of a pickle; their meaning is that of CPython's `pickletools`.

    _codes = {
        'MARK': b'(', 'STOP': b'.', 'POP': b'0', 'POP_MARK': b'1', 'DUP': b'2', 'FLOAT': b'F', 'INT': b'I', 'BININT': b'J',
        'BININT1': b'K', 'LONG': b'L', 'BININT2': b'M', 'NONE': b'N', 'PERSID': b'P', 'BINPERSID': b'Q', 'REDUCE': b'R',
        'STRING': b'S', 'BINSTRING': b'T', 'SHORT_BINSTRING': b'U', 'UNICODE': b'V', 'BINUNICODE': b'X', 'APPEND': b'a',
        'BUILD': b'b', 'GLOBAL': b'c', 'DICT': b'd', 'EMPTY_DICT': b'}', 'APPENDS': b'e', 'GET': b'g', 'BINGET': b'h',
        'INST': b'i', 'LONG_BINGET': b'j', 'LIST': b'l', 'EMPTY_LIST': b']', 'OBJ': b'o', 'PUT': b'p', 'BINPUT': b'q',
        'LONG_BINPUT': b'r', 'SETITEM': b's', 'TUPLE': b't', 'EMPTY_TUPLE': b')', 'SETITEMS': b'u', 'BINFLOAT': b'G',
        'PROTO': b'\x80', 'NEWOBJ': b'\x81', 'EXT1': b'\x82', 'EXT2': b'\x83', 'EXT4': b'\x84', 'TUPLE1': b'\x85',
        'TUPLE2': b'\x86', 'TUPLE3': b'\x87', 'NEWTRUE': b'\x88', 'NEWFALSE': b'\x89', 'LONG1': b'\x8a', 'LONG4': b'\x8b',
        'BINBYTES': b'B', 'SHORT_BINBYTES': b'C', 'SHORT_BINUNICODE': b'\x8c', 'BINUNICODE8': b'\x8d',
        'BINBYTES8': b'\x8e', 'EMPTY_SET': b'\x8f', 'ADDITEMS': b'\x90', 'FROZENSET': b'\x91', 'NEWOBJ_EX': b'\x92',
        'STACK_GLOBAL': b'\x93', 'MEMOIZE': b'\x94', 'FRAME': b'\x95', 'BYTEARRAY8': b'\x96', 'NEXT_BUFFER': b'\x97',
        'READONLY_BUFFER': b'\x98',
    }
    globals().update(_codes)
    TRUE, FALSE = b'I01\n', b'I00\n'
    __all__ += sorted(_codes)
    _tuplesize2code = [b')', b'\x85', b'\x86', b'\x87']


    # Names of Python 2 for old protocols

    _NAMES = {
        ('builtins', 'range'): ('__builtin__', 'xrange'), ('functools', 'reduce'): ('__builtin__', 'reduce'),
        ('builtins', 'chr'): ('__builtin__', 'unichr'), ('builtins', 'str'): ('__builtin__', 'unicode'),
        ('builtins', 'int'): ('__builtin__', 'long'), ('builtins', 'zip'): ('itertools', 'izip'),
        ('builtins', 'map'): ('itertools', 'imap'), ('builtins', 'filter'): ('itertools', 'ifilter'),
        ('itertools', 'filterfalse'): ('itertools', 'ifilterfalse'),
        ('collections', 'UserDict'): ('UserDict', 'IterableUserDict'),
        ('collections', 'UserList'): ('UserList', 'UserList'), ('collections', 'UserString'): ('UserString', 'UserString'),
    }
    _MODULES = {'builtins': '__builtin__', 'copyreg': 'copy_reg', 'queue': 'Queue', 'configparser': 'ConfigParser',
                'html.entities': 'htmlentitydefs', '_pickle': 'cPickle', 'collections.abc': 'collections'}
    _OLD_NAMES = {old: new for new, old in _NAMES.items()}
    _OLD_MODULES = {'__builtin__': 'builtins', 'copy_reg': 'copyreg', 'Queue': 'queue', 'ConfigParser': 'configparser',
                    'cPickle': 'pickle', 'exceptions': 'builtins', 'StringIO': 'io', 'cStringIO': 'io'}


    def _python2_name(module, name):
        if (module, name) in _NAMES:
            return _NAMES[module, name]
        if module == 'builtins':
            import builtins
            kind = getattr(builtins, name, None)
            if isinstance(kind, type) and issubclass(kind, BaseException):
                return 'exceptions', _OLD_EXCEPTIONS.get(name, name)
        return _MODULES.get(module, module), name


    _OLD_EXCEPTIONS = {name: 'OSError' for name in (
        'BlockingIOError', 'BrokenPipeError', 'ChildProcessError', 'ConnectionAbortedError', 'ConnectionError',
        'ConnectionRefusedError', 'ConnectionResetError', 'FileExistsError', 'FileNotFoundError', 'InterruptedError',
        'IsADirectoryError', 'NotADirectoryError', 'PermissionError', 'ProcessLookupError', 'TimeoutError')}
    _OLD_EXCEPTIONS |= {'ModuleNotFoundError': 'ImportError'}


    def _getattribute(obj, name):
        parent = None
        for subpath in name.split('.'):
            if subpath == '<locals>':
                raise AttributeError(f"Can't get local attribute {name!r} on {obj!r}")
            try:
                parent, obj = obj, getattr(obj, subpath)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {obj!r}") from None
        return obj, parent


    def whichmodule(obj, name):
        """The module an object belongs to."""
        module_name = getattr(obj, '__module__', None)
        if module_name is not None:
            return module_name
        import sys
        for module_name, module in sys.modules.copy().items():
            if module_name in ('__main__', '__mp_main__') or module is None:
                continue
            try:
                if _getattribute(module, name)[0] is obj:
                    return module_name
            except AttributeError:
                pass
        return '__main__'


    def encode_long(x):
        """The bytes of a number, the lowest first, in two's complement."""
        if x == 0:
            return b''
        nbytes = (x.bit_length() >> 3) + 1
        result = x.to_bytes(nbytes, 'little', signed=True)
        if x < 0 and nbytes > 1 and result[-1] == 0xff and result[-2] & 0x80:
            result = result[:-1]
        return result


    def decode_long(data):
        return int.from_bytes(data, 'little', signed=True)


    # Writing

    class _Framer:
        """Protocol 4 puts what it writes into frames, each with its length."""

        _FRAME_SIZE_MIN = 4
        _FRAME_SIZE_TARGET = 64 * 1024

        def __init__(self, file_write):
            self.file_write = file_write
            self.current_frame = None

        def start_framing(self):
            self.current_frame = []
            self.size = 0

        def end_framing(self):
            if self.current_frame and self.size > 0:
                self.commit_frame(force=True)
                self.current_frame = None

        def commit_frame(self, force=False):
            if self.current_frame is None or not (self.size >= self._FRAME_SIZE_TARGET or force):
                return
            data = b''.join(self.current_frame)
            if len(data) >= self._FRAME_SIZE_MIN:
                self.file_write(FRAME + pack('<Q', len(data)))
            self.file_write(data)
            self.current_frame, self.size = [], 0

        def write(self, data):
            if self.current_frame is None:
                return self.file_write(data)
            self.current_frame.append(data)
            self.size += len(data)
            return len(data)

        def write_large_bytes(self, header, payload):
            if self.current_frame is not None:
                self.commit_frame(force=True)
            self.file_write(header)
            self.file_write(payload)


    class Pickler:
        """Writes objects as bytes from which they can be made again."""

        __module__ = '_pickle'

        def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
            if protocol is None:
                protocol = DEFAULT_PROTOCOL
            if protocol < 0:
                protocol = HIGHEST_PROTOCOL
            elif not 0 <= protocol <= HIGHEST_PROTOCOL:
                raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
            if buffer_callback is not None and protocol < 5:
                raise ValueError('buffer_callback needs protocol >= 5')
            try:
                self._file_write = file.write
            except AttributeError:
                raise TypeError("file must have a 'write' attribute")
            self.framer = _Framer(self._file_write)
            self.write = self.framer.write
            self._write_large_bytes = self.framer.write_large_bytes
            self.memo = {}
            self._module_names = {}
            self.proto = int(protocol)
            self.bin = protocol >= 1
            self.fast = 0
            self.fix_imports = fix_imports and protocol < 3

        def clear_memo(self):
            """Forget which objects were written."""
            self.memo.clear()

        def dump(self, obj):
            """Write an object."""
            if not hasattr(self, '_file_write'):
                raise PicklingError(f'Pickler.__init__() was not called by {self.__class__.__name__}.__init__()')
            if self.proto >= 2:
                self._file_write(PROTO + pack('<B', self.proto))
            if self.proto >= 4:
                self.framer.start_framing()
            self.save(obj)
            self.write(STOP)
            self.framer.end_framing()

        def memoize(self, obj):
            if self.fast:
                return
            idx = len(self.memo)
            self.write(self.put(idx))
            self.memo[id(obj)] = idx, obj

        def put(self, idx):
            if self.proto >= 4:
                return MEMOIZE
            if self.bin:
                return BINPUT + pack('<B', idx) if idx < 256 else LONG_BINPUT + pack('<I', idx)
            return PUT + repr(idx).encode('ascii') + b'\n'

        def get(self, i):
            if self.bin:
                return BINGET + pack('<B', i) if i < 256 else LONG_BINGET + pack('<I', i)
            return GET + repr(i).encode('ascii') + b'\n'

        def save(self, obj, save_persistent_id=True):
            self.framer.commit_frame()
            if save_persistent_id:
                pid = self.persistent_id(obj)
                if pid is not None:
                    return self.save_pers(pid)
            t = type(obj)
            if t in _atoms:
                return self.dispatch[t](self, obj)
            known = self.memo.get(id(obj))
            if known is not None:
                self.write(self.get(known[0]))
                return
            save = self.dispatch.get(t)
            if save is not None:
                return save(self, obj)
            reduced = NotImplemented
            override = getattr(self, 'reducer_override', None)
            if override is not None:
                reduced = override(obj)
            if reduced is NotImplemented:
                if issubclass(t, types.FunctionType):
                    return self.save_global(obj)
                reduce = getattr(self, 'dispatch_table', dispatch_table).get(t) or _reducers.get(t)
                own = _reducers_by_name.get((t.__module__, t.__name__))
                if reduce is not None:
                    reduced = reduce(obj)
                elif own is not None:
                    reduced = own(obj, self.proto)
                elif issubclass(t, type):
                    return self.save_global(obj)
                elif getattr(obj, '__reduce_ex__', None) is not None:
                    reduced = obj.__reduce_ex__(self.proto)
                elif getattr(obj, '__reduce__', None) is not None:
                    reduced = obj.__reduce__()
                else:
                    raise PicklingError(f"can't pickle {t.__name__!r} object: {obj!r}")
            if isinstance(reduced, str):
                return self.save_global(obj, reduced)
            if not isinstance(reduced, tuple):
                raise PicklingError('__reduce__ must return a string or tuple')
            if not 2 <= len(reduced) <= 6:
                raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
            self.save_reduce(obj=obj, *reduced)

        def persistent_id(self, obj):
            """A name under which the object is known elsewhere; None for most."""
            return None

        def save_pers(self, pid):
            if self.bin:
                self.save(pid, save_persistent_id=False)
                self.write(BINPERSID)
            else:
                try:
                    self.write(PERSID + str(pid).encode('ascii') + b'\n')
                except UnicodeEncodeError:
                    raise PicklingError('persistent IDs in protocol 0 must be ASCII strings')

        def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
            if not callable(func):
                raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
            if not isinstance(args, tuple):
                raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
            save, write = self.save, self.write
            func_name = getattr(func, '__name__', '')
            if self.proto >= 2 and func_name == '__newobj_ex__':
                cls, args, kwargs = args
                if not hasattr(cls, '__new__'):
                    raise PicklingError('args[0] from __newobj_ex__ args has no __new__')
                if obj is not None and cls is not obj.__class__:
                    raise PicklingError('args[0] from __newobj_ex__ args has the wrong class')
                if self.proto >= 4:
                    save(cls)
                    save(args)
                    save(kwargs)
                    write(NEWOBJ_EX)
                else:
                    from functools import partial
                    save(partial(cls.__new__, cls, *args, **kwargs))
                    save(())
                    write(REDUCE)
            elif self.proto >= 2 and func_name == '__newobj__':
                cls = args[0]
                if not hasattr(cls, '__new__'):
                    raise PicklingError('args[0] from __newobj__ args has no __new__')
                if obj is not None and cls is not obj.__class__:
                    raise PicklingError('args[0] from __newobj__ args has the wrong class')
                save(cls)
                save(args[1:])
                write(NEWOBJ)
            else:
                save(func)
                save(args)
                write(REDUCE)
            if obj is not None:
                # The arguments may have led back to the object.
                if id(obj) in self.memo:
                    write(POP + self.get(self.memo[id(obj)][0]))
                else:
                    self.memoize(obj)
            if listitems is not None:
                self._batch_appends(listitems)
            if dictitems is not None:
                self._batch_setitems(dictitems)
            if state is not None:
                if state_setter is None:
                    save(state)
                    write(BUILD)
                else:
                    save(state_setter)
                    save(obj)
                    save(state)
                    write(TUPLE2)
                    write(REDUCE)
                    write(POP)

        dispatch = {}

        def save_none(self, obj):
            self.write(NONE)

        dispatch[type(None)] = save_none

        def save_bool(self, obj):
            if self.proto >= 2:
                self.write(NEWTRUE if obj else NEWFALSE)
            else:
                self.write(TRUE if obj else FALSE)

        dispatch[bool] = save_bool

        def save_long(self, obj):
            if self.bin:
                if obj >= 0:
                    if obj <= 0xff:
                        return self.write(BININT1 + pack('<B', obj))
                    if obj <= 0xffff:
                        return self.write(BININT2 + pack('<H', obj))
                if -0x80000000 <= obj <= 0x7fffffff:
                    return self.write(BININT + pack('<i', obj))
            if self.proto >= 2:
                encoded = encode_long(obj)
                n = len(encoded)
                self.write((LONG1 + pack('<B', n) if n < 256 else LONG4 + pack('<i', n)) + encoded)
            elif -0x80000000 <= obj <= 0x7fffffff:
                self.write(INT + repr(obj).encode('ascii') + b'\n')
            else:
                self.write(LONG + repr(obj).encode('ascii') + b'L\n')

        dispatch[int] = save_long

        def save_float(self, obj):
            if self.bin:
                self.write(BINFLOAT + pack('>d', obj))
            else:
                self.write(FLOAT + repr(obj).encode('ascii') + b'\n')

        dispatch[float] = save_float

        def save_bytes(self, obj):
            if self.proto < 3:
                import codecs
                if not obj:
                    self.save_reduce(bytes, (), obj=obj)
                else:
                    self.save_reduce(codecs.encode, (str(obj, 'latin1'), 'latin1'), obj=obj)
                return
            n = len(obj)
            if n <= 0xff:
                self.write(SHORT_BINBYTES + pack('<B', n) + obj)
            elif n > 0xffffffff and self.proto >= 4:
                self._write_large_bytes(BINBYTES8 + pack('<Q', n), obj)
            elif n >= self.framer._FRAME_SIZE_TARGET:
                self._write_large_bytes(BINBYTES + pack('<I', n), obj)
            else:
                self.write(BINBYTES + pack('<I', n) + obj)
            self.memoize(obj)

        dispatch[bytes] = save_bytes

        def save_bytearray(self, obj):
            if self.proto < 5:
                self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
                return
            n = len(obj)
            if n >= self.framer._FRAME_SIZE_TARGET:
                self._write_large_bytes(BYTEARRAY8 + pack('<Q', n), bytes(obj))
            else:
                self.write(BYTEARRAY8 + pack('<Q', n) + bytes(obj))
            self.memoize(obj)

        dispatch[bytearray] = save_bytearray

        def save_str(self, obj):
            if self.bin:
                encoded = obj.encode('utf-8', 'surrogatepass')
                n = len(encoded)
                if n <= 0xff and self.proto >= 4:
                    self.write(SHORT_BINUNICODE + pack('<B', n) + encoded)
                elif n >= self.framer._FRAME_SIZE_TARGET:
                    self._write_large_bytes(BINUNICODE + pack('<I', n), encoded)
                else:
                    self.write(BINUNICODE + pack('<I', n) + encoded)
            else:
                for char, escape in (('\\', '\\u005c'), ('\0', '\\u0000'), ('\n', '\\u000a'), ('\r', '\\u000d'),
                                     ('\x1a', '\\u001a')):
                    obj_text = obj.replace(char, escape) if char == '\\' else obj_text.replace(char, escape)
                self.write(UNICODE + obj_text.encode('raw-unicode-escape') + b'\n')
            self.memoize(obj)

        dispatch[str] = save_str

        def save_tuple(self, obj):
            if not obj:
                self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
                return
            n = len(obj)
            save, memo = self.save, self.memo
            if n <= 3 and self.proto >= 2:
                for element in obj:
                    save(element)
                # A tuple may contain itself, by way of a list.
                if id(obj) in memo:
                    self.write(POP * n + self.get(memo[id(obj)][0]))
                else:
                    self.write(_tuplesize2code[n])
                    self.memoize(obj)
                return
            write = self.write
            write(MARK)
            for element in obj:
                save(element)
            if id(obj) in memo:
                get = self.get(memo[id(obj)][0])
                write(POP_MARK + get if self.bin else POP * (n + 1) + get)
                return
            write(TUPLE)
            self.memoize(obj)

        dispatch[tuple] = save_tuple

        def save_list(self, obj):
            self.write(EMPTY_LIST if self.bin else MARK + LIST)
            self.memoize(obj)
            self._batch_appends(obj)

        dispatch[list] = save_list

        _BATCHSIZE = 1000

        def _batches(self, items):
            items = list(items)
            return [items[i:i + self._BATCHSIZE] for i in range(0, len(items), self._BATCHSIZE)]

        def _batch_appends(self, items):
            save, write = self.save, self.write
            if not self.bin:
                for x in items:
                    save(x)
                    write(APPEND)
                return
            for batch in self._batches(items):
                if len(batch) == 1:
                    save(batch[0])
                    write(APPEND)
                    continue
                write(MARK)
                for x in batch:
                    save(x)
                write(APPENDS)

        def save_dict(self, obj):
            self.write(EMPTY_DICT if self.bin else MARK + DICT)
            self.memoize(obj)
            self._batch_setitems(obj.items())

        dispatch[dict] = save_dict

        def _batch_setitems(self, items):
            save, write = self.save, self.write
            if not self.bin:
                for k, v in items:
                    save(k)
                    save(v)
                    write(SETITEM)
                return
            for batch in self._batches(items):
                if len(batch) == 1:
                    k, v = batch[0]
                    save(k)
                    save(v)
                    write(SETITEM)
                    continue
                write(MARK)
                for k, v in batch:
                    save(k)
                    save(v)
                write(SETITEMS)

        def save_set(self, obj):
            if self.proto < 4:
                self.save_reduce(set, (list(obj),), obj=obj)
                return
            save, write = self.save, self.write
            write(EMPTY_SET)
            self.memoize(obj)
            for batch in self._batches(obj):
                write(MARK)
                for item in batch:
                    save(item)
                write(ADDITEMS)

        dispatch[set] = save_set

        def save_frozenset(self, obj):
            if self.proto < 4:
                self.save_reduce(frozenset, (list(obj),), obj=obj)
                return
            save, write = self.save, self.write
            write(MARK)
            for item in obj:
                save(item)
            if id(obj) in self.memo:
                write(POP_MARK + self.get(self.memo[id(obj)][0]))
                return
            write(FROZENSET)
            self.memoize(obj)

        dispatch[frozenset] = save_frozenset

        def save_global(self, obj, name=None):
            if name is None:
                name = getattr(obj, '__qualname__', None)
            if name is None:
                name = obj.__name__
            # The same text is written once.
            module_name = whichmodule(obj, name)
            module_name = self._module_names.setdefault(module_name, module_name)
            if module_name == 'codecs' and name == 'encode':
                module_name = '_codecs'
            try:
                import importlib
                module = importlib.import_module('codecs' if module_name == '_codecs' else module_name)
                obj2 = module
                for part in name.split('.'):
                    if part == '<locals>':
                        raise AttributeError(f"Can't get local object {name!r}")
                    try:
                        parent, obj2 = obj2, getattr(obj2, part)
                    except AttributeError:
                        raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") \
                            from None
            except ImportError:
                raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
            if obj2 is not obj:
                raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
            write = self.write
            if self.proto >= 4:
                self.save(module_name)
                self.save(name)
                write(STACK_GLOBAL)
            elif '.' in name and self.proto < 4:
                # Down to the object by `getattr`, as the old protocols know no dots.
                dotted, _, last = name.rpartition('.')
                self.save_reduce(getattr, (parent, last))
                self.memoize(obj)
                return
            else:
                if self.fix_imports:
                    module_name, name = _python2_name(module_name, name)
                try:
                    encoding = 'utf-8' if self.proto >= 3 else 'ascii'
                    write(GLOBAL + bytes(module_name, encoding) + b'\n' + bytes(name, encoding) + b'\n')
                except UnicodeEncodeError:
                    raise PicklingError(f"can't pickle global identifier '{module_name}.{name}' using pickle protocol "
                                        f'{self.proto}')
            self.memoize(obj)

        def save_type(self, obj):
            if obj is type(None):
                return self.save_reduce(type, (None,), obj=obj)
            if obj is type(NotImplemented):
                return self.save_reduce(type, (NotImplemented,), obj=obj)
            if obj is type(...):
                return self.save_reduce(type, (...,), obj=obj)
            return self.save_global(obj)

        dispatch[types.FunctionType] = save_global
        dispatch[type] = save_type


    _atoms = (type(None), bool, int, float)


    # Types of the machine that do not take themselves apart

    def _reduce_function(function):
        owner = getattr(function, '__self__', None)
        if owner is None or isinstance(owner, types.ModuleType):
            return function.__qualname__
        return getattr, (owner, function.__name__)


    def _reduce_deque(items, protocol):
        arguments = () if items.maxlen is None else ((), items.maxlen)
        return type(items), arguments, getattr(items, '__dict__', None) or None, iter(items)


    _reducers = {
        complex: lambda number: (complex, (number.real, number.imag)),
        type(...): lambda _: 'Ellipsis',
        type(NotImplemented): lambda _: 'NotImplemented',
        range: lambda numbers: (range, (numbers.start, numbers.stop, numbers.step)),
        slice: lambda part: (slice, (part.start, part.stop, part.step)),
        types.BuiltinFunctionType: _reduce_function,
        types.MethodType: lambda method: (getattr, (method.__self__, method.__func__.__name__)),
    }


    def _date_bytes(date):
        return date.year.to_bytes(2) + bytes([date.month, date.day])


    def _time_bytes(time):
        return bytes([time.hour, time.minute, time.second]) + time.microsecond.to_bytes(3)


    def _reduce_moment(moment, state, protocol):
        if moment.fold and protocol > 3:
            index = 0 if len(state) == 6 else 2
            state = state[:index] + bytes([state[index] | 0x80]) + state[index + 1:]
        return type(moment), (state,) if moment.tzinfo is None else (state, moment.tzinfo)


    _reducers_by_name = {
        ('collections', 'deque'): _reduce_deque,
        ('collections', 'OrderedDict'): lambda d, protocol: (type(d), (), getattr(d, '__dict__', None) or None, None, iter(d.items())),
        ('collections', 'Counter'): lambda d, protocol: (type(d), (dict(d),)),
        ('collections', 'defaultdict'): lambda d, protocol: (
            type(d), () if d.default_factory is None else (d.default_factory,), None, None, iter(d.items())),
        ('datetime', 'date'): lambda date, protocol: (type(date), (_date_bytes(date),)),
        ('datetime', 'datetime'): lambda moment, protocol: _reduce_moment(
            moment, _date_bytes(moment) + _time_bytes(moment), protocol),
        ('datetime', 'time'): lambda time, protocol: _reduce_moment(time, _time_bytes(time), protocol),
    }


    def _from_bytes(cls, args):
        """Dates and times from the bytes that stand for them; None for other classes."""
        state, *zone = args
        numbers = []
        if cls.__name__ in ('date', 'datetime'):
            numbers += [int.from_bytes(state[:2]), state[2] & 0x7f, state[3]]
        if cls.__name__ in ('datetime', 'time'):
            time = state[-6:]
            numbers += [time[0] & 0x1f, time[1], time[2], int.from_bytes(time[3:])]
            fold = state[2 if len(state) == 10 else 0] >> 7
            return cls(*numbers, *zone, fold=fold)
        return cls(*numbers)


    # Reading

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


    @_on(PROTO)
    def _load_proto(self):
        proto = self._read(1)[0]
        if not 0 <= proto <= HIGHEST_PROTOCOL:
            raise ValueError(f'unsupported pickle protocol: {proto}')
        self.proto = proto


    @_on(FRAME)
    def _load_frame(self):
        unpack('<Q', self._read(8))


    @_on(PERSID)
    def _load_persid(self):
        try:
            self.append(self.persistent_load(self._readline().decode('ascii')))
        except UnicodeDecodeError:
            raise UnpicklingError('persistent IDs in protocol 0 must be ASCII strings')


    @_on(BINPERSID)
    def _load_binpersid(self):
        self.append(self.persistent_load(self.stack.pop()))


    @_on(INT)
    def _load_int(self):
        data = self._readline()
        self.append({b'00': False, b'01': True}.get(data) if data in (b'00', b'01') else int(data, 0))


    @_on(LONG)
    def _load_long(self):
        self.append(int(self._readline().removesuffix(b'L'), 0))


    @_on(FLOAT)
    def _load_float(self):
        self.append(float(self._readline()))


    @_on(STRING)
    def _load_string(self):
        data = self._readline()
        if len(data) < 2 or data[0] != data[-1] or data[0] not in b'"\'':
            raise UnpicklingError('the STRING opcode argument must be quoted')
        self.append(_old_text(self, data[1:-1].decode('unicode_escape').encode('latin-1')))


    @_on(UNICODE)
    def _load_unicode(self):
        self.append(str(self._readline(), 'raw-unicode-escape'))


    @_on(TUPLE)
    def _load_tuple(self):
        items = self.pop_mark()
        self.append(tuple(items))


    @_on(TUPLE1)
    def _load_tuple1(self):
        self.stack[-1] = (self.stack[-1],)


    @_on(TUPLE2)
    def _load_tuple2(self):
        self.stack[-2:] = [(self.stack[-2], self.stack[-1])]


    @_on(TUPLE3)
    def _load_tuple3(self):
        self.stack[-3:] = [(self.stack[-3], self.stack[-2], self.stack[-1])]


    @_on(FROZENSET)
    def _load_frozenset(self):
        items = self.pop_mark()
        self.append(frozenset(items))


    @_on(LIST)
    def _load_list(self):
        items = self.pop_mark()
        self.append(items)


    @_on(DICT)
    def _load_dict(self):
        items = self.pop_mark()
        self.append(dict(zip(items[::2], items[1::2])))


    def _instantiate(self, klass, args):
        if args or not isinstance(klass, type) or hasattr(klass, '__getinitargs__'):
            self.append(klass(*args))
        else:
            self.append(klass.__new__(klass))


    @_on(INST)
    def _load_inst(self):
        module, name = (self._readline().decode('ascii') for _ in range(2))
        _instantiate(self, self.find_class(module, name), self.pop_mark())


    @_on(OBJ)
    def _load_obj(self):
        args = self.pop_mark()
        _instantiate(self, args.pop(0), args)


    @_on(NEWOBJ)
    def _load_newobj(self):
        args = self.stack.pop()
        cls = self.stack.pop()
        self.append(cls.__new__(cls, *args))


    @_on(NEWOBJ_EX)
    def _load_newobj_ex(self):
        kwargs, args, cls = self.stack.pop(), self.stack.pop(), self.stack.pop()
        self.append(cls.__new__(cls, *args, **kwargs))


    @_on(GLOBAL)
    def _load_global(self):
        module, name = (self._readline().decode('utf-8') for _ in range(2))
        self.append(self.find_class(module, name))


    @_on(STACK_GLOBAL)
    def _load_stack_global(self):
        name, module = self.stack.pop(), self.stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError('STACK_GLOBAL requires str')
        self.append(self.find_class(module, name))


    @_on(REDUCE)
    def _load_reduce(self):
        args = self.stack.pop()
        function = self.stack[-1]
        if isinstance(function, type) and function.__module__ == 'datetime' and args and type(args[0]) is bytes:
            self.stack[-1] = _from_bytes(function, args)
        else:
            self.stack[-1] = function(*args)


    @_on(POP)
    def _load_pop(self):
        if self.stack or not self.metastack:
            self.stack.pop()
        else:
            self.pop_mark()


    @_on(POP_MARK)
    def _load_pop_mark(self):
        self.pop_mark()


    @_on(DUP)
    def _load_dup(self):
        self.append(self.stack[-1])


    def _remembered(self, index):
        if index not in self.memo:
            raise UnpicklingError(f'Memo value not found at index {index}')
        self.append(self.memo[index])


    @_on(GET)
    def _load_get(self):
        _remembered(self, int(self._readline()))


    @_on(BINGET)
    def _load_binget(self):
        _remembered(self, self._read(1)[0])


    @_on(LONG_BINGET)
    def _load_long_binget(self):
        _remembered(self, unpack('<I', self._read(4))[0])


    @_on(PUT)
    def _load_put(self):
        index = int(self._readline())
        if index < 0:
            raise ValueError('negative PUT argument')
        self.memo[index] = self.stack[-1]


    @_on(BINPUT)
    def _load_binput(self):
        self.memo[self._read(1)[0]] = self.stack[-1]


    @_on(LONG_BINPUT)
    def _load_long_binput(self):
        self.memo[unpack('<I', self._read(4))[0]] = self.stack[-1]


    @_on(MEMOIZE)
    def _load_memoize(self):
        self.memo[len(self.memo)] = self.stack[-1]


    @_on(APPEND)
    def _load_append(self):
        value = self.stack.pop()
        self.stack[-1].append(value)


    @_on(APPENDS)
    def _load_appends(self):
        items = self.pop_mark()
        target = self.stack[-1]
        extend = getattr(target, 'extend', None)
        if extend is not None:
            extend(items)
        else:
            for item in items:
                target.append(item)


    @_on(SETITEM)
    def _load_setitem(self):
        value, key = self.stack.pop(), self.stack.pop()
        self.stack[-1][key] = value


    @_on(SETITEMS)
    def _load_setitems(self):
        items = self.pop_mark()
        target = self.stack[-1]
        for index in range(0, len(items), 2):
            target[items[index]] = items[index + 1]


    @_on(ADDITEMS)
    def _load_additems(self):
        items = self.pop_mark()
        target = self.stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)


    @_on(BUILD)
    def _load_build(self):
        state = self.stack.pop()
        inst = self.stack[-1]
        setstate = getattr(inst, '__setstate__', None)
        if setstate is not None:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            if not isinstance(state, dict):
                raise UnpicklingError('state is not a dictionary')
            attributes = inst.__dict__
            for key, value in state.items():
                attributes[key] = value
        if slots:
            for key, value in slots.items():
                setattr(inst, key, value)


    @_on(MARK)
    def _load_mark(self):
        self.metastack.append(self.stack)
        self.stack = []
        self.append = self.stack.append


    @_on(STOP)
    def _load_stop(self):
        raise _Stop(self.stack.pop())


    # In one go

    def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        """Write an object into a file."""
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


    def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
        """The bytes from which an object can be made again."""
        file = io.BytesIO()
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
        return file.getvalue()


    def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        """Make the object again that a file holds."""
        return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


    def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        """Make the object again that bytes hold."""
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return Unpickler(io.BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors,
                         buffers=buffers).load()
    """#
}
