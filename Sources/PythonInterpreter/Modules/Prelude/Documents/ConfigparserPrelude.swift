/// `configparser`. Written in Python.
enum ConfigparserPrelude {
  static let source = #"""
    from collections import ChainMap
    from collections.abc import Iterable, MutableMapping
    import functools
    import io
    import itertools
    import os
    import re
    import sys

    __all__ = ('NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
               'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
               'MissingSectionHeaderError', 'MultilineContinuationError', 'ConfigParser', 'RawConfigParser',
               'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy', 'ConverterMapping',
               'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH', 'UNNAMED_SECTION')

    _default_dict = dict
    DEFAULTSECT = 'DEFAULT'
    MAX_INTERPOLATION_DEPTH = 10


    # Errors

    class Error(Exception):
        """What all errors of this module have in common."""

        def __init__(self, msg=''):
            self.message = msg
            Exception.__init__(self, msg)

        def __repr__(self):
            return self.message

        __str__ = __repr__


    class NoSectionError(Error):
        """There is no such section."""

        def __init__(self, section):
            Error.__init__(self, f'No section: {section!r}')
            self.section = section
            self.args = (section,)


    def _place(source, lineno):
        if source is None:
            return ''
        return f'While reading from {source!r}' + (f' [line {lineno:2d}]' if lineno is not None else '')


    class DuplicateSectionError(Error):
        """A section stands twice in one text."""

        def __init__(self, section, source=None, lineno=None):
            msg = f'{section!r} already exists'
            if source is not None:
                msg = f'{_place(source, lineno)}: section {msg}'
            else:
                msg = f'Section {msg}'
            Error.__init__(self, msg)
            self.section, self.source, self.lineno = section, source, lineno
            self.args = (section, source, lineno)


    class DuplicateOptionError(Error):
        """An option stands twice in one section."""

        def __init__(self, section, option, source=None, lineno=None):
            msg = f'{option!r} in section {section!r} already exists'
            if source is not None:
                msg = f'{_place(source, lineno)}: option {msg}'
            else:
                msg = f'Option {msg}'
            Error.__init__(self, msg)
            self.section, self.option, self.source, self.lineno = section, option, source, lineno
            self.args = (section, option, source, lineno)


    class NoOptionError(Error):
        """The section has no such option."""

        def __init__(self, option, section):
            Error.__init__(self, f'No option {option!r} in section: {section!r}')
            self.option, self.section = option, section
            self.args = (option, section)


    class InterpolationError(Error):
        """What an option refers to can't be put in."""

        def __init__(self, option, section, msg):
            Error.__init__(self, msg)
            self.option, self.section = option, section
            self.args = (option, section, msg)


    class InterpolationMissingOptionError(InterpolationError):
        """An option refers to one that is not there."""

        def __init__(self, option, section, rawval, reference):
            msg = (f'Bad value substitution: option {option!r} in section {section!r} contains an interpolation key '
                   f'{reference!r} which is not a valid option name. Raw value: {rawval!r}')
            InterpolationError.__init__(self, option, section, msg)
            self.reference = reference
            self.args = (option, section, rawval, reference)


    class InterpolationSyntaxError(InterpolationError):
        """A reference is not written as it should be."""


    class InterpolationDepthError(InterpolationError):
        """Options refer to each other too deeply, or in a circle."""

        def __init__(self, option, section, rawval):
            msg = (f'Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an '
                   f'interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. '
                   f'Raw value: {rawval!r}')
            InterpolationError.__init__(self, option, section, msg)
            self.args = (option, section, rawval)


    class ParsingError(Error):
        """The text is no configuration."""

        def __init__(self, source, *args):
            super().__init__(f'Source contains parsing errors: {source!r}')
            self.source = source
            self.errors = []
            self.args = (source,)
            if args:
                self.append(*args)

        def append(self, lineno, line):
            self.errors.append((lineno, line))
            self.message += f'\n\t[line {lineno:2d}]: {line!r}'

        def combine(self, others):
            for other in others:
                for error in other.errors:
                    self.append(*error)
            return self

        @staticmethod
        def _raise_all(exceptions):
            exceptions = iter(exceptions)
            first = next(exceptions, None)
            if first is not None:
                raise first.combine(exceptions)


    class MissingSectionHeaderError(ParsingError):
        """An option stands before the first section."""

        def __init__(self, filename, lineno, line):
            Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
            self.source, self.lineno, self.line = filename, lineno, line
            self.args = (filename, lineno, line)


    class MultilineContinuationError(ParsingError):
        """A key without a value goes on in the next line."""

        def __init__(self, filename, lineno, line):
            Error.__init__(self, 'Key without value continued with an indented line.\n'
                                 f'file: {filename!r}, line: {lineno}\n{line!r}')
            self.source, self.lineno, self.line = filename, lineno, line
            self.args = (filename, lineno, line)


    class _UnnamedSection:
        """Stands for the section of options before the first header."""

        def __repr__(self):
            return '<UNNAMED_SECTION>'


    UNNAMED_SECTION = _UnnamedSection()
    _UNSET = object()


    # Interpolation: values that refer to others

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


    class BasicInterpolation(Interpolation):
        """`%(name)s` stands for another option of the section or of the defaults."""

        _KEYCRE = re.compile(r'%\(([^)]+)\)s')

        def before_get(self, parser, section, option, value, defaults):
            parts = []
            self._interpolate_some(parser, option, parts, value, section, defaults, 1)
            return ''.join(parts)

        def before_set(self, parser, section, option, value):
            rest = self._KEYCRE.sub('', value.replace('%%', ''))
            if '%' in rest:
                raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("%")}')
            return value

        def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
            rawval = parser.get(section, option, raw=True, fallback=rest)
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, rawval)
            while rest:
                before, percent, after = rest.partition('%')
                if before:
                    accum.append(before)
                if not percent:
                    return
                rest = percent + after
                c = rest[1:2]
                if c == '%':
                    accum.append('%')
                    rest = rest[2:]
                elif c == '(':
                    m = self._KEYCRE.match(rest)
                    if m is None:
                        raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {rest!r}')
                    var = parser.optionxform(m.group(1))
                    rest = rest[m.end():]
                    try:
                        v = map[var]
                    except KeyError:
                        raise InterpolationMissingOptionError(option, section, rawval, var) from None
                    if '%' in v:
                        self._interpolate_some(parser, option, accum, v, section, map, depth + 1)
                    else:
                        accum.append(v)
                else:
                    raise InterpolationSyntaxError(option, section, f"'%' must be followed by '%' or '(', found: {rest!r}")


    class ExtendedInterpolation(Interpolation):
        """`${name}` and `${section:name}` stand for other options."""

        _KEYCRE = re.compile(r'\$\{([^}]+)\}')

        def before_get(self, parser, section, option, value, defaults):
            parts = []
            self._interpolate_some(parser, option, parts, value, section, defaults, 1)
            return ''.join(parts)

        def before_set(self, parser, section, option, value):
            rest = self._KEYCRE.sub('', value.replace('$$', ''))
            if '$' in rest:
                raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("$")}')
            return value

        def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
            rawval = parser.get(section, option, raw=True, fallback=rest)
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, rawval)
            while rest:
                before, dollar, after = rest.partition('$')
                if before:
                    accum.append(before)
                if not dollar:
                    return
                rest = dollar + after
                c = rest[1:2]
                if c == '$':
                    accum.append('$')
                    rest = rest[2:]
                elif c == '{':
                    m = self._KEYCRE.match(rest)
                    if m is None:
                        raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {rest!r}')
                    path = m.group(1).split(':')
                    rest = rest[m.end():]
                    sect, opt = section, option
                    try:
                        if len(path) == 1:
                            opt = parser.optionxform(path[0])
                            v = map[opt]
                        elif len(path) == 2:
                            sect = path[0]
                            opt = parser.optionxform(path[1])
                            v = parser.get(sect, opt, raw=True)
                        else:
                            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
                    except (KeyError, NoSectionError, NoOptionError):
                        raise InterpolationMissingOptionError(option, section, rawval, ':'.join(path)) from None
                    if v is None:
                        continue
                    if '$' in v:
                        self._interpolate_some(parser, opt, accum, v, sect, dict(parser.items(sect, raw=True)), depth + 1)
                    else:
                        accum.append(v)
                else:
                    raise InterpolationSyntaxError(option, section, f"'$' must be followed by '$' or '{{', found: {rest!r}")


    # Reading

    class _Reading:
        """Where a text is being read."""

        def __init__(self):
            self.elements_added = set()
            self.cursect = self.sectname = self.optname = None
            self.lineno = self.indent_level = 0
            self.errors = []


    class RawConfigParser(MutableMapping):
        """Sections with options, read from text; values are kept as they stand there."""

        _SECT_TMPL = r'\[(?P<header>.+)\]'
        _OPT_TMPL = r'(?P<option>.*?)\s*(?:(?P<vi>{delim})\s*(?P<value>.*))$'
        _OPT_NV_TMPL = r'(?P<option>.*?)\s*(?:(?P<vi>{delim})\s*(?P<value>.*))?$'
        _DEFAULT_INTERPOLATION = Interpolation()
        SECTCRE = re.compile(_SECT_TMPL)
        OPTCRE = re.compile(_OPT_TMPL.format(delim='=|:'))
        OPTCRE_NV = re.compile(_OPT_NV_TMPL.format(delim='=|:'))
        NONSPACECRE = re.compile(r'\S')
        BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True,
                          '0': False, 'no': False, 'false': False, 'off': False}

        def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=('=', ':'),
                     comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True,
                     empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET,
                     allow_unnamed_section=False):
            self._dict = dict_type
            self._sections = self._dict()
            self._defaults = self._dict()
            self._converters = ConverterMapping(self)
            self._proxies = self._dict()
            self._proxies[default_section] = SectionProxy(self, default_section)
            self._delimiters = tuple(delimiters)
            if delimiters == ('=', ':'):
                self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
            else:
                delim = '|'.join(re.escape(d) for d in delimiters)
                template = self._OPT_NV_TMPL if allow_no_value else self._OPT_TMPL
                self._optcre = re.compile(template.format(delim=delim))
            self._comment_prefixes = tuple(comment_prefixes or ())
            self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
            self._strict = strict
            self._allow_no_value = allow_no_value
            self._empty_lines_in_values = empty_lines_in_values
            self.default_section = default_section
            self._interpolation = interpolation
            if self._interpolation is _UNSET:
                self._interpolation = self._DEFAULT_INTERPOLATION
            if self._interpolation is None:
                self._interpolation = Interpolation()
            if not isinstance(self._interpolation, Interpolation):
                raise TypeError(f'interpolation= must be None or an instance of Interpolation; got an object of type '
                                f'{type(self._interpolation)}')
            if converters is not _UNSET:
                self._converters.update(converters)
            if defaults:
                self._read_defaults(defaults)
            self._allow_unnamed_section = allow_unnamed_section

        # Asking

        def defaults(self):
            return self._defaults

        def sections(self):
            """The names of the sections, without the defaults."""
            return list(self._sections.keys())

        def add_section(self, section):
            if section == self.default_section:
                raise ValueError(f'Invalid section name: {section!r}')
            if section in self._sections:
                raise DuplicateSectionError(section)
            self._sections[section] = self._dict()
            self._proxies[section] = SectionProxy(self, section)

        def has_section(self, section):
            return section in self._sections

        def options(self, section):
            """The names of a section's options, with the defaults."""
            try:
                opts = self._sections[section].copy()
            except KeyError:
                raise NoSectionError(section) from None
            opts.update(self._defaults)
            return list(opts.keys())

        def read(self, filenames, encoding=None):
            """Read files; which ones could be read. Here there are none."""
            if isinstance(filenames, (str, bytes, os.PathLike)):
                filenames = [filenames]
            encoding = io.text_encoding(encoding) if hasattr(io, 'text_encoding') else encoding
            read_ok = []
            for filename in filenames:
                try:
                    with open(filename, encoding=encoding) as fp:
                        self._read(fp, filename)
                except FileNotFoundError:
                    continue
                read_ok.append(filename)
            return read_ok

        def read_file(self, f, source=None):
            """Read the lines of something."""
            if source is None:
                source = getattr(f, 'name', '<???>')
            self._read(f, source)

        def read_string(self, string, source='<string>'):
            """Read a text."""
            self.read_file(io.StringIO(string), source)

        def read_dict(self, dictionary, source='<dict>'):
            """Read a dictionary of dictionaries."""
            elements_added = set()
            for section, keys in dictionary.items():
                section = str(section)
                try:
                    self.add_section(section)
                except (DuplicateSectionError, ValueError):
                    if self._strict and section in elements_added:
                        raise
                elements_added.add(section)
                for key, value in keys.items():
                    key = self.optionxform(str(key))
                    if value is not None:
                        value = str(value)
                    if self._strict and (section, key) in elements_added:
                        raise DuplicateOptionError(section, key, source)
                    elements_added.add((section, key))
                    self.set(section, key, value)

        def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            """The value of an option."""
            try:
                d = self._unify_values(section, vars)
            except NoSectionError:
                if fallback is _UNSET:
                    raise
                return fallback
            option = self.optionxform(option)
            try:
                value = d[option]
            except KeyError:
                if fallback is _UNSET:
                    raise NoOptionError(option, section)
                return fallback
            if raw or value is None:
                return value
            return self._interpolation.before_get(self, section, option, value, d)

        def _get(self, section, conv, option, **kwargs):
            return conv(self.get(section, option, **kwargs))

        def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            try:
                return self._get(section, conv, option, raw=raw, vars=vars, **kwargs)
            except (NoSectionError, NoOptionError):
                if fallback is _UNSET:
                    raise
                return fallback

        def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

        def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

        def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback,
                                  **kwargs)

        def items(self, section=_UNSET, raw=False, vars=None):
            """The sections; or the options of one with their values."""
            if section is _UNSET:
                return super().items()
            d = self._defaults.copy()
            try:
                d.update(self._sections[section])
            except KeyError:
                if section != self.default_section:
                    raise NoSectionError(section)
            orig_keys = list(d.keys())
            if vars:
                for key, value in vars.items():
                    d[self.optionxform(key)] = value
            if raw:
                return [(option, d[option]) for option in orig_keys]
            return [(option, self._interpolation.before_get(self, section, option, d[option], d)) for option in orig_keys]

        def popitem(self):
            for key in self.sections():
                value = self[key]
                del self[key]
                return key, value
            raise KeyError

        def optionxform(self, optionstr):
            """The form in which an option's name is kept."""
            return optionstr.lower()

        def has_option(self, section, option):
            if not section or section == self.default_section:
                return self.optionxform(option) in self._defaults
            if section not in self._sections:
                return False
            option = self.optionxform(option)
            return option in self._sections[section] or option in self._defaults

        def set(self, section, option, value=None):
            if value:
                value = self._interpolation.before_set(self, section, option, value)
            if not section or section == self.default_section:
                sectdict = self._defaults
            else:
                try:
                    sectdict = self._sections[section]
                except KeyError:
                    raise NoSectionError(section) from None
            sectdict[self.optionxform(option)] = value

        # Writing

        def write(self, fp, space_around_delimiters=True):
            """Write all as text that can be read again."""
            d = self._delimiters[0]
            if space_around_delimiters:
                d = f' {d} '
            if self._defaults:
                self._write_section(fp, self.default_section, self._defaults.items(), d)
            if UNNAMED_SECTION in self._sections:
                self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), d, unnamed=True)
            for section in self._sections:
                if section is not UNNAMED_SECTION:
                    self._write_section(fp, section, self._sections[section].items(), d)

        def _write_section(self, fp, section_name, section_items, delimiter, unnamed=False):
            if not unnamed:
                fp.write(f'[{section_name}]\n')
            for key, value in section_items:
                value = self._interpolation.before_write(self, section_name, key, value)
                if value is not None or not self._allow_no_value:
                    value = delimiter + str(value).replace('\n', '\n\t')
                else:
                    value = ''
                fp.write(f'{key}{value}\n')
            fp.write('\n')

        def remove_option(self, section, option):
            if not section or section == self.default_section:
                sectdict = self._defaults
            else:
                try:
                    sectdict = self._sections[section]
                except KeyError:
                    raise NoSectionError(section) from None
            option = self.optionxform(option)
            existed = option in sectdict
            if existed:
                del sectdict[option]
            return existed

        def remove_section(self, section):
            existed = section in self._sections
            if existed:
                del self._sections[section]
                del self._proxies[section]
            return existed

        # As a mapping

        def __getitem__(self, key):
            if key != self.default_section and not self.has_section(key):
                raise KeyError(key)
            return self._proxies[key]

        def __setitem__(self, key, value):
            if key in self and self[key] is value:
                return
            if key == self.default_section:
                self._defaults.clear()
            elif key in self._sections:
                self._sections[key].clear()
            self.read_dict({key: value})

        def __delitem__(self, key):
            if key == self.default_section:
                raise ValueError('Cannot remove the default section.')
            if not self.has_section(key):
                raise KeyError(key)
            self.remove_section(key)

        def __contains__(self, key):
            return key == self.default_section or self.has_section(key)

        def __len__(self):
            return len(self._sections) + 1

        def __iter__(self):
            return itertools.chain((self.default_section,), self._sections.keys())

        # Taking a text apart

        def _read(self, fp, fpname):
            st = _Reading()
            try:
                for st.lineno, line in enumerate(fp, start=1):
                    self._read_line(st, line, fpname)
            finally:
                self._join_multiline_values()
            ParsingError._raise_all(st.errors)

        def _clean(self, line):
            """The line without comments, and whether there was one."""
            stripped = line.strip()
            for prefix in self._comment_prefixes:
                if stripped.startswith(prefix):
                    return '', True
            cut = len(line)
            for prefix in self._inline_comment_prefixes:
                place = line.find(prefix)
                while place > 0 and not line[place - 1].isspace():
                    place = line.find(prefix, place + 1)
                if 0 <= place < cut:
                    cut = place
            return line[:cut].strip(), cut < len(line)

        def _read_line(self, st, line, fpname):
            value, has_comment = self._clean(line)
            if not value:
                if self._empty_lines_in_values:
                    if not has_comment and st.cursect is not None and st.optname \
                            and st.cursect[st.optname] is not None:
                        st.cursect[st.optname].append('')
                else:
                    st.indent_level = sys.maxsize
                return
            first_nonspace = self.NONSPACECRE.search(line)
            indent = first_nonspace.start() if first_nonspace else 0
            if st.cursect is not None and st.optname and indent > st.indent_level:
                if st.cursect[st.optname] is None:
                    raise MultilineContinuationError(fpname, st.lineno, line)
                st.cursect[st.optname].append(value)
                return
            st.indent_level = indent
            if self._allow_unnamed_section and st.cursect is None:
                self._begin_section(st, UNNAMED_SECTION, fpname)
            mo = self.SECTCRE.match(value)
            if mo:
                self._begin_section(st, mo.group('header'), fpname)
            elif st.cursect is None:
                raise MissingSectionHeaderError(fpname, st.lineno, line)
            else:
                self._read_option(st, value, line, fpname)

        def _begin_section(self, st, name, fpname):
            st.sectname = name
            if name in self._sections:
                if self._strict and name in st.elements_added:
                    raise DuplicateSectionError(name, fpname, st.lineno)
                st.cursect = self._sections[name]
                st.elements_added.add(name)
            elif name == self.default_section:
                st.cursect = self._defaults
            else:
                st.cursect = self._sections[name] = self._dict()
                self._proxies[name] = SectionProxy(self, name)
                st.elements_added.add(name)
            st.optname = None

        def _read_option(self, st, value, line, fpname):
            mo = self._optcre.match(value)
            if not mo:
                st.errors.append(ParsingError(fpname, st.lineno, line))
                return
            st.optname, _, optval = mo.group('option', 'vi', 'value')
            if not st.optname:
                st.errors.append(ParsingError(fpname, st.lineno, line))
            st.optname = self.optionxform(st.optname.rstrip())
            if self._strict and (st.sectname, st.optname) in st.elements_added:
                raise DuplicateOptionError(st.sectname, st.optname, fpname, st.lineno)
            st.elements_added.add((st.sectname, st.optname))
            st.cursect[st.optname] = None if optval is None else [optval.strip()]

        def _join_multiline_values(self):
            sections = itertools.chain(((self.default_section, self._defaults),), self._sections.items())
            for section, options in sections:
                for name, val in options.items():
                    if isinstance(val, list):
                        val = '\n'.join(val).rstrip()
                    options[name] = self._interpolation.before_read(self, section, name, val)

        def _read_defaults(self, defaults):
            for key, value in defaults.items():
                self._defaults[self.optionxform(key)] = value

        def _unify_values(self, section, vars):
            sectiondict = {}
            try:
                sectiondict = self._sections[section]
            except KeyError:
                if section != self.default_section:
                    raise NoSectionError(section) from None
            vardict = {}
            if vars:
                for key, value in vars.items():
                    vardict[self.optionxform(key)] = None if value is None else str(value)
            return ChainMap(vardict, sectiondict, self._defaults)

        def _convert_to_boolean(self, value):
            if value.lower() not in self.BOOLEAN_STATES:
                raise ValueError(f'Not a boolean: {value}')
            return self.BOOLEAN_STATES[value.lower()]

        def _validate_value_types(self, *, section='', option='', value=''):
            if not isinstance(section, str):
                raise TypeError('section names must be strings')
            if not isinstance(option, str):
                raise TypeError('option keys must be strings')
            if not self._allow_no_value or value:
                if not isinstance(value, str):
                    raise TypeError('option values must be strings')

        @property
        def converters(self):
            return self._converters


    class ConfigParser(RawConfigParser):
        """The same, with `%(name)s` for other options; only texts can be set."""

        _DEFAULT_INTERPOLATION = BasicInterpolation()

        def set(self, section, option, value=None):
            self._validate_value_types(option=option, value=value)
            super().set(section, option, value)

        def add_section(self, section):
            self._validate_value_types(section=section)
            super().add_section(section)

        def _read_defaults(self, defaults):
            try:
                hold_interpolation = self._interpolation
                self._interpolation = Interpolation()
                self.read_dict({self.default_section: defaults})
            finally:
                self._interpolation = hold_interpolation


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
