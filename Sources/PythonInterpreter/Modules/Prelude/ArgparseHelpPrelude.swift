/// `_argparse_help`: the help that `argparse` prints. Written in Python.
enum ArgparseHelpPrelude {
  static let source = #"""
    import argparse as _argparse

    __name__ = 'argparse'
    SUPPRESS = '==SUPPRESS=='


    def _wrap(text, width, initial='', following=''):
        lines, line = [], initial
        empty = True
        for word in text.split():
            if not empty and len(line) + 1 + len(word) > width:
                lines.append(line)
                line, empty = following, True
            line += word if empty else ' ' + word
            empty = False
        return lines + [line] if not empty else lines


    class HelpFormatter:
        """Lays the help out."""

        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            self._prog = prog
            self._width = 78 if width is None else width
            self._max_help_position = min(max_help_position, max(self._width - 20, indent_increment * 2))
            self._indent_increment = indent_increment
            self._parts = []
            self._action_max_length = 0

        # Parts

        def add_text(self, text):
            if text is not SUPPRESS and text is not None:
                self._parts.append(lambda: self._format_text(text))

        def add_usage(self, usage, actions, groups, prefix=None):
            if usage is not SUPPRESS:
                self._parts.append(lambda: self._format_usage(usage, actions, groups, prefix))

        def add_section(self, heading, description, actions):
            shown = [action for action in actions if action.help is not SUPPRESS]
            for action in shown:
                self._measure(action, 2)
            def section():
                body = self._format_text(description, 2) if description else ''
                body += ''.join(self._format_action(action, 2) for action in shown)
                if not body:
                    return ''
                return f'\n{heading}:\n{body}\n' if heading else f'\n{body}\n'
            self._parts.append(section)

        def _measure(self, action, indent):
            length = max(len(self._format_action_invocation(action)) + indent,
                         *(len(self._format_action_invocation(sub)) + indent + 2 for sub in getattr(action, '_choices_actions', ())), 0)
            self._action_max_length = max(self._action_max_length, length)

        def format_help(self):
            text = ''.join(part() for part in self._parts)
            while '\n\n\n' in text:
                text = text.replace('\n\n\n', '\n\n')
            return text.strip('\n') + '\n' if text else text

        # Texts

        def _format_text(self, text, indent=0):
            if '%(prog)' in text:
                text = text % {'prog': self._prog}
            return self._fill_text(text, max(self._width - indent, 11), ' ' * indent) + '\n\n'

        def _fill_text(self, text, width, indent):
            return '\n'.join(_wrap(text, width + len(indent), indent, indent))

        def _split_lines(self, text, width):
            return _wrap(text, width)

        def _format_usage(self, usage, actions, groups, prefix):
            prefix = 'usage: ' if prefix is None else prefix
            prog = self._prog
            if usage is not None:
                return f'{prefix}{usage % {"prog": prog}}\n\n'
            optionals = [action for action in actions if action.option_strings and action.help is not SUPPRESS]
            positionals = [action for action in actions if not action.option_strings and action.help is not SUPPRESS]
            option_parts = self._usage_parts(optionals, groups)
            position_parts = self._usage_parts(positionals, groups)
            usage = ' '.join([prog, *option_parts, *position_parts])
            width = self._width
            if len(prefix) + len(usage) > width:
                usage = self._wrapped_usage(prog, prefix, option_parts, position_parts, width)
            return f'{prefix}{usage}\n\n'

        def _wrapped_usage(self, prog, prefix, option_parts, position_parts, width):
            def lines(parts, indent, first=None):
                found, line, length = [], [], (len(first) if first is not None else len(indent)) - 1
                for part in parts:
                    if length + 1 + len(part) > width and line:
                        found.append(indent + ' '.join(line))
                        line, length = [], len(indent) - 1
                    line.append(part)
                    length += len(part) + 1
                if line:
                    found.append(indent + ' '.join(line))
                if first is not None and found:
                    found[0] = found[0][len(indent):]
                return found

            if len(prefix) + len(prog) <= 0.75 * width:
                indent = ' ' * (len(prefix) + len(prog) + 1)
                if option_parts:
                    found = lines([prog, *option_parts], indent, prefix) + lines(position_parts, indent)
                else:
                    found = lines([prog, *position_parts], indent, prefix)
                return '\n'.join(found)
            indent = ' ' * len(prefix)
            found = lines(option_parts + position_parts, indent)
            if len(found) > 1:
                found = lines(option_parts, indent) + lines(position_parts, indent)
            return '\n'.join([prog, *found])

        def _usage_parts(self, actions, groups):
            parts, skipped = [], set()
            for action in actions:
                if id(action) in skipped:
                    continue
                group = next((g for g in groups if action in g._group_actions
                              and all(member in actions for member in g._group_actions if member.help is not SUPPRESS)), None)
                if group is not None and len(group._group_actions) > 0:
                    members = [member for member in group._group_actions if member.help is not SUPPRESS]
                    skipped.update(id(member) for member in members)
                    inner = ' | '.join(self._usage_part(member, in_group=True) for member in members)
                    if len(members) > 1:
                        inner = f'({inner})' if group.required else f'[{inner}]'
                    elif not group.required:
                        inner = f'[{inner}]'
                    parts.append(inner)
                else:
                    parts.append(self._usage_part(action))
            return parts

        def _usage_part(self, action, in_group=False):
            if not action.option_strings:
                default = self._default_metavar_positional(action)
                part = self._format_args(action, default)
                return part[1:-1] if in_group and part[:1] == '[' and part[-1:] == ']' else part
            if action.nargs == 0:
                part = action.format_usage()
            else:
                part = f'{action.option_strings[0]} {self._format_args(action, self._default_metavar_optional(action))}'
            return part if action.required or in_group else f'[{part}]'

        def _format_action(self, action, indent):
            help_position = min(self._action_max_length + 2, self._max_help_position)
            help_width = max(self._width - help_position, 11)
            action_width = help_position - indent - 2
            header = self._format_action_invocation(action)
            pad = ' ' * indent
            if not action.help:
                lines = [f'{pad}{header}\n']
            elif len(header) <= action_width:
                lines = [f'{pad}{header:<{action_width}}  ']
            else:
                lines = [f'{pad}{header}\n']
            if action.help and action.help.strip():
                first_indent = 0 if len(header) <= action_width else help_position
                help_lines = self._split_lines(self._expand_help(action), help_width)
                lines.append(f'{" " * first_indent}{help_lines[0]}\n')
                lines += [f'{" " * help_position}{line}\n' for line in help_lines[1:]]
            elif not lines[-1].endswith('\n'):
                lines.append('\n')
            for sub in getattr(action, '_choices_actions', ()):
                lines.append(self._format_action(sub, indent + 2))
            return ''.join(lines)

        def _format_action_invocation(self, action):
            if not action.option_strings:
                return ' '.join(self._metavars(action, self._default_metavar_positional(action), 1))
            if action.nargs == 0:
                return ', '.join(action.option_strings)
            args = self._format_args(action, self._default_metavar_optional(action))
            return ', '.join(action.option_strings) + ' ' + args

        def _metavars(self, action, default, count):
            if action.metavar is not None:
                result = action.metavar
            elif action.choices is not None:
                result = '{' + ','.join(map(str, action.choices)) + '}'
            else:
                result = default
            return result if isinstance(result, tuple) else (result,) * count

        def _format_args(self, action, default):
            one = self._metavars(action, default, 1)
            nargs = action.nargs
            if nargs is None:
                return one[0]
            if nargs == '?':
                return f'[{one[0]}]'
            if nargs == '*':
                return f'[{one[0]} ...]' if len(one) == 1 else f'[{one[0]} [{one[1]} ...]]'
            if nargs == '+':
                two = self._metavars(action, default, 2)
                return f'{two[0]} [{two[1]} ...]'
            if nargs == '...':
                return '...'
            if nargs == 'A...':
                return f'{one[0]} ...'
            if nargs == SUPPRESS:
                return ''
            return ' '.join(self._metavars(action, default, nargs))

        def _expand_help(self, action):
            params = {name: value for name, value in vars(action).items() if value is not SUPPRESS}
            params['prog'] = self._prog
            for name, value in params.items():
                if hasattr(value, '__name__'):
                    params[name] = value.__name__
            if params.get('choices') is not None:
                params['choices'] = ', '.join(map(str, params['choices']))
            return self._get_help_string(action) % params

        def _get_help_string(self, action):
            return action.help

        def _default_metavar_optional(self, action):
            return action.dest.upper()

        def _default_metavar_positional(self, action):
            return action.dest


    class RawDescriptionHelpFormatter(HelpFormatter):
        """Leaves the lines of descriptions as they are."""

        def _fill_text(self, text, width, indent):
            return ''.join(indent + line for line in text.splitlines(keepends=True))


    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        """Leaves all lines as they are."""

        def _split_lines(self, text, width):
            return text.splitlines()


    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        """Tells defaults."""

        def _get_help_string(self, action):
            help = action.help or ''
            if '%(default)' not in help and action.default is not SUPPRESS:
                if action.option_strings or action.nargs in ('?', '*'):
                    help += ' (default: %(default)s)'
            return help


    class MetavarTypeHelpFormatter(HelpFormatter):
        """Names arguments by their types."""

        def _default_metavar_optional(self, action):
            return action.type.__name__

        _default_metavar_positional = _default_metavar_optional
    """#
}
