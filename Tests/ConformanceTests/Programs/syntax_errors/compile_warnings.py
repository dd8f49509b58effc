"""What CPython warns about while it compiles, through the filters of `warnings`."""
import warnings


def told(source, mode='exec'):
    """Compile a text and print what there was to say about it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        compile(source, 'told.py', mode)
    print(repr(source))
    for w in caught:
        print('   ', w.category.__name__, w.filename, w.lineno, w.message)


for operator in ('is', 'is not'):
    for literal in ('5', '-5', '2.5', '1j', '"a"', 'b"a"', '()', '(1, "a")', '1 + 2', '"a" * 3', 'None', 'True', '...',
                    '[]', '{}', '(a, 1)', 'f"{a}"', 'not a'):
        told(f'a {operator} {literal}')
told('5 is 5')
told('a is b is 5 is c')
told('a == 5 is b')
told('assert (a, "text")')
told('assert a, "text"')
told('assert ()')
told('assert (1, 2), "text"')
for callee in ('1', '"a"', '(1, 2)', '[1]', '{1}', '{1: 2}', '[x for x in a]', '(x for x in a)', 'None', 'f"{a}"',
               '(lambda: 1)', '...'):
    told(f'{callee}(3)')
for owner in ('1', '1.5', 'None', 'True', '"a"', 'b"a"', '(1, 2)', '[1]', '{1}', '{1: 2}', '(x for x in a)', '(lambda: 1)', 'f"a"'):
    for index in ('"b"', '1', '1.5', '1:2', 'a', '(1, 2)'):
        told(f'{owner}[{index}]')
told('[1]["a"] = 5')
told('del (1, 2)["a"]')
told('[\n  (1, 2)\n  (3, 4),\n]')
told('[\n  [1, 2]\n  [3, 4],\n]')
for escape in (r'"\d"', r"'\ '", r'"""a\n\d\w"""', r'b"\d"', r'r"\d"', r'"\400\d"', r'b"\777"', r'"\é"', r'f"\d{a}\w"',
               r'f"\{a}"', r'f"\\{a}"', r'rf"\d{a}"', r'f"{a:\d}"', r'"a" "\d" "\w"', 'x = """\n\n\\d"""', r'f"\N{DIGIT ONE}\d"'):
    told(escape)
for number in ('1if a else 2', '0x1for x in a', '1.5or a', '2jand a', '0b1in a', '0o7is a'):
    told(number if 'for' not in number else f'[{number}]')
told('def f(x):\n    try:\n        pass\n    finally:\n        x is 5')
told('from __future__ import annotations\ndef f(x: a is 5): pass')
told('def f(x: a is 5): pass')
told('a is 5', 'eval')
told('a is 5\n', 'single')

# The filters decide.
print('--- filters')
for action in ('error', 'ignore', 'default', 'once', 'module'):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(action)
        for source in ('a is 5', 'a is 5', '"\\d"', '1(2)', 'assert (1, 2)', '1if a else 2'):
            try:
                compile(source, 'f.py', 'exec')
            except SyntaxError as e:
                print(action, type(e).__name__, e.msg, e.lineno, e.offset, e.end_offset, repr(e.text))
    print(action, [str(w.message) for w in caught])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    a = 5
    exec('a is 5')
    print(eval('a is not 5'))
    code = compile('a is 5', 'f.py', 'eval')
    eval(code), eval(code)
print(*[(w.filename, w.lineno, str(w.message)) for w in caught], sep='\n')
