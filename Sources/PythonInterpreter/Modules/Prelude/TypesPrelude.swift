/// `types`. Written in Python.
enum TypesPrelude {
  static let source = #"""
    from _types import SimpleNamespace, coroutine

    __all__ = ['FunctionType', 'LambdaType', 'CodeType', 'MappingProxyType', 'SimpleNamespace', 'CellType',
               'GeneratorType', 'CoroutineType', 'AsyncGeneratorType', 'MethodType', 'BuiltinFunctionType',
               'BuiltinMethodType', 'ModuleType', 'TracebackType', 'FrameType', 'GetSetDescriptorType', 'NoneType',
               'NotImplementedType', 'EllipsisType', 'GenericAlias', 'UnionType', 'coroutine', 'new_class',
               'DynamicClassAttribute', 'resolve_bases', 'prepare_class', 'get_original_bases', 'CapsuleType',
               'ClassMethodDescriptorType', 'WrapperDescriptorType', 'MethodWrapperType', 'MethodDescriptorType',
               'MemberDescriptorType']


    def _function():
        x = None

        def inner():
            return x
        return inner


    def _generator():
        yield


    async def _coroutine():
        pass


    async def _async_generator():
        yield


    def _frame_and_traceback():
        try:
            raise TypeError
        except TypeError as error:
            return type(error.__traceback__), type(error.__traceback__.tb_frame)


    FunctionType = LambdaType = type(_function)
    CodeType = type(_function.__code__)
    MappingProxyType = type(type.__dict__)
    CellType = type(_function().__closure__[0])
    GeneratorType = type(_generator())
    _started = _coroutine()
    CoroutineType = type(_started)
    _started.close()
    AsyncGeneratorType = type(_async_generator())
    class _Class:
        def method(self):
            pass


    MethodType = type(_Class().method)
    BuiltinFunctionType = BuiltinMethodType = type(len)
    WrapperDescriptorType = type(object.__init__)
    MethodWrapperType = type(object().__str__)
    MethodDescriptorType = type(str.join)
    import builtins as _builtins
    ModuleType = type(_builtins)
    TracebackType, FrameType = _frame_and_traceback()
    GetSetDescriptorType = MemberDescriptorType = type(FunctionType.__code__)
    NoneType = type(None)
    NotImplementedType = type(NotImplemented)
    EllipsisType = type(...)
    GenericAlias = type(list[int])
    UnionType = type(int | str)
    ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
    CapsuleType = type('PyCapsule', (), {})


    class DynamicClassAttribute:
        """An attribute of instances only: on the class, the metaclass answers."""

        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget, self.fset, self.fdel = fget, fset, fdel
            self.__doc__ = doc or getattr(fget, '__doc__', None)
            self.overwrite_doc = doc is None
            self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

        def __get__(self, instance, ownerclass=None):
            if instance is None:
                if self.__isabstractmethod__:
                    return self
                raise AttributeError()
            if self.fget is None:
                raise AttributeError('unreadable attribute')
            return self.fget(instance)

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError("can't set attribute")
            self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError("can't delete attribute")
            self.fdel(instance)

        def getter(self, fget):
            return type(self)(fget, self.fset, self.fdel, self.__doc__)

        def setter(self, fset):
            return type(self)(self.fget, fset, self.fdel, self.__doc__)

        def deleter(self, fdel):
            return type(self)(self.fget, self.fset, fdel, self.__doc__)


    def resolve_bases(bases):
        """The classes that bases stand for."""
        resolved = []
        for base in bases:
            if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
                resolved.append(base)
                continue
            entries = base.__mro_entries__(bases)
            if not isinstance(entries, tuple):
                raise TypeError('__mro_entries__ must return a tuple')
            resolved.extend(entries)
        return bases if resolved == list(bases) else tuple(resolved)


    def _metaclass(meta, bases):
        for base in bases:
            other = type(base)
            if issubclass(meta, other):
                continue
            if not issubclass(other, meta):
                raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass '
                                'of the metaclasses of all its bases')
            meta = other
        return meta


    def prepare_class(name, bases=(), kwds=None):
        """The metaclass, the namespace, and the keywords that are left."""
        keywords = dict(kwds or {})
        meta = keywords.pop('metaclass', type(bases[0]) if bases else type)
        if isinstance(meta, type):
            meta = _metaclass(meta, bases)
        prepare = getattr(meta, '__prepare__', None)
        return meta, prepare(name, bases, **keywords) if prepare else {}, keywords


    def new_class(name, bases=(), kwds=None, exec_body=None):
        """Make a class; a function fills its namespace."""
        resolved = resolve_bases(bases)
        meta, namespace, keywords = prepare_class(name, resolved, kwds)
        if exec_body is not None:
            exec_body(namespace)
        if resolved is not bases:
            namespace['__orig_bases__'] = bases
        return meta(name, resolved, namespace, **keywords)


    def get_original_bases(cls, /):
        """The bases as they were written."""
        try:
            return cls.__dict__.get('__orig_bases__', cls.__bases__)
        except AttributeError:
            raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}') from None
    """#
}
