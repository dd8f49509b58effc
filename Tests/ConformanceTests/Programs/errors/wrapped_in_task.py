# An exception of a task, wrapped by the one who awaits
import asyncio
async def a():
    await asyncio.sleep(1)
    raise ValueError('in a')
async def main():
    t = asyncio.create_task(a(), name='T')
    try:
        await t
    except ValueError as e:
        raise RuntimeError('wrapped') from e
asyncio.run(main())
