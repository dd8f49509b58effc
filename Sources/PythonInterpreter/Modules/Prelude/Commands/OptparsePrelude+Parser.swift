extension OptparsePrelude {
  static let parser = #"""
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
