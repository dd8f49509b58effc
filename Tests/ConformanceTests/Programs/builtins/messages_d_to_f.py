# Built-in functions from d to f: results and error messages
def show(source):
    try:
        print(source, '->', eval(source))
    except BaseException as error:
        print(source, '!!', type(error).__name__, error)

for source in [
    "delattr(1,'a')",
    "dict(1)",
    "dict([1])",
    "dict([(1,2,3)])",
    "dict(a=1,**{'b':2})",
    "dict([(1,2)], x=3)",
    "divmod(7,-2)",
    "divmod(1,0)",
    "divmod(1.5,0)",
    "divmod(1)",
    "enumerate()",
    "list(enumerate('ab',5))",
    "list(enumerate('ab',start=2))",
    "enumerate('a','b')",
    "eval('1+')",
    "eval(1)",
    "eval('x=1')",
    "exec(1)",
    "filter(None)",
    "list(filter(None,[0,1,2]))",
    "float('a')",
    "float('1_0')",
    "float('nan')",
    "float()",
    "float(1,2)",
    "format(3.14159,'.2f')",
    "format(1,2)",
    "format()",
    "frozenset(1)",
    "eval(compile('1+2','f','eval'))",
    "exec(compile('zz=5','f','exec'))",
    "dir(1,2)",
]:
    show(source)
