# What coroutines and asynchronous generators refuse, and how
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
async def co(): return 1
c=co(); print(c.cr_running, c.cr_frame is not None, c.cr_code.co_name, c.cr_await, c.cr_origin, c.cr_suspended)
show(lambda: c.send(1)); 
try: c.send(None)
except StopIteration as e: print(e.value)
show(lambda: c.send(None)); show(lambda: c.throw(ValueError)); c.close(); print(c.cr_frame)
show(lambda: iter(c)); show(lambda: next(c))
async def ag():
    yield 1
    yield 2
a=ag(); print(a.ag_running, a.ag_frame is None, a.ag_code.co_name, a.ag_await)
show(lambda: iter(a)); show(lambda: next(a))
s=a.asend(None); print(type(s).__name__)
show(lambda: s.send(None)); show(lambda: s.send(None)); s2=a.__anext__()
show(lambda: s2.send(None)); show(lambda: s2.send(None))
s3=a.asend(5); show(lambda: s3.send(None)); show(lambda: a.__anext__().send(None))
a=ag(); show(lambda: a.asend(3).send(None))
