# get_event_loop and get_running_loop inside and outside; set_event_loop.
import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, loop.is_running())


async def main():
    print(asyncio.get_running_loop() is loop, asyncio.get_event_loop() is loop, loop.is_running())
    return "done"


print(loop.run_until_complete(main()))
loop.close()
print(loop.is_closed())
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
