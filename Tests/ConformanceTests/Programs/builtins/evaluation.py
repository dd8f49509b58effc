# eval, exec, compile, globals and locals.
print(eval("1 + 2"), eval(" x * 2", {"x": 4}), eval("a + b", {"a": 1}, {"b": 2}))
exec("y = 5\nprint('inside', y)")
names = {}
exec("def f(n):\n    return n + k\nk = 3\nr = f(1)", names)
print(y, names["r"], sorted(name for name in names if name != "__builtins__"))


def inner():
    z = 3
    return eval("z + 1"), sorted(locals())


print(inner(), eval(compile("3 * 4", "<here>", "eval")))
globals()["made"] = 42
print(made)
del globals()["made"]
for source in ("1 +", "made", "1 / 0"):
    try:
        eval(source)
    except (SyntaxError, NameError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
try:
    exec("a b")
except SyntaxError as error:
    print(error.msg, error.lineno, error.filename)
