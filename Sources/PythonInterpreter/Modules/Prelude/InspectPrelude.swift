/// `inspect`: what programs ask of functions, classes, frames, generators and coroutines. Written in Python.
enum InspectPrelude {
  static let source = #"""
    import sys
    import types as _types
    from collections import namedtuple

    CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 0x1, 0x2, 0x4, 0x8, 0x10
    CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x40, 0x80, 0x100, 0x200
    CO_HAS_DOCSTRING = 0x4000000
    TPFLAGS_IS_ABSTRACT = 1 << 20

    GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
    CORO_CREATED, CORO_RUNNING = 'CORO_CREATED', 'CORO_RUNNING'
    CORO_SUSPENDED, CORO_CLOSED = 'CORO_SUSPENDED', 'CORO_CLOSED'
    AGEN_CREATED, AGEN_RUNNING = 'AGEN_CREATED', 'AGEN_RUNNING'
    AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_SUSPENDED', 'AGEN_CLOSED'

    _SIGNATURES = ('Parameter', 'Signature', 'BoundArguments', 'signature', 'formatannotation',
                   'formatannotationrelativeto', '_empty', '_ParameterKind')


    def __getattr__(name):
        # Signatures are loaded for those who ask for them.
        if name in _SIGNATURES:
            import _inspect_signature
            found = globals()[name] = getattr(_inspect_signature, name)
            return found
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    # What something is

    def ismethod(object):
        return isinstance(object, _types.MethodType) and not isinstance(object.__func__, _types.BuiltinFunctionType)


    def isbuiltin(object):
        if isinstance(object, _types.MethodType):
            return isinstance(object.__func__, _types.BuiltinFunctionType)
        return isinstance(object, _types.BuiltinFunctionType)


    def ismodule(object): return isinstance(object, _types.ModuleType)
    def isclass(object): return isinstance(object, type)
    def isfunction(object): return isinstance(object, _types.FunctionType)
    def isgenerator(object): return isinstance(object, _types.GeneratorType)
    def iscoroutine(object): return isinstance(object, _types.CoroutineType)
    def isasyncgen(object): return isinstance(object, _types.AsyncGeneratorType)
    def istraceback(object): return isinstance(object, _types.TracebackType)
    def isframe(object): return isinstance(object, _types.FrameType)
    def iscode(object): return isinstance(object, _types.CodeType)
    def ismethodwrapper(object): return type(object).__name__ == 'method-wrapper'
    def isgetsetdescriptor(object): return isinstance(object, _types.GetSetDescriptorType)
    def ismemberdescriptor(object): return isinstance(object, _types.MemberDescriptorType)


    def isroutine(object):
        return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


    def isabstract(object):
        return isclass(object) and bool(getattr(object, '__abstractmethods__', ()))


    def isdatadescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        return hasattr(type(object), '__set__') or hasattr(type(object), '__delete__')


    def ismethoddescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object) or isbuiltin(object):
            return False
        return hasattr(type(object), '__get__') and not hasattr(type(object), '__set__')


    def _innermost(function):
        while True:
            if ismethod(function):
                function = function.__func__
            elif type(function).__name__ == 'partial' and hasattr(function, 'func'):
                function = function.func
            else:
                return function


    def _has_flag(function, flag):
        function = _innermost(function)
        return isfunction(function) and bool(function.__code__.co_flags & flag)


    _is_coroutine_mark = object()


    def isgeneratorfunction(obj): return _has_flag(obj, CO_GENERATOR)
    def isasyncgenfunction(obj): return _has_flag(obj, CO_ASYNC_GENERATOR)


    def iscoroutinefunction(obj):
        return _has_flag(obj, CO_COROUTINE) or _has_mark(obj)


    def _has_mark(function):
        function = _innermost(function)
        mark = getattr(function, '_is_coroutine_mark', None)
        if mark is None and not isfunction(function) and not isclass(function):
            mark = getattr(getattr(type(function), '__call__', None), '_is_coroutine_mark', None)
        return mark is _is_coroutine_mark or mark is True


    def markcoroutinefunction(func):
        """Have a function count as a coroutine function."""
        getattr(func, '__func__', func)._is_coroutine_mark = _is_coroutine_mark
        return func


    def isawaitable(object):
        if iscoroutine(object) or hasattr(type(object), '__await__'):
            return True
        return isgenerator(object) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)


    # The state of generators

    def _state(running, suspended, frame, states):
        if running:
            return states[1]
        if suspended:
            return states[2]
        return states[3] if frame is None else states[0]


    def getgeneratorstate(generator):
        return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame,
                      (GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED))


    def getcoroutinestate(coroutine):
        return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame,
                      (CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED))


    def getasyncgenstate(agen):
        return _state(agen.ag_running, agen.ag_suspended, agen.ag_frame,
                      (AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED))


    def getgeneratorlocals(generator):
        if not isgenerator(generator):
            raise TypeError(f'{generator!r} is not a Python generator')
        return {} if generator.gi_frame is None else generator.gi_frame.f_locals


    def getcoroutinelocals(coroutine):
        return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


    def getasyncgenlocals(agen):
        if not isasyncgen(agen):
            raise TypeError(f'{agen!r} is not a Python async generator')
        return {} if agen.ag_frame is None else agen.ag_frame.f_locals


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


    # Source

    def getfile(object):
        """The file something is defined in."""
        if ismodule(object):
            if getattr(object, '__file__', None):
                return object.__file__
            raise TypeError(f'{object!r} is a built-in module')
        if isclass(object):
            module = sys.modules.get(object.__module__)
            if getattr(module, '__file__', None):
                return module.__file__
            if object.__module__ == '__main__':
                raise OSError('source code not available')
            raise TypeError(f'{object!r} is a built-in class')
        if ismethod(object):
            object = object.__func__
        if isfunction(object):
            object = object.__code__
        if istraceback(object):
            object = object.tb_frame
        if isframe(object):
            object = object.f_code
        if iscode(object):
            return object.co_filename
        raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                        f'{type(object).__name__}')


    def getsourcefile(object):
        return getfile(object)


    getabsfile = getfile


    def getmodulename(path):
        name = path.rpartition('/')[2]
        return name[:-3] if name.endswith('.py') else None


    def getmodule(object, _filename=None):
        """The module something is defined in."""
        if ismodule(object):
            return object
        if hasattr(object, '__module__'):
            return sys.modules.get(object.__module__)
        try:
            file = getfile(object)
        except (TypeError, OSError):
            return None
        for module in list(sys.modules.values()):
            if getattr(module, '__file__', None) == file:
                return module
        return None


    class ClassFoundException(Exception):
        pass


    class EndOfBlock(Exception):
        pass


    def findsource(object):
        """All lines of the file, and the number of the one where a definition begins, from 0."""
        import linecache
        lines = linecache.getlines(getfile(object))
        if not lines:
            raise OSError('could not get source code')
        if ismodule(object):
            return lines, 0
        if isclass(object):
            number = _class_line(object, lines)
            if number is None:
                raise OSError('could not find class definition')
            return lines, number
        if ismethod(object):
            object = object.__func__
        if isfunction(object):
            object = object.__code__
        if istraceback(object):
            object = object.tb_frame
        if isframe(object):
            object = object.f_code
        if not hasattr(object, 'co_firstlineno'):
            raise OSError('could not find function definition')
        if object.co_firstlineno > len(lines):
            raise OSError('lineno is out of bounds')
        return lines, object.co_firstlineno - 1


    def _class_line(cls, lines):
        first = cls.__dict__.get('__firstlineno__')
        if first is not None:
            return first - 1
        found = None
        for number, line in enumerate(lines):
            words = line.split()
            if len(words) > 1 and words[0] == 'class':
                name = words[1].split('(')[0].split(':')[0].split('[')[0]
                if name == cls.__name__ and (found is None or not line[:1].isspace()):
                    found = number
                    break
        while found and lines[found - 1].lstrip().startswith('@'):
            found -= 1
        return found


    def indentsize(line):
        expanded = line.expandtabs()
        return len(expanded) - len(expanded.lstrip())


    def getblock(lines):
        """The lines of the definition that the first ones begin."""
        start = 0
        depth, margin = 0, indentsize(lines[0])
        # Decorators and a head that goes over several lines.
        while start < len(lines):
            text = lines[start].strip()
            depth += sum(text.count(c) for c in '([{') - sum(text.count(c) for c in ')]}')
            start += 1
            if depth <= 0 and not text.startswith('@') and (text.endswith(':') or ':' in text):
                break
        if not lines[start - 1].split('#')[0].rstrip().endswith(':'):
            return lines[:start]
        end = last = start
        quote = None
        while end < len(lines):
            line = lines[end]
            inside = quote is not None
            for mark in ('"""', "'''"):
                if (quote is None or quote == mark) and line.count(mark) % 2:
                    quote = None if quote else mark
            end += 1
            if inside:
                last = end
                continue
            if not line.strip() or line.lstrip().startswith('#') and indentsize(line) <= margin:
                continue
            if indentsize(line) <= margin and not line.lstrip().startswith(')'):
                break
            last = end
        return lines[:last]


    def getsourcelines(object):
        """The lines of a definition, and the number of the first."""
        object = unwrap(object)
        lines, number = findsource(object)
        if istraceback(object):
            object = object.tb_frame
        if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
            return lines, 0
        return getblock(lines[number:]), number + 1


    def getsource(object):
        """The text of a definition."""
        return ''.join(getsourcelines(object)[0])


    # Arguments

    FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')
    ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
    Arguments = namedtuple('Arguments', 'args, varargs, varkw')
    ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


    def getfullargspec(func):
        """Names, defaults and annotations of a function's parameters."""
        from _inspect_signature import _empty, signature
        try:
            sig = signature(func, follow_wrapped=False)
        except Exception as ex:
            raise TypeError('unsupported callable') from ex
        args, posonly, kwonly, defaults, kwdefaults, annotations = [], [], [], (), {}, {}
        varargs = varkw = None
        if ismethod(func) or isclass(func):
            func = func.__func__ if ismethod(func) else func.__init__
            if isfunction(func):
                sig = signature(func, follow_wrapped=False)
        if sig.return_annotation is not _empty:
            annotations['return'] = sig.return_annotation
        for param in sig.parameters.values():
            if param.kind in (0, 1):
                args.append(param.name)
                if param.default is not _empty:
                    defaults += (param.default,)
            elif param.kind == 2:
                varargs = param.name
            elif param.kind == 3:
                kwonly.append(param.name)
                if param.default is not _empty:
                    kwdefaults[param.name] = param.default
            else:
                varkw = param.name
            if param.annotation is not _empty:
                annotations[param.name] = param.annotation
        return FullArgSpec(args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


    def getargs(co):
        """The parameters of a code object."""
        names, count = co.co_varnames, co.co_argcount
        args = list(names[:count + co.co_kwonlyargcount])
        count += co.co_kwonlyargcount
        varargs = varkw = None
        if co.co_flags & CO_VARARGS:
            varargs = names[count]
            count += 1
        if co.co_flags & CO_VARKEYWORDS:
            varkw = names[count]
        return Arguments(args, varargs, varkw)


    def getargvalues(frame):
        """The parameters of a frame and their values."""
        args, varargs, varkw = getargs(frame.f_code)
        return ArgInfo(args, varargs, varkw, frame.f_locals)


    def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                        formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
        specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
        if varargs:
            specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
        if varkw:
            specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
        return f'({", ".join(specs)})'


    def getcallargs(func, /, *positional, **named):
        """What each parameter would get."""
        from _inspect_signature import signature
        bound = signature(func.__func__ if ismethod(func) else func).bind(
            *((func.__self__,) if ismethod(func) else ()), *positional, **named)
        bound.apply_defaults()
        return dict(bound.arguments)


    def getclosurevars(func):
        """Where the names come from that a function uses."""
        if ismethod(func):
            func = func.__func__
        if not isfunction(func):
            raise TypeError(f'{func!r} is not a Python function')
        code = func.__code__
        nonlocals = {}
        for name, cell in zip(code.co_freevars, func.__closure__ or ()):
            nonlocals[name] = cell.cell_contents
        import builtins
        names = getattr(code, 'co_names', ())
        space = func.__globals__
        found = {name: space[name] for name in names if name in space}
        known = {name: getattr(builtins, name) for name in names if name not in space and hasattr(builtins, name)}
        return ClosureVars(nonlocals, found, known, {n for n in names if n not in space and n not in known})


    def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
        """The annotations of a function, class or module, in a dictionary of their own."""
        if isclass(obj):
            annotations = obj.__dict__.get('__annotations__') or {}
            names = {**vars(sys.modules.get(obj.__module__, object)), **dict(vars(obj))} if eval_str else {}
        elif ismodule(obj) or callable(obj):
            annotations = getattr(obj, '__annotations__', None) or {}
            names = getattr(unwrap(obj), '__globals__', {}) if eval_str else {}
        else:
            raise TypeError(f'{obj!r} is not a module, class, or callable.')
        if not eval_str:
            return dict(annotations)
        names = dict(names) if globals is None else globals
        return {key: eval(value, names, locals) if isinstance(value, str) else value
                for key, value in annotations.items()}


    # Frames

    class Traceback(namedtuple('_Traceback', 'filename lineno function code_context index')):
        """Where a frame stands, and the lines around."""

        def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
            self = super().__new__(cls, filename, lineno, function, code_context, index)
            self.positions = positions
            return self


    class FrameInfo(namedtuple('_FrameInfo', 'frame filename lineno function code_context index')):
        """A frame with where it stands."""

        def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
            self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
            self.positions = positions
            return self


    def getframeinfo(frame, context=1):
        """Where a frame stands, and some lines around."""
        if istraceback(frame):
            lineno, frame = frame.tb_lineno, frame.tb_frame
        elif isframe(frame):
            lineno = frame.f_lineno
        else:
            raise TypeError(f'{frame!r} is not a frame or traceback object')
        import linecache
        filename = frame.f_code.co_filename
        lines = index = None
        if context > 0:
            known = linecache.getlines(filename)
            if known:
                start = max(0, min(lineno - 1 - context // 2, len(known) - context))
                lines, index = known[start:start + context], lineno - 1 - start
        return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


    def getlineno(frame):
        return frame.f_lineno


    def getouterframes(frame, context=1):
        """A frame and those that called it."""
        import _traceback
        frames = []
        while frame is not None:
            if not _traceback.is_hidden(frame.f_code):
                frames.append(FrameInfo(frame, *getframeinfo(frame, context)))
            frame = frame.f_back
        return frames


    def getinnerframes(tb, context=1):
        """The frames of a traceback, outermost first."""
        import _traceback
        frames = []
        while tb is not None:
            if not _traceback.is_hidden(tb.tb_frame.f_code):
                frames.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
            tb = tb.tb_next
        return frames


    def currentframe():
        return sys._getframe(1)


    def stack(context=1):
        """The open calls, innermost first."""
        return getouterframes(sys._getframe(1), context)


    def trace(context=1):
        """The frames of the exception being handled."""
        exc = sys.exception()
        return getinnerframes(exc.__traceback__ if exc is not None else None, context)
    """#
}
