extension ConfigparserPrelude {
  static let views = #"""
    class SectionProxy(MutableMapping):
        """One section, as a mapping."""

        def __init__(self, parser, name):
            self._parser = parser
            self._name = name
            for conv in parser.converters:
                getter = functools.partial(self.get, _impl=getattr(parser, 'get' + conv))
                setattr(self, 'get' + conv, getter)

        def __repr__(self):
            return f'<Section: {self._name}>'

        def __getitem__(self, key):
            if not self._parser.has_option(self._name, key):
                raise KeyError(key)
            return self._parser.get(self._name, key)

        def __setitem__(self, key, value):
            self._parser._validate_value_types(option=key, value=value)
            return self._parser.set(self._name, key, value)

        def __delitem__(self, key):
            if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
                raise KeyError(key)

        def __contains__(self, key):
            return self._parser.has_option(self._name, key)

        def __len__(self):
            return len(self._options())

        def __iter__(self):
            return self._options().__iter__()

        def _options(self):
            if self._name != self._parser.default_section:
                return self._parser.options(self._name)
            return list(self._parser.defaults())

        @property
        def parser(self):
            return self._parser

        @property
        def name(self):
            return self._name

        def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
            """The value of an option, or what is given instead."""
            if not _impl:
                _impl = self._parser.get
            return _impl(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


    class ConverterMapping(MutableMapping):
        """The functions behind `getint` and its like, by the end of their names."""

        GETTERCRE = re.compile(r'^get(?P<name>.+)$')

        def __init__(self, parser):
            self._parser = parser
            self._data = {}
            for getter in dir(self._parser):
                m = self.GETTERCRE.match(getter)
                if m and callable(getattr(self._parser, getter)):
                    self._data[m.group('name')] = None

        def __getitem__(self, key):
            return self._data[key]

        def __setitem__(self, key, value):
            try:
                k = 'get' + key
            except TypeError:
                raise ValueError(f'Incompatible key: {key} (type: {type(key)})')
            if k == 'get':
                raise ValueError('Incompatible key: cannot use "" as a name')
            self._data[key] = value
            func = functools.partial(self._parser._get_conv, conv=value)
            func.converter = value
            setattr(self._parser, k, func)
            for proxy in self._parser.values():
                setattr(proxy, k, functools.partial(proxy.get, _impl=func))

        def __delitem__(self, key):
            try:
                k = 'get' + (key or None)
            except TypeError:
                raise KeyError(key)
            del self._data[key]
            for inst in itertools.chain((self._parser,), self._parser.values()):
                try:
                    delattr(inst, k)
                except AttributeError:
                    continue

        def __iter__(self):
            return iter(self._data)

        def __len__(self):
            return len(self._data)

    """#
}
