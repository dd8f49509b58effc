"""`ast`: literals, trees as text, going through trees and changing them."""
import ast


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'.partition(' at 0x')[0]


for text in ('1', '-1', '+2.5', '1e3', '1+2j', '-1-2j', '3j', '"a"', "'é\\n'", 'b"x\\xff"', 'None', 'True', '...', '[]', '[1, [2, (3,)]]', '()', '(1, "a")',
             '{}', '{"a": [1, 2], 2: None}', '{1, 2}', 'set()', '  [1]  ', '"a" "b"', '1_000', '0x1F', '10**2', 'x', 'f()', '1 + 1', '[x]', '{**{}}', 'f"a"',
             'not True', '-"a"', '1 if 1 else 2', 'a.b', '[1', '', '1;2', 'lambda: 1', '{"a": f}', 'int("1")', '(1)', '(1,)', '"' + 'x' * 50 + '"', '2**99', '9' * 25, '1e999'):
    value = attempt(ast.literal_eval, text)
    print(text[:30], '->', repr(value)[:90])
print(attempt(ast.literal_eval, 5), ast.literal_eval(ast.parse('[1]', mode='eval')), ast.literal_eval(ast.Constant(3)), attempt(ast.literal_eval, b'1'))

SOURCE = '''
"""Module text."""
from __future__ import annotations
import os.path as p, sys
from a.b import (c, d as e)
x: int = 5
x, *y = z[1:2, ::3] = 1, -2
a.b[c] += f(1, *args, k=2, **kw) if a and not b or c else lambda q, /, r=1, *s, t, u=2, **v: q
del x, a.b

@decorate(1)
async def f(a, b: int = 1, *, c=None, **d) -> str:
    """Function
    text."""
    async with open(a) as g, h:
        async for i in j:
            await k
            yield 1
        else:
            return [m async for m in n if m if not m]
    global q
    nonlocal_ = {**a, 'k': {1, 2}}
    raise E from None

class C(B, metaclass=M):
    z = (yield_ := 3) < 4 <= 5 is not None not in []
    def g(self): return self.z @ 2 // 3 ** ~4 << 5 & 6 | 7 ^ 8 % 9
    x = f'a{b!r:>{w}}c{d=}'

try:
    pass
except (A, B) as e:
    assert e, 'text'
except:
    while True: break
else:
    for i in (): continue
finally:
    x = {k: v for k, v in a}; y = (i for i in b)
match x:
    case 1 | 'a' | None: pass
    case [a, *_] if a: pass
    case {'k': v, **rest}: pass
    case P(1, y=2) as w: pass
    case A.b | _: pass
type T[K: int, *L, **M] = list[K]
def gen[T](x: T): yield from x
'''
tree = ast.parse(SOURCE)
print(ast.dump(tree, indent=2))
print(ast.dump(ast.parse('x = 1; y(x)[0].z'), annotate_fields=False), ast.dump(ast.parse('a + b', mode='eval')), ast.dump(ast.parse('a\n', mode='single')))
print(ast.dump(ast.parse('x = f(1)'), include_attributes=True))
print(ast.dump(ast.parse('def f(): pass'), show_empty=True))
print([type(n).__name__ for n in ast.walk(ast.parse('x = [a, b(c)]'))])
print(sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}))
print(ast.get_docstring(tree), '|', ast.get_docstring(tree.body[8]), '|', ast.get_docstring(tree.body[9]), '|', attempt(ast.get_docstring, ast.Pass()))
for node in tree.body[:10]:
    print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset, list(f for f, _ in ast.iter_fields(node)))
print(ast.get_source_segment(SOURCE, tree.body[8].body[0].value), ast.get_source_segment('a = bc + 1', ast.parse('a = bc + 1').body[0].value.left))


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__))

    def visit_FunctionDef(self, node):
        self.found.append(f'def {node.name}')
        self.generic_visit(node)


names = Names()
names.visit(ast.parse('def f(a):\n  b = a\n  del b\nfor c in d: e[g] = 1\n[h for h in i]\nwith j as k: l.m = n'))
print(names.found)


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)

    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        return [node, node]


print(ast.dump(Double().visit(ast.parse('x = 1 + 2\npass\ny'))))
node = ast.BinOp(ast.Name('a'), ast.Add(), ast.Constant(1))
print(ast.dump(node), node._fields, ast.BinOp.__match_args__, ast.Name._attributes, attempt(ast.Name, 'a', 'b', 'c'), attempt(ast.Name, 'a', id='b'), ast.Call(ast.Name('f')).args)
print(ast.fix_missing_locations(node).left.lineno, ast.increment_lineno(ast.parse('a\nb'), 5).body[1].lineno, isinstance(node, ast.expr), isinstance(ast.Add(), ast.operator), issubclass(ast.For, ast.stmt))
for bad in ('x =', 'def f(:', 'a b', '  x', 'return', '"abc'):
    print(*[type(r).__name__ if isinstance(r, ast.AST) else r for r in (attempt(ast.parse, bad), attempt(ast.parse, bad.lstrip(), mode='eval'))], sep=' | ')
match ast.parse('a + 1', mode='eval').body:
    case ast.BinOp(ast.Name(name), ast.Add(), ast.Constant(value)):
        print(name, value)
