# gi_frame, gi_running, gi_suspended, gi_yieldfrom and names
def inner():
    received = yield 'a'
    print('received', received)
    yield 'b'
def outer(x):
    result = yield from inner()
    return result
g = outer(5)
def state():
    frame = g.gi_frame
    print(g.gi_running, g.gi_suspended, g.gi_yieldfrom and g.gi_yieldfrom.__name__, frame and (frame.f_lineno, sorted(frame.f_locals)))
state(); print(next(g)); state(); print(g.send('S')); state()
try: next(g)
except StopIteration as stop: print('end', stop.value)
state()
g.__name__ = 'renamed'; g.__qualname__ = 'very.renamed'
print(g.__name__, g.__qualname__, repr(g).split(' at')[0], g.gi_code.co_name, outer.__name__)
try: g.__name__ = 5
except TypeError as error: print(error)
def looks():
    print('inside', me.gi_running, me.gi_suspended)
    yield
me = looks(); next(me); print(me.gi_running, me.gi_suspended); me.close(); print(me.gi_frame)
print([name for name in dir(me) if not name.startswith('__')])
e = (i for i in range(3)); print(e.__name__, e.gi_code.co_name, next(e), e.gi_yieldfrom)
print(looks.__code__.co_flags & 0x20, type(looks()).__name__)
