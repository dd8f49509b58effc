# Calls with the wrong arguments, in words
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)

class Abs: pass
class E(Exception):
    def __init__(self, msg, *, extra=None): super().__init__(msg)
def gen(): yield
def kw(a, /, b, *, c): pass
for call in (
    'kw()',
    'kw(1)',
    'kw(1,2)',
    'kw(1,2,3)',
    'kw(a=1,b=2,c=3)',
    'kw(1,2,c=3,d=4)',
    'kw(1,2,c=3,c2=4,d=5)',
    'kw(1,b=2,c=3,a=4)',
    'kw(*[1,2],**{"c":1,"x":2})',
    'kw(**{1:2})',
    'kw(*5)',
    'kw(**5)',
    'kw(1,*(2,),c=3,**{"c":4})',
    'print(1,2,**{"sep":"-","end":"!\\n"})',
    '(lambda a,b=1:0)()',
    '(lambda:0)(1)',
    '(lambda *,x:0)()',
    '(lambda *,x,y:0)()',
    '(lambda a,b,c:0)()',
    '(lambda a,b,c,d:0)(1)',
    'Abs(1)',
    'E()',
    'E(1,2)',
    '[].append()',
    '[].append(1,2)',
    '{}.get()',
    '"".join()',
    '"".join(1)',
    '"".join([1])',
    'len(1,2)',
    '[].pop(1,2)',
    '[].sort(1)',
    '"a".split(1)',
    '"a".replace("b")',
    'dict.fromkeys()',
    'str.upper()',
    'str.upper(1)',
    'list.append([])',
    '[].index(5)',
    '[].remove(1)',
    '{}.pop("a")',
    '{}["a"]',
    '[][1]',
    '()[1]',
    '"a"[5]',
    '[1]["a"]',
):
    show(lambda: eval(call))
