/// `_unittest_patch`: `unittest.mock.patch`: something else in the place of an attribute, for a while. Written in Python.
enum UnittestPatchPrelude {
  static let source = #"""
    import contextlib
    import functools
    import inspect
    from _unittest_mock_calls import DEFAULT

    __name__ = 'unittest.mock'
    _missing = object()


    def _importer(target):
        first, *rest = target.split('.')
        thing = __import__(first)
        path = first
        for part in rest:
            path += '.' + part
            try:
                thing = getattr(thing, part)
            except AttributeError:
                __import__(path)
                thing = getattr(thing, part)
        return thing


    class _patch:
        """Puts something in the place of an attribute; a decorator and a context manager."""

        attribute_name = None
        _active_patches = []

        def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
            if new_callable is not None and new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if new_callable is not None and autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
            self.getter, self.attribute, self.new, self.new_callable = getter, attribute, new, new_callable
            self.spec, self.create, self.spec_set, self.kwargs = spec, create, spec_set, kwargs
            self.autospec = None if autospec is False else autospec
            self.additional_patchers = []
            self.has_local = False

        def copy(self):
            patcher = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                             self.new_callable, self.kwargs)
            patcher.attribute_name = self.attribute_name
            patcher.additional_patchers = [p.copy() for p in self.additional_patchers]
            return patcher

        def __call__(self, func):
            if isinstance(func, type):
                return self._decorate_class(func)
            if inspect.iscoroutinefunction(func):
                return self._decorate_async(func)
            return self._decorate(func)

        def _decorate_class(self, klass):
            for name in dir(klass):
                if name.startswith(patch.TEST_PREFIX) and hasattr(getattr(klass, name), '__call__'):
                    setattr(klass, name, self.copy()(getattr(klass, name)))
            return klass

        @contextlib.contextmanager
        def _entered(self, patched, args, keywargs):
            extra = []
            with contextlib.ExitStack() as stack:
                for patching in patched.patchings:
                    arg = stack.enter_context(patching)
                    if patching.attribute_name is not None:
                        keywargs = {**keywargs, **arg}
                    elif patching.new is DEFAULT:
                        extra.append(arg)
                yield args + tuple(extra), keywargs

        def _decorate(self, func):
            if hasattr(func, 'patchings'):
                func.patchings.append(self)
                return func

            @functools.wraps(func)
            def patched(*args, **keywargs):
                with self._entered(patched, args, keywargs) as (newargs, newkeywargs):
                    return func(*newargs, **newkeywargs)
            patched.patchings = [self]
            return patched

        def _decorate_async(self, func):
            if hasattr(func, 'patchings'):
                func.patchings.append(self)
                return func

            @functools.wraps(func)
            async def patched(*args, **keywargs):
                with self._entered(patched, args, keywargs) as (newargs, newkeywargs):
                    return await func(*newargs, **newkeywargs)
            patched.patchings = [self]
            return patched

        def get_original(self):
            target, name = self.target, self.attribute
            own = getattr(target, '__dict__', {})
            local = name in own
            original = own[name] if local else getattr(target, name, _missing)
            import builtins
            if target is not builtins and hasattr(builtins, name) and original is _missing and hasattr(target, '__spec__'):
                self.create = True
                original = getattr(builtins, name)
            if not self.create and original is _missing:
                raise AttributeError(f'{target} does not have the attribute {name!r}')
            return original, local

        def __enter__(self):
            from unittest.mock import AsyncMock, MagicMock, NonCallableMagicMock, create_autospec
            self.target = self.getter()
            self._stack = contextlib.ExitStack()
            self.temp_original, self.is_local = self.get_original()
            new, spec, spec_set = self.new, self.spec, self.spec_set
            original = self.temp_original
            if new is DEFAULT and self.autospec is None:
                if spec is True:
                    spec = original
                    if spec_set is True:
                        spec_set, spec = original, None
                elif spec_set is True:
                    spec_set = original
                options = {}
                if spec is not None or spec_set is not None:
                    options['spec' if spec is not None else 'spec_set'] = spec if spec is not None else spec_set
                klass = self.new_callable or (AsyncMock if inspect.iscoroutinefunction(original) else MagicMock)
                if self.new_callable is None or isinstance(klass, type) and issubclass(klass, NonCallableMagicMock):
                    if isinstance(klass, type) and issubclass(klass, MagicMock) and self.attribute:
                        options['name'] = self.attribute
                options.update(self.kwargs)
                if 'name' not in options and isinstance(klass, type) and klass in (MagicMock, AsyncMock):
                    options['name'] = self.attribute
                new = klass(**options)
            elif self.autospec is not None:
                wanted = original if self.autospec is True else self.autospec
                new = create_autospec(wanted, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)
            elif self.kwargs:
                raise TypeError("Can't pass kwargs to a mock we aren't creating")
            self.is_started = True
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                extra = {self.attribute_name: new} if self.new is DEFAULT else {}
                for patching in self.additional_patchers:
                    arg = self._stack.enter_context(patching)
                    if patching.new is DEFAULT:
                        extra.update(arg)
                return extra
            return new

        def __exit__(self, *exc_info):
            if not getattr(self, 'is_started', False):
                return
            self.is_started = False
            if self.is_local and self.temp_original is not _missing:
                setattr(self.target, self.attribute, self.temp_original)
            else:
                delattr(self.target, self.attribute)
            self._stack.close()

        def start(self):
            """Patch until `stop`."""
            result = self.__enter__()
            self._active_patches.append(self)
            return result

        def stop(self):
            if self not in self._active_patches:
                return None
            self._active_patches.remove(self)
            return self.__exit__(None, None, None)


    def _get_target(target):
        try:
            target, attribute = target.rsplit('.', 1)
        except (TypeError, ValueError, AttributeError):
            raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
        return functools.partial(_importer, target), attribute


    def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
              unsafe=False, **kwargs):
        """Put something in the place of what a dotted name stands for."""
        getter, attribute = _get_target(target)
        return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


    def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                      new_callable=None, *, unsafe=False, **kwargs):
        if type(target) is str:
            raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
        return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


    def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        getter = functools.partial(_importer, target) if type(target) is str else lambda: target
        if not kwargs:
            raise ValueError('Must supply at least one keyword argument with patch.multiple')
        patchers = []
        for attribute, new in kwargs.items():
            patcher = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
            patcher.attribute_name = attribute
            patchers.append(patcher)
        patchers[0].additional_patchers = patchers[1:]
        return patchers[0]


    class _patch_dict:
        """Changes a dictionary for a while."""

        attribute_name = None
        new = None

        def __init__(self, in_dict, values=(), clear=False, **kwargs):
            self.in_dict, self.clear = in_dict, clear
            self.values = {**dict(values), **kwargs}
            self._original = None

        def __call__(self, f):
            if isinstance(f, type):
                for name in dir(f):
                    if name.startswith(patch.TEST_PREFIX) and callable(getattr(f, name)):
                        setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(getattr(f, name)))
                return f
            if inspect.iscoroutinefunction(f):
                @functools.wraps(f)
                async def _inner(*args, **kw):
                    with self:
                        return await f(*args, **kw)
            else:
                @functools.wraps(f)
                def _inner(*args, **kw):
                    with self:
                        return f(*args, **kw)
            return _inner

        def __enter__(self):
            if isinstance(self.in_dict, str):
                self.in_dict = _importer(self.in_dict)
            self._original = dict(self.in_dict)
            if self.clear:
                self.in_dict.clear()
            self.in_dict.update(self.values)
            return self.in_dict

        def __exit__(self, *args):
            if self._original is not None:
                self.in_dict.clear()
                self.in_dict.update(self._original)
                self._original = None
            return False

        def start(self):
            result = self.__enter__()
            _patch._active_patches.append(self)
            return result

        def stop(self):
            if self in _patch._active_patches:
                _patch._active_patches.remove(self)
                return self.__exit__(None, None, None)


    def _patch_stopall():
        for patcher in reversed(_patch._active_patches[:]):
            patcher.stop()


    patch.object, patch.dict, patch.multiple = _patch_object, _patch_dict, _patch_multiple
    patch.stopall, patch.TEST_PREFIX = _patch_stopall, 'test'
    """#
}
