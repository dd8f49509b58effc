"""The end of asyncio.run: tasks that fail while they are cancelled, that refuse, that make others; the handler hears."""
import asyncio


def handler(loop, context):
    print("handler:", context["message"].split(" object ")[0], repr(context.get("exception")), sorted(context))


async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("in cleanup")


async def refuses():
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("refused once")
            await asyncio.sleep(1)
            print("ends by itself", asyncio.get_running_loop().time())
            return "value"


async def makes_others():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("makes another while it is cancelled")
        asyncio.create_task(late(), name="late")
        raise


async def late():
    try:
        print("late begins")
        await asyncio.sleep(10)
    finally:
        print("late finally")


async def agen():
    try:
        yield 1
        yield 2
    finally:
        print("agen finally")
        raise RuntimeError("agen cleanup")


kept = []


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    for function in (fails_when_cancelled, refuses, makes_others):
        asyncio.create_task(function(), name=function.__name__)
    g = agen()
    kept.append(g)
    print(await anext(g))
    await asyncio.sleep(1)
    asyncio.get_running_loop().call_later(100, print, "never")
    return "result"


print(asyncio.run(main()))


async def raises():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.create_task(fails_when_cancelled(), name="x")
    await asyncio.sleep(0)
    raise LookupError("main fails")


try:
    asyncio.run(raises())
except LookupError as e:
    print(repr(e), repr(e.__context__))
