extension EnumPrelude {
  static let members = #"""
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

    """#
}
