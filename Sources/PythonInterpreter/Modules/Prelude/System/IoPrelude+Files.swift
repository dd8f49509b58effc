extension IoPrelude {
  static let files = #"""
    import sys
    from abc import ABCMeta as _ABCMeta
    from _types import extension_type as _extension_type, index as _index

    __all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO',
               'BufferedIOBase', 'BufferedReader', 'BufferedWriter', 'TextIOBase', 'TextIOWrapper',
               'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE',
               'IncrementalNewlineDecoder', 'text_encoding']

    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    DEFAULT_BUFFER_SIZE = 8192
    BlockingIOError = BlockingIOError


    class UnsupportedOperation(OSError, ValueError):
        """The stream can't do that."""


    # Files, which are not there

    def _refused(file):
        return PermissionError(13, "Permission denied (a scenario can't read or write files)", file)


    def _check_mode(mode):
        if not isinstance(mode, str):
            raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
        letters = set(mode)
        if letters - set('axrwb+t') or len(mode) > len(letters):
            raise ValueError(f'invalid mode: {mode!r}')
        if 'b' in letters and 't' in letters:
            raise ValueError("can't have text and binary mode at once")
        kinds = len(letters & set('axrw'))
        if kinds != 1:
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')


    def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
        """Refuses to open a file: a scenario has no disk."""
        if not isinstance(file, (str, bytes, int)) and not hasattr(file, '__fspath__'):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(file).__name__}')
        _check_mode(mode)
        if 'b' in mode:
            for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
                if value is not None:
                    raise ValueError(f"binary mode doesn't take {'an' if name[0] == 'e' else 'a'} {name} argument")
        raise _refused(file.__fspath__() if hasattr(file, '__fspath__') else file)


    def open_code(path):
        """Refuses to open a file."""
        return open(path, 'rb')


    def text_encoding(encoding, stacklevel=2, /):
        return 'locale' if encoding is None else encoding

    """#
}
