extension ConfigparserPrelude {
  static let reading = #"""
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

    """#
}
