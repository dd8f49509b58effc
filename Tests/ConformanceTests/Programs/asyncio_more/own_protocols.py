"""Protocol and transport base classes as programs derive from them: StreamReaderProtocol, StreamWriter."""
import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        print("made", type(transport).__name__)
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())

    def connection_lost(self, exc):
        print("lost", exc)


class Memory(asyncio.Transport):
    def __init__(self, protocol, extra=None):
        super().__init__(extra)
        self.protocol = protocol
        self.sent = []
        self.closed = False

    def write(self, data):
        self.sent.append(data)

    def is_closing(self):
        return self.closed

    def close(self):
        self.closed = True
        self.protocol.connection_lost(None)

    def pause_reading(self):
        print("reading paused")

    def resume_reading(self):
        print("reading resumed")


async def main():
    loop = asyncio.get_running_loop()
    echo = Echo()
    transport = Memory(echo, {"peer": "memory"})
    echo.connection_made(transport)
    echo.data_received(b"hello")
    print(transport.sent, transport.get_extra_info("peer"), transport.get_extra_info("no", "default"))
    transport.writelines([b"a", b"b"])
    print(transport.sent)
    transport.close()

    reader = asyncio.StreamReader(limit=4)
    protocol = asyncio.StreamReaderProtocol(reader)
    transport = Memory(protocol)
    protocol.connection_made(transport)
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    writer.write(b"ping")
    await writer.drain()
    protocol.data_received(b"pong to be read")
    print(await reader.read(4), await reader.read(100), transport.sent)
    protocol.pause_writing()
    draining = asyncio.create_task(writer.drain(), name="draining")
    await asyncio.sleep(1)
    print("drained:", draining.done())
    protocol.resume_writing()
    await draining
    writer.close()
    print(writer.is_closing(), await reader.read())
    await writer.wait_closed()
    try:
        await writer.drain()
    except ConnectionResetError as e:
        print("ConnectionResetError", e)
    for action in ("set_protocol", "get_write_buffer_size", "abort", "can_write_eof"):
        try:
            getattr(asyncio.Transport(), action)(*([None] if action == "set_protocol" else []))
        except NotImplementedError as e:
            print("NotImplementedError", e.args)
    print(asyncio.Protocol().data_received(b""), asyncio.DatagramProtocol().error_received(None))


asyncio.run(main())
