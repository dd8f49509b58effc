/// `pprint`. Written in Python.
enum PprintPrelude {
  static let source = #"""
    import collections as _collections
    import dataclasses as _dataclasses
    import sys as _sys
    import types as _types

    __all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


    def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
               underscore_numbers=False):
        """Print an object with its parts laid out in lines."""
        PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                      underscore_numbers=underscore_numbers).pprint(object)


    def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        """What pprint() would print, as a string."""
        return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                             underscore_numbers=underscore_numbers).pformat(object)


    def pp(object, *args, sort_dicts=False, **kwargs):
        """pprint() that leaves dicts in their order."""
        pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


    def saferepr(object):
        """repr() that shows where an object holds itself."""
        return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


    def isreadable(object):
        """Whether eval() could read the repr."""
        return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


    def isrecursive(object):
        """Whether an object holds itself."""
        return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


    class _SortKey:
        """Orders anything: what can't be compared by its type's name."""

        __slots__ = ['obj']

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            try:
                return self.obj < other.obj
            except TypeError:
                return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


    def _pair_key(pair):
        return _SortKey(pair[0]), _SortKey(pair[1])


    def _recursion(object):
        return f'<Recursion on {type(object).__name__} with id={id(object)}>'


    _scalars = {str, bytes, bytearray, float, complex, bool, type(None)}


    class _Text:
        """Collects what is written."""

        def __init__(self):
            self.parts = []
            self.write = self.parts.append


    class PrettyPrinter:
        """Lays objects out in lines."""

        def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                     underscore_numbers=False):
            indent = int(indent)
            width = int(width)
            if indent < 0:
                raise ValueError('indent must be >= 0')
            if depth is not None and depth <= 0:
                raise ValueError('depth must be > 0')
            if not width:
                raise ValueError('width must be != 0')
            self._depth = depth
            self._indent_per_level = indent
            self._width = width
            self._stream = _sys.stdout if stream is None else stream
            self._compact = bool(compact)
            self._sort_dicts = sort_dicts
            self._underscore_numbers = underscore_numbers

        def pprint(self, object):
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write('\n')

        def pformat(self, object):
            text = _Text()
            self._format(object, text, 0, 0, {}, 0)
            return ''.join(text.parts)

        def isrecursive(self, object):
            return self.format(object, {}, 0, 0)[2]

        def isreadable(self, object):
            _, readable, recursive = self.format(object, {}, 0, 0)
            return readable and not recursive

        def format(self, object, context, maxlevels, level):
            """The repr in one line, whether it is readable and whether recursive; to be overridden."""
            return self._safe_repr(object, context, maxlevels, level)

        # Layout. `indent` is the column where the object begins, `allowance` the room to be left behind it.

        def _format(self, object, stream, indent, allowance, context, level):
            if id(object) in context:
                stream.write(_recursion(object))
                return
            text = self._repr(object, context, level)
            if len(text) > self._width - indent - allowance:
                layout = _layout_of(object)
                if layout is not None:
                    context[id(object)] = 1
                    layout(self, object, stream, indent, allowance, context, level + 1)
                    del context[id(object)]
                    return
            stream.write(text)

        def _repr(self, object, context, level):
            return self.format(object, context.copy(), self._depth, level)[0]

        def _items_of(self, mapping):
            return sorted(mapping.items(), key=_pair_key) if self._sort_dicts else mapping.items()

        def _pad(self, stream):
            if self._indent_per_level > 1:
                stream.write((self._indent_per_level - 1) * ' ')

        def _format_items(self, items, stream, indent, allowance, context, level):
            items = list(items)
            indent += self._indent_per_level
            self._pad(stream)
            line_end = ',\n' + ' ' * indent
            between = ''
            room = full_room = self._width - indent + 1
            for index, item in enumerate(items):
                last = index == len(items) - 1
                if last:
                    room -= allowance
                    full_room -= allowance
                if self._compact:
                    text = self._repr(item, context, level)
                    wanted = len(text) + 2
                    if room < wanted:
                        room = full_room
                        if between:
                            between = line_end
                    if room >= wanted:
                        room -= wanted
                        stream.write(between + text)
                        between = ', '
                        continue
                stream.write(between)
                between = line_end
                self._format(item, stream, indent, allowance if last else 1, context, level)

        def _format_dict_items(self, items, stream, indent, allowance, context, level):
            indent += self._indent_per_level
            last = len(items) - 1
            for index, (key, value) in enumerate(items):
                text = self._repr(key, context, level)
                stream.write(text + ': ')
                self._format(value, stream, indent + len(text) + 2, allowance if index == last else 1, context, level)
                if index != last:
                    stream.write(',\n' + ' ' * indent)

        def _format_fields(self, items, stream, indent, allowance, context, level):
            items = list(items)
            last = len(items) - 1
            for index, (name, value) in enumerate(items):
                stream.write(name + '=')
                if id(value) in context:
                    stream.write('...')
                else:
                    self._format(value, stream, indent + len(name) + 1, allowance if index == last else 1, context, level)
                if index != last:
                    stream.write(',\n' + ' ' * indent)

        # One method a type.

        def _dict(self, object, stream, indent, allowance, context, level):
            stream.write('{')
            self._pad(stream)
            if object:
                self._format_dict_items(self._items_of(object), stream, indent, allowance + 1, context, level)
            stream.write('}')

        def _ordered_dict(self, object, stream, indent, allowance, context, level):
            name = object.__class__.__name__
            stream.write(name + '(')
            self._format(list(object.items()), stream, indent + len(name) + 1, allowance + 1, context, level)
            stream.write(')')

        def _list(self, object, stream, indent, allowance, context, level):
            stream.write('[')
            self._format_items(object, stream, indent, allowance + 1, context, level)
            stream.write(']')

        def _tuple(self, object, stream, indent, allowance, context, level):
            stream.write('(')
            end = ',)' if len(object) == 1 else ')'
            self._format_items(object, stream, indent, allowance + len(end), context, level)
            stream.write(end)

        def _set(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            begin, end = '{', '}'
            cls = object.__class__
            if cls is not set:
                begin, end = cls.__name__ + '({', '})'
                indent += len(cls.__name__) + 1
            stream.write(begin)
            self._format_items(sorted(object, key=_SortKey), stream, indent, allowance + len(end), context, level)
            stream.write(end)

        def _str(self, object, stream, indent, allowance, context, level):
            if level == 1:
                indent += 1
                allowance += 1
            pieces = list(_wrapped_text(object, self._width - indent, allowance))
            if len(pieces) <= 1:
                stream.write(repr(object))
                return
            text = ('\n' + ' ' * indent).join(pieces)
            stream.write(f'({text})' if level == 1 else text)

        def _bytes(self, object, stream, indent, allowance, context, level):
            if len(object) <= 4:
                stream.write(repr(object))
                return
            if level == 1:
                indent += 1
                allowance += 1
            text = ('\n' + ' ' * indent).join(_wrapped_bytes(object, self._width - indent, allowance))
            stream.write(f'({text})' if level == 1 else text)

        def _bytearray(self, object, stream, indent, allowance, context, level):
            stream.write('bytearray(')
            self._bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
            stream.write(')')

        def _mappingproxy(self, object, stream, indent, allowance, context, level):
            stream.write('mappingproxy(')
            self._format(dict(object), stream, indent + 13, allowance + 1, context, level)
            stream.write(')')

        def _namespace(self, object, stream, indent, allowance, context, level):
            cls = object.__class__
            name = 'namespace' if cls is _types.SimpleNamespace else cls.__name__
            stream.write(name + '(')
            self._format_fields(object.__dict__.items(), stream, indent + len(name) + 1, allowance, context, level)
            stream.write(')')

        def _dataclass(self, object, stream, indent, allowance, context, level):
            name = object.__class__.__name__
            stream.write(name + '(')
            fields = [(field.name, getattr(object, field.name)) for field in _dataclasses.fields(object) if field.repr]
            self._format_fields(fields, stream, indent + len(name) + 1, allowance, context, level)
            stream.write(')')

        def _defaultdict(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            name = object.__class__.__name__
            indent += len(name) + 1
            factory = self._repr(object.default_factory, context, level)
            stream.write(f"{name}({factory},\n{' ' * indent}")
            self._dict(object, stream, indent, allowance + 1, context, level)
            stream.write(')')

        def _counter(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            name = object.__class__.__name__
            stream.write(name + '({')
            self._pad(stream)
            self._format_dict_items(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
            stream.write('})')

        def _chain_map(self, object, stream, indent, allowance, context, level):
            name = object.__class__.__name__
            indent += len(name) + 1
            stream.write(name + '(')
            last = len(object.maps) - 1
            for index, mapping in enumerate(object.maps):
                self._format(mapping, stream, indent, allowance + 1 if index == last else 1, context, level)
                stream.write(')' if index == last else ',\n' + ' ' * indent)

        def _deque(self, object, stream, indent, allowance, context, level):
            if not object:
                stream.write(repr(object))
                return
            name = object.__class__.__name__
            indent += len(name) + 1
            stream.write(name + '([')
            if object.maxlen is None:
                self._format_items(object, stream, indent, allowance + 2, context, level)
                stream.write('])')
            else:
                self._format_items(object, stream, indent, 2, context, level)
                stream.write(f"],\n{' ' * indent}maxlen={self._repr(object.maxlen, context, level)})")

        def _user_data(self, object, stream, indent, allowance, context, level):
            self._format(object.data, stream, indent, allowance, context, level - 1)

        # The repr in one line.

        def _safe_repr(self, object, context, maxlevels, level):
            """The text, whether it is readable, whether the object holds itself."""
            cls = type(object)
            if cls in _scalars:
                return repr(object), True, False
            own = cls.__repr__
            if own is int.__repr__ and issubclass(cls, int):
                return format(object, '_d') if self._underscore_numbers else repr(object), True, False
            if own is dict.__repr__ and issubclass(cls, dict):
                begin, end = '{', '}'
            elif own is list.__repr__ and issubclass(cls, list):
                begin, end = '[', ']'
            elif own is tuple.__repr__ and issubclass(cls, tuple):
                begin, end = '(', ',)' if len(object) == 1 else ')'
            else:
                text = repr(object)
                return text, bool(text) and not text.startswith('<'), False
            if not object:
                return begin + end, True, False
            if maxlevels and level >= maxlevels:
                return begin + '...' + end, False, id(object) in context
            if id(object) in context:
                return _recursion(object), False, True
            context[id(object)] = 1
            flags = [True, False]

            def part(item):
                text, readable, recursive = self.format(item, context, maxlevels, level + 1)
                flags[0] = flags[0] and readable
                flags[1] = flags[1] or recursive
                return text

            if begin == '{':
                parts = [f'{part(key)}: {part(value)}' for key, value in self._items_of(object)]
            else:
                parts = [part(item) for item in object]
            del context[id(object)]
            return begin + ', '.join(parts) + end, flags[0], flags[1]


    def _has_generated_repr(object):
        """Whether it is an instance of a dataclass that has the repr @dataclass made."""
        if isinstance(object, type) or not _dataclasses.is_dataclass(object):
            return False
        own = type(object).__repr__
        return hasattr(own, '__wrapped__') or 'dataclasses' in own.__code__.co_filename


    def _layout_of(object):
        """The method that lays out what has this type's repr; None for others."""
        layout = _layouts.get(type(object).__repr__)
        if layout is None and isinstance(object, _collections.deque):
            return PrettyPrinter._deque
        if layout is None and _has_generated_repr(object):
            return PrettyPrinter._dataclass
        return layout


    def _words(line):
        """The line in pieces: each a run of other characters and the white space behind it."""
        pieces = []
        start = 0
        for index in range(1, len(line)):
            if line[index - 1].isspace() and not line[index].isspace():
                pieces.append(line[start:index])
                start = index
        pieces.append(line[start:])
        return pieces


    def _wrapped_text(text, width, allowance):
        """A string as literals that have room in the width, the last one with something behind it."""
        lines = text.splitlines(True)
        for number, line in enumerate(lines):
            is_last_line = number == len(lines) - 1
            literal = repr(line)
            if len(literal) <= (width - allowance if is_last_line else width):
                yield literal
                continue
            words = _words(line)
            current = ''
            for index, word in enumerate(words):
                room = width - allowance if is_last_line and index == len(words) - 1 else width
                if len(repr(current + word)) > room:
                    if current:
                        yield repr(current)
                    current = word
                else:
                    current += word
            if current:
                yield repr(current)


    def _wrapped_bytes(data, width, allowance):
        """The same for bytes, four at a time."""
        current = b''
        last = len(data) // 4 * 4
        for start in range(0, len(data), 4):
            part = data[start:start + 4]
            if start == last:
                width -= allowance
            if len(repr(current + part)) > width:
                if current:
                    yield repr(current)
                current = part
            else:
                current += part
        if current:
            yield repr(current)


    _layouts = {
        _collections.UserDict.__repr__: PrettyPrinter._user_data,
        _collections.UserList.__repr__: PrettyPrinter._user_data,
        _collections.UserString.__repr__: PrettyPrinter._user_data,
        dict.__repr__: PrettyPrinter._dict, list.__repr__: PrettyPrinter._list, tuple.__repr__: PrettyPrinter._tuple,
        set.__repr__: PrettyPrinter._set, frozenset.__repr__: PrettyPrinter._set, str.__repr__: PrettyPrinter._str,
        bytes.__repr__: PrettyPrinter._bytes, bytearray.__repr__: PrettyPrinter._bytearray,
        _types.MappingProxyType.__repr__: PrettyPrinter._mappingproxy,
        _types.SimpleNamespace.__repr__: PrettyPrinter._namespace,
        _collections.OrderedDict.__repr__: PrettyPrinter._ordered_dict,
        _collections.defaultdict.__repr__: PrettyPrinter._defaultdict,
        _collections.Counter.__repr__: PrettyPrinter._counter, _collections.ChainMap.__repr__: PrettyPrinter._chain_map,
        _collections.deque.__repr__: PrettyPrinter._deque,
    }
    # A type without a repr of its own must not be laid out like another.
    _layouts.pop(object.__repr__, None)
    """#
}
