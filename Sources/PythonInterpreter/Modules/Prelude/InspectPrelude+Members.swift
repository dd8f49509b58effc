extension InspectPrelude {
  static let members = #"""
    # Members and documentation

    def _members(object, predicate, getter):
        names = dir(object)
        if isclass(object):
            names += [name for base in object.__bases__ for name, value in base.__dict__.items()
                      if isinstance(value, _types.DynamicClassAttribute) and name not in names]
        found = []
        for name in names:
            try:
                value = getter(object, name)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                found.append((name, value))
        found.sort(key=lambda pair: pair[0])
        return found


    def getmembers(object, predicate=None):
        """Names and values of all attributes, sorted by name."""
        return _members(object, predicate, getattr)


    def getmembers_static(object, predicate=None):
        """The same without any descriptor being asked."""
        return _members(object, predicate, getattr_static)


    _sentinel = object()


    def getattr_static(obj, attr, default=_sentinel):
        """An attribute as it lies in the object or its class."""
        types = obj.__mro__ if isclass(obj) else (obj,) + type(obj).__mro__
        if not isclass(obj):
            own = obj.__dict__.get(attr, _sentinel) if hasattr(obj, '__dict__') else _sentinel
            if own is not _sentinel:
                return own
            types = types[1:]
        for cls in types:
            if attr in cls.__dict__:
                return cls.__dict__[attr]
        if isclass(obj):
            for cls in type(obj).__mro__:
                if attr in cls.__dict__:
                    return cls.__dict__[attr]
        if default is not _sentinel:
            return default
        raise AttributeError(attr)


    Attribute = namedtuple('Attribute', 'name kind defining_class object')


    def classify_class_attrs(cls):
        """Name, kind, class and value of each attribute of a class."""
        result = []
        for name in dir(cls):
            home = next((base for base in cls.__mro__ if name in base.__dict__), None)
            if home is None:
                continue
            value = home.__dict__[name]
            if isinstance(value, staticmethod) or name == '__new__':
                kind = 'static method'
            elif isinstance(value, classmethod):
                kind = 'class method'
            elif isinstance(value, property):
                kind = 'property'
            else:
                kind = 'method' if isroutine(value) else 'data'
            result.append(Attribute(name, kind, home, value))
        return result


    def getmro(cls):
        return cls.__mro__


    def walktree(classes, children, parent):
        results = []
        classes.sort(key=lambda c: (c.__module__, c.__name__))
        for c in classes:
            results.append((c, c.__bases__))
            if c in children:
                results.append(walktree(children[c], children, c))
        return results


    def getclasstree(classes, unique=False):
        """Classes as a tree of lists."""
        children, roots = {}, []
        for c in classes:
            if c.__bases__:
                for parent in c.__bases__:
                    children.setdefault(parent, [])
                    if c not in children[parent]:
                        children[parent].append(c)
                    if unique and parent in classes:
                        break
            elif c not in roots:
                roots.append(c)
        for parent in children:
            if parent not in classes:
                roots.append(parent)
        return walktree(roots, children, None)


    def cleandoc(doc):
        """A docstring without its indentation."""
        lines = doc.expandtabs().split('\n')
        margins = [len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.strip(' ')]
        margin = min(margins, default=0)
        lines = [lines[0].lstrip(' ')] + [line[margin:] for line in lines[1:]]
        while lines and not lines[-1]:
            lines.pop()
        while lines and not lines[0]:
            lines.pop(0)
        return '\n'.join(lines)


    def _inherited_doc(obj):
        if isclass(obj):
            return next((base.__doc__ for base in obj.__mro__ if base is not object and base.__doc__ is not None), None)
        if ismethod(obj):
            owner = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
            name = obj.__func__.__name__
        elif isfunction(obj) or isinstance(obj, property):
            function = obj.fget if isinstance(obj, property) else obj
            path = getattr(function, '__qualname__', '').split('.')[:-1]
            owner = getattr(sys.modules.get(function.__module__), path[0], None) if path else None
            for part in path[1:]:
                owner = getattr(owner, part, None)
            name = function.__name__
            if not isclass(owner):
                return None
        else:
            return None
        for base in owner.__mro__:
            doc = getattr(base.__dict__.get(name), '__doc__', None)
            if doc is not None:
                return doc
        return None


    def getdoc(object):
        """An object's docstring without its indentation; that of a base class where it has none."""
        try:
            doc = object.__doc__
        except AttributeError:
            return None
        if doc is None:
            try:
                doc = _inherited_doc(object)
            except (AttributeError, TypeError):
                return None
        return cleandoc(doc) if isinstance(doc, str) else None


    def getcomments(object):
        """The comment before a definition."""
        try:
            lines, number = findsource(object)
        except (OSError, TypeError):
            return None
        comments = []
        while number > 0 and lines[number - 1].lstrip().startswith('#'):
            number -= 1
            comments.insert(0, lines[number].expandtabs().lstrip())
        return ''.join(comments) or None


    def unwrap(func, *, stop=None):
        """What a decorated function wraps."""
        seen = [func]
        while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
            func = func.__wrapped__
            if any(func is other for other in seen):
                raise ValueError(f'wrapper loop when unwrapping {seen[0]!r}')
            seen.append(func)
        return func

    """#
}
