# __exit__ raises while a body fails
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): raise ValueError('exit')
def go():
    with Ctx() as c:
        raise KeyError('body')
go()
