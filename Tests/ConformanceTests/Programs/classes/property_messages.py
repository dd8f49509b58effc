# Properties without getter, setter or deleter; their names and copies
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class P:
    @property
    def ro(self): "doc"; return 1
    @ro.setter
    def ro(self, v): print('setting', v)
    @ro.deleter
    def ro(self): print('deleting')
    only = property(lambda s: 3)
    wo = property(None, lambda s, v: print('wo', v))
    noth = property()
p = P(); p.ro = 4; del p.ro; print(P.ro.__doc__, P.ro.fget.__name__)
show(lambda: setattr(p,'only',1)); show(lambda: delattr(p,'only')); show(lambda: p.wo); p.wo = 4; show(lambda: p.noth)
show(lambda: P.ro.__name__)
