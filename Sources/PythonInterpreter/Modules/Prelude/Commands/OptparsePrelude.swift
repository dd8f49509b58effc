/// `optparse`. Written in Python.
enum OptparsePrelude {
  static let source = #"""
    import os
    import sys
    import textwrap

    __all__ = ['Option', 'make_option', 'SUPPRESS_HELP', 'SUPPRESS_USAGE', 'Values', 'OptionContainer', 'OptionGroup',
               'OptionParser', 'HelpFormatter', 'IndentedHelpFormatter', 'TitledHelpFormatter', 'OptParseError',
               'OptionError', 'OptionConflictError', 'OptionValueError', 'BadOptionError', 'check_choice']

    NO_DEFAULT = ('NO', 'DEFAULT')
    SUPPRESS_HELP = 'SUPPRESS' + 'HELP'
    SUPPRESS_USAGE = 'SUPPRESS' + 'USAGE'


    # Errors

    class OptParseError(Exception):
        """What the errors of this module have in common."""

        def __init__(self, msg):
            self.msg = msg

        def __str__(self):
            return self.msg


    class OptionError(OptParseError):
        """An option is not described as it should be."""

        def __init__(self, msg, option):
            self.msg = msg
            self.option_id = str(option)

        def __str__(self):
            return f'option {self.option_id}: {self.msg}' if self.option_id else self.msg


    class OptionConflictError(OptionError):
        """Two options have the same name."""


    class OptionValueError(OptParseError):
        """An option was given a value that it can't have."""


    class BadOptionError(OptParseError):
        """There is no such option."""

        def __init__(self, opt_str):
            self.opt_str = opt_str

        def __str__(self):
            return f'no such option: {self.opt_str}'


    class AmbiguousOptionError(BadOptionError):
        """The beginning of an option's name fits several."""

        def __init__(self, opt_str, possibilities):
            BadOptionError.__init__(self, opt_str)
            self.possibilities = possibilities

        def __str__(self):
            return f'ambiguous option: {self.opt_str} ({", ".join(self.possibilities)}?)'


    # Help

    class HelpFormatter:
        """Lays out the help."""

        NO_DEFAULT_VALUE = 'none'

        def __init__(self, indent_increment, max_help_position, width, short_first):
            self.parser = None
            self.indent_increment = indent_increment
            if width is None:
                try:
                    width = int(os.environ['COLUMNS'])
                except (KeyError, ValueError):
                    width = 80
                width -= 2
            self.width = width
            self.help_position = self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
            self.current_indent = self.level = 0
            self.help_width = None
            self.short_first = short_first
            self.default_tag = '%default'
            self.option_strings = {}
            self._short_opt_fmt = '%s %s'
            self._long_opt_fmt = '%s=%s'

        def set_parser(self, parser):
            self.parser = parser

        def set_short_opt_delimiter(self, delim):
            if delim not in ('', ' '):
                raise ValueError(f'invalid metavar delimiter for short options: {delim!r}')
            self._short_opt_fmt = '%s' + delim + '%s'

        def set_long_opt_delimiter(self, delim):
            if delim not in ('=', ' '):
                raise ValueError(f'invalid metavar delimiter for long options: {delim!r}')
            self._long_opt_fmt = '%s' + delim + '%s'

        def indent(self):
            self.current_indent += self.indent_increment
            self.level += 1

        def dedent(self):
            self.current_indent -= self.indent_increment
            self.level -= 1

        def format_usage(self, usage):
            raise NotImplementedError('subclasses must implement')

        def format_heading(self, heading):
            raise NotImplementedError('subclasses must implement')

        def _format_text(self, text):
            indent = ' ' * self.current_indent
            return textwrap.fill(text, max(self.width - self.current_indent, 11), initial_indent=indent,
                                 subsequent_indent=indent)

        def format_description(self, description):
            return self._format_text(description) + '\n' if description else ''

        def format_epilog(self, epilog):
            return '\n' + self._format_text(epilog) + '\n' if epilog else ''

        def expand_default(self, option):
            if self.parser is None or not self.default_tag:
                return option.help
            default_value = self.parser.defaults.get(option.dest)
            if default_value is NO_DEFAULT or default_value is None:
                default_value = self.NO_DEFAULT_VALUE
            return option.help.replace(self.default_tag, str(default_value))

        def format_option(self, option):
            opts = self.option_strings[option]
            opt_width = self.help_position - self.current_indent - 2
            indent = ' ' * self.current_indent
            if len(opts) > opt_width:
                opts, indent_first = f'{indent}{opts}\n', self.help_position
            else:
                opts, indent_first = f'{indent}{opts:<{opt_width}}  ', 0
            result = [opts]
            if option.help:
                lines = textwrap.wrap(self.expand_default(option), self.help_width)
                result.append(f'{" " * indent_first}{lines[0]}\n')
                result += [f'{" " * self.help_position}{line}\n' for line in lines[1:]]
            elif opts[-1] != '\n':
                result.append('\n')
            return ''.join(result)

        def store_option_strings(self, parser):
            """Work out how wide the column of the options is."""
            self.indent()
            widest = 0
            for opt in parser.option_list:
                strings = self.format_option_strings(opt)
                self.option_strings[opt] = strings
                widest = max(widest, len(strings) + self.current_indent)
            self.indent()
            for group in parser.option_groups:
                for opt in group.option_list:
                    strings = self.format_option_strings(opt)
                    self.option_strings[opt] = strings
                    widest = max(widest, len(strings) + self.current_indent)
            self.dedent()
            self.dedent()
            self.help_position = min(widest + 2, self.max_help_position)
            self.help_width = max(self.width - self.help_position, 11)

        def format_option_strings(self, option):
            if option.takes_value():
                metavar = option.metavar or option.dest.upper()
                short_opts = [self._short_opt_fmt % (sopt, metavar) for sopt in option._short_opts]
                long_opts = [self._long_opt_fmt % (lopt, metavar) for lopt in option._long_opts]
            else:
                short_opts, long_opts = option._short_opts, option._long_opts
            return ', '.join(short_opts + long_opts if self.short_first else long_opts + short_opts)


    class IndentedHelpFormatter(HelpFormatter):
        """Indents what belongs to a heading."""

        def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
            HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

        def format_usage(self, usage):
            return f'Usage: {usage}\n'

        def format_heading(self, heading):
            return f'{"":{self.current_indent}}{heading}:\n'


    class TitledHelpFormatter(HelpFormatter):
        """Underlines the headings."""

        def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
            HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

        def format_usage(self, usage):
            return f'{self.format_heading("Usage")}  {usage}\n'

        def format_heading(self, heading):
            return f'{heading}\n{"=-"[self.level] * len(heading)}\n'


    # Types of values

    def _parse_num(val, type):
        if val[:2].lower() == '0x':
            radix = 16
        elif val[:2].lower() == '0b':
            radix, val = 2, val[2:] or '0'
        elif val[:1] == '0':
            radix = 8
        else:
            radix = 10
        return type(val, radix)


    _builtin_cvt = {'int': (lambda val: _parse_num(val, int), 'integer'), 'long': (lambda val: _parse_num(val, int), 'integer'),
                    'float': (float, 'floating-point'), 'complex': (complex, 'complex')}


    def check_builtin(option, opt, value):
        cvt, what = _builtin_cvt[option.type]
        try:
            return cvt(value)
        except ValueError:
            raise OptionValueError(f'option {opt}: invalid {what} value: {value!r}')


    def check_choice(option, opt, value):
        if value in option.choices:
            return value
        choices = ', '.join(map(repr, option.choices))
        raise OptionValueError(f'option {opt}: invalid choice: {value!r} (choose from {choices})')


    class Option:
        """One option: its names, what it does with its value, and its help."""

        ATTRS = ['action', 'type', 'dest', 'default', 'nargs', 'const', 'choices', 'callback', 'callback_args',
                 'callback_kwargs', 'help', 'metavar']
        ACTIONS = ('store', 'store_const', 'store_true', 'store_false', 'append', 'append_const', 'count', 'callback', 'help',
                   'version')
        STORE_ACTIONS = ('store', 'store_const', 'store_true', 'store_false', 'append', 'append_const', 'count')
        TYPED_ACTIONS = ('store', 'append', 'callback')
        ALWAYS_TYPED_ACTIONS = ('store', 'append')
        CONST_ACTIONS = ('store_const', 'append_const')
        TYPES = ('string', 'int', 'long', 'float', 'complex', 'choice')
        TYPE_CHECKER = {'int': check_builtin, 'long': check_builtin, 'float': check_builtin, 'complex': check_builtin,
                        'choice': check_choice}
        CHECK_METHODS = None

        def __init__(self, *opts, **attrs):
            self._short_opts, self._long_opts = [], []
            opts = [opt for opt in opts if opt]
            if not opts:
                raise TypeError('at least one option string must be supplied')
            self._set_opt_strings(opts)
            self._set_attrs(attrs)
            for checker in self.CHECK_METHODS:
                checker(self)

        def _set_opt_strings(self, opts):
            for opt in opts:
                if len(opt) < 2:
                    raise OptionError(f'invalid option string {opt!r}: must be at least two characters long', self)
                if len(opt) == 2:
                    if not (opt[0] == '-' and opt[1] != '-'):
                        raise OptionError(f'invalid short option string {opt!r}: must be of the form -x, (x any non-dash char)',
                                          self)
                    self._short_opts.append(opt)
                else:
                    if not (opt[0:2] == '--' and opt[2] != '-'):
                        raise OptionError(f'invalid long option string {opt!r}: must start with --, followed by non-dash', self)
                    self._long_opts.append(opt)

        def _set_attrs(self, attrs):
            for attr in self.ATTRS:
                setattr(self, attr, attrs.pop(attr, NO_DEFAULT if attr == 'default' else None))
            if attrs:
                raise OptionError(f'invalid keyword arguments: {", ".join(sorted(attrs))}', self)

        def _check_action(self):
            if self.action is None:
                self.action = 'store'
            elif self.action not in self.ACTIONS:
                raise OptionError(f'invalid action: {self.action!r}', self)

        def _check_type(self):
            if self.type is None:
                if self.action in self.ALWAYS_TYPED_ACTIONS:
                    self.type = 'string' if self.choices is None else 'choice'
                return
            if isinstance(self.type, type):
                self.type = self.type.__name__
            if self.type == 'str':
                self.type = 'string'
            if self.type not in self.TYPES:
                raise OptionError(f'invalid option type: {self.type!r}', self)
            if self.action not in self.TYPED_ACTIONS:
                raise OptionError(f'must not supply a type for action {self.action!r}', self)

        def _check_choice(self):
            if self.type == 'choice':
                if self.choices is None:
                    raise OptionError("must supply a list of choices for type 'choice'", self)
                if not isinstance(self.choices, (tuple, list)):
                    raise OptionError(f"choices must be a list of strings ('{str(type(self.choices)).split(chr(39))[1]}' supplied)",
                                      self)
            elif self.choices is not None:
                raise OptionError(f'must not supply choices for type {self.type!r}', self)

        def _check_dest(self):
            takes_value = self.action in self.STORE_ACTIONS or self.type is not None
            if self.dest is None and takes_value:
                self.dest = self._long_opts[0][2:].replace('-', '_') if self._long_opts else self._short_opts[0][1]

        def _check_const(self):
            if self.action not in self.CONST_ACTIONS and self.const is not None:
                raise OptionError(f"'const' must not be supplied for action {self.action!r}", self)

        def _check_nargs(self):
            if self.action in self.TYPED_ACTIONS:
                if self.nargs is None:
                    self.nargs = 1
            elif self.nargs is not None:
                raise OptionError(f"'nargs' must not be supplied for action {self.action!r}", self)

        def _check_callback(self):
            if self.action == 'callback':
                if not callable(self.callback):
                    raise OptionError(f'callback not callable: {self.callback!r}', self)
                if self.callback_args is not None and not isinstance(self.callback_args, tuple):
                    raise OptionError(f'callback_args, if supplied, must be a tuple: not {self.callback_args!r}', self)
                if self.callback_kwargs is not None and not isinstance(self.callback_kwargs, dict):
                    raise OptionError(f'callback_kwargs, if supplied, must be a dict: not {self.callback_kwargs!r}', self)
                return
            for name in ('callback', 'callback_args', 'callback_kwargs'):
                if getattr(self, name) is not None:
                    shown = f'{name} supplied ({self.callback!r}) for non-callback option' if name == 'callback' \
                        else f'{name} supplied for non-callback option'
                    raise OptionError(shown, self)

        CHECK_METHODS = [_check_action, _check_type, _check_choice, _check_dest, _check_const, _check_nargs, _check_callback]

        def __str__(self):
            return '/'.join(self._short_opts + self._long_opts)

        def __repr__(self):
            return f'<{self.__class__.__name__} at {id(self):#x}: {self}>'

        def takes_value(self):
            return self.type is not None

        def get_opt_string(self):
            return self._long_opts[0] if self._long_opts else self._short_opts[0]

        def check_value(self, opt, value):
            checker = self.TYPE_CHECKER.get(self.type)
            return value if checker is None else checker(self, opt, value)

        def convert_value(self, opt, value):
            if value is None:
                return None
            if self.nargs == 1:
                return self.check_value(opt, value)
            return tuple([self.check_value(opt, v) for v in value])

        def process(self, opt, value, values, parser):
            value = self.convert_value(opt, value)
            return self.take_action(self.action, self.dest, opt, value, values, parser)

        def take_action(self, action, dest, opt, value, values, parser):
            if action == 'store':
                setattr(values, dest, value)
            elif action == 'store_const':
                setattr(values, dest, self.const)
            elif action == 'store_true':
                setattr(values, dest, True)
            elif action == 'store_false':
                setattr(values, dest, False)
            elif action == 'append':
                values.ensure_value(dest, []).append(value)
            elif action == 'append_const':
                values.ensure_value(dest, []).append(self.const)
            elif action == 'count':
                setattr(values, dest, values.ensure_value(dest, 0) + 1)
            elif action == 'callback':
                self.callback(self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {}))
            elif action == 'help':
                parser.print_help()
                parser.exit()
            elif action == 'version':
                parser.print_version()
                parser.exit()
            else:
                raise ValueError(f'unknown action {self.action!r}')
            return 1


    make_option = Option


    class Values:
        """The values of the options, as attributes."""

        def __init__(self, defaults=None):
            for attr, val in (defaults or {}).items():
                setattr(self, attr, val)

        def __str__(self):
            return str(self.__dict__)

        def __repr__(self):
            return f'<{self.__class__.__name__} at {id(self):#x}: {self}>'

        def __eq__(self, other):
            if isinstance(other, Values):
                return self.__dict__ == other.__dict__
            if isinstance(other, dict):
                return self.__dict__ == other
            return NotImplemented

        def ensure_value(self, attr, value):
            if getattr(self, attr, None) is None:
                setattr(self, attr, value)
            return getattr(self, attr)


    class OptionContainer:
        """Has options: a parser, or a group of one."""

        def __init__(self, option_class, conflict_handler, description):
            self._create_option_list()
            self.option_class = option_class
            self.set_conflict_handler(conflict_handler)
            self.set_description(description)

        def _create_option_mappings(self):
            self._short_opt, self._long_opt, self.defaults = {}, {}, {}

        def _share_option_mappings(self, parser):
            self._short_opt, self._long_opt, self.defaults = parser._short_opt, parser._long_opt, parser.defaults

        def set_conflict_handler(self, handler):
            if handler not in ('error', 'resolve'):
                raise ValueError(f'invalid conflict_resolution value {handler!r}')
            self.conflict_handler = handler

        def set_description(self, description):
            self.description = description

        def get_description(self):
            return self.description

        def _check_conflict(self, option):
            conflicts = [(opt, self._short_opt[opt]) for opt in option._short_opts if opt in self._short_opt]
            conflicts += [(opt, self._long_opt[opt]) for opt in option._long_opts if opt in self._long_opt]
            if not conflicts:
                return
            if self.conflict_handler == 'error':
                raise OptionConflictError(f'conflicting option string(s): {", ".join(opt for opt, _ in conflicts)}', option)
            for opt, other in conflicts:
                if opt.startswith('--'):
                    other._long_opts.remove(opt)
                    del self._long_opt[opt]
                else:
                    other._short_opts.remove(opt)
                    del self._short_opt[opt]
                if not (other._short_opts or other._long_opts):
                    other.container.option_list.remove(other)

        def add_option(self, *args, **kwargs):
            """Add an option: one that is made already, or its names and what there is to say of it."""
            if isinstance(args[0], str):
                option = self.option_class(*args, **kwargs)
            elif len(args) == 1 and not kwargs:
                option = args[0]
                if not isinstance(option, Option):
                    raise TypeError(f'not an Option instance: {option!r}')
            else:
                raise TypeError('invalid arguments')
            self._check_conflict(option)
            self.option_list.append(option)
            option.container = self
            for opt in option._short_opts:
                self._short_opt[opt] = option
            for opt in option._long_opts:
                self._long_opt[opt] = option
            if option.dest is not None:
                if option.default is not NO_DEFAULT:
                    self.defaults[option.dest] = option.default
                elif option.dest not in self.defaults:
                    self.defaults[option.dest] = None
            return option

        def add_options(self, option_list):
            for option in option_list:
                self.add_option(option)

        def get_option(self, opt_str):
            return self._short_opt.get(opt_str) or self._long_opt.get(opt_str)

        def has_option(self, opt_str):
            return opt_str in self._short_opt or opt_str in self._long_opt

        def remove_option(self, opt_str):
            option = self.get_option(opt_str)
            if option is None:
                raise ValueError(f'no such option {opt_str!r}')
            for opt in option._short_opts:
                del self._short_opt[opt]
            for opt in option._long_opts:
                del self._long_opt[opt]
            option.container.option_list.remove(option)

        def format_option_help(self, formatter):
            return ''.join(formatter.format_option(option) for option in self.option_list if option.help is not SUPPRESS_HELP)

        def format_description(self, formatter):
            return formatter.format_description(self.get_description())

        def format_help(self, formatter):
            parts = [self.format_description(formatter)] if self.description else []
            return '\n'.join(parts + [self.format_option_help(formatter)])

        def destroy(self):
            self._short_opt = self._long_opt = self.defaults = None


    class OptionGroup(OptionContainer):
        """Options that stand together in the help."""

        def __init__(self, parser, title, description=None):
            self.parser = parser
            OptionContainer.__init__(self, parser.option_class, parser.conflict_handler, description)
            self.title = title

        def _create_option_list(self):
            self.option_list = []
            self._share_option_mappings(self.parser)

        def set_title(self, title):
            self.title = title

        def format_help(self, formatter):
            result = formatter.format_heading(self.title)
            formatter.indent()
            result += OptionContainer.format_help(self, formatter)
            formatter.dedent()
            return result


    class OptionParser(OptionContainer):
        """Reads the arguments of a program."""

        standard_option_list = []

        def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler='error',
                     description=None, formatter=None, add_help_option=True, prog=None, epilog=None):
            OptionContainer.__init__(self, option_class, conflict_handler, description)
            self.set_usage(usage)
            self.prog, self.version, self.epilog = prog, version, epilog
            self.allow_interspersed_args = True
            self.process_default_values = True
            self.formatter = IndentedHelpFormatter() if formatter is None else formatter
            self.formatter.set_parser(self)
            self.add_options(self.standard_option_list)
            if option_list:
                self.add_options(option_list)
            if self.version:
                self.add_option('--version', action='version', help="show program's version number and exit")
            if add_help_option:
                self.add_option('-h', '--help', action='help', help='show this help message and exit')
            self.rargs = self.largs = self.values = None

        def _create_option_list(self):
            self.option_list, self.option_groups = [], []
            self._create_option_mappings()

        def set_usage(self, usage):
            if usage is None:
                self.usage = '%prog [options]'
            elif usage is SUPPRESS_USAGE:
                self.usage = None
            else:
                self.usage = usage[7:] if usage.lower().startswith('usage: ') else usage

        def enable_interspersed_args(self):
            self.allow_interspersed_args = True

        def disable_interspersed_args(self):
            self.allow_interspersed_args = False

        def set_process_default_values(self, process):
            self.process_default_values = process

        def set_default(self, dest, value):
            self.defaults[dest] = value

        def set_defaults(self, **kwargs):
            self.defaults.update(kwargs)

        def _get_all_options(self):
            return self.option_list + [option for group in self.option_groups for option in group.option_list]

        def get_default_values(self):
            if not self.process_default_values:
                return Values(self.defaults)
            defaults = self.defaults.copy()
            for option in self._get_all_options():
                default = defaults.get(option.dest)
                if isinstance(default, str):
                    defaults[option.dest] = option.check_value(option.get_opt_string(), default)
            return Values(defaults)

        def add_option_group(self, *args, **kwargs):
            if isinstance(args[0], str):
                group = OptionGroup(self, *args, **kwargs)
            elif len(args) == 1 and not kwargs:
                group = args[0]
                if not isinstance(group, OptionGroup):
                    raise TypeError(f'not an OptionGroup instance: {group!r}')
                if group.parser is not self:
                    raise ValueError('invalid OptionGroup (wrong parser)')
            else:
                raise TypeError('invalid arguments')
            self.option_groups.append(group)
            return group

        def get_option_group(self, opt_str):
            option = self._short_opt.get(opt_str) or self._long_opt.get(opt_str)
            return option.container if option and option.container is not self else None

        # Reading

        def parse_args(self, args=None, values=None):
            """The values of the options, and the other arguments."""
            rargs = sys.argv[1:] if args is None else args[:]
            values = self.get_default_values() if values is None else values
            self.rargs, self.values = rargs, values
            self.largs = largs = []
            try:
                self._process_args(largs, rargs, values)
            except (BadOptionError, OptionValueError) as err:
                self.error(str(err))
            return self.check_values(values, largs + rargs)

        def check_values(self, values, args):
            return (values, args)

        def _process_args(self, largs, rargs, values):
            while rargs:
                arg = rargs[0]
                if arg == '--':
                    del rargs[0]
                    return
                if arg[0:2] == '--':
                    self._process_long_opt(rargs, values)
                elif arg[:1] == '-' and len(arg) > 1:
                    self._process_short_opts(rargs, values)
                elif self.allow_interspersed_args:
                    largs.append(arg)
                    del rargs[0]
                else:
                    return

        def _match_long_opt(self, opt):
            if opt in self._long_opt:
                return opt
            possibilities = sorted(word for word in self._long_opt if word.startswith(opt))
            if len(possibilities) == 1:
                return possibilities[0]
            if not possibilities:
                raise BadOptionError(opt)
            raise AmbiguousOptionError(opt, possibilities)

        def _arguments_of(self, option, opt, rargs):
            nargs = option.nargs
            if len(rargs) < nargs:
                self.error(f'{opt} option requires {nargs} argument{"" if nargs == 1 else "s"}')
            elif nargs == 1:
                return rargs.pop(0)
            else:
                value = tuple(rargs[0:nargs])
                del rargs[0:nargs]
                return value

        def _process_long_opt(self, rargs, values):
            arg = rargs.pop(0)
            opt, equals, next_arg = arg.partition('=')
            if equals:
                rargs.insert(0, next_arg)
            opt = self._match_long_opt(opt)
            option = self._long_opt[opt]
            if option.takes_value():
                value = self._arguments_of(option, opt, rargs)
            elif equals:
                self.error(f'{opt} option does not take a value')
            else:
                value = None
            option.process(opt, value, values, self)

        def _process_short_opts(self, rargs, values):
            arg = rargs.pop(0)
            for index, letter in enumerate(arg[1:], 2):
                opt = '-' + letter
                option = self._short_opt.get(opt)
                if not option:
                    raise BadOptionError(opt)
                if option.takes_value():
                    if index < len(arg):
                        rargs.insert(0, arg[index:])
                    option.process(opt, self._arguments_of(option, opt, rargs), values, self)
                    break
                option.process(opt, None, values, self)

        # Telling

        def get_prog_name(self):
            return os.path.basename(sys.argv[0]) if self.prog is None else self.prog

        def expand_prog_name(self, s):
            return s.replace('%prog', self.get_prog_name())

        def get_description(self):
            return None if self.description is None else self.expand_prog_name(self.description)

        def exit(self, status=0, msg=None):
            if msg:
                sys.stderr.write(msg)
            sys.exit(status)

        def error(self, msg):
            self.print_usage(sys.stderr)
            self.exit(2, f'{self.get_prog_name()}: error: {msg}\n')

        def get_usage(self):
            return self.formatter.format_usage(self.expand_prog_name(self.usage)) if self.usage else ''

        def print_usage(self, file=None):
            if self.usage:
                print(self.get_usage(), file=file)

        def get_version(self):
            return self.expand_prog_name(self.version) if self.version else ''

        def print_version(self, file=None):
            if self.version:
                print(self.get_version(), file=file)

        def format_option_help(self, formatter=None):
            formatter = self.formatter if formatter is None else formatter
            formatter.store_option_strings(self)
            result = [formatter.format_heading('Options')]
            formatter.indent()
            if self.option_list:
                result += [OptionContainer.format_option_help(self, formatter), '\n']
            for group in self.option_groups:
                result += [group.format_help(formatter), '\n']
            formatter.dedent()
            return ''.join(result[:-1])

        def format_epilog(self, formatter):
            return formatter.format_epilog(self.epilog)

        def format_help(self, formatter=None):
            formatter = self.formatter if formatter is None else formatter
            result = []
            if self.usage:
                result.append(self.get_usage() + '\n')
            if self.description:
                result.append(self.format_description(formatter) + '\n')
            result.append(self.format_option_help(formatter))
            result.append(self.format_epilog(formatter))
            return ''.join(result)

        def print_help(self, file=None):
            (sys.stdout if file is None else file).write(self.format_help())
    """#
}
