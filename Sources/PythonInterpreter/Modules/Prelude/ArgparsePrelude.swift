/// `argparse`: command lines taken apart: what a program says that it takes. Written in Python.
enum ArgparsePrelude {
  static let source = #"""
    import sys

    __all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'HelpFormatter',
               'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
               'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS',
               'ZERO_OR_MORE']

    SUPPRESS = '==SUPPRESS=='
    OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'


    class ArgumentTypeError(Exception):
        """A text can't be made into what is wanted."""


    class ArgumentError(Exception):
        """Something about an argument is wrong."""

        def __init__(self, argument, message):
            self.argument_name, self.message = _name_of(argument), message

        def __str__(self):
            if self.argument_name is None:
                return f'{self.message}'
            return f'argument {self.argument_name}: {self.message}'


    def _name_of(argument):
        if argument is None:
            return None
        if argument.option_strings:
            return '/'.join(argument.option_strings)
        if argument.metavar not in (None, SUPPRESS):
            return argument.metavar if isinstance(argument.metavar, str) else ', '.join(argument.metavar)
        if argument.dest not in (None, SUPPRESS):
            return argument.dest
        return '{' + ','.join(map(str, argument.choices)) + '}' if argument.choices else None


    class Namespace:
        """Has what was found as attributes."""

        def __init__(self, **kwargs):
            for name, value in kwargs.items():
                setattr(self, name, value)

        def __repr__(self):
            return f'Namespace({", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())})'

        def __eq__(self, other):
            return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

        def __contains__(self, key):
            return key in self.__dict__


    # Actions

    class Action:
        """What is done with an argument."""

        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None, deprecated=False):
            self.option_strings, self.dest, self.nargs, self.const = option_strings, dest, nargs, const
            self.default, self.type, self.choices, self.required = default, type, choices, required
            self.help, self.metavar, self.deprecated = help, metavar, deprecated

        def format_usage(self):
            return self.option_strings[0]

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError('.__call__() not defined')

        def __repr__(self):
            names = ('option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help', 'metavar',
                     'deprecated')
            return f'{type(self).__name__}({", ".join(f"{name}={getattr(self, name)!r}" for name in names)})'


    class _StoreAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, **options):
            if nargs == 0:
                raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as '
                                 'store true or store const may be more appropriate')
            if const is not None and nargs != OPTIONAL:
                raise ValueError('nargs must be %r to supply const' % OPTIONAL)
            super().__init__(option_strings, dest, nargs, const, **options)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, values)


    class _StoreConstAction(Action):
        def __init__(self, option_strings, dest, const=None, **options):
            super().__init__(option_strings, dest, nargs=0, const=const, **options)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, self.const)


    class _StoreTrueAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=False, **options):
            super().__init__(option_strings, dest, const=True, default=default, **options)


    class _StoreFalseAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=True, **options):
            super().__init__(option_strings, dest, const=False, default=default, **options)


    class _AppendAction(_StoreAction):
        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or []), values])


    class _AppendConstAction(_StoreConstAction):
        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or []), self.const])


    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, [*(getattr(namespace, self.dest, None) or []), *values])


    class _CountAction(Action):
        def __init__(self, option_strings, dest, default=None, **options):
            super().__init__(option_strings, dest, nargs=0, default=default, **options)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


    class BooleanOptionalAction(Action):
        """`--flag` and `--no-flag`."""

        def __init__(self, option_strings, dest, default=None, **options):
            names = []
            for name in option_strings:
                names.append(name)
                if name.startswith('--'):
                    names.append('--no-' + name[2:])
            super().__init__(names, dest, nargs=0, default=default, **options)

        def format_usage(self):
            return ' | '.join(self.option_strings)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, not option_string.startswith('--no-'))


    class _HelpAction(Action):
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, **options):
            super().__init__(option_strings, dest, nargs=0, default=default, **options)

        def __call__(self, parser, namespace, values, option_string=None):
            parser.print_help()
            parser.exit()


    class _VersionAction(Action):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                     help="show program's version number and exit", **options):
            super().__init__(option_strings, dest, nargs=0, default=default, help=help, **options)
            self.version = version

        def __call__(self, parser, namespace, values, option_string=None):
            version = parser.version if self.version is None and hasattr(parser, 'version') else self.version
            formatter = parser._get_formatter()
            formatter.add_text(version)
            print(formatter.format_help(), end='')
            parser.exit()


    class _SubParsersAction(Action):
        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
            self._prog_prefix, self._parser_class = prog, parser_class
            self._name_parser_map, self._choices_actions = {}, []
            super().__init__(option_strings, dest, nargs=PARSER, choices=self._name_parser_map, required=required, help=help,
                             metavar=metavar)

        def add_parser(self, name, *, deprecated=False, **kwargs):
            kwargs.setdefault('prog', f'{self._prog_prefix} {name}')
            aliases = kwargs.pop('aliases', ())
            if 'help' in kwargs:
                help = kwargs.pop('help')
                shown = f'{name} ({", ".join(aliases)})' if aliases else name
                self._choices_actions.append(Action([], name, help=help, metavar=shown))
            parser = self._parser_class(**kwargs)
            for key in (name, *aliases):
                if key in self._name_parser_map:
                    raise ValueError(f'conflicting subparser: {key}')
                self._name_parser_map[key] = parser
            return parser

        def __call__(self, parser, namespace, values, option_string=None):
            name, *rest = values
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            found, extras = self._name_parser_map[name].parse_known_args(rest, None)
            for key, value in vars(found).items():
                setattr(namespace, key, value)
            if extras:
                namespace.__dict__.setdefault('_unrecognized_args', []).extend(extras)


    _ACTIONS = {None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction, 'store_true': _StoreTrueAction,
                'store_false': _StoreFalseAction, 'append': _AppendAction, 'append_const': _AppendConstAction,
                'extend': _ExtendAction, 'count': _CountAction, 'help': _HelpAction, 'version': _VersionAction,
                'parsers': _SubParsersAction}

    from _argparse_help import (ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter,
                                RawDescriptionHelpFormatter, RawTextHelpFormatter)
    from _argparse_parser import ArgumentParser, _ArgumentGroup, _MutuallyExclusiveGroup
    """#
}
