extension InspectPrelude {
  static let arguments = #"""
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

    """#
}
