"""asyncio.Runner: states, get_loop, several runs, errors, the loop after the end."""
import asyncio


async def value(x):
    await asyncio.sleep(0.5)
    return x


async def fails():
    raise ValueError("inside")


with asyncio.Runner() as runner:
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed(), loop is runner.get_loop())
    print(runner.run(value(1)))
    print(loop.time())
    try:
        runner.run(fails())
    except ValueError as e:
        print("ValueError:", e)
    print(runner.run(value(2)), loop.time())
    for wrong in (value, 3, None, "text"):
        try:
            runner.run(wrong)
        except ValueError as e:
            print(str(e).split(" at ")[0])
print(loop.is_closed())
for action in (runner.get_loop, runner.__enter__):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
runner.close()
coro = value(3)
try:
    runner.run(coro)
except RuntimeError as e:
    print("RuntimeError:", e)
coro.close()

unused = asyncio.Runner()
unused.close()
print("closed without a loop:", unused.get_loop().is_closed())
unused.close()


async def nested():
    inner = value(4)
    try:
        asyncio.run(inner)
    except RuntimeError as e:
        print("RuntimeError:", e)
    try:
        asyncio.Runner().run(inner)
    except RuntimeError as e:
        print("RuntimeError:", e)
    inner.close()


asyncio.run(nested())
try:
    asyncio.run(5)
except ValueError as e:
    print(e)
