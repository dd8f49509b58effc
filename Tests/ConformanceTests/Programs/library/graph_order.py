"""graphlib: orders of what depends on each other, work handed out in groups, cycles, and every complaint."""
import asyncio
from graphlib import CycleError, TopologicalSorter

graph = {"D": ["B", "C"], "C": ["A"], "B": ["A"], "E": []}
print(tuple(TopologicalSorter(graph).static_order()))

sorter = TopologicalSorter()
sorter.add(3, 2)
sorter.add(4, 3, 1)
sorter.add(5)
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready()
    print(ready, bool(sorter), sorter.get_ready())
    sorter.done(*ready)
print(bool(sorter))


def attempt(call, *arguments):
    try:
        print(call(*arguments))
    except ValueError as error:
        print(type(error).__name__, error.args)


for edges in ({1: [2], 2: [3], 3: [1]}, {"a": ["b"], "b": ["b"]}, {1: [2], 2: [1, 3], 3: [4], 4: [2]}, {0: [1], 1: []}):
    attempt(lambda: list(TopologicalSorter(edges).static_order()))
print(issubclass(CycleError, ValueError), TopologicalSorter[str])

sorter = TopologicalSorter({1: [2]})
for call in sorter.get_ready, sorter.is_active, sorter.done:
    attempt(call)
sorter.prepare()
attempt(sorter.prepare)
attempt(sorter.add, 7)
attempt(sorter.done, 1)
attempt(sorter.done, 99)
print(sorter.get_ready())
sorter.done(2)
attempt(sorter.done, 2)


async def build(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{asyncio.get_running_loop().time():.1f} {name}")
    return name


async def main():
    costs = {"app": 1, "library": 2, "assets": 0.5, "core": 1.5, "docs": 0.25}
    needs = {"app": ["library", "assets"], "library": ["core"], "docs": ["core"], "assets": []}
    sorter = TopologicalSorter(needs)
    sorter.prepare()
    running = set()
    while sorter.is_active():
        running |= {asyncio.create_task(build(name, costs[name])) for name in sorter.get_ready()}
        done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        sorter.done(*(task.result() for task in done))


asyncio.run(main())
