# Mistakes in definitions, targets and calls, with message and place
sources = [
    "def f(x, x): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(**k, a): pass", "lambda x, x: 1",
    "f() = 1", "1 = x", "x + 1 = 2", "None = 1", "(a, 1) = 2", "[a, f()] = 2", "a += b += c", "f() += 1", "del f()", "del 1",
    "for 1 in x: pass", "with a as 1: pass", "import a.b as c.d", "from a import *, b", "f(a=1, a=2)", "f(a=1, 2)", "f(**k, *a)",
    "f(x for x in y, 1)", "{**a for a in b}", "[*a for a in b]", "*a", "print 1", "exec 'x'", "x = yield = 1", "return 1",
    "yield 1", "await x", "break", "continue", "class A: return 1", "def f():\n global x\n x = 1\n global x",
    "def f(x):\n global x", "def f():\n nonlocal y", "nonlocal x", "def f():\n x = 1\n global x", "async def f():\n yield from x",
    "if x = 1: pass", "while x = 1: pass", "x = {1: 2, 3}", "x = {1, 2: 3}", "a ? b", "a $ b", "x = 5 y = 6", "if x\n pass",
    "try:\n pass", "try:\n pass\nexcept:\n pass\nexcept A:\n pass", "else: pass", "def f(:\n pass", "class C(:\n pass",
    "(a b)", "[1 2]", "{1 2}", "f(a b)", "a = (1,", "a = [1,", "x = 'abc", "x = 1__0", "x = 0777", "x = 1e", "x = 0b2", "x = 0o8",
    "a := 1", "(a.b := 1)", "(a[0] := 1)", "f(a := 1, b = 2)", "f((a)=1)", "f(True=1)", "lambda: (yield)", "x: int: 3", "(x, y): int",
    "async x = 1", "async with a: pass", "[await x for x in y]", "def f(a, /, b, /): pass", "def f(/): pass", "def f(*, /): pass",
    "def f(a, *, *b): pass", "@\ndef f(): pass", "try:\n pass\nexcept* A:\n pass\nexcept B:\n pass", "try: pass\nexcept A, B: pass",
    "not x = 1", "x not y", "1 if 2", "1 if 2 else", "a = b if c", "from __future__ import nothing", "__debug__ = 1", "global x, y z",
]
for source in sources:
    try:
        compile(source, 'file', 'exec')
        print(repr(source), 'is fine')
    except SyntaxError as error:
        print(repr(source), '|', error.msg, error.lineno, error.offset)
