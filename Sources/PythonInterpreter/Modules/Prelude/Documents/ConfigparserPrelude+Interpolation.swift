extension ConfigparserPrelude {
  static let interpolation = #"""
    class Interpolation:
        """Leaves values as they are."""

        def before_get(self, parser, section, option, value, defaults):
            return value

        def before_set(self, parser, section, option, value):
            return value

        def before_read(self, parser, section, option, value):
            return value

        def before_write(self, parser, section, option, value):
            return value


    class _SignedInterpolation(Interpolation):
        """A sign before a name in brackets stands for another option; doubled it is itself."""

        def before_get(self, parser, section, option, value, defaults):
            parts = []
            self._interpolate_some(parser, option, parts, value, section, defaults, 1)
            return ''.join(parts)

        def before_set(self, parser, section, option, value):
            sign = self._SIGN
            rest = self._KEYCRE.sub('', value.replace(2 * sign, ''))
            if sign in rest:
                raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find(sign)}')
            return value

        def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
            sign = self._SIGN
            rawval = parser.get(section, option, raw=True, fallback=rest)
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, rawval)
            while rest:
                before, found, after = rest.partition(sign)
                if before:
                    accum.append(before)
                if not found:
                    return
                rest = found + after
                c = rest[1:2]
                if c == sign:
                    accum.append(sign)
                    rest = rest[2:]
                elif c == self._BRACKET:
                    m = self._KEYCRE.match(rest)
                    if m is None:
                        raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {rest!r}')
                    rest = rest[m.end():]
                    path = self._path(parser, m.group(1))
                    if len(path) > 2:
                        raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
                    try:
                        v, place = self._value(parser, path, option, section, map)
                    except (KeyError, NoSectionError, NoOptionError):
                        raise InterpolationMissingOptionError(option, section, rawval, ':'.join(path)) from None
                    if v is None:
                        continue
                    if sign in v:
                        opt, sect, options = place
                        self._interpolate_some(parser, opt, accum, v, sect, options, depth + 1)
                    else:
                        accum.append(v)
                else:
                    raise InterpolationSyntaxError(
                        option, section, f'{sign!r} must be followed by {sign!r} or {self._BRACKET!r}, found: {rest!r}')


    class BasicInterpolation(_SignedInterpolation):
        """`%(name)s` stands for another option of the section or of the defaults."""

        _SIGN, _BRACKET = '%', '('
        _KEYCRE = re.compile(r'%\(([^)]+)\)s')

        def _path(self, parser, name):
            return [parser.optionxform(name)]

        def _value(self, parser, path, option, section, map):
            return map[path[0]], (option, section, map)


    class ExtendedInterpolation(_SignedInterpolation):
        """`${name}` and `${section:name}` stand for other options."""

        _SIGN, _BRACKET = '$', '{'
        _KEYCRE = re.compile(r'\$\{([^}]+)\}')

        def _path(self, parser, name):
            return name.split(':')

        def _value(self, parser, path, option, section, map):
            opt = parser.optionxform(path[-1])
            if len(path) == 1:
                value, sect = map[opt], section
            else:
                sect = path[0]
                value = parser.get(sect, opt, raw=True)
            # The options of the section are asked for only where a value needs them.
            needed = value is not None and self._SIGN in value
            return value, (opt, sect, dict(parser.items(sect, raw=True)) if needed else map)

    """#
}
