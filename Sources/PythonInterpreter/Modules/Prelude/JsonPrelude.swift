/// `json`, `json.decoder` and `json.encoder`. Written in Python, on top of a native core.
enum JsonPrelude {
  static let source = #"""
    from json.decoder import JSONDecodeError, JSONDecoder
    from json.encoder import JSONEncoder

    __all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
    __version__ = '2.0.9'


    def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
              separators=None, default=None, sort_keys=False, **kw):
        """The object as a JSON document."""
        return (cls or JSONEncoder)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
            indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


    def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
             separators=None, default=None, sort_keys=False, **kw):
        """Write the object as a JSON document to a file."""
        pieces = (cls or JSONEncoder)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
            indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).iterencode(obj)
        for piece in pieces:
            fp.write(piece)


    def detect_encoding(b):
        """The encoding of a document in bytes, by its first four."""
        if b.startswith((b'\x00\x00\xfe\xff', b'\xff\xfe\x00\x00')):
            return 'utf-32'
        if b.startswith((b'\xfe\xff', b'\xff\xfe')):
            return 'utf-16'
        if b.startswith(b'\xef\xbb\xbf'):
            return 'utf-8-sig'
        zeros = [not byte for byte in b[:4]]
        if len(zeros) == 4:
            if zeros[0]:
                return 'utf-32-be' if zeros[1] else 'utf-16-be'
            if zeros[1]:
                return 'utf-32-le' if zeros[2] and zeros[3] else 'utf-16-le'
        elif len(zeros) == 2:
            if zeros[0]:
                return 'utf-16-be'
            if zeros[1]:
                return 'utf-16-le'
        return 'utf-8'


    def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
              object_pairs_hook=None, **kw):
        """The object in a JSON document."""
        if isinstance(s, str):
            if s.startswith('\ufeff'):
                raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
        elif isinstance(s, (bytes, bytearray)):
            encoding = detect_encoding(s)
            if encoding == 'utf-8-sig':
                s, encoding = s[3:], 'utf-8'
            s = s.decode(encoding, 'surrogatepass')
        else:
            raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
        hooks = {'object_hook': object_hook, 'object_pairs_hook': object_pairs_hook, 'parse_float': parse_float,
                 'parse_int': parse_int, 'parse_constant': parse_constant}
        kw.update((name, hook) for name, hook in hooks.items() if hook is not None)
        return (cls or JSONDecoder)(**kw).decode(s)


    def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
             object_pairs_hook=None, **kw):
        """The object in the JSON document that a file holds."""
        return loads(fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                     parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw)
    """#

  static let decoder = #"""
    from _json import scan as _scan

    __all__ = ['JSONDecoder', 'JSONDecodeError']


    class JSONDecodeError(ValueError):
        """What is wrong with a document, and where."""

        def __init__(self, msg, doc, pos):
            lineno = doc.count('\n', 0, pos) + 1
            colno = pos - doc.rfind('\n', 0, pos)
            super().__init__(f'{msg}: line {lineno} column {colno} (char {pos})')
            self.msg = msg
            self.doc = doc
            self.pos = pos
            self.lineno = lineno
            self.colno = colno

        def __reduce__(self):
            return self.__class__, (self.msg, self.doc, self.pos)


    def _past_space(text, position):
        while text[position:position + 1] in (' ', '\t', '\n', '\r'):
            position += 1
        return position


    class JSONDecoder:
        """Reads JSON documents."""

        def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                     object_pairs_hook=None):
            self.object_hook = object_hook
            self.parse_float = parse_float or float
            self.parse_int = parse_int or int
            self.parse_constant = parse_constant
            self.strict = strict
            self.object_pairs_hook = object_pairs_hook

        def decode(self, s):
            """The object in a document and nothing behind it."""
            obj, end = self.raw_decode(s, _past_space(s, 0))
            end = _past_space(s, end)
            if end != len(s):
                raise JSONDecodeError('Extra data', s, end)
            return obj

        def raw_decode(self, s, idx=0):
            """The object that begins at a place, and where it ends."""
            return _scan(s, idx, self.strict, self.object_hook, self.object_pairs_hook,
                         None if self.parse_float is float else self.parse_float,
                         None if self.parse_int is int else self.parse_int, self.parse_constant)
    """#

  static let encoder = #"""
    from _json import encode as _encode, quote as _quote

    __all__ = ['JSONEncoder']


    def encode_basestring(s):
        """A string as JSON."""
        return _quote(s, False)


    def encode_basestring_ascii(s):
        """A string as JSON in ASCII."""
        return _quote(s, True)


    class JSONEncoder:
        """Writes JSON documents."""

        item_separator = ', '
        key_separator = ': '

        def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                     indent=None, separators=None, default=None):
            self.skipkeys = skipkeys
            self.ensure_ascii = ensure_ascii
            self.check_circular = check_circular
            self.allow_nan = allow_nan
            self.sort_keys = sort_keys
            self.indent = indent
            if separators is not None:
                self.item_separator, self.key_separator = separators
            elif indent is not None:
                self.item_separator = ','
            if default is not None:
                self.default = default

        def default(self, o):
            """Something JSON knows in place of o; to be overridden."""
            raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

        def encode(self, o):
            """The object as a document."""
            if isinstance(o, str):
                return _quote(o, self.ensure_ascii)
            return _encode(o, self.default, self.ensure_ascii, self._indent(), self.key_separator, self.item_separator,
                           self.sort_keys, self.skipkeys, self.allow_nan, self.check_circular)

        def iterencode(self, o, _one_shot=False):
            """The document in pieces."""
            return _Pieces(self).value(o, 0)

        def _indent(self):
            if self.indent is None or isinstance(self.indent, str):
                return self.indent
            return ' ' * self.indent

        def _scalar(self, o):
            """The text of what holds nothing else; None for what does."""
            if isinstance(o, (list, tuple, dict)):
                return None
            if o is None or isinstance(o, (str, int, float)):
                return _encode(o, None, self.ensure_ascii, None, '', '', False, False, self.allow_nan, False)
            return None


    class _Pieces:
        """One document on its way out."""

        def __init__(self, encoder):
            self.encoder = encoder
            self.indent = encoder._indent()
            self.open = {}

        def value(self, o, level):
            text = self.encoder._scalar(o)
            if text is not None:
                yield text
            elif isinstance(o, (list, tuple)):
                yield from self.items(o, level)
            elif isinstance(o, dict):
                yield from self.members(o, level)
            else:
                self.enter(o)
                yield from self.value(self.encoder.default(o), level)
                self.leave(o)

        def enter(self, o):
            if self.encoder.check_circular:
                if id(o) in self.open:
                    raise ValueError('Circular reference detected')
                self.open[id(o)] = o

        def leave(self, o):
            self.open.pop(id(o), None)

        def line(self, level):
            return '' if self.indent is None else '\n' + self.indent * level

        def items(self, items, level):
            if not items:
                yield '[]'
                return
            self.enter(items)
            lead = '[' + self.line(level + 1)
            for item in items:
                text = self.encoder._scalar(item)
                if text is not None:
                    yield lead + text
                else:
                    yield lead
                    yield from self.value(item, level + 1)
                lead = self.encoder.item_separator + self.line(level + 1)
            if self.indent is not None:
                yield self.line(level)
            yield ']'
            self.leave(items)

        def members(self, mapping, level):
            if not mapping:
                yield '{}'
                return
            self.enter(mapping)
            yield '{'
            if self.indent is not None:
                yield self.line(level + 1)
            first = True
            for key, item in sorted(mapping.items()) if self.encoder.sort_keys else mapping.items():
                if not isinstance(key, str):
                    if key is not None and not isinstance(key, (int, float)):
                        if self.encoder.skipkeys:
                            continue
                        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')
                    key = self.encoder._scalar(key)
                if not first:
                    yield self.encoder.item_separator + self.line(level + 1)
                first = False
                yield _quote(key, self.encoder.ensure_ascii)
                yield self.encoder.key_separator
                yield from self.value(item, level + 1)
            if self.indent is not None:
                yield self.line(level)
            yield '}'
            self.leave(mapping)
    """#
}
