/// `types`. Written in Python.
enum TypesPrelude {
  static let source = #"""
    from _types import SimpleNamespace, coroutine

    __all__ = ['FunctionType', 'LambdaType', 'CodeType', 'MappingProxyType', 'SimpleNamespace', 'CellType',
               'GeneratorType', 'CoroutineType', 'AsyncGeneratorType', 'MethodType', 'BuiltinFunctionType',
               'BuiltinMethodType', 'ModuleType', 'TracebackType', 'FrameType', 'GetSetDescriptorType', 'NoneType',
               'NotImplementedType', 'EllipsisType', 'GenericAlias', 'UnionType', 'coroutine', 'new_class',
               'DynamicClassAttribute']


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
    DynamicClassAttribute = property


    def new_class(name, bases=(), kwds=None, exec_body=None):
        """Make a class; a function fills its namespace."""
        keywords = dict(kwds or {})
        metaclass = keywords.pop('metaclass', type(bases[0]) if bases else type)
        namespace = metaclass.__prepare__(name, bases, **keywords)
        if exec_body is not None:
            exec_body(namespace)
        return metaclass(name, tuple(bases), namespace, **keywords)


    def get_original_bases(cls, /):
        """The bases as they were written."""
        return cls.__dict__.get('__orig_bases__', cls.__bases__)
    """#
}
