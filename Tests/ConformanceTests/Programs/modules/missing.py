# A module that does not exist, and a name that a module does not have.
try:
    import no_such_module_anywhere
except ModuleNotFoundError as error:
    print(type(error).__name__, error, error.name)
try:
    from time import no_such_name
except ImportError as error:
    print(str(error).split(" (")[0], error.name)
import time as clock
from asyncio import run, sleep as pause
import asyncio.queues

try:
    clock.no_such_function()
except AttributeError as error:
    print(error)


async def main():
    await pause(1)
    print(clock.time(), asyncio.queues.Queue is asyncio.Queue)


run(main())
