/// `string`. Written in Python.
enum StringPrelude {
  static let source = #"""
    ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
    ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = '0123456789'
    hexdigits = digits + 'abcdef' + 'ABCDEF'
    octdigits = '01234567'
    punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
    whitespace = ' \t\n\r\v\f'
    printable = digits + ascii_letters + punctuation + whitespace

    __all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
               'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']


    def capwords(s, sep=None):
        """Each word with a capital."""
        return (sep or ' ').join(map(str.capitalize, s.split(sep)))


    class _LazyPattern:
        """The pattern of a template class, made when it is first used: most who import this module want its constants."""

        def __get__(self, instance, cls):
            import re
            for base in cls.__mro__:
                if isinstance(base.__dict__.get('pattern'), str):
                    cls.pattern = re.compile(base.pattern, cls.flags | re.VERBOSE)
                    return cls.pattern
            delimiter = re.escape(cls.delimiter)
            cls.pattern = re.compile(f'''
                {delimiter}(?:
                  (?P<escaped>{delimiter})
                | (?P<named>{cls.idpattern})
                | {{(?P<braced>{cls.braceidpattern or cls.idpattern})}}
                | (?P<invalid>)
                )''', cls.flags | re.VERBOSE)
            return cls.pattern


    class Template:
        """Text with $names in it."""

        delimiter = '$'
        idpattern = '(?a:[_a-z][_a-z0-9]*)'
        braceidpattern = None
        flags = 2
        pattern = _LazyPattern()

        def __init_subclass__(cls):
            super().__init_subclass__()
            pattern = cls.__dict__.get('pattern')
            if isinstance(pattern, str):
                import re
                cls.pattern = re.compile(pattern, cls.flags | re.VERBOSE)
            elif pattern is None:
                cls.pattern = _LazyPattern()

        def __init__(self, template):
            self.template = template

        def _invalid(self, found):
            place = found.start('invalid')
            lines = self.template[:place].splitlines(keepends=True)
            column = place - len(''.join(lines[:-1])) if lines else 1
            raise ValueError(f'Invalid placeholder in string: line {max(len(lines), 1)}, col {column}')

        def _name(self, found):
            """The name in a match; None for other ones that are known."""
            name = found.group('named') or found.group('braced')
            if name is None and found.group('escaped') is None and found.group('invalid') is None:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
            return name

        def substitute(self, mapping={}, /, **kws):
            """The text with values for its names."""
            def value(found):
                name = self._name(found)
                if name is not None:
                    return str(kws[name] if name in kws else mapping[name])
                if found.group('escaped') is not None:
                    return self.delimiter
                self._invalid(found)
            return self.pattern.sub(value, self.template)

        def safe_substitute(self, mapping={}, /, **kws):
            """The text with values for the names that have one."""
            def value(found):
                name = self._name(found)
                if name is None:
                    return self.delimiter if found.group('escaped') is not None else found.group()
                try:
                    return str(kws[name] if name in kws else mapping[name])
                except KeyError:
                    return found.group()
            return self.pattern.sub(value, self.template)

        def is_valid(self):
            """Whether each delimiter is followed by what may follow it."""
            return all(self._name(found) is not None or found.group('invalid') is None
                       for found in self.pattern.finditer(self.template))

        def get_identifiers(self):
            """The names, each once."""
            names = [self._name(found) for found in self.pattern.finditer(self.template)]
            return list(dict.fromkeys(name for name in names if name is not None))


    def _next_field(text, start):
        """Where the field ends whose brace stands before `start`, and where its format begins, or -1."""
        depth = 1
        colon = -1
        in_brackets = False
        for index in range(start, len(text)):
            character = text[index]
            if character == '[' and colon < 0:
                in_brackets = True
            elif character == ']' and in_brackets:
                in_brackets = False
            elif in_brackets:
                continue
            elif character == '{':
                depth += 1
            elif character == '}':
                depth -= 1
                if not depth:
                    return index, colon
            elif character == ':' and depth == 1 and colon < 0:
                colon = index
        raise ValueError("expected '}' before end of string")


    def _parse(text):
        """(literal, field name, format, conversion) for each part of a format string."""
        position = 0
        literal = ''
        while position < len(text):
            character = text[position]
            if character not in '{}':
                end = position
                while end < len(text) and text[end] not in '{}':
                    end += 1
                literal += text[position:end]
                position = end
                continue
            if text[position + 1:position + 2] == character:
                yield literal + character, None, None, None
                literal = ''
                position += 2
                continue
            if character == '}':
                raise ValueError("Single '}' encountered in format string")
            if position + 1 >= len(text):
                raise ValueError("Single '{' encountered in format string")
            end, colon = _next_field(text, position + 1)
            name = text[position + 1:end if colon < 0 else colon]
            spec = '' if colon < 0 else text[colon + 1:end]
            conversion = None
            mark = name.rfind('!')
            if mark >= 0 and ']' not in name[mark:]:
                name, conversion = name[:mark], name[mark + 1:]
                if not conversion:
                    raise ValueError("unmatched '{' in format spec")
                if len(conversion) > 1:
                    raise ValueError("expected ':' after conversion specifier")
            yield literal, name, spec, conversion
            literal = ''
            position = end + 1
        if literal:
            yield literal, None, None, None


    def _split_field(name):
        """The first part of a field name, and the (is attribute, name) of each that follows."""
        end = min((place for place in (name.find('.'), name.find('[')) if place >= 0), default=len(name))
        first, rest = name[:end], name[end:]
        parts = []
        while rest:
            if rest[0] == '.':
                end = min((place for place in (rest.find('.', 1), rest.find('[', 1)) if place >= 0), default=len(rest))
                part, rest = rest[1:end], rest[end:]
                is_attribute = True
            elif rest[0] == '[':
                end = rest.find(']')
                if end < 0:
                    raise ValueError("Missing ']' in format string")
                part, rest = rest[1:end], rest[end + 1:]
                is_attribute = False
            else:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
            if not part:
                raise ValueError('Empty attribute in format string')
            parts.append((is_attribute, int(part) if not is_attribute and part.isdigit() else part))
        return int(first) if first.isdigit() else first, parts


    class Formatter:
        """str.format() as an object whose steps can be overridden."""

        def format(self, format_string, /, *args, **kwargs):
            return self.vformat(format_string, args, kwargs)

        def vformat(self, format_string, args, kwargs):
            used = set()
            result, _ = self._vformat(format_string, args, kwargs, used, 2)
            self.check_unused_args(used, args, kwargs)
            return result

        def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
            if recursion_depth < 0:
                raise ValueError('Max string recursion exceeded')
            result = []
            for literal, name, spec, conversion in self.parse(format_string):
                if literal:
                    result.append(literal)
                if name is None:
                    continue
                if name == '' or name.isdigit():
                    if auto_arg_index is False if name == '' else auto_arg_index:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    if name == '':
                        name = str(auto_arg_index)
                        auto_arg_index += 1
                    else:
                        auto_arg_index = False
                value, key = self.get_field(name, args, kwargs)
                used_args.add(key)
                value = self.convert_field(value, conversion)
                spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
                result.append(self.format_field(value, spec))
            return ''.join(result), auto_arg_index

        def parse(self, format_string):
            """The parts of a format string."""
            return _parse(format_string)

        def get_field(self, field_name, args, kwargs):
            """The object a field names, and the argument it begins with."""
            first, rest = _split_field(field_name)
            value = self.get_value(first, args, kwargs)
            for is_attribute, part in rest:
                value = getattr(value, part) if is_attribute else value[part]
            return value, first

        def get_value(self, key, args, kwargs):
            return args[key] if isinstance(key, int) else kwargs[key]

        def check_unused_args(self, used_args, args, kwargs):
            pass

        def format_field(self, value, format_spec):
            return format(value, format_spec)

        def convert_field(self, value, conversion):
            if conversion is None:
                return value
            if conversion == 's':
                return str(value)
            if conversion == 'r':
                return repr(value)
            if conversion == 'a':
                return ascii(value)
            raise ValueError(f'Unknown conversion specifier {conversion}')
    """#
}
