/// `heapq`: what is not native of it. Written in Python.
enum HeapqPrelude {
  static let source = #"""
    from _heapq import heapify, heappop, heappush, heappushpop, heapreplace

    __all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


    def nsmallest(n, iterable, key=None):
        """The n smallest items, in order."""
        return sorted(iterable, key=key)[:max(n, 0)]


    def nlargest(n, iterable, key=None):
        """The n largest items, the largest first."""
        return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


    def merge(*iterables, key=None, reverse=False):
        """The items of several sorted iterables in order."""
        heads = []
        for iterable in iterables:
            iterator = iter(iterable)
            for item in iterator:
                heads.append([item if key is None else key(item), item, iterator])
                break
        while heads:
            best = heads[0]
            for head in heads[1:]:
                if (best[0] < head[0]) if reverse else (head[0] < best[0]):
                    best = head
            yield best[1]
            for item in best[2]:
                best[0] = item if key is None else key(item)
                best[1] = item
                break
            else:
                heads.remove(best)
    """#
}
