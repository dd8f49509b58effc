extension PathlibPrelude {
  static let real = #"""
    # Paths that could be looked for, if there were a disk

    def _refuse(name):
        def refused(self, *args, **kwargs):
            raise PermissionError(13, "Permission denied (a scenario can't read or write files)", str(self))
        refused.__name__ = name
        refused.__qualname__ = f'Path.{name}'
        return refused


    def _absent(name):
        def absent(self, **kwargs):
            return False
        absent.__name__ = name
        absent.__qualname__ = f'Path.{name}'
        return absent


    class Path(PurePath):
        """A path of a system without files."""

        def __new__(cls, *args, **kwargs):
            if cls is Path:
                cls = PosixPath
            return object.__new__(cls)

        @classmethod
        def cwd(cls):
            return cls(os.getcwd())

        @classmethod
        def home(cls):
            return cls('~').expanduser()

        def absolute(self):
            return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

        def resolve(self, strict=False):
            return self.with_segments(posixpath.abspath(str(self)))

        def expanduser(self):
            if not self._root and self._tail[:1] == ['~']:
                return self.with_segments(posixpath.expanduser('~'), *self._tail[1:])
            return self

        def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
            return io.open(str(self), mode, buffering, encoding, errors, newline)

        def read_text(self, encoding=None, errors=None, newline=None):
            with self.open('r', encoding=encoding, errors=errors, newline=newline) as file:
                return file.read()

        def read_bytes(self):
            with self.open('rb') as file:
                return file.read()

        def write_text(self, data, encoding=None, errors=None, newline=None):
            if not isinstance(data, str):
                raise TypeError(f'data must be str, not {type(data).__name__}')
            with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
                return file.write(data)

        def write_bytes(self, data):
            with self.open('wb') as file:
                return file.write(data)


    for _name in ('stat', 'lstat', 'iterdir', 'glob', 'rglob', 'walk', 'mkdir', 'rmdir', 'unlink', 'touch', 'rename',
                  'replace', 'chmod', 'lchmod', 'symlink_to', 'hardlink_to', 'readlink', 'owner', 'group', 'samefile'):
        setattr(Path, _name, _refuse(_name))
    for _name in ('exists', 'is_file', 'is_dir', 'is_symlink', 'is_junction', 'is_mount', 'is_socket', 'is_fifo',
                  'is_block_device', 'is_char_device'):
        setattr(Path, _name, _absent(_name))


    class PosixPath(Path, PurePosixPath):
        """A path of the system."""

    """#
}
