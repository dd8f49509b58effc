extension OptparsePrelude {
  static let options = #"""
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

    """#
}
