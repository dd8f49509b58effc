extension PicklePrelude {
  static let loading = #"""
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
