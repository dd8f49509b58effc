# Operations on values that do not take them, in words
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)

class Abs: pass
class E(Exception):
    def __init__(self, msg, *, extra=None): super().__init__(msg)
def gen(): yield
def kw(a, /, b, *, c): pass
for call in (
    '(1,)["a"]',
    '"a"["b"]',
    '{}[[]]',
    '{[]}',
    '{1}[0]',
    'None[0]',
    'None.x',
    '5()',
    '"a"()',
    'None()',
    '[1,2]+(3,)',
    '"a"+1',
    '1+"a"',
    '[1]*"a"',
    '"a"*1.5',
    '1/0',
    '1//0',
    '1%0',
    '1.0/0',
    '1.0//0',
    '1.0%0',
    '0**-1',
    '0.0**-1',
    '1<<-1',
    '1<"a"',
    '[]<()',
    'None<None',
    '1 in 5',
    '"a" in 5',
    '1 in "abc"',
    '-"a"',
    '~1.5',
    'not_defined',
    'a.b.c.d',
    'int("x")',
    'float("y")',
    '[1,2,3][::0]',
    'range(3)[5]',
    'iter(5)',
    'next(5)',
    '(1).foo',
    'int.foo',
    '(lambda:0).foo',
    'print.foo',
    'gen().foo',
    'list().foo',
    'type.foo',
):
    show(lambda: eval(call))
