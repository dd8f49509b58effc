# stop ends the run at the end of the tick; run_forever goes on from there.
import asyncio


async def ticker():
    for n in range(6):
        print("tick", n, loop.time())
        await asyncio.sleep(1)


loop = asyncio.new_event_loop()
task = loop.create_task(ticker())
loop.call_later(2.5, loop.stop)
loop.run_forever()
print("stopped", task.done(), loop.is_running(), loop.is_closed())
loop.stop()
loop.run_forever()
print("one tick more", loop.time())
loop.run_until_complete(task)
print(task.done(), loop.time())
loop.close()
