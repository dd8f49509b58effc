extension EnumPrelude {
  static let flags = #"""
    # Flags

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

    """#
}
