extension EnumPrelude {
  static let enumType = #"""
    # The class of enumerations

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

    """#
}
