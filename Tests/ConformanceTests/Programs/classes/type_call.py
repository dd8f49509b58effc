# type() with three arguments, and the bases it refuses
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class A: pass
class B(A): pass
show(lambda: type('X',(A,B),{})); show(lambda: type('X',(A,A),{})); show(lambda: type('X',(int,str),{})); show(lambda: type('X',(bool,),{})); show(lambda: type('X',(1,),{})); show(lambda: type('X')); show(lambda: type(1,2)); show(lambda: type('X',1,{})); show(lambda: type('X',(),1)); show(lambda: type(1,(),{}))

def method(self):
    return self.value * 2
Made = type('Made', (A,), {'value': 4, 'method': method})
print(Made, Made().method(), Made.__bases__, Made.__module__, Made.__qualname__, Made.__dict__['value'])
print(type('Empty', (), {}).__mro__, type('Doc', (), {'__doc__': 'text'}).__doc__)
