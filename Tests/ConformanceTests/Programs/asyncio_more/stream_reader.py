"""StreamReader fed by hand: lines, separators, exact numbers, limits, the end, exceptions."""
import asyncio


async def feed(reader, *parts, end=True):
    for part in parts:
        await asyncio.sleep(1)
        reader.feed_data(part)
    await asyncio.sleep(1)
    if end:
        reader.feed_eof()


async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    print(repr(reader), reader.at_eof())
    asyncio.create_task(feed(reader, b"first line\nsec", b"ond line\n", b"rest"), name="feeder")
    print(await reader.readline(), loop.time())
    print(await reader.readline(), loop.time(), repr(reader))
    print(await reader.readline(), loop.time(), reader.at_eof())
    print(await reader.readline(), await reader.read(), await reader.read(5), repr(reader))

    reader = asyncio.StreamReader()
    reader.feed_data(b"abc;def|ghi")
    print(await reader.readuntil(b";"), await reader.readuntil((b"|", b";")), repr(reader))
    print(await reader.read(2), await reader.readexactly(1), await reader.read(0))
    reader.feed_data(b"12345")
    reader.feed_eof()
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as e:
        print("IncompleteReadError", e, e.partial, e.expected)
    try:
        await reader.readuntil(b"x")
    except asyncio.IncompleteReadError as e:
        print("IncompleteReadError", e, e.partial, e.expected, isinstance(e, EOFError))

    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"a very long line\nshort\n")
    try:
        await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError as e:
        print("LimitOverrunError", e, e.consumed)
    try:
        await reader.readline()
    except ValueError as e:
        print("ValueError", e)
    print(await reader.readline(), repr(reader))

    reader = asyncio.StreamReader()
    asyncio.create_task(feed(reader, b"one\ntwo\n", b"three"), name="lines")
    async for line in reader:
        print("line", line, loop.time())

    reader = asyncio.StreamReader()
    waiting = asyncio.create_task(reader.readline(), name="waiting")
    await asyncio.sleep(0)
    try:
        await reader.read(1)
    except RuntimeError as e:
        print("RuntimeError:", e)
    reader.set_exception(ConnectionResetError("gone"))
    try:
        await waiting
    except ConnectionResetError as e:
        print(repr(e), repr(reader.exception()))
    try:
        await reader.read()
    except ConnectionResetError as e:
        print(repr(e))
    for wrong in (lambda: asyncio.StreamReader(limit=0), lambda: reader.feed_data(b"")):
        try:
            print(wrong())
        except ValueError as e:
            print("ValueError:", e)
    for separator in (b"", ()):
        try:
            await asyncio.StreamReader().readuntil(separator)
        except ValueError as e:
            print("ValueError:", e)


asyncio.run(main())
