/// `enum`. Written in Python.
enum EnumPrelude {
  static let source = #"""
    __all__ = ['EnumMeta', 'EnumType', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'auto', 'unique', 'member',
               'nonmember', 'property', 'verify', 'UNIQUE', 'CONTINUOUS', 'NAMED_FLAGS', 'EnumCheck', 'ReprEnum',
               'EnumDict', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_enum', 'global_enum_repr',
               'global_flag_repr', 'global_str', 'pickle_by_enum_name', 'pickle_by_global_name']

    _property = property


    class auto:
        """A value the enumeration chooses."""

        def __init__(self, value=None):
            self.value = value


    class nonmember:
        """An attribute that is no member."""

        def __init__(self, value):
            self.value = value


    class member:
        """An attribute that is a member whatever it is."""

        def __init__(self, value):
            self.value = value


    def _is_dunder(name):
        return name.startswith('__') and name.endswith('__')


    def _is_descriptor(value):
        return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')


    class EnumDict(dict):
        """The namespace of a class body: notes members in their order."""

        def __init__(self, cls_name=None, next_value=None):
            super().__init__()
            self.cls_name = cls_name
            self.next_value = next_value
            self.members = []
            self.values_so_far = []
            self.ignored = []

        def __setitem__(self, name, value):
            if name == '_ignore_':
                self.ignored = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            elif name == '_generate_next_value_':
                self.next_value = getattr(value, '__func__', value)
            elif isinstance(value, nonmember):
                value = value.value
            elif self._is_member(name, value):
                if name in self:
                    raise TypeError(f'{name!r} already defined as {self[name]!r}')
                if isinstance(value, member):
                    value = value.value
                value = self._chosen(name, value)
                self.members.append(name)
                self.values_so_far.append(value)
            super().__setitem__(name, value)

        def _is_member(self, name, value):
            if _is_dunder(name) or name.startswith('_') or name in self.ignored:
                return False
            return isinstance(value, member) or not isinstance(value, type) and not _is_descriptor(value)

        def _chosen(self, name, value):
            if isinstance(value, auto):
                if value.value is None:
                    value.value = self.next_value(name, 1, len(self.members), list(self.values_so_far))
                return value.value
            if isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
                return tuple(self._chosen(name, part) for part in value)
            return value


    class EnumType(type):
        """The metaclass of enumerations."""

        @classmethod
        def __prepare__(mcls, name, bases, **keywords):
            next_value = _next_number
            for base in bases:
                if hasattr(base, '_generate_next_value_'):
                    next_value = base._generate_next_value_
            for base in bases:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f'<enum {name!r}> cannot extend {base!r}')
            return EnumDict(name, next_value)

        def __new__(mcls, name, bases, namespace, *, boundary=None, **keywords):
            members = namespace.members
            plain = {key: value for key, value in namespace.items() if key not in members and key != '_ignore_'}
            if '_generate_next_value_' in plain:
                plain['_generate_next_value_'] = staticmethod(namespace.next_value)
            own_new = plain.pop('__new__', None)
            cls = super().__new__(mcls, name, bases, plain, **keywords)
            cls._member_names_ = []
            cls._member_map_ = {}
            cls._value2member_map_ = {}
            cls._member_type_ = mcls._data_type(bases)
            cls._prefer_enum_texts(plain, bases)
            if own_new is not None:
                cls._new_member_ = staticmethod(own_new)
            if boundary is not None:
                cls._boundary_ = boundary
            for key in members:
                cls._add_member(key, namespace[key])
            cls._check_order(plain.get('_order_'))
            return cls

        def _check_order(cls, wanted):
            """`_order_ = 'RED GREEN'`: the members must be written in this order."""
            if wanted is None:
                return
            if isinstance(wanted, str):
                wanted = wanted.replace(',', ' ').split()
            wanted = [name for name in wanted if name not in cls._member_map_ or name in cls._member_names_]
            if wanted != cls._member_names_:
                raise TypeError(f'member order does not match _order_:\n  {cls._member_names_!r}\n  {wanted!r}')

        @staticmethod
        def _data_type(bases):
            for base in bases:
                for cls in base.__mro__:
                    if cls is not object and not isinstance(cls, EnumType) and '__new__' in cls.__dict__:
                        return cls
            return object

        def _prefer_enum_texts(cls, own, bases):
            """Members of an enumeration that is also an int look like members, not like ints."""
            data = cls._member_type_
            if data is object or not bases:
                return
            for name in ('__repr__', '__str__', '__format__'):
                if name not in own and getattr(cls, name) in (getattr(data, name), getattr(object, name)):
                    setattr(cls, name, getattr(bases[-1], name))

        def _add_member(cls, name, value):
            data = cls._member_type_
            args = value if isinstance(value, tuple) else (value,)
            if '_new_member_' in cls.__dict__ or any('_new_member_' in base.__dict__ for base in cls.__mro__):
                made = cls._new_member_(cls, *args)
            elif data is object:
                made = object.__new__(cls)
            else:
                made = data.__new__(cls, *args)
            if '_value_' not in made.__dict__:
                if data is object:
                    made._value_ = value
                else:
                    made._value_ = value if issubclass(data, (int, str, float)) and len(args) == 1 else data(*args)
            value = made._value_
            made._name_ = name
            made._sort_order_ = len(cls._member_names_)
            made.__objclass__ = cls
            made.__init__(*args)
            for other in cls._member_map_.values():
                if other._value_ == value:
                    made = other
                    break
            else:
                if cls._is_canonical(made):
                    cls._member_names_.append(name)
            cls._member_map_[name] = made
            try:
                cls._value2member_map_.setdefault(value, made)
            except TypeError:
                pass
            type.__setattr__(cls, name, made)

        def _is_canonical(cls, made):
            return True

        def __call__(cls, value, names=None, /, *args, module=None, qualname=None, type=None, start=1, **keywords):
            if cls._member_map_ or names is None:
                return cls._lookup(value)
            return cls._create(value, names, module, start, type)

        def _lookup(cls, value):
            if isinstance(value, cls):
                return value
            try:
                return cls._value2member_map_[value]
            except KeyError:
                pass
            except TypeError:
                for made in cls._member_map_.values():
                    if made._value_ == value:
                        return made
            made = cls._missing_(value)
            if isinstance(made, cls) or isinstance(made, int) and getattr(cls, '_boundary_', None) is EJECT:
                return made
            problem = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            if made is None:
                raise problem
            raise TypeError(f'error in {cls.__name__}._missing_: returned {made!r} instead of None or a valid member')

        def _create(cls, name, names, module, start, data):
            if isinstance(names, str):
                names = names.replace(',', ' ').split()
            bases = (cls,) if data is None else (data, cls)
            namespace = EnumType.__prepare__(name, bases)
            if hasattr(names, 'items'):
                pairs = list(names.items())
            else:
                names = list(names)
                pairs = names if names and not isinstance(names[0], str) else None
                if pairs is None:
                    pairs = []
                    for index, key in enumerate(names):
                        seen = [value for _, value in pairs]
                        pairs.append((key, namespace.next_value(key, start, index, seen)))
            for key, value in pairs:
                namespace[key] = value
            namespace['__module__'] = module or '__main__'
            return EnumType.__new__(type(cls), name, bases, namespace)

        def __iter__(cls):
            return iter([cls._member_map_[name] for name in cls._member_names_])

        def __reversed__(cls):
            return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

        def __len__(cls):
            return len(cls._member_names_)

        def __bool__(cls):
            return True

        def __contains__(cls, value):
            if isinstance(value, cls):
                return True
            return any(made._value_ == value for made in cls._member_map_.values())

        def __getitem__(cls, name):
            return cls._member_map_[name]

        @_property
        def __members__(cls):
            return dict(cls._member_map_)

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get('_member_map_', {}):
                raise AttributeError(f'cannot reassign member {name!r}')
            super().__setattr__(name, value)

        def __delattr__(cls, name):
            if name in cls.__dict__.get('_member_map_', {}):
                raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
            super().__delattr__(name)

        def __repr__(cls):
            return f"<{'flag' if _Flag is not None and issubclass(cls, _Flag) else 'enum'} {cls.__name__!r}>"

        def __dir__(cls):
            return sorted([*cls._member_names_, '__class__', '__contains__', '__doc__', '__getitem__',
                           '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__',
                           '__qualname__'])


    EnumMeta = EnumType
    _Flag = None


    def _next_number(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(value for value in last_values if isinstance(value, int)) + 1
        except (TypeError, ValueError):
            raise TypeError('unable to sort non-numeric values') from None


    class property(_property):
        """An attribute of members that a member may be named like."""


    class Enum(metaclass=EnumType):
        """A set of named values."""

        _generate_next_value_ = staticmethod(_next_number)

        @_property
        def name(self):
            return self._name_

        @_property
        def value(self):
            return self._value_

        def __init__(self, *args, **keywords):
            pass

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

        def __str__(self):
            return f'{self.__class__.__name__}.{self._name_}'

        def __format__(self, format_spec):
            return str.__format__(str(self), format_spec)

        def __dir__(self):
            shown = set() if self.__class__._member_type_ is object else set(object.__dir__(self))
            shown.update(name for name in self.__dict__ if not name.startswith('_'))
            for cls in self.__class__.__mro__:
                shown.update(name for name in cls.__dict__ if not name.startswith('_'))
            shown.difference_update(self.__class__._member_map_)
            return sorted(shown | {'__class__', '__doc__', '__eq__', '__hash__', '__module__'})

        def __hash__(self):
            return hash(self._name_)

        def __eq__(self, other):
            return self is other or NotImplemented

        def __reduce_ex__(self, proto):
            return self.__class__, (self._value_,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    class ReprEnum(Enum):
        """Looks like its value as text."""


    class IntEnum(int, ReprEnum):
        """Members are also ints."""

        def __str__(self):
            return int.__repr__(self)

        def __format__(self, format_spec):
            return int.__format__(self, format_spec)

        def __hash__(self):
            return int.__hash__(self)

        def __eq__(self, other):
            return int.__eq__(self, other)


    class StrEnum(str, ReprEnum):
        """Members are also strs."""

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()

        def __str__(self):
            return str.__str__(self)

        def __format__(self, format_spec):
            return str.__format__(self, format_spec)

        def __hash__(self):
            return str.__hash__(self)

        def __eq__(self, other):
            return str.__eq__(self, other)


    class Flag(Enum):
        """Members can be combined with & | ^ ~."""

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start if start is not None else 1
            return 1 << max(last_values).bit_length()

        @classmethod
        def _is_canonical(cls, made):
            value = made._value_
            return value > 0 and value & (value - 1) == 0

        @classmethod
        def _all_bits(cls):
            bits = 0
            for made in cls._member_map_.values():
                bits |= made._value_
            return bits

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            known, given = cls._all_bits(), value
            span = (1 << known.bit_length()) - 1
            boundary = cls._boundary_ or (KEEP if issubclass(cls, int) else STRICT)
            unknown = value & ~span if value >= 0 else not ~span <= value <= span
            if unknown or value & (span ^ known):
                if boundary is STRICT:
                    width = max(value.bit_length(), known.bit_length())
                    raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_bits(value, width)}'
                                     f'\n  allowed {_bits(known, width)}')
                if boundary is CONFORM:
                    value &= known
                elif boundary is EJECT:
                    return value
            if value < 0:
                value = value + span + 1 if boundary in (EJECT, KEEP) else value & known
            known_member = cls._value2member_map_.get(value)
            if known_member is not None:
                return known_member
            made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
            made._value_ = value
            parts = [part for part in cls if part._value_ & value]
            rest = value & ~known
            if not parts and rest:
                rest = 0
            made._name_ = '|'.join([part._name_ for part in parts] + ([str(rest)] if rest and parts else [])) or None
            cls._value2member_map_[value] = made
            return made

        def __repr__(self):
            if self._name_ is None:
                return f'<{self.__class__.__name__}: {self._value_!r}>'
            return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

        def __str__(self):
            if self._name_ is None:
                return f'{self.__class__.__name__}({self._value_!r})'
            return f'{self.__class__.__name__}.{self._name_}'

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                                f'{self.__class__.__qualname__!r}')
            return other._value_ & self._value_ == other._value_

        def __iter__(self):
            return iter([part for part in self.__class__ if part._value_ & self._value_])

        def __len__(self):
            return self._value_.bit_count()

        def __bool__(self):
            return bool(self._value_)

        def _operand(self, other):
            if isinstance(other, self.__class__):
                return other._value_
            return other if isinstance(self, int) and isinstance(other, int) else None

        def __or__(self, other):
            bits = self._operand(other)
            return NotImplemented if bits is None else self.__class__(self._value_ | bits)

        def __and__(self, other):
            bits = self._operand(other)
            return NotImplemented if bits is None else self.__class__(self._value_ & bits)

        def __xor__(self, other):
            bits = self._operand(other)
            return NotImplemented if bits is None else self.__class__(self._value_ ^ bits)

        def __invert__(self):
            return self.__class__(self.__class__._all_bits() & ~self._value_)

        __ror__ = __or__
        __rand__ = __and__
        __rxor__ = __xor__

        def __hash__(self):
            return hash(self._value_)


    def _bits(value, width):
        digits = bin(value)[2:].rjust(width, '0')
        return f'0b0 {digits}'


    _Flag = Flag


    class IntFlag(int, ReprEnum, Flag):
        """Flags that are also ints."""

        def __str__(self):
            return int.__repr__(self)

        def __format__(self, format_spec):
            return int.__format__(self, format_spec)

        def __eq__(self, other):
            return int.__eq__(self, other)

        def __hash__(self):
            return int.__hash__(self)

        __or__ = Flag.__or__
        __and__ = Flag.__and__
        __xor__ = Flag.__xor__
        __ror__ = Flag.__ror__
        __rand__ = Flag.__rand__
        __rxor__ = Flag.__rxor__
        __invert__ = Flag.__invert__


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
