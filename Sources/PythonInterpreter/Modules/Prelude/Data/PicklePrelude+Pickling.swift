extension PicklePrelude {
  static let pickling = #"""
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

    """#
}
