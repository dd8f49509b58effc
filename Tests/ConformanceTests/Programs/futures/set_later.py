# One task waits for a future that another one sets.
import asyncio


async def setter(future):
    await asyncio.sleep(1)
    print("setting")
    future.set_result("ok")
    print("set; the waiter comes later")


async def main():
    future = asyncio.get_running_loop().create_future()
    asyncio.create_task(setter(future))
    future.add_done_callback(lambda f: print("callback", f.result()))
    print("waiting")
    print(await future)
    failing = asyncio.Future()
    asyncio.get_running_loop().call_later(1, failing.set_exception, OSError("line is dead"))
    try:
        await failing
    except OSError as error:
        print(repr(error))


asyncio.run(main())
