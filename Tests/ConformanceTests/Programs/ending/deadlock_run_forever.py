# run_forever with nothing to do is a deadlock.
import asyncio

loop = asyncio.new_event_loop()
loop.call_later(1, print, "the only timer")
try:
    loop.run_forever()
finally:
    print("finally", loop.time())
    loop.close()
print("never")
