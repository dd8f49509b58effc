/// `asyncio.streams`: StreamReader and StreamWriter; connections are refused. Written in Python.
enum StreamsPrelude {
  static let source = #"""
    import _coroviz
    from asyncio.exceptions import IncompleteReadError, LimitOverrunError
    from asyncio.protocols import Protocol

    __all__ = ('StreamReader', 'StreamWriter', 'StreamReaderProtocol', 'open_connection', 'start_server',
               'open_unix_connection', 'start_unix_server')

    _DEFAULT_LIMIT = 2 ** 16


    async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwargs):
        """Not in coroviz."""
        raise NotImplementedError('asyncio.open_connection: coroviz has no network')


    async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwargs):
        """Not in coroviz."""
        raise NotImplementedError('asyncio.start_server: coroviz has no network')


    async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwargs):
        """Not in coroviz."""
        raise NotImplementedError('asyncio.open_unix_connection: coroviz has no network')


    async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwargs):
        """Not in coroviz."""
        raise NotImplementedError('asyncio.start_unix_server: coroviz has no network')


    class StreamReader:
        """Bytes that come bit by bit, to be read line by line or by the number.

        There is no network to bring them, but feed_data() does.
        """

        _source_traceback = None

        def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
            if limit <= 0:
                raise ValueError('Limit cannot be <= 0')
            self._limit = limit
            self._loop = _coroviz.get_event_loop() if loop is None else loop
            self._buffer = bytearray()
            self._eof = False
            self._waiter = None
            self._exception = None
            self._transport = None
            self._paused = False

        def __repr__(self):
            info = ['StreamReader']
            if self._buffer:
                info.append(f'{len(self._buffer)} bytes')
            if self._eof:
                info.append('eof')
            if self._limit != _DEFAULT_LIMIT:
                info.append(f'limit={self._limit}')
            for name in ('waiter', 'exception', 'transport'):
                value = getattr(self, '_' + name)
                if value:
                    info.append(f'{name}={value!r}')
            if self._paused:
                info.append('paused')
            return f'<{" ".join(info)}>'

        # Who feeds

        def feed_data(self, data):
            """Add bytes at the end."""
            assert not self._eof, 'feed_data after feed_eof'
            if not data:
                return
            self._buffer.extend(data)
            self._wakeup_waiter()
            if self._transport is not None and not self._paused and len(self._buffer) > 2 * self._limit:
                try:
                    self._transport.pause_reading()
                except NotImplementedError:
                    self._transport = None
                else:
                    self._paused = True

        def feed_eof(self):
            """Say that nothing more will come."""
            self._eof = True
            self._wakeup_waiter()

        def set_exception(self, exc):
            """Have whoever reads from now on get this exception."""
            self._exception = exc
            waiter, self._waiter = self._waiter, None
            if waiter is not None and not waiter.cancelled():
                waiter.set_exception(exc)

        def exception(self):
            return self._exception

        def set_transport(self, transport):
            assert self._transport is None, 'Transport already set'
            self._transport = transport

        def at_eof(self):
            """Whether everything has been read and nothing more will come."""
            return self._eof and not self._buffer

        def _wakeup_waiter(self):
            waiter, self._waiter = self._waiter, None
            if waiter is not None and not waiter.cancelled():
                waiter.set_result(None)

        def _maybe_resume_transport(self):
            if self._paused and len(self._buffer) <= self._limit:
                self._resume_transport()

        def _resume_transport(self):
            self._paused = False
            self._transport.resume_reading()

        async def _wait_for_data(self, func_name):
            if self._waiter is not None:
                raise RuntimeError(f'{func_name}() called while another coroutine is '
                                   'already waiting for incoming data')
            assert not self._eof, '_wait_for_data after EOF'
            if self._paused:
                self._resume_transport()
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

        def _take(self, count):
            data = bytes(self._buffer[:count])
            del self._buffer[:count]
            self._maybe_resume_transport()
            return data

        # Who reads

        async def readline(self):
            """The next line; at the end of the data what is left."""
            try:
                return await self.readuntil(b'\n')
            except IncompleteReadError as e:
                return e.partial
            except LimitOverrunError as e:
                if self._buffer.startswith(b'\n', e.consumed):
                    del self._buffer[:e.consumed + 1]
                else:
                    self._buffer.clear()
                self._maybe_resume_transport()
                raise ValueError(e.args[0])

        async def readuntil(self, separator=b'\n'):
            """The bytes up to a separator, or to the first of several, and with it."""
            separators = sorted(separator, key=len) if isinstance(separator, tuple) else [separator]
            if not separators:
                raise ValueError('Separator should contain at least one element')
            if not separators[0]:
                raise ValueError('Separator should be at least one-byte string')
            if self._exception is not None:
                raise self._exception
            searched = 0
            while True:
                found = [(start + len(sep), start) for sep in separators
                         if (start := self._buffer.find(sep, searched)) >= 0]
                if found:
                    break
                # What stands here may be the beginning of a separator.
                searched = max(searched, len(self._buffer) + 1 - len(separators[-1]))
                if searched > self._limit:
                    raise LimitOverrunError('Separator is not found, and chunk exceed the limit', searched)
                if self._eof:
                    chunk = bytes(self._buffer)
                    self._buffer.clear()
                    raise IncompleteReadError(chunk, None)
                await self._wait_for_data('readuntil')
            end, start = min(found, key=lambda place: place[0])
            if start > self._limit:
                raise LimitOverrunError('Separator is found, but chunk is longer than limit', start)
            return self._take(end)

        async def read(self, n=-1):
            """Up to n bytes, as soon as there are some; all up to the end without n."""
            if self._exception is not None:
                raise self._exception
            if n == 0:
                return b''
            if n < 0:
                blocks = []
                while block := await self.read(self._limit):
                    blocks.append(block)
                return b''.join(blocks)
            if not self._buffer and not self._eof:
                await self._wait_for_data('read')
            return self._take(n)

        async def readexactly(self, n):
            """Exactly n bytes."""
            if n < 0:
                raise ValueError('readexactly size can not be less than zero')
            if self._exception is not None:
                raise self._exception
            if n == 0:
                return b''
            while len(self._buffer) < n:
                if self._eof:
                    incomplete = bytes(self._buffer)
                    self._buffer.clear()
                    raise IncompleteReadError(incomplete, n)
                await self._wait_for_data('readexactly')
            return self._take(n)

        def __aiter__(self):
            return self

        async def __anext__(self):
            line = await self.readline()
            if line == b'':
                raise StopAsyncIteration
            return line


    class FlowControlMixin(Protocol):
        """The half of a protocol that makes writers wait."""

        def __init__(self, loop=None):
            self._loop = _coroviz.get_event_loop() if loop is None else loop
            self._paused = False
            self._drain_waiters = []
            self._connection_lost = False

        def pause_writing(self):
            assert not self._paused
            self._paused = True

        def resume_writing(self):
            assert self._paused
            self._paused = False
            for waiter in self._drain_waiters:
                if not waiter.done():
                    waiter.set_result(None)

        def connection_lost(self, exc):
            self._connection_lost = True
            if not self._paused:
                return
            for waiter in self._drain_waiters:
                if not waiter.done():
                    if exc is None:
                        waiter.set_result(None)
                    else:
                        waiter.set_exception(exc)

        async def _drain_helper(self):
            if self._connection_lost:
                raise ConnectionResetError('Connection lost')
            if not self._paused:
                return
            waiter = self._loop.create_future()
            self._drain_waiters.append(waiter)
            try:
                await waiter
            finally:
                self._drain_waiters.remove(waiter)

        def _get_close_waiter(self, stream):
            raise NotImplementedError


    class StreamReaderProtocol(FlowControlMixin):
        """What brings the data of a transport to a reader."""

        def __init__(self, stream_reader, client_connected_cb=None, loop=None):
            super().__init__(loop=loop)
            self._stream_reader = stream_reader
            self._client_connected_cb = client_connected_cb
            self._transport = None
            self._stream_writer = None
            self._closed = self._loop.create_future()

        def connection_made(self, transport):
            self._transport = transport
            if self._stream_reader is not None:
                self._stream_reader.set_transport(transport)
            if self._client_connected_cb is not None:
                self._stream_writer = StreamWriter(transport, self, self._stream_reader, self._loop)
                answer = self._client_connected_cb(self._stream_reader, self._stream_writer)
                if _coroviz.iscoroutine(answer):
                    self._task = self._loop.create_task(answer)

        def connection_lost(self, exc):
            if self._stream_reader is not None:
                if exc is None:
                    self._stream_reader.feed_eof()
                else:
                    self._stream_reader.set_exception(exc)
            if not self._closed.done():
                if exc is None:
                    self._closed.set_result(None)
                else:
                    self._closed.set_exception(exc)
            super().connection_lost(exc)

        def data_received(self, data):
            if self._stream_reader is not None:
                self._stream_reader.feed_data(data)

        def eof_received(self):
            if self._stream_reader is not None:
                self._stream_reader.feed_eof()
            return True

        def _get_close_waiter(self, stream):
            return self._closed


    class StreamWriter:
        """Writes to a transport, which a program must bring itself here."""

        def __init__(self, transport, protocol, reader, loop):
            assert reader is None or isinstance(reader, StreamReader)
            self._transport = transport
            self._protocol = protocol
            self._reader = reader
            self._loop = loop

        def __repr__(self):
            reader = '' if self._reader is None else f' reader={self._reader!r}'
            return f'<{self.__class__.__name__} transport={self._transport!r}{reader}>'

        @property
        def transport(self):
            return self._transport

        def write(self, data):
            self._transport.write(data)

        def writelines(self, data):
            self._transport.writelines(data)

        def write_eof(self):
            return self._transport.write_eof()

        def can_write_eof(self):
            return self._transport.can_write_eof()

        def close(self):
            return self._transport.close()

        def is_closing(self):
            return self._transport.is_closing()

        async def wait_closed(self):
            await self._protocol._get_close_waiter(self)

        def get_extra_info(self, name, default=None):
            return self._transport.get_extra_info(name, default)

        async def drain(self):
            """Wait until more may be written."""
            if self._reader is not None and self._reader.exception() is not None:
                raise self._reader.exception()
            if self._transport.is_closing():
                await _coroviz.sleep(0)
            await self._protocol._drain_helper()

        async def start_tls(self, sslcontext, **kwargs):
            raise NotImplementedError('StreamWriter.start_tls: coroviz has no network')
    """#
}
