/// `reprlib`: reprs of limited size, and of objects that contain themselves. Written in Python.
enum ReprlibPrelude {
  static let source = #"""
    import builtins
    from itertools import islice

    __all__ = ['Repr', 'repr', 'recursive_repr']


    def recursive_repr(fillvalue='...'):
        """Have a `__repr__` give a fill value where the object contains itself."""
        def decorate(user_function):
            running = set()

            def wrapper(self):
                key = id(self)
                if key in running:
                    return fillvalue
                running.add(key)
                try:
                    return user_function(self)
                finally:
                    running.discard(key)

            wrapper.__module__ = user_function.__module__
            wrapper.__doc__ = user_function.__doc__
            wrapper.__name__ = user_function.__name__
            wrapper.__qualname__ = user_function.__qualname__
            wrapper.__wrapped__ = user_function
            return wrapper
        return decorate


    class Repr:
        """Makes reprs that are no longer than its limits allow."""

        def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6,
                     maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...', indent=None):
            self.maxlevel, self.maxtuple, self.maxlist, self.maxarray = maxlevel, maxtuple, maxlist, maxarray
            self.maxdict, self.maxset, self.maxfrozenset, self.maxdeque = maxdict, maxset, maxfrozenset, maxdeque
            self.maxstring, self.maxlong, self.maxother = maxstring, maxlong, maxother
            self.fillvalue, self.indent = fillvalue, indent

        def repr(self, x):
            return self.repr1(x, self.maxlevel)

        def repr1(self, x, level):
            name = type(x).__name__.replace(' ', '_')
            method = getattr(self, 'repr_' + name, None)
            return method(x, level) if method is not None else self.repr_instance(x, level)

        def _join(self, pieces, level):
            if self.indent is None:
                return ', '.join(pieces)
            if not pieces:
                return ''
            indent = self.indent if isinstance(self.indent, str) else ' ' * self.indent
            sep = ',\n' + (self.maxlevel - level + 1) * indent
            return sep.join(('', *pieces, ''))[1:-len(indent) or None]

        def _repr_iterable(self, x, level, left, right, maxiter, trail=''):
            if level <= 0 and x:
                inner = self.fillvalue
            else:
                pieces = [self.repr1(item, level - 1) for item in islice(x, maxiter)]
                if len(x) > maxiter:
                    pieces.append(self.fillvalue)
                inner = self._join(pieces, level)
                if len(x) == 1 and trail and self.indent is None:
                    right = trail + right
            return f'{left}{inner}{right}'

        def repr_tuple(self, x, level): return self._repr_iterable(x, level, '(', ')', self.maxtuple, ',')
        def repr_list(self, x, level): return self._repr_iterable(x, level, '[', ']', self.maxlist)
        def repr_deque(self, x, level): return self._repr_iterable(x, level, 'deque([', '])', self.maxdeque)

        def repr_array(self, x, level):
            if not x:
                return f"array('{x.typecode}')"
            return self._repr_iterable(x, level, f"array('{x.typecode}', [", '])', self.maxarray)

        def repr_set(self, x, level):
            return self._repr_iterable(_possibly_sorted(x), level, '{', '}', self.maxset) if x else 'set()'

        def repr_frozenset(self, x, level):
            if not x:
                return 'frozenset()'
            return self._repr_iterable(_possibly_sorted(x), level, 'frozenset({', '})', self.maxfrozenset)

        def repr_dict(self, x, level):
            if not x:
                return '{}'
            if level <= 0:
                return '{' + self.fillvalue + '}'
            pieces = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}'
                      for key in islice(_possibly_sorted(x), self.maxdict)]
            if len(x) > self.maxdict:
                pieces.append(self.fillvalue)
            return '{' + self._join(pieces, level) + '}'

        def _cut(self, text, limit):
            if len(text) <= limit:
                return text
            head = max(0, (limit - 3) // 2)
            tail = max(0, limit - 3 - head)
            return text[:head] + self.fillvalue + text[len(text) - tail:]

        def repr_str(self, x, level):
            text = builtins.repr(x[:self.maxstring])
            if len(text) > self.maxstring:
                head = max(0, (self.maxstring - 3) // 2)
                tail = max(0, self.maxstring - 3 - head)
                text = builtins.repr(x[:head] + x[len(x) - tail:])
                text = text[:head] + self.fillvalue + text[len(text) - tail:]
            return text

        def repr_int(self, x, level):
            return self._cut(builtins.repr(x), self.maxlong)

        def repr_instance(self, x, level):
            try:
                text = builtins.repr(x)
            except Exception:
                return f'<{x.__class__.__name__} instance at {id(x):#x}>'
            return self._cut(text, self.maxother)


    def _possibly_sorted(x):
        try:
            return sorted(x)
        except Exception:
            return list(x)


    aRepr = Repr()
    repr = aRepr.repr
    """#
}
