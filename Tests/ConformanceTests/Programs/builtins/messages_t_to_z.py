# Built-in functions from t to z: results and error messages
def show(source):
    try:
        print(source, '->', eval(source))
    except BaseException as error:
        print(source, '!!', type(error).__name__, error)

for source in [
    "tuple(1)",
    "tuple(x=1)",
    "type()",
    "type(1,2,3)",
    "vars(1)",
    "vars(1,2)",
    "zip(1)",
    "list(zip('ab',[1]))",
    "list(zip('ab',[1],strict=True))",
    "list(zip('a',[1,2],strict=True))",
    "list(zip('a',[1],[1,2],strict=True))",
    "list(zip())",
    "zip(foo=1)",
]:
    show(source)
