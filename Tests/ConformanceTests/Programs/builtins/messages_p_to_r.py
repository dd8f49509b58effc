# Built-in functions from p to r: results and error messages
def show(source):
    try:
        print(source, '->', eval(source))
    except BaseException as error:
        print(source, '!!', type(error).__name__, error)

for source in [
    "pow(2,-1)",
    "pow(2,-1,5)",
    "pow(2,3,0)",
    "pow(2,-1,4)",
    "pow(0,-1)",
    "pow(2,3,mod=5)",
    "pow(base=2,exp=3)",
    "pow('a',2)",
    "pow(2.5,2,3)",
    "print(1,sep=2)",
    "print(1,end=3)",
    "print(1,foo=2)",
    "range()",
    "range(1,2,0)",
    "range('a')",
    "range(1.5)",
    "range(5)[10]",
    "range(5)[1:3]",
    "range(1,2,3,4)",
    "repr()",
    "reversed(1)",
    "list(reversed('abc'))",
    "reversed({1,2})",
    "list(reversed({1:2}))",
    "round(2.5)",
    "round(3.5)",
    "round(2.675,2)",
    "round(1234,-2)",
    "round('a')",
    "round(1.5,'a')",
    "round(1.5,None)",
    "round(float('inf'))",
    "round(number=1.5, ndigits=0)",
]:
    show(source)
