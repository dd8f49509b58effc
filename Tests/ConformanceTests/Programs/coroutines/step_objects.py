# asend, athrow, aclose and __anext__ driven by hand
async def agen(n=2):
    for i in range(n):
        try:
            got = yield i
            print('got', got)
        except ValueError as error:
            print('inside', repr(error))
            yield 'caught'
        finally: pass
def drive(step, *send):
    try: print('yielded', step.send(*send or (None,)))
    except BaseException as error: print(type(error).__name__, error, getattr(error, 'value', None))
a = agen(); drive(a.asend(None)); drive(a.asend('x')); drive(a.asend('y')); drive(a.asend('z'))
a = agen(); drive(a.__anext__()); drive(a.athrow(ValueError('v'))); drive(a.aclose()); drive(a.__anext__())
a = agen(); drive(a.aclose()); drive(a.asend(None))
a = agen(); step = a.athrow(KeyError('k')); drive(step); drive(step)
a = agen(); drive(a.__anext__()); step = a.aclose(); drive(step); drive(step)
a = agen(); step = a.aclose()
for _ in range(2):
    try: step.throw(RuntimeError('in'))
    except BaseException as error: print(type(error).__name__, error)
a = agen(); step = a.asend(None); step.close(); drive(step)
print(type(a.asend(None)).__name__, a.__aiter__() is a) if False else print(a.__aiter__() is a)
class Pause:
    def __await__(self): return (yield 'pause')
async def waits():
    value = await Pause()
    yield value
a = waits(); first = a.__anext__(); print(first.send(None), a.ag_running)
second = a.__anext__()
drive(second)
drive(first, 'resumed')
async def ignores():
    try: yield 1
    except GeneratorExit: yield 2
a = ignores(); drive(a.__anext__()); drive(a.aclose())
