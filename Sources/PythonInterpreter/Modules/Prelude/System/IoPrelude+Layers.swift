extension IoPrelude {
  static let layers = #"""
    # Streams on top of other streams

    class _Buffered(BufferedIOBase):
        """A stream of bytes that passes everything on: what it is put upon is in memory already."""

        def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
            if buffer_size <= 0:
                raise ValueError('invalid buffer size')
            self.raw = raw

        @property
        def closed(self):
            return self.raw.closed

        def close(self):
            self.raw.close()

        def flush(self):
            self._checkClosed()
            self.raw.flush()

        def detach(self):
            raw, self.raw = self.raw, None
            return raw

        def seek(self, offset, whence=SEEK_SET, /):
            return self.raw.seek(offset, whence)

        def tell(self):
            return self.raw.tell()

        def seekable(self):
            return self.raw.seekable()

        def fileno(self):
            return self.raw.fileno()


    class BufferedReader(_Buffered):
        """Reads bytes from another stream."""

        __module__ = '_io'

        def readable(self):
            return self.raw.readable()

        def read(self, size=-1, /):
            self._checkClosed('read of closed file')
            return self.raw.read(size) or b''

        read1 = read

        def peek(self, size=0, /):
            place = self.raw.tell()
            data = self.raw.read(DEFAULT_BUFFER_SIZE)
            self.raw.seek(place)
            return data

        def write(self, data, /):
            raise UnsupportedOperation('write')


    class BufferedWriter(_Buffered):
        """Writes bytes to another stream."""

        __module__ = '_io'

        def writable(self):
            return self.raw.writable()

        def write(self, data, /):
            self._checkClosed('write to closed file')
            return self.raw.write(data)

        def read(self, size=-1, /):
            raise UnsupportedOperation('read')


    class TextIOWrapper(TextIOBase):
        """A stream of text on top of one of bytes."""

        __module__ = '_io'

        def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
            if newline not in (None, '', '\n', '\r', '\r\n'):
                raise ValueError(f'illegal newline value: {newline!r}')
            self.buffer = buffer
            self.encoding = 'utf-8' if encoding in (None, 'locale') else encoding
            self.errors = errors or 'strict'
            self.line_buffering = line_buffering
            self.write_through = write_through
            self._newline = newline
            # Text that was read and not yet asked for.
            self._ahead = None

        @property
        def closed(self):
            return self.buffer.closed

        @property
        def name(self):
            return self.buffer.name

        def __repr__(self):
            return f'<_io.TextIOWrapper encoding={self.encoding!r}>'

        def close(self):
            self.buffer.close()

        def flush(self):
            self._checkClosed()
            self.buffer.flush()

        def detach(self):
            buffer, self.buffer = self.buffer, None
            return buffer

        def readable(self):
            return self.buffer.readable()

        def writable(self):
            return self.buffer.writable()

        def seekable(self):
            return self.buffer.seekable()

        def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
            self.encoding = encoding or self.encoding
            self.errors = errors or self.errors

        def write(self, text, /):
            self._checkClosed()
            if not isinstance(text, str):
                raise TypeError(f'write() argument must be str, not {type(text).__name__}')
            written = text
            if self._newline in ('\r', '\r\n'):
                written = text.replace('\n', self._newline)
            self.buffer.write(written.encode(self.encoding, self.errors))
            return len(text)

        def _reader(self):
            """What is left to read, as text in memory."""
            self._checkClosed()
            if self._ahead is None:
                text = self.buffer.read().decode(self.encoding, self.errors)
                self._ahead = StringIO(text, self._newline)
            return self._ahead

        def read(self, size=-1, /):
            return self._reader().read(size)

        def readline(self, size=-1, /):
            return self._reader().readline(size)

        def seek(self, cookie, whence=SEEK_SET, /):
            self._ahead = None
            return self.buffer.seek(cookie, whence)

        def tell(self):
            return self.buffer.tell()


    class IncrementalNewlineDecoder:
        """Turns the ends of lines of a text that comes in pieces into newlines."""

        __module__ = '_io'

        def __init__(self, decoder, translate, errors='strict'):
            self._decoder = decoder
            self._translate = translate
            self._held = ''

        def decode(self, input, final=False):
            text = self._held + (input if self._decoder is None else self._decoder.decode(input, final))
            self._held = ''
            if text.endswith('\r') and not final:
                text, self._held = text[:-1], '\r'
            return text.replace('\r\n', '\n').replace('\r', '\n') if self._translate else text

        def reset(self):
            self._held = ''


    class StandardBuffer(BufferedIOBase):
        """The bytes below sys.stdout, sys.stderr or sys.stdin."""

        __module__ = '_io'
        __qualname__ = __name__ = 'BufferedWriter'

        def __init__(self, stream):
            self._stream = stream
            self.name = stream.name
            self.mode = stream.mode + 'b'

        def __repr__(self):
            kind = 'BufferedWriter' if self._stream.writable() else 'BufferedReader'
            return f'<_io.{kind} name={self.name!r}>'

        def writable(self):
            return self._stream.writable()

        def readable(self):
            return self._stream.readable()

        def write(self, data, /):
            data = _as_bytes(data)
            self._stream.write(bytes(data).decode('utf-8', 'replace'))
            return len(data)

        def read(self, size=-1, /):
            return self._stream.read().encode()

        read1 = readline = read

        def fileno(self):
            return self._stream.fileno()


    for _stream in (sys.__stdout__, getattr(sys, '__stdin__', sys.stdin)):
        TextIOBase.register(type(_stream))
        TextIOWrapper.register(type(_stream))
    for _class in (BytesIO, StringIO):
        # A scenario may derive from them; as in CPython nobody can change them.
        _extension_type()(_class)

    """#
}
