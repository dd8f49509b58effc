# Stopping the loop before the future of run_until_complete is done is an error.
import asyncio


async def main():
    asyncio.get_running_loop().call_later(1, asyncio.get_running_loop().stop)
    await asyncio.sleep(5)


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
except RuntimeError as error:
    print(error, loop.time())
for task in asyncio.all_tasks(loop):
    task.cancel()
    try:
        loop.run_until_complete(task)
    except asyncio.CancelledError:
        print("cancelled")
loop.close()
