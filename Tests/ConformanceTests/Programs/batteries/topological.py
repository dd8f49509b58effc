"""`graphlib`: orders, what is ready, cycles, misuse."""
from graphlib import CycleError, TopologicalSorter


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


graph = {'D': ['B', 'C'], 'C': ['A'], 'B': ['A']}
print(list(TopologicalSorter(graph).static_order()), list(TopologicalSorter().static_order()), list(TopologicalSorter({1: [2, 3], 3: [2]}).static_order()))
sorter = TopologicalSorter()
sorter.add('cook', 'buy', 'wash')
sorter.add('eat', 'cook')
sorter.add('buy')
sorter.add('cook', 'light')
print(attempt(sorter.get_ready), attempt(sorter.done, 'x'), attempt(sorter.is_active))
sorter.prepare()
print(attempt(sorter.prepare), attempt(sorter.add, 'late'))
rounds = []
while sorter:
    ready = sorter.get_ready()
    rounds.append(ready)
    for node in ready:
        sorter.done(node)
print(rounds, sorter.is_active(), sorter.get_ready())
sorter = TopologicalSorter({1: [2], 2: [3]})
sorter.prepare()
print(sorter.get_ready(), sorter.get_ready(), attempt(sorter.done, 1), attempt(sorter.done, 9), sorter.done(3), attempt(sorter.done, 3), sorter.get_ready(), sorter.is_active())
for cyclic in ({1: [2], 2: [1]}, {'a': ['a']}, {1: [2], 2: [3], 3: [4, 5], 4: [2], 5: []}, {0: [1], 1: [2, 3], 2: [], 3: [0]}):
    try:
        TopologicalSorter(cyclic).prepare()
    except CycleError as e:
        print(type(e).__bases__[0].__name__, e.args)
cyclic = TopologicalSorter({1: [2], 2: [1], 4: [3]})
print(attempt(cyclic.prepare), cyclic.get_ready())
print(list(TopologicalSorter({n: range(n) for n in range(6)}).static_order()), TopologicalSorter[int])
