/// `abc`. Written in Python.
enum AbcPrelude {
  static let source = #"""
    def abstractmethod(funcobj):
        """Mark a method that derived classes must define."""
        funcobj.__isabstractmethod__ = True
        return funcobj


    class abstractproperty(property):
        """A property that derived classes must define."""

        __isabstractmethod__ = True


    class abstractclassmethod(classmethod):
        """A class method that derived classes must define."""

        __isabstractmethod__ = True


    class abstractstaticmethod(staticmethod):
        """A static method that derived classes must define."""

        __isabstractmethod__ = True


    def _is_abstract(value):
        if getattr(value, '__isabstractmethod__', False):
            return True
        if isinstance(value, property):
            return any(getattr(f, '__isabstractmethod__', False) for f in (value.fget, value.fset, value.fdel))
        return False


    def _abstract_names(cls):
        names = [name for name, value in cls.__dict__.items() if _is_abstract(value)]
        for base in cls.__bases__:
            for name in getattr(base, '__abstractmethods__', ()):
                if name not in names and _is_abstract(getattr(cls, name, None)):
                    names.append(name)
        return frozenset(names)


    class ABCMeta(type):
        """The metaclass of abstract base classes."""

        def __new__(mcls, name, bases, namespace, /, **keywords):
            cls = super().__new__(mcls, name, bases, namespace, **keywords)
            cls.__abstractmethods__ = _abstract_names(cls)
            cls._abc_registry = []
            return cls

        def register(cls, subclass):
            """Have a class count as derived from this one."""
            if not isinstance(subclass, type):
                raise TypeError('Can only register classes')
            if cls in subclass.__mro__:
                return subclass
            if issubclass(cls, subclass):
                raise RuntimeError('Refusing to create an inheritance cycle')
            cls._abc_registry.append(subclass)
            return subclass

        def __instancecheck__(cls, instance):
            kind, claimed = type(instance), instance.__class__
            return cls.__subclasscheck__(claimed) or kind is not claimed and cls.__subclasscheck__(kind)

        def __subclasscheck__(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError('issubclass() arg 1 must be a class')
            answer = cls.__subclasshook__(subclass)
            if answer is not NotImplemented:
                return answer
            if cls in subclass.__mro__:
                return True
            for registered in cls._abc_registry:
                if issubclass(subclass, registered):
                    return True
            for derived in type.__subclasses__(cls):
                if issubclass(subclass, derived):
                    return True
            return False


    class ABC(metaclass=ABCMeta):
        """A class whose derived classes can have abstract methods."""

        __slots__ = ()


    def get_cache_token():
        """Nothing is cached."""
        return 0


    def update_abstractmethods(cls):
        """Look again which methods are abstract."""
        if hasattr(cls, '__abstractmethods__'):
            cls.__abstractmethods__ = _abstract_names(cls)
        return cls
    """#
}
