/// `_argparse_parser`: `argparse.ArgumentParser`. Written in Python.
enum ArgparseParserPrelude {
  static let source = #"""
    import sys
    import argparse as _argparse
    from argparse import (Action, ArgumentError, ArgumentTypeError, Namespace, SUPPRESS, _ACTIONS, _HelpAction,
                          _SubParsersAction, HelpFormatter)

    __name__ = 'argparse'


    class _Container:
        """What arguments can be added to: parsers and groups."""

        def _root(self):
            return self

        def add_argument(self, *args, **kwargs):
            """Say that there is an argument."""
            root = self._root()
            chars = root.prefix_chars
            if not args or len(args) == 1 and args[0][0] not in chars:
                if args and 'dest' in kwargs:
                    raise TypeError('dest supplied twice for positional argument, did you mean metavar?')
                kwargs.setdefault('dest', args[0] if args else None)
                if kwargs.get('nargs') not in ('?', '*', '...', SUPPRESS, 0):
                    kwargs['required'] = True
                if kwargs.get('nargs') == '*' and 'default' not in kwargs:
                    kwargs['required'] = True
                kwargs['option_strings'] = []
            else:
                for name in args:
                    if name[0] not in chars:
                        raise ValueError(f'invalid option string {name!r}: must start with a character {chars!r}')
                dest = kwargs.pop('dest', None)
                if dest is None:
                    long = next((name for name in args if len(name) > 1 and name[1] in chars), args[0])
                    dest = long.lstrip(chars)
                    if not dest:
                        raise ValueError(f'dest= is required for options like {args[0]!r}')
                    dest = dest.replace('-', '_')
                kwargs['dest'], kwargs['option_strings'] = dest, list(args)
            if 'default' not in kwargs:
                if kwargs['dest'] in root._defaults:
                    kwargs['default'] = root._defaults[kwargs['dest']]
                elif root.argument_default is not None:
                    kwargs['default'] = root.argument_default
            name = kwargs.pop('action', None)
            factory = _ACTIONS.get(name, name) if isinstance(name, str) or name is None else name
            if not callable(factory):
                raise ValueError(f'unknown action {factory!r}' if name is None else f'unknown action "{name}"')
            action = factory(**kwargs)
            kind = root._registry.get(action.type, action.type)
            if kind is not None and not callable(kind):
                raise ValueError(f'{kind!r} is not callable')
            return self._add_action(action)

        def _add_action(self, action):
            root = self._root()
            for name in action.option_strings:
                if name in root._option_actions and root.conflict_handler == 'error':
                    raise ArgumentError(action, f'conflicting option string: {name}')
            for name in action.option_strings:
                root._option_actions[name] = action
            root._actions.append(action)
            self._group_for(action).append(action)
            return action

        def add_mutually_exclusive_group(self, *, required=False):
            group = _MutuallyExclusiveGroup(self, required)
            self._root()._exclusive_groups.append(group)
            return group


    class _ArgumentGroup(_Container):
        """Arguments that stand together in the help."""

        def __init__(self, container, title=None, description=None):
            self._container, self.title, self.description = container, title, description
            self._group_actions = []

        def _root(self):
            return self._container._root()

        def _group_for(self, action):
            return self._group_actions


    class _MutuallyExclusiveGroup(_Container):
        """Arguments of which only one may be given."""

        def __init__(self, container, required=False):
            self._container, self.required = container, required
            self._group_actions = []

        def _root(self):
            return self._container._root()

        def _group_for(self, action):
            if action.required:
                raise ValueError('mutually exclusive arguments must be optional')
            self._group_actions.append(action)
            return self._container._group_for(action)


    class ArgumentParser(_Container):
        """Knows what a program takes, and takes command lines apart."""

        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                     prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                     add_help=True, allow_abbrev=True, exit_on_error=True):
            self.prog = sys.argv[0].rpartition('/')[2] if prog is None else prog
            self.usage, self.description, self.epilog = usage, description, epilog
            self.formatter_class, self.prefix_chars = formatter_class, prefix_chars
            self.argument_default, self.conflict_handler = argument_default, conflict_handler
            self.add_help, self.allow_abbrev, self.exit_on_error = add_help, allow_abbrev, exit_on_error
            self._actions, self._option_actions, self._defaults = [], {}, {}
            self._registry, self._exclusive_groups = {}, []
            self._positionals = _ArgumentGroup(self, 'positional arguments')
            self._optionals = _ArgumentGroup(self, 'options')
            self._action_groups = [self._positionals, self._optionals]
            self._subparsers = None
            if add_help:
                char = '-' if '-' in prefix_chars else prefix_chars[0]
                self.add_argument(char + 'h', char * 2 + 'help', action='help', default=SUPPRESS,
                                  help='show this help message and exit')
            for parent in parents:
                for action in parent._actions:
                    if not isinstance(action, _HelpAction) or not add_help:
                        self._add_action(action)
                self._defaults.update(parent._defaults)

        def __repr__(self):
            names = ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')
            return f'{type(self).__name__}({", ".join(f"{name}={getattr(self, name)!r}" for name in names)})'

        def _group_for(self, action):
            return (self._optionals if action.option_strings else self._positionals)._group_actions

        def add_argument_group(self, title=None, description=None, **kwargs):
            group = _ArgumentGroup(self, title, description)
            self._action_groups.append(group)
            return group

        def add_subparsers(self, *, title=None, description=None, prog=None, parser_class=None, dest=SUPPRESS,
                           required=False, help=None, metavar=None, action=None, option_string=None):
            if self._subparsers is not None:
                raise ArgumentError(None, 'cannot have multiple subparser arguments')
            if title is not None or description is not None:
                group = self.add_argument_group(title or 'subcommands', description)
            else:
                group = self._positionals
            if prog is None:
                formatter = self._get_formatter()
                positionals = [a for a in self._actions if not a.option_strings]
                formatter.add_usage(self.usage, positionals, [], '')
                prog = formatter.format_help().strip()
            self._subparsers = _SubParsersAction([], prog, parser_class or type(self), dest, required, help, metavar)
            return group._add_action(self._subparsers)

        def set_defaults(self, **kwargs):
            self._defaults.update(kwargs)
            for action in self._actions:
                if action.dest in kwargs:
                    action.default = kwargs[action.dest]

        def get_default(self, dest):
            for action in self._actions:
                if action.dest == dest and action.default is not None:
                    return action.default
            return self._defaults.get(dest)

        def register(self, registry_name, value, object):
            self._registry[value] = object

        # Taking apart

        def parse_args(self, args=None, namespace=None):
            args, rest = self.parse_known_args(args, namespace)
            if rest:
                message = f'unrecognized arguments: {" ".join(rest)}'
                if not self.exit_on_error:
                    raise ArgumentError(None, message)
                self.error(message)
            return args

        def parse_known_args(self, args=None, namespace=None):
            args = list(sys.argv[1:] if args is None else args)
            namespace = Namespace() if namespace is None else namespace
            for action in self._actions:
                if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                    setattr(namespace, action.dest, action.default)
            for dest, value in self._defaults.items():
                if not hasattr(namespace, dest):
                    setattr(namespace, dest, value)
            try:
                rest = self._parse(args, namespace)
            except ArgumentError as error:
                if not self.exit_on_error:
                    raise
                self.error(str(error))
            rest += namespace.__dict__.pop('_unrecognized_args', [])
            return namespace, rest

        parse_intermixed_args, parse_known_intermixed_args = parse_args, parse_known_args

        def _parse(self, args, namespace):
            seen, extras = [], []
            positionals = [action for action in self._actions if not action.option_strings]
            index = 0
            while index < len(args):
                text = args[index]
                if text == '--' or not self._looks_like_option(text):
                    index = self._take_positionals(args, index, positionals, namespace, seen, extras)
                    continue
                action, name, explicit = self._find_option(text)
                index += 1
                if action is None:
                    extras.append(text)
                    continue
                index = self._take_option(action, name, explicit, args, index, namespace, seen)
            self._take_positionals(args, index, positionals, namespace, seen, extras, is_end=True)
            self._finish(namespace, seen)
            return extras

        def _looks_like_option(self, text):
            if len(text) < 2 or text[0] not in self.prefix_chars:
                return False
            if text in self._option_actions:
                return True
            if ' ' in text:
                return False
            number = text[1:].replace('.', '', 1)
            if number.isdigit() and not any(name[1:].isdigit() for name in self._option_actions):
                return False
            return True

        def _find_option(self, text):
            if text in self._option_actions:
                return self._option_actions[text], text, None
            name, equals, value = text.partition('=')
            if equals and name in self._option_actions:
                return self._option_actions[name], name, value
            if self.allow_abbrev and text[1] in self.prefix_chars:
                matches = [full for full in self._option_actions if full.startswith(name)]
                if len(matches) > 1:
                    raise ArgumentError(None, f'ambiguous option: {text} could match {", ".join(matches)}')
                if matches:
                    return self._option_actions[matches[0]], matches[0], value if equals else None
            elif text[1] not in self.prefix_chars and text[:2] in self._option_actions:
                return self._option_actions[text[:2]], text[:2], text[2:]
            return None, text, None

        def _take_option(self, action, name, explicit, args, index, namespace, seen):
            if explicit is not None and action.nargs == 0:
                if len(name) == 2 and explicit:
                    # Flags in one word: -abc.
                    self._run(action, [], name, namespace, seen)
                    other = name[0] + explicit[0]
                    if other not in self._option_actions:
                        raise ArgumentError(action, f'ignored explicit argument {explicit!r}')
                    following = explicit[1:] or None
                    return self._take_option(self._option_actions[other], other, following, args, index, namespace, seen)
                raise ArgumentError(action, f'ignored explicit argument {explicit!r}')
            if explicit is not None:
                if action.nargs not in (None, 1, '?', '*', '+'):
                    raise ArgumentError(action, self._count_message(action.nargs))
                self._run(action, [explicit], name, namespace, seen)
                return index
            available = 0
            while index + available < len(args) and not self._looks_like_option(args[index + available]) and args[index + available] != '--':
                available += 1
            if action.nargs == '...':
                available = len(args) - index
            count = self._wanted(action.nargs, available)
            if count is None:
                raise ArgumentError(action, self._count_message(action.nargs))
            self._run(action, args[index:index + count], name, namespace, seen)
            return index + count

        def _wanted(self, nargs, available):
            if nargs is None:
                return 1 if available >= 1 else None
            if nargs == '?':
                return min(1, available)
            if nargs in ('*', '...'):
                return available
            if nargs in ('+', 'A...'):
                return available if available else None
            return nargs if available >= nargs else None

        def _count_message(self, nargs):
            known = {None: 'expected one argument', '?': 'expected at most one argument', '+': 'expected at least one argument'}
            return known.get(nargs) or f'expected {nargs} argument{"" if nargs == 1 else "s"}'

        def _take_positionals(self, args, index, positionals, namespace, seen, extras, is_end=False):
            words, marked = [], False
            start = index
            while index < len(args):
                if args[index] == '--' and not marked:
                    marked = True
                elif not marked and self._looks_like_option(args[index]):
                    break
                else:
                    words.append(args[index])
                index += 1
            if positionals and positionals[0].nargs in ('A...', '...') and words:
                # The rest belongs to it, options included.
                words, index = args[start:], len(args)
            more_follow = index < len(args)
            while positionals:
                action = positionals[0]
                least = sum(self._least(other.nargs) for other in positionals[1:])
                available = max(0, len(words) - least) if action.nargs in ('*', '+', '?', '...', 'A...') else len(words)
                count = self._wanted(action.nargs, available)
                if count is None or count == 0 and more_follow and not is_end and not words:
                    break
                if count == 0 and not words and not is_end and action.nargs in ('?', '*'):
                    break
                positionals.pop(0)
                given, words = words[:count], words[count:]
                if not (count == 0 and action.nargs == '...'):
                    self._run(action, given, None, namespace, seen)
                elif action.nargs == '...':
                    self._run(action, [], None, namespace, seen)
            extras.extend(words)
            return index

        def _least(self, nargs):
            if nargs in ('?', '*', '...'):
                return 0
            return 1 if nargs in (None, '+', 'A...') else nargs

        def _run(self, action, given, name, namespace, seen):
            values = self._values(action, given)
            is_default = not action.option_strings and not given and action.nargs in ('?', '*') and values is action.default
            if not is_default:
                for group in self._exclusive_groups:
                    if action in group._group_actions:
                        for other in group._group_actions:
                            if other is not action and other in seen:
                                raise ArgumentError(action, f'not allowed with argument {_argparse._name_of(other)}')
                seen.append(action)
            elif action not in seen and action.nargs == '*':
                seen.append(action)
            if values is not SUPPRESS:
                action(self, namespace, values, name)

        def _values(self, action, given):
            nargs = action.nargs
            if not given and nargs == '?':
                value = action.const if action.option_strings else action.default
                if isinstance(value, str):
                    value = self._value(action, value)
                return value
            if not given and nargs == '*' and not action.option_strings:
                return action.default if action.default is not None else []
            if nargs in (None, '?') and len(given) == 1:
                value = self._value(action, given[0])
                self._check(action, value)
                return value
            if nargs == '...':
                return [self._value(action, text) for text in given]
            values = [self._value(action, text) for text in given]
            for value in values[:1] if nargs == 'A...' else values:
                self._check(action, value)
            return values

        def _value(self, action, text):
            kind = self._registry.get(action.type, action.type)
            if kind is None:
                return text
            try:
                return kind(text)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error))
            except (TypeError, ValueError):
                name = getattr(action.type, '__name__', repr(action.type))
                raise ArgumentError(action, f'invalid {name} value: {text!r}')

        def _check(self, action, value):
            if action.choices is not None and value not in action.choices:
                choices = ', '.join(map(repr, action.choices))
                raise ArgumentError(action, f'invalid choice: {value!r} (choose from {choices})')

        def _finish(self, namespace, seen):
            missing = []
            for action in self._actions:
                if action in seen:
                    continue
                if action.required:
                    missing.append(_argparse._name_of(action))
                elif (isinstance(action.default, str) and action.dest is not SUPPRESS
                      and getattr(namespace, action.dest, None) is action.default):
                    setattr(namespace, action.dest, self._value(action, action.default))
            if missing:
                raise ArgumentError(None, f'the following arguments are required: {", ".join(missing)}')
            for group in self._exclusive_groups:
                if group.required and not any(action in seen for action in group._group_actions):
                    names = [_argparse._name_of(action) for action in group._group_actions if action.help is not SUPPRESS]
                    raise ArgumentError(None, f'one of the arguments {" ".join(names)} is required')

        # Help

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def format_usage(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._exclusive_groups)
            return formatter.format_help()

        def format_help(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._exclusive_groups)
            formatter.add_text(self.description)
            for group in self._action_groups:
                formatter.add_section(group.title, group.description, group._group_actions)
            formatter.add_text(self.epilog)
            return formatter.format_help()

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), sys.stdout if file is None else file)

        def print_help(self, file=None):
            self._print_message(self.format_help(), sys.stdout if file is None else file)

        def _print_message(self, message, file=None):
            if message:
                (file or sys.stderr).write(message)

        def exit(self, status=0, message=None):
            if message:
                self._print_message(message, sys.stderr)
            sys.exit(status)

        def error(self, message):
            """Say what is wrong, and end the program."""
            self.print_usage(sys.stderr)
            self.exit(2, f'{self.prog}: error: {message}\n')
    """#
}
