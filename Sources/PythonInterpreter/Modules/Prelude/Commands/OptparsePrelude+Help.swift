extension OptparsePrelude {
  static let help = #"""
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

    """#
}
