/// `itertools`. Written in Python.
enum ItertoolsPrelude {
  static let source = #"""
    import operator as _operator
    from _itertools import (
        combinations, combinations_with_replacement, count, iterator_type as _iterator_type, permutations, product, repeat)

    _nothing = object()


    @_iterator_type
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


    def _chain_of(iterable, /):
        for part in iterable:
            yield from part


    def chain(*iterables):
        """Several iterables as one."""
        return _chain_of(iterables)


    chain = _iterator_type(chain, from_iterable=_chain_of)


    @_iterator_type
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


    @_iterator_type
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


    @_iterator_type
    def compress(data, selectors):
        """The items whose selectors are true."""
        return (item for item, chosen in zip(data, selectors) if chosen)


    @_iterator_type
    def dropwhile(predicate, iterable, /):
        """The items from the first on for which the predicate fails."""
        def items(iterator):
            for item in iterator:
                if not predicate(item):
                    yield item
                    break
            yield from iterator
        return items(iter(iterable))


    @_iterator_type
    def takewhile(predicate, iterable, /):
        """The items before the first for which the predicate fails."""
        def items(iterator):
            for item in iterator:
                if not predicate(item):
                    return
                yield item
        return items(iter(iterable))


    @_iterator_type
    def filterfalse(function, iterable, /):
        """The items for which the function gives something false."""
        if function is None:
            function = bool
        return (item for item in iterable if not function(item))


    @_iterator_type
    def starmap(function, iterable, /):
        """function(*item) for each item."""
        return (function(*item) for item in iterable)


    @_iterator_type
    def islice(iterable, *args):
        """Some of the items, as a slice would take them."""
        if not 1 <= len(args) <= 3:
            if not args:
                raise TypeError('islice expected at least 2 arguments, got 1')
            raise TypeError(f'islice expected at most 4 arguments, got {len(args) + 1}')
        def checked(value, what, least=0):
            # None stands for the value that is left out.
            if value is None or (isinstance(value, int) and value >= least):
                return value
            if what == 'Step':
                raise ValueError('Step for islice() must be a positive integer or None.')
            raise ValueError(f'{what} for islice() must be None or an integer: 0 <= x <= sys.maxsize.')

        limits = slice(*args)
        stop = checked(limits.stop, 'Stop argument')
        start = checked(limits.start, 'Indices') or 0
        step = checked(limits.step, 'Step', 1) or 1
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


    @_iterator_type
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


    @_iterator_type
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


    @_iterator_type
    def _tee(iterator, link):
        # A link holds an item and the next link. The branches share them; a link that all have passed goes away.
        while True:
            if link[1] is None:
                try:
                    link[0] = next(iterator)
                except StopIteration:
                    return
                link[1] = [None, None]
            item, link = link
            yield item


    def tee(iterable, n=2, /):
        """Several iterators over the same items."""
        if n < 0:
            raise ValueError('n must be >= 0')
        iterator = iter(iterable)
        link = [None, None]
        return tuple(_tee(iterator, link) for _ in range(n))
    """#
}
