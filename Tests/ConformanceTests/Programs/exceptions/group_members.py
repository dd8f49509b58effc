# Groups: split, subgroup, derive and what they refuse
def show(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, e.args, e.__cause__, e.__context__, e.__suppress_context__)
g = ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), OSError(4)])])
print(g, repr(g), g.message, g.exceptions, str(g)); print(g.split(ValueError)); print(g.subgroup(lambda x: isinstance(x, OSError)), g.subgroup(KeyError)); print(g.split((ValueError, OSError)))
print(g.derive([ValueError(9)]))
show(lambda: ExceptionGroup('x', [])); show(lambda: ExceptionGroup('x', 5)); show(lambda: ExceptionGroup('x', [5])); show(lambda: ExceptionGroup(5, [ValueError()])); show(lambda: ExceptionGroup('x', [KeyboardInterrupt()])); show(lambda: ExceptionGroup('x')); print(repr(BaseExceptionGroup('x', [KeyboardInterrupt()])), type(BaseExceptionGroup('x', [ValueError()])))
class MyG(ExceptionGroup):
    def derive(self, ex): return MyG(self.message + '!', ex)
m = MyG('mine', [ValueError(1), KeyError(2)]); print(repr(m.split(ValueError)))
