"""There is no network.

Sockets, servers and connections are not there, or refuse when they are called.
"""
import asyncio


async def main():
    try:
        server = await asyncio.start_server(print, "127.0.0.1", 0)
        server.close()
        print("served")
    except (AttributeError, NotImplementedError, PermissionError):
        print("not served")


asyncio.run(main())
