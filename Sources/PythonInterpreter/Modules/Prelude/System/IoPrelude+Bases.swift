extension IoPrelude {
  static let bases = #"""
    # What all streams have in common

    class IOBase(metaclass=_ABCMeta):
        """The base of all streams."""

        __module__ = 'io'
        _is_closed = False

        @property
        def closed(self):
            return self._is_closed

        def _unsupported(self, name):
            raise UnsupportedOperation(f'{type(self).__name__}.{name}() not supported')

        def _checkClosed(self, message=None):
            if self.closed:
                raise ValueError('I/O operation on closed file.' if message is None else message)

        def close(self):
            if not self._is_closed:
                try:
                    self.flush()
                finally:
                    self._is_closed = True

        def flush(self):
            self._checkClosed()

        def seek(self, offset, whence=SEEK_SET, /):
            raise UnsupportedOperation('seek')

        def tell(self):
            return self.seek(0, 1)

        def truncate(self, pos=None, /):
            raise UnsupportedOperation('truncate')

        def fileno(self):
            raise UnsupportedOperation('fileno')

        def isatty(self):
            self._checkClosed()
            return False

        def seekable(self):
            return False

        def readable(self):
            return False

        def writable(self):
            return False

        def __enter__(self):
            self._checkClosed()
            return self

        def __exit__(self, *args):
            self.close()

        def __iter__(self):
            self._checkClosed()
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def readline(self, size=-1, /):
            """A line, byte by byte."""
            size = -1 if size is None else size
            line = bytearray()
            while size < 0 or len(line) < size:
                piece = self.read(1)
                if not piece:
                    break
                line += piece
                if line.endswith(b'\n'):
                    break
            return bytes(line)

        def readlines(self, hint=-1, /):
            lines = []
            total = 0
            for line in self:
                lines.append(line)
                total += len(line)
                if hint is not None and 0 < hint <= total:
                    break
            return lines

        def writelines(self, lines, /):
            self._checkClosed()
            for line in lines:
                self.write(line)


    class RawIOBase(IOBase):
        """The base of streams of bytes without a buffer."""

        __module__ = 'io'

        def read(self, size=-1, /):
            if size is None or size < 0:
                return self.readall()
            room = bytearray(size)
            count = self.readinto(room)
            return None if count is None else bytes(room[:count])

        def readall(self):
            pieces = []
            while piece := self.read(DEFAULT_BUFFER_SIZE):
                pieces.append(piece)
            return b''.join(pieces)

        def readinto(self, buffer, /):
            self._unsupported('readinto')

        def write(self, data, /):
            self._unsupported('write')


    class BufferedIOBase(IOBase):
        """The base of streams of bytes with a buffer."""

        __module__ = 'io'

        def read(self, size=-1, /):
            raise UnsupportedOperation('read')

        def read1(self, size=-1, /):
            raise UnsupportedOperation('read1')

        def write(self, data, /):
            raise UnsupportedOperation('write')

        def detach(self):
            raise UnsupportedOperation('detach')

        def readinto(self, buffer, /):
            data = self.read(len(buffer))
            buffer[:len(data)] = data
            return len(data)

        readinto1 = readinto


    class TextIOBase(IOBase):
        """The base of streams of text."""

        __module__ = 'io'
        encoding = None
        newlines = None
        errors = None

        def read(self, size=-1, /):
            raise UnsupportedOperation('read')

        def write(self, text, /):
            raise UnsupportedOperation('write')

        def readline(self, size=-1, /):
            raise UnsupportedOperation('readline')

        def detach(self):
            raise UnsupportedOperation('detach')


    class FileIO(RawIOBase):
        """A file: refused."""

        __module__ = '_io'

        def __init__(self, file, mode='r', closefd=True, opener=None):
            raise _refused(file)

    """#
}
