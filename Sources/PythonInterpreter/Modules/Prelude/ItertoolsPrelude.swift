/// `itertools`. Written in Python.
enum ItertoolsPrelude {
  static let source = #"""
    import operator as _operator

    _nothing = object()


    class count:
        """Numbers from a start on."""

        def __init__(self, start=0, step=1):
            self._next = start
            self._step = step

        def __iter__(self):
            return self

        def __next__(self):
            value = self._next
            self._next = value + self._step
            return value

        def __repr__(self):
            if type(self._step) is int and self._step == 1:
                return f'count({self._next!r})'
            return f'count({self._next!r}, {self._step!r})'


    class repeat:
        """One object again and again."""

        def __init__(self, object, times=None):
            self._object = object
            self._times = times if times is None else max(0, times)

        def __iter__(self):
            return self

        def __next__(self):
            if self._times is not None:
                if self._times == 0:
                    raise StopIteration
                self._times -= 1
            return self._object

        def __repr__(self):
            if self._times is None:
                return f'repeat({self._object!r})'
            return f'repeat({self._object!r}, {self._times})'


    def cycle(iterable, /):
        """The items of an iterable, over and over."""
        def items(iterator):
            seen = []
            for item in iterator:
                yield item
                seen.append(item)
            while seen:
                yield from seen
        return items(iter(iterable))


    class chain:
        """Several iterables as one."""

        def __init__(self, *iterables):
            self._items = self._all(iterables)

        @classmethod
        def from_iterable(cls, iterable, /):
            self = cls()
            self._items = cls._all(iterable)
            return self

        @staticmethod
        def _all(iterables):
            for iterable in iterables:
                yield from iterable

        def __iter__(self):
            return self

        def __next__(self):
            return next(self._items)


    def accumulate(iterable, func=None, *, initial=None):
        """Running sums, or what a function of two arguments makes."""
        if func is None:
            func = _operator.add

        def items(iterator):
            total = initial
            if initial is None:
                try:
                    total = next(iterator)
                except StopIteration:
                    return
            yield total
            for item in iterator:
                total = func(total, item)
                yield total
        return items(iter(iterable))


    def batched(iterable, n, *, strict=False):
        """Tuples of n items each, the last one perhaps shorter."""
        if n < 1:
            raise ValueError('n must be at least one')

        def items(iterator):
            while batch := tuple(islice(iterator, n)):
                if strict and len(batch) != n:
                    raise ValueError('batched(): incomplete batch')
                yield batch
        return items(iter(iterable))


    def compress(data, selectors):
        """The items whose selectors are true."""
        return (item for item, chosen in zip(data, selectors) if chosen)


    def dropwhile(predicate, iterable, /):
        """The items from the first on for which the predicate fails."""
        def items(iterator):
            for item in iterator:
                if not predicate(item):
                    yield item
                    break
            yield from iterator
        return items(iter(iterable))


    def takewhile(predicate, iterable, /):
        """The items before the first for which the predicate fails."""
        def items(iterator):
            for item in iterator:
                if not predicate(item):
                    return
                yield item
        return items(iter(iterable))


    def filterfalse(function, iterable, /):
        """The items for which the function gives something false."""
        if function is None:
            function = bool
        return (item for item in iterable if not function(item))


    def starmap(function, iterable, /):
        """function(*item) for each item."""
        return (function(*item) for item in iterable)


    def islice(iterable, *args):
        """Some of the items, as a slice would take them."""
        if not 1 <= len(args) <= 3:
            if not args:
                raise TypeError('islice expected at least 2 arguments, got 1')
            raise TypeError(f'islice expected at most 4 arguments, got {len(args) + 1}')
        for value in args:
            if value is not None and not isinstance(value, int):
                if len(args) == 1:
                    raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
                raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        limits = slice(*args)
        start = 0 if limits.start is None else limits.start
        stop = limits.stop
        step = 1 if limits.step is None else limits.step
        if len(args) == 1 and stop is not None and stop < 0:
            raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if start < 0 or (stop is not None and stop < 0):
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if step < 1:
            raise ValueError('Step for islice() must be a positive integer or None.')
        iterator = iter(iterable)

        def items():
            position = 0
            wanted = start
            while stop is None or position < max(start, stop):
                try:
                    item = next(iterator)
                except StopIteration:
                    return
                if position == wanted and (stop is None or wanted < stop):
                    yield item
                    wanted += step
                    if stop is not None and wanted >= stop:
                        # The items up to the end are taken, but not looked for longer than that.
                        for _ in range(stop - position - 1):
                            try:
                                next(iterator)
                            except StopIteration:
                                return
                        return
                position += 1
        return items()


    def pairwise(iterable, /):
        """Each item with the one behind it."""
        def items(iterator):
            try:
                before = next(iterator)
            except StopIteration:
                return
            for item in iterator:
                yield before, item
                before = item
        return items(iter(iterable))


    def zip_longest(*iterables, fillvalue=None):
        """zip() to the end of the longest."""
        def items(iterators):
            running = len(iterators)
            while running:
                row = []
                for index, iterator in enumerate(iterators):
                    if iterator is None:
                        row.append(fillvalue)
                        continue
                    item = next(iterator, _nothing)
                    if item is _nothing:
                        running -= 1
                        iterators[index] = None
                        item = fillvalue
                    row.append(item)
                if running:
                    yield tuple(row)
        return items([iter(iterable) for iterable in iterables])


    class groupby:
        """Runs of items with the same key."""

        def __init__(self, iterable, key=None):
            self._iterator = iter(iterable)
            self._keyfunc = key
            self._wanted = self._current = self._item = _nothing
            self._group = None

        def __iter__(self):
            return self

        def _advance(self):
            self._item = next(self._iterator)
            self._current = self._item if self._keyfunc is None else self._keyfunc(self._item)

        def __next__(self):
            self._group = group = object()
            while self._current is self._wanted or self._current == self._wanted:
                self._advance()
            self._wanted = self._current
            return self._current, self._members(self._wanted, group)

        def _members(self, key, group):
            while self._group is group and self._current == key:
                yield self._item
                try:
                    self._advance()
                except StopIteration:
                    return


    def tee(iterable, n=2, /):
        """Several iterators over the same items."""
        if n < 0:
            raise ValueError('n must be >= 0')
        iterator = iter(iterable)
        items = []

        def branch():
            position = 0
            while True:
                if position == len(items):
                    try:
                        items.append(next(iterator))
                    except StopIteration:
                        return
                yield items[position]
                position += 1
        return tuple(branch() for _ in range(n))


    # Combinations

    def product(*iterables, repeat=1):
        """All rows with one item of each iterable."""
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        pools = [tuple(iterable) for iterable in iterables] * repeat

        def items():
            if not all(pools):
                return
            places = [0] * len(pools)
            while True:
                yield tuple(pool[place] for pool, place in zip(pools, places))
                for index in range(len(pools) - 1, -1, -1):
                    places[index] += 1
                    if places[index] < len(pools[index]):
                        break
                    places[index] = 0
                else:
                    return
        return items()


    def permutations(iterable, r=None):
        """All orders of r items."""
        pool = tuple(iterable)
        size = len(pool) if r is None else r
        if size < 0:
            raise ValueError('r must be non-negative')

        def items(chosen):
            if len(chosen) == size:
                yield tuple(pool[index] for index in chosen)
                return
            for index in range(len(pool)):
                if index not in chosen:
                    yield from items(chosen + [index])
        return items([]) if size <= len(pool) else iter(())


    def combinations(iterable, r):
        """All choices of r items, in order of their places."""
        pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')

        def items(chosen, start):
            if len(chosen) == r:
                yield tuple(pool[index] for index in chosen)
                return
            for index in range(start, len(pool)):
                yield from items(chosen + [index], index + 1)
        return items([], 0)


    def combinations_with_replacement(iterable, r):
        """All choices of r items, each as often as one likes."""
        pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')

        def items(chosen, start):
            if len(chosen) == r:
                yield tuple(pool[index] for index in chosen)
                return
            for index in range(start, len(pool)):
                yield from items(chosen + [index], index)
        return items([], 0)
    """#
}
