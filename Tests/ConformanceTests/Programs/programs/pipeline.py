# Stages joined by queues, with a sentinel that shuts them down one after another.
import asyncio

STOP = object()


async def source(out):
    for n in range(1, 6):
        await asyncio.sleep(1)
        await out.put(n)
    await out.put(STOP)


async def stage(name, function, inbox, out, seconds):
    while (item := await inbox.get()) is not STOP:
        await asyncio.sleep(seconds)
        await out.put(function(item))
        print(f"{asyncio.get_running_loop().time():4.1f} {name} {item}")
    await out.put(STOP)
    return name


async def sink(inbox):
    results = []
    while (item := await inbox.get()) is not STOP:
        results.append(item)
    return results


async def main():
    a, b, c = asyncio.Queue(), asyncio.Queue(maxsize=1), asyncio.Queue()
    print(await asyncio.gather(source(a), stage("double", lambda n: n * 2, a, b, 0.5), stage("text", str, b, c, 2), sink(c)))


asyncio.run(main())
