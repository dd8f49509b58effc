# Built-in functions from g to i: results and error messages
def show(source):
    try:
        print(source, '->', eval(source))
    except BaseException as error:
        print(source, '!!', type(error).__name__, error)

for source in [
    "getattr(1,'x')",
    "getattr(1,'x',5)",
    "getattr(1,2)",
    "getattr(1)",
    "hasattr(1,'real')",
    "hasattr(1,2)",
    "hex(255)",
    "hex('a')",
    "int('12',5)",
    "int('z',36)",
    "int('a')",
    "int(1.9)",
    "int('1.5')",
    "int('0x1f',0)",
    "int('12',1)",
    "int(12,5)",
    "int(x=1)",
    "int('  42 ')",
    "int(float('inf'))",
    "int(float('nan'))",
    "int('')",
    "int('1__0')",
    "isinstance(1)",
    "isinstance(1,2)",
    "isinstance(1,(int,2))",
    "isinstance('a',(int,str))",
    "isinstance(1,int|str)",
    "isinstance(1, list[int])",
    "issubclass(1,int)",
    "issubclass(int,1)",
    "issubclass(bool,int|str)",
    "iter(1)",
    "iter(1,2)",
    "list(iter(lambda: 3, 3))",
    "globals is None",
]:
    show(source)
