# Built-in functions from a to c: results and error messages
def show(source):
    try:
        print(source, '->', eval(source))
    except BaseException as error:
        print(source, '!!', type(error).__name__, error)

for source in [
    "abs()",
    "abs(1,2)",
    "abs('a')",
    "all()",
    "all(1)",
    "any([0,1])",
    "ascii('é\\n')",
    "bin(1.5)",
    "bin(-5)",
    "bool(1,2)",
    "bool(x=1)",
    "bytearray(-1)",
    "bytes('a')",
    "bytes('é','utf8')",
    "bytes([256])",
    "callable()",
    "callable(len)",
    "chr(-1)",
    "chr(0x110000)",
    "chr('a')",
    "complex('1+2j')",
    "complex('a')",
    "complex(1,'2')",
    "aiter(1)",
    "anext(1)",
    "compile('1','f','foo')",
    "compile('a b','f','exec')",
    "compile(1,'f','exec')",
    "compile('x=1','f','exec').co_name",
]:
    show(source)
