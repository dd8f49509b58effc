extension EnumPrelude {
  static let checks = #"""
    # What an enumeration can be checked for

    class FlagBoundary(StrEnum):
        """What becomes of bits that no member has."""

        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()


    STRICT, CONFORM, EJECT, KEEP = FlagBoundary
    Flag._boundary_ = None


    class EnumCheck(StrEnum):
        """What `verify` looks at."""

        CONTINUOUS = 'no skipped integer values'
        NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
        UNIQUE = 'one name per value'


    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


    def unique(enumeration):
        """Refuse two names for one value."""
        aliases = [f'{name} -> {made._name_}' for name, made in enumeration._member_map_.items() if name != made._name_]
        if aliases:
            raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(aliases)}")
        return enumeration


    class verify:
        """Checks that an enumeration keeps to rules."""

        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            for check in self.checks:
                if check is UNIQUE:
                    aliases = [f'{name} -> {made._name_}' for name, made in enumeration._member_map_.items()
                               if name != made._name_]
                    if aliases:
                        raise ValueError(f'aliases found in {enumeration!r}: {", ".join(aliases)}')
                elif check is CONTINUOUS:
                    self._continuous(enumeration)
                elif check is NAMED_FLAGS:
                    self._named_flags(enumeration)
            return enumeration

        def _continuous(self, enumeration):
            values = {made._value_ for made in enumeration}
            if len(values) < 2:
                return
            low, high = min(values), max(values)
            kind = 'flag' if issubclass(enumeration, Flag) else 'enum'
            wanted = [1 << n for n in range(low.bit_length(), high.bit_length() - 1)] if kind == 'flag' else range(low + 1, high)
            missing = [value for value in wanted if value not in values]
            if missing:
                raise ValueError(f'invalid {kind} {enumeration.__name__!r}: missing values {", ".join(map(str, missing))}')

        def _named_flags(self, enumeration):
            known = 0
            for made in enumeration:
                known |= made._value_
            names, missing = [], 0
            for name, made in enumeration._member_map_.items():
                unnamed = made._value_ & ~known
                if made._value_ > 0 and unnamed:
                    names.append(name)
                    missing |= unnamed
            if names:
                aliases = (f'alias {names[0]} is' if len(names) == 1
                           else f'aliases {", ".join(names[:-1])} and {names[-1]} are')
                values = 'value' if missing & (missing - 1) == 0 else 'combined values of'
                raise ValueError(f'invalid Flag {enumeration.__name__!r}: {aliases} missing {values} '
                                 f'{missing:#x} [use enum.show_flag_values(value) for details]')


    # Members as names of a module

    def global_enum_repr(self):
        """`module.NAME`."""
        return f'{self.__class__.__module__.split(".")[-1]}.{self._name_ or self._value_}'


    def global_flag_repr(self):
        module = self.__class__.__module__.split('.')[-1]
        if self._name_ is None:
            return f'{module}.{self.__class__.__name__}({self._value_})'
        return '|'.join(f'{module}.{name}' for name in self._name_.split('|'))


    def global_str(self):
        return self._name_ if self._name_ is not None else f'{self.__class__.__name__}({self._value_})'


    def global_enum(cls, update_str=False):
        """Make the members names of the module, and show them so."""
        cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
        if not issubclass(cls, ReprEnum) or update_str:
            cls.__str__ = global_str
        import sys
        for name, made in cls._member_map_.items():
            setattr(sys.modules[cls.__module__], name, made)
        return cls


    def pickle_by_global_name(self, proto):
        return self.name


    def pickle_by_enum_name(self, proto):
        return getattr, (self.__class__, self._name_)
    """#
}
