/// `timeit`, on the virtual clock. Written in Python.
enum TimeitPrelude {
  static let source = #"""
    import time
    from itertools import repeat as repeat_nothing

    __all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

    dummy_src_name = '<timeit-src>'
    default_number = 1000000
    default_repeat = 5
    default_timer = time.perf_counter
    # In a scenario computing takes no time, and only waiting can be measured: many rounds tell no more than a few.

    template = '''
    def inner(_it, _timer{init}):
        {setup}
        _t0 = _timer()
        for _i in _it:
            {stmt}
            pass
        _t1 = _timer()
        return _t1 - _t0
    '''


    class Timer:
        """Measures how long something takes on the virtual clock."""

        def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
            self.timer = timer
            names = {}
            setup_text = self._source(setup, 'setup', names, 4)
            before = setup + '\n' if isinstance(setup, str) else ''
            stmt_text = self._source(stmt, 'stmt', names, 8, before)
            self.src = template.format(stmt=stmt_text, setup=setup_text, init=''.join(f', {name}={name}' for name in names))
            exec(compile(self.src, dummy_src_name, 'exec'), {} if globals is None else globals, names)
            self.inner = names['inner']

        def _source(self, code, name, names, indent, before=''):
            """The code as it stands in the template; what can be called gets a name there."""
            if isinstance(code, str):
                compile(before + code, dummy_src_name, 'exec')
                return code.replace('\n', '\n' + ' ' * indent)
            if callable(code):
                names['_' + name] = code
                return f'_{name}()'
            raise ValueError(f'{name} is neither a string nor callable')

        def timeit(self, number=default_number):
            """The time that so many runs take together."""
            return self.inner(repeat_nothing(None, number), self.timer)

        def repeat(self, repeat=default_repeat, number=default_number):
            return [self.timeit(number) for _ in range(repeat)]

        def autorange(self, callback=None):
            """A number of runs that takes at least 0.2 seconds; here no more than a few thousand."""
            number = 1
            while True:
                for step in (1, 2, 5):
                    taken = self.timeit(number * step)
                    if callback:
                        callback(number * step, taken)
                    if taken >= 0.2 or number * step >= 5000:
                        return number * step, taken
                number *= 10

        def print_exc(self, file=None):
            import traceback
            traceback.print_exc(file=file)


    def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
        return Timer(stmt, setup, timer, globals).timeit(number)


    def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
        return Timer(stmt, setup, timer, globals).repeat(repeat, number)
    """#
}
