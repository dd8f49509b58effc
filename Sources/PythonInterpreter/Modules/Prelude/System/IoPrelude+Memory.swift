extension IoPrelude {
  static let memory = #"""
    # Bytes in memory

    class BytesIO(BufferedIOBase):
        """A file of bytes in memory."""

        __module__ = '_io'

        def __init__(self, initial_bytes=b''):
            self._data = bytearray() if initial_bytes is None else bytearray(_as_bytes(initial_bytes))
            self._place = 0

        def _checkClosed(self, message=None):
            if self._is_closed:
                raise ValueError('I/O operation on closed file.')

        def getvalue(self):
            self._checkClosed()
            return bytes(self._data)

        def getbuffer(self):
            self._checkClosed()
            return memoryview(self._data)

        def close(self):
            self._is_closed = True
            self._data = bytearray()

        def read(self, size=-1, /):
            self._checkClosed()
            size = -1 if size is None else _index(size)
            end = len(self._data) if size < 0 else min(len(self._data), self._place + size)
            piece = bytes(self._data[self._place:end])
            self._place = max(self._place, end)
            return piece

        read1 = read

        def readline(self, size=-1, /):
            self._checkClosed()
            size = -1 if size is None else _index(size)
            end = self._data.find(b'\n', self._place) + 1 or len(self._data)
            if size >= 0:
                end = min(end, self._place + size)
            line = bytes(self._data[self._place:end])
            self._place = max(self._place, end)
            return line

        def write(self, data, /):
            self._checkClosed()
            data = _as_bytes(data)
            if not data:
                return 0
            if self._place > len(self._data):
                self._data += bytes(self._place - len(self._data))
            self._data[self._place:self._place + len(data)] = data
            self._place += len(data)
            return len(data)

        def seek(self, offset, whence=SEEK_SET, /):
            self._checkClosed()
            offset = _index(offset)
            if whence == 0:
                if offset < 0:
                    raise ValueError(f'negative seek value {offset}')
                self._place = offset
            elif whence == 1:
                self._place = max(0, self._place + offset)
            elif whence == 2:
                self._place = max(0, len(self._data) + offset)
            else:
                raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
            return self._place

        def tell(self):
            self._checkClosed()
            return self._place

        def truncate(self, size=None, /):
            self._checkClosed()
            size = self._place if size is None else _index(size)
            if size < 0:
                raise ValueError(f'negative size value {size}')
            del self._data[size:]
            return size

        def readable(self):
            self._checkClosed()
            return True

        seekable = writable = readable


    def _as_bytes(data):
        if isinstance(data, (bytes, bytearray)):
            return data
        if isinstance(data, str) or not hasattr(data, '__iter__'):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        return bytes(data)


    # Text in memory

    class StringIO(TextIOBase):
        """A file of text in memory."""

        __module__ = '_io'

        def __init__(self, initial_value='', newline='\n'):
            if newline is not None and not isinstance(newline, str):
                raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
            if newline not in (None, '', '\n', '\r', '\r\n'):
                raise ValueError(f'illegal newline value: {newline!r}')
            if initial_value is not None and not isinstance(initial_value, str):
                raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
            self._newline = newline
            self._text = ''
            # What was written at the end and is not yet part of the text.
            self._tail = []
            self._length = 0
            self._place = 0
            if initial_value:
                self.write(initial_value)
                self._place = 0

        line_buffering = False

        def _check(self):
            if self._is_closed:
                raise ValueError('I/O operation on closed file')

        def _whole(self):
            self._check()
            if self._tail:
                self._text += ''.join(self._tail)
                self._tail = []
            return self._text

        def getvalue(self):
            return self._whole()

        def close(self):
            self._is_closed = True
            self._text = ''
            self._tail = []

        def write(self, text, /):
            if not isinstance(text, str):
                raise TypeError(f"string argument expected, got '{type(text).__name__}'")
            self._check()
            count = len(text)
            if self._newline is None:
                text = text.replace('\r\n', '\n').replace('\r', '\n')
            elif self._newline in ('\r', '\r\n'):
                text = text.replace('\n', self._newline)
            if self._place == self._length:
                self._tail.append(text)
                self._length += len(text)
                self._place = self._length
            else:
                whole = self._whole().ljust(self._place, '\0')
                self._text = whole[:self._place] + text + whole[self._place + len(text):]
                self._length = len(self._text)
                self._place += len(text)
            return count

        def read(self, size=-1, /):
            whole = self._whole()
            size = -1 if size is None else _index(size)
            end = self._length if size < 0 else min(self._length, self._place + size)
            piece = whole[self._place:end]
            self._place = max(self._place, end)
            return piece

        def _line_end(self, whole):
            if self._newline == '':
                ends = [place + 1 for place in (whole.find('\n', self._place), whole.find('\r', self._place)) if place >= 0]
                end = min(ends, default=self._length)
                return end + 1 if whole[end - 1:end + 1] == '\r\n' else end
            mark = self._newline or '\n'
            place = whole.find(mark, self._place)
            return self._length if place < 0 else place + len(mark)

        def readline(self, size=-1, /):
            whole = self._whole()
            size = -1 if size is None else _index(size)
            end = self._line_end(whole)
            if size >= 0:
                end = min(end, self._place + size)
            line = whole[self._place:end]
            self._place = max(self._place, end)
            return line

        def seek(self, pos, whence=SEEK_SET, /):
            self._check()
            pos = _index(pos)
            if whence not in (0, 1, 2):
                raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
            if whence == 0 and pos < 0:
                raise ValueError(f'Negative seek position {pos}')
            if whence and pos:
                raise OSError("Can't do nonzero cur-relative seeks")
            self._place = (pos, self._place, self._length)[whence]
            return self._place

        def tell(self):
            self._check()
            return self._place

        def truncate(self, pos=None, /):
            whole = self._whole()
            size = self._place if pos is None else _index(pos)
            if size < 0:
                raise ValueError(f'Negative size value {size}')
            self._text = whole[:size]
            self._length = len(self._text)
            return size

        def readable(self):
            self._check()
            return True

        seekable = writable = readable

    """#
}
