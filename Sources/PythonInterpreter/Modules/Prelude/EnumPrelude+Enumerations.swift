extension EnumPrelude {
  static let enumerations = #"""
    # Enumerations

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

    """#
}
