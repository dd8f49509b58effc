"""Event-loop policies: the default one, one of the program's own, get and set, errors."""
import asyncio


class CountingPolicy(asyncio.DefaultEventLoopPolicy):
    made = 0

    def new_event_loop(self):
        CountingPolicy.made += 1
        print("policy makes loop", CountingPolicy.made)
        return super().new_event_loop()

    def set_event_loop(self, loop):
        print("policy is told of", None if loop is None else "a loop")
        super().set_event_loop(loop)


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())
    return "result"


print(type(asyncio.get_event_loop_policy()).__name__, asyncio.get_event_loop_policy() is asyncio.get_event_loop_policy())
print(isinstance(asyncio.get_event_loop_policy(), asyncio.AbstractEventLoopPolicy))
asyncio.set_event_loop_policy(CountingPolicy())
print(asyncio.run(main()))
with asyncio.Runner() as runner:
    print(runner.run(main()))
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print("RuntimeError:", e)
loop.close()
for wrong in (5, "text", object()):
    try:
        asyncio.set_event_loop(wrong)
    except TypeError as e:
        print("TypeError:", str(e).split(" at 0x")[0])
    try:
        asyncio.set_event_loop_policy(wrong)
    except TypeError as e:
        print("TypeError:", str(e).split(" at 0x")[0])
asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__)


class Abstract(asyncio.AbstractEventLoopPolicy):
    pass


policy = Abstract()
for action in (policy.get_event_loop, policy.new_event_loop, lambda: policy.set_event_loop(None)):
    try:
        action()
    except NotImplementedError as e:
        print("NotImplementedError", e.args)
print(hasattr(asyncio, "WindowsSelectorEventLoopPolicy"), hasattr(asyncio, "WindowsProactorEventLoopPolicy"))
print(asyncio.run(main()))
print(asyncio.EventLoop is asyncio.SelectorEventLoop, issubclass(asyncio.SelectorEventLoop, asyncio.BaseEventLoop))
print(issubclass(asyncio.BaseEventLoop, asyncio.AbstractEventLoop))
