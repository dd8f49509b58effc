"""One future, many that await it; results set once; shielded and unshielded waiters cancelled."""
import asyncio


async def waiter(name, future):
    try:
        result = await future
        print(name, "got", result)
        return result
    except asyncio.CancelledError as e:
        print(name, "cancelled", e.args)
        raise
    except Exception as e:
        print(name, "raised", repr(e))


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    tasks = [asyncio.create_task(waiter(f"w{i}", f), name=f"w{i}") for i in range(3)]
    await asyncio.sleep(0)
    print(len(f._callbacks or ()))
    f.set_result("x")
    print(await asyncio.gather(*tasks))

    f = loop.create_future()
    tasks = [asyncio.create_task(waiter(f"x{i}", f), name=f"x{i}") for i in range(2)]
    await asyncio.sleep(0)
    f.set_exception(ZeroDivisionError("shared"))
    await asyncio.gather(*tasks)

    f = loop.create_future()
    plain = asyncio.create_task(waiter("plain", f), name="plain")
    shielded = asyncio.create_task(waiter("shielded", asyncio.shield(f)), name="shielded")
    await asyncio.sleep(0)
    shielded.cancel("only me")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(f.cancelled(), shielded.cancelled())
    plain.cancel("me and the future")
    await asyncio.wait([plain])
    print(f.cancelled(), plain.cancelled())
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        print("InvalidStateError", e)


asyncio.run(main())
