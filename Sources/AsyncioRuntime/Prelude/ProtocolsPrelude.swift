/// `asyncio.protocols`: base classes. Written in Python.
enum ProtocolsPrelude {
  static let source = #"""
    __all__ = ('BaseProtocol', 'Protocol', 'DatagramProtocol', 'SubprocessProtocol', 'BufferedProtocol')


    class BaseProtocol:
        """What a connection tells of."""

        __slots__ = ()

        def connection_made(self, transport):
            pass

        def connection_lost(self, exc):
            pass

        def pause_writing(self):
            pass

        def resume_writing(self):
            pass


    class Protocol(BaseProtocol):
        """What a stream of bytes tells of."""

        __slots__ = ()

        def data_received(self, data):
            pass

        def eof_received(self):
            pass


    class BufferedProtocol(BaseProtocol):
        """What a stream of bytes tells of that writes into a buffer."""

        __slots__ = ()

        def get_buffer(self, sizehint):
            pass

        def buffer_updated(self, nbytes):
            pass

        def eof_received(self):
            pass


    class DatagramProtocol(BaseProtocol):
        """What packets tell of."""

        __slots__ = ()

        def datagram_received(self, data, addr):
            pass

        def error_received(self, exc):
            pass


    class SubprocessProtocol(BaseProtocol):
        """What a process tells of."""

        __slots__ = ()

        def pipe_data_received(self, fd, data):
            pass

        def pipe_connection_lost(self, fd, exc):
            pass

        def process_exited(self):
            pass
    """#
}
