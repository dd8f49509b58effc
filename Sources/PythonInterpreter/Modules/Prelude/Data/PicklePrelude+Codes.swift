extension PicklePrelude {
  static let codes = #"""
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

    """#
}
