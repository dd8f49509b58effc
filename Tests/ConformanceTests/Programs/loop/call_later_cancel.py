# A cancelled handle does not run, in the ready queue or among the timers.
import asyncio


def say(word):
    print(word, loop.time())


loop = asyncio.new_event_loop()
soon = loop.call_soon(say, "soon")
later = loop.call_later(1, say, "later")
kept = loop.call_later(2, say, "kept")
print(kept.when(), kept.cancelled())
soon.cancel()
later.cancel()
print(soon.cancelled(), later.cancelled())
loop.call_later(3, loop.stop)
loop.run_forever()
print(loop.time())
loop.close()
