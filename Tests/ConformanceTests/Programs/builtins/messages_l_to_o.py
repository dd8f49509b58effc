# Built-in functions from l to o: results and error messages
def show(source):
    try:
        print(source, '->', eval(source))
    except BaseException as error:
        print(source, '!!', type(error).__name__, error)

for source in [
    "ord('ab')",
    "ord(b'a')",
    "ord(5)",
    "ord('')",
    "list(enumerate('ab',5))",
    "list(enumerate('ab',start=2))",
    "list(filter(None,[0,1,2]))",
    "list(iter(lambda: 3, 3))",
    "len(1)",
    "len()",
    "len(1,2)",
    "list(1)",
    "list(1,2)",
    "list(x=1)",
    "map()",
    "map(len)",
    "list(map(len,'ab',[1]))",
    "list(map(pow,[1,2],[3,4]))",
    "max()",
    "max(1)",
    "max([])",
    "max([],default=3)",
    "max(1,2,key=lambda v:-v)",
    "max(1,2,default=3)",
    "max('a',1)",
    "min([3,1,2])",
    "min(())",
    "max(1,2,foo=3)",
    "next(1)",
    "next(iter([]))",
    "next(iter([]),7)",
    "next()",
    "object(1)",
    "oct(8)",
    "oct('a')",
    "list(reversed('abc'))",
    "list(reversed({1:2}))",
    "list(zip('ab',[1]))",
    "list(zip('ab',[1],strict=True))",
    "list(zip('a',[1,2],strict=True))",
    "list(zip('a',[1],[1,2],strict=True))",
    "list(zip())",
]:
    show(source)
