# Closures, delegation, comprehensions in coroutines, matrix operators
def f():
    x = 1
    def g():
        return x
    x = 2
    return g
print(f()())
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
print(list(Tree(1, Tree(2, Tree(3)), Tree(4))))
def countdown(n):
    while n > 0:
        got = yield n
        if got is not None: n = got
        else: n -= 1
c = countdown(5); print(next(c), c.send(10), next(c)); c.close()
async def agen():
    for i in range(3): yield i
async def main():
    print([x async for x in agen() if x], {x async for x in agen()}, {x: y async for x in agen() for y in range(x)})
    print([await z for z in [asyncio.sleep(0, i) for i in range(3)]])
    r = (i async for i in agen()); print(type(r).__name__, [i async for i in r])
    async with asyncio.timeout(1), asyncio.Lock() as l: print(l)
    return sum([x async for x in agen()])
import asyncio
print(asyncio.run(main()))
class Matrix:
    def __init__(self, rows): self.rows = rows
    def __matmul__(self, o): return Matrix([[sum(a*b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __repr__(self): return f'Matrix({self.rows})'
    def __getitem__(self, k): return self.rows[k[0]][k[1]] if isinstance(k, tuple) else self.rows[k]
m = Matrix([[1, 2], [3, 4]]); print(m @ m, m[0, 1], m[1]); m @= m; print(m)
print(sorted({'b': 1, 'a': 2}.items(), key=lambda kv: (-kv[1], kv[0])))
import types
print(types.MethodType(lambda s, x: (s, x), 5)(6))
exec('''
def decorator(*args, **kw):
    def wrap(f):
        f.tags = (args, kw)
        return f
    return wrap
@decorator(1, *[2], k=3)
def tagged(): pass
print(tagged.tags)
''')
