# f-strings with nested quotes, specs, debugging and comments
x = 5; name = 'w'; w = 10; d = {'a': 1}
print(f'{x=} {x = } {x!r:>5} {x:{w}} {x:>{w}.{2}} {name!a} {name!s:^{w}}' if 0 else f'{x=} {x = } {x!r:>5} {x:{w}} {name!a} {name!s:^{w}}|')
print(f"{d["a"]} {f"{f"{x}"}"} {'nested ' + f'{x}'} {{literal}} {x:#x} {x:+05.1f}")
print(f'{(lambda q: q*2)(3)} {x if x else 0} {[i for i in range(3)]} { {1:2} }')
print(f'''multi
{x
 + 1}
{  x  }''')
print(f'{x:{"<" if x else ">"}{w}}|', f'{x!r}', f"{x=!s} {x=:>4} {x+1=}")
print(rf'\n{x}\d', fr'\{x}', f'\N{BULLET} \x41 {chr(10)!r}')
print(f'{3.14159:.2f} {1000000:,} {255:08b} {0.5:%} {-5: } {"s":*^9}')
print('a' f'{x}' 'b' f'{{' "c")
class F:
    def __format__(self, s): return f'<{s}>'
    def __str__(self): return 'S'
    def __repr__(self): return 'R'
print(f'{F()} {F():abc} {F()!r} {F()!s} {F()=} {F()!r:>5} {F():{x}{w}}')
print(f'{x:=^10} {x:\t>3}'); print(f"{'\n'.join(['a','b'])}"); print(f'{x!r:{w}}', f'{"a" "b"}', f'{1,2}', f'{*[1,2],}')
print(f'{ # comment
x}')
y = lambda: (f'{x:{(lambda: 5)()}}')
print(y(), f'{x:{x:{x}}}' if 0 else '')
print(f'{x=:}', f'{"{}"}', f'{"}"}', f"{'a' 'b' = }", f'{d["a"] = !r:>5}')
async def z(): return f'{await zz()}'
async def zz(): return 7
import asyncio; print(asyncio.run(z()))
def gen(): yield f'{(yield 1)}'
g = gen(); next(g); print(g.send(5))
