# GeneratorExit, close and throw through yield from
def inner(ignores=False):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('inner told to go')
        if ignores: yield 'no'
        raise
    finally: print('inner finally')
def outer(source):
    try: yield from source
    finally: print('outer finally')
def attempt(action, *arguments):
    try: print(action(*arguments))
    except BaseException as error: print(type(error).__name__, error)
g = outer(inner()); next(g); attempt(g.throw, GeneratorExit)
g = outer(inner()); next(g); attempt(g.throw, GeneratorExit('mine'))
g = outer(inner()); next(g); attempt(g.close)
g = outer([1, 2, 3]); next(g); attempt(g.send, 5); attempt(next, g)
g = outer(iter([1, 2, 3])); next(g); attempt(g.throw, ValueError('v')); attempt(next, g)
class Closable:
    def __iter__(self): return self
    def __next__(self): return 'n'
    def close(self): print('closed by hand')
    def throw(self, error): print('thrown', repr(error)); return 'from throw'
    def send(self, value): return ('sent', value)
g = outer(Closable()); print(next(g), g.send(3), g.throw(KeyError('k'))); g.close()
g = outer(Closable()); next(g); attempt(g.throw, GeneratorExit)
def returns():
    try: yield
    except GeneratorExit: return 'value at close'
g = returns(); next(g); print(g.close(), g.close())
def swallow():
    try: yield from returns()
    except RuntimeError as error: print('caught', error)
    yield 'on'
g = swallow(); next(g); attempt(g.throw, GeneratorExit)
g = inner(); del g
g = inner(); next(g); del g
print('end')
