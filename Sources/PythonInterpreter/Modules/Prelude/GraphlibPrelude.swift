/// `graphlib`: an order of things that depend on each other. Written in Python.
enum GraphlibPrelude {
  static let source = #"""
    from types import GenericAlias

    __all__ = ['TopologicalSorter', 'CycleError']


    class CycleError(ValueError):
        """The graph has a cycle; the second argument lists its nodes, the first one again at the end."""


    class _Node:
        """What is known of a node: how many it waits for, and who waits for it."""

        def __init__(self, value):
            self.value = value
            self.missing = 0
            self.followers = []
            # None before it was handed out, then 'out', then 'done'.
            self.state = None


    class TopologicalSorter:
        """Sorts the nodes of a graph that is given as {node: what it depends on}."""

        def __init__(self, graph=None):
            self._nodes = {}
            self._ready = None
            self._out = 0
            self._finished = 0
            for node, predecessors in (graph or {}).items():
                self.add(node, *predecessors)

        __class_getitem__ = classmethod(GenericAlias)

        def _node(self, value):
            node = self._nodes.get(value)
            if node is None:
                node = self._nodes[value] = _Node(value)
            return node

        def add(self, node, *predecessors):
            """Add a node and what it depends on; both may be there already."""
            if self._ready is not None:
                raise ValueError('Nodes cannot be added after a call to prepare()')
            record = self._node(node)
            record.missing += len(predecessors)
            for predecessor in predecessors:
                self._node(predecessor).followers.append(node)

        def prepare(self):
            """End adding nodes, and look for cycles."""
            if self._ready is not None:
                raise ValueError('cannot prepare() more than once')
            self._ready = [node.value for node in self._nodes.values() if node.missing == 0]
            cycle = self._find_cycle()
            if cycle:
                raise CycleError('nodes are in a cycle', cycle)

        def _find_cycle(self):
            # Depth first; `path` holds the nodes on the way, each with those of its followers that are still to be tried.
            seen = set()
            for value in self._nodes:
                path = {}
                goes_on = value not in seen
                while goes_on:
                    if value in path:
                        nodes = list(path)
                        return nodes[nodes.index(value):] + [value]
                    if value not in seen:
                        seen.add(value)
                        path[value] = iter(self._nodes[value].followers)
                    goes_on = False
                    while path and not goes_on:
                        last = next(reversed(path))
                        for value in path[last]:
                            goes_on = True
                            break
                        else:
                            del path[last]
            return None

        def get_ready(self):
            """All nodes that can be worked on now and were not handed out before."""
            if self._ready is None:
                raise ValueError('prepare() must be called first')
            result = tuple(self._ready)
            for value in result:
                self._nodes[value].state = 'out'
            self._ready.clear()
            self._out += len(result)
            return result

        def is_active(self):
            """Whether there is more to do."""
            if self._ready is None:
                raise ValueError('prepare() must be called first')
            return self._finished < self._out or bool(self._ready)

        def __bool__(self):
            return self.is_active()

        def done(self, *nodes):
            """Say that nodes that were handed out are finished."""
            if self._ready is None:
                raise ValueError('prepare() must be called first')
            for value in nodes:
                node = self._nodes.get(value)
                if node is None:
                    raise ValueError(f'node {value!r} was not added using add()')
                if node.state is None:
                    raise ValueError(f'node {value!r} was not passed out (still not ready)')
                if node.state == 'done':
                    raise ValueError(f'node {value!r} was already marked done')
                node.state = 'done'
                self._finished += 1
                for follower in node.followers:
                    other = self._nodes[follower]
                    other.missing -= 1
                    if other.missing == 0:
                        self._ready.append(follower)

        def static_order(self):
            """All nodes in an order that fits."""
            self.prepare()
            while self.is_active():
                group = self.get_ready()
                yield from group
                self.done(*group)
    """#
}
