/// `graphlib`. Written in Python.
enum GraphlibPrelude {
  static let source = #"""
    from types import GenericAlias

    __all__ = ['TopologicalSorter', 'CycleError']

    _OUT = -1
    _DONE = -2


    class _Node:
        """A node, with how many predecessors it still waits for."""

        __slots__ = 'node', 'npredecessors', 'successors'

        def __init__(self, node):
            self.node = node
            self.npredecessors = 0
            self.successors = []


    class CycleError(ValueError):
        """The graph has a cycle: there is no order."""


    class TopologicalSorter:
        """Puts nodes into an order in which each follows all that it depends on."""

        def __init__(self, graph=None):
            self._node2info = {}
            self._ready_nodes = None
            self._npassedout = 0
            self._nfinished = 0
            if graph is not None:
                for node, predecessors in graph.items():
                    self.add(node, *predecessors)

        def _info(self, node):
            info = self._node2info.get(node)
            if info is None:
                info = self._node2info[node] = _Node(node)
            return info

        def add(self, node, *predecessors):
            """Add a node and what it depends on."""
            if self._ready_nodes is not None:
                raise ValueError('Nodes cannot be added after a call to prepare()')
            info = self._info(node)
            info.npredecessors += len(predecessors)
            for predecessor in predecessors:
                self._info(predecessor).successors.append(node)

        def prepare(self):
            """Look for cycles; no nodes can be added any more."""
            if self._ready_nodes is not None:
                raise ValueError('cannot prepare() more than once')
            self._ready_nodes = [info.node for info in self._node2info.values() if info.npredecessors == 0]
            cycle = self._find_cycle()
            if cycle:
                raise CycleError('nodes are in a cycle', cycle)

        def get_ready(self):
            """All nodes whose predecessors are done and that were not given out yet."""
            if self._ready_nodes is None:
                raise ValueError('prepare() must be called first')
            result = tuple(self._ready_nodes)
            for node in result:
                self._node2info[node].npredecessors = _OUT
            self._ready_nodes.clear()
            self._npassedout += len(result)
            return result

        def is_active(self):
            """Whether there is something left to do."""
            if self._ready_nodes is None:
                raise ValueError('prepare() must be called first')
            return self._nfinished < self._npassedout or bool(self._ready_nodes)

        def __bool__(self):
            return self.is_active()

        def done(self, *nodes):
            """Mark nodes that were given out as done."""
            if self._ready_nodes is None:
                raise ValueError('prepare() must be called first')
            for node in nodes:
                info = self._node2info.get(node)
                if info is None:
                    raise ValueError(f'node {node!r} was not added using add()')
                if info.npredecessors != _OUT:
                    if info.npredecessors >= 0:
                        raise ValueError(f'node {node!r} was not passed out (still not ready)')
                    raise ValueError(f'node {node!r} was already marked done')
                info.npredecessors = _DONE
                for successor in info.successors:
                    successor_info = self._node2info[successor]
                    successor_info.npredecessors -= 1
                    if successor_info.npredecessors == 0:
                        self._ready_nodes.append(successor)
                self._nfinished += 1

        def _find_cycle(self):
            # A walk along the successors; the nodes on the way are on the stack, each with what is left to visit.
            seen, path, rest, places = set(), [], [], {}
            for node in self._node2info:
                while True:
                    if node in seen:
                        if node in places:
                            return path[places[node]:] + [node]
                    else:
                        seen.add(node)
                        rest.append(iter(self._node2info[node].successors))
                        places[node] = len(path)
                        path.append(node)
                    following = None
                    while path:
                        following = next(rest[-1], _MISSING)
                        if following is not _MISSING:
                            break
                        del places[path.pop()]
                        rest.pop()
                    else:
                        break
                    node = following
            return None

        def static_order(self):
            """All nodes in an order that fits."""
            self.prepare()
            while self.is_active():
                nodes = self.get_ready()
                yield from nodes
                self.done(*nodes)

        __class_getitem__ = classmethod(GenericAlias)


    _MISSING = object()
    """#
}
