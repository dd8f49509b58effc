# call_soon, call_later and call_at: who runs when.
import asyncio


def say(word):
    print(f"{loop.time():.1f}", word)


loop = asyncio.new_event_loop()
loop.call_later(2, say, "later 2")
loop.call_later(1, say, "later 1")
loop.call_at(1.5, say, "at 1.5")
loop.call_soon(say, "soon 1")
loop.call_soon(say, "soon 2")
loop.call_later(0, say, "later 0")
loop.call_later(3, loop.stop)
loop.run_forever()
loop.close()
print(loop.is_closed(), loop.is_running())
