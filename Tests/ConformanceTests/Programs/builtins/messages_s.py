# Built-in functions from s: results and error messages
def show(source):
    try:
        print(source, '->', eval(source))
    except BaseException as error:
        print(source, '!!', type(error).__name__, error)

for source in [
    "set(1)",
    "setattr(1,'x',2)",
    "setattr(1,2,3)",
    "slice()",
    "slice(1,2,3)",
    "slice(1).indices(5)",
    "sorted(1)",
    "sorted([1,'a'])",
    "sorted([3,1],reverse=True)",
    "sorted([1],foo=2)",
    "sorted()",
    "sorted([1],lambda x:x)",
    "sorted('bca',key=str.upper)",
    "sorted([1,2],key=1)",
    "str(1,2)",
    "str(b'a','ascii')",
    "str(b'\\xff','ascii')",
    "str(object=5)",
    "str(b'a')",
    "sum()",
    "sum(['a'])",
    "sum(['a'],'')",
    "sum([[1],[2]],[])",
    "sum([1,2],start=3)",
    "sum(1)",
    "sum([b'a'],b'')",
    "sum([0.1]*10)",
    "super(1)",
]:
    show(source)
