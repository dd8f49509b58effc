"""Write the syntax trees of Python files as CPython 3.13 sees them, in the form of coroviz's SyntaxPrinter.

    python3.13 dump_tree.py > /tmp/trees
    COROVIZ_TREES=/tmp/trees swift test --filter LibraryTreeTests

Every line is a path, a tab and a tree. Without arguments the files are the standard library's top level, asyncio
and Python's own tests. Two of those differ, since coroviz does not normalise names to NFKC: test_traceback and
test_unicode_identifiers.
"""

import ast
import glob
import os
import sys
import warnings

LOWER = {
    "UAdd": "plus", "USub": "minus", "Invert": "invert", "Not": "not",
    "Add": "add", "Sub": "subtract", "Mult": "multiply", "MatMult": "matrixMultiply", "Div": "divide",
    "FloorDiv": "floorDivide", "Mod": "modulo", "Pow": "power", "LShift": "leftShift",
    "RShift": "rightShift", "BitAnd": "bitAnd", "BitOr": "bitOr", "BitXor": "bitXor",
    "And": "and", "Or": "or", "Eq": "equal", "NotEq": "notEqual", "Lt": "less", "LtE": "lessOrEqual",
    "Gt": "greater", "GtE": "greaterOrEqual", "Is": "is", "IsNot": "isNot", "In": "in", "NotIn": "notIn",
}
CONVERSIONS = {-1: "none", 115: "string", 114: "representation", 97: "ascii"}
WITHOUT_PLACE = ast.keyword
SKIPPED = {"ctx", "type_comment", "type_ignores", "kind", "defaults", "kw_defaults"}


def quote(text):
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    out = "b'" if isinstance(text, bytes) else "'"
    for byte in data:
        if byte in b"'\\":
            out += "\\" + chr(byte)
        elif 0x20 <= byte < 0x7F:
            out += chr(byte)
        else:
            out += f"\\x{byte:02x}"
    return out + "'"


class Dumper:
    def __init__(self, source):
        self.lines = [line + b"\n" for line in source.encode("utf-8").split(b"\n")]

    def column(self, line, offset):
        return len(self.lines[line - 1][:offset].decode("utf-8", "replace"))

    def place(self, node):
        if isinstance(node, WITHOUT_PLACE) or not hasattr(node, "lineno"):
            return ""
        start = self.column(node.lineno, node.col_offset)
        end = self.column(node.end_lineno, node.end_col_offset)
        return f"@{node.lineno}:{start}-{node.end_lineno}:{end}"

    def value(self, value):
        if isinstance(value, ast.AST):
            return self.node(value)
        if isinstance(value, list):
            return "[" + ", ".join(self.value(item) for item in value) + "]"
        if isinstance(value, (str, bytes)):
            return quote(value)
        if value is Ellipsis:
            return "Ellipsis"
        if isinstance(value, complex):
            return f"{value.imag!r}j"
        return repr(value)

    def node(self, node):
        name = type(node).__name__
        if name in LOWER:
            return LOWER[name]
        fields = getattr(self, "fields_" + name, self.fields)(node)
        text = ", ".join(f"{key}={value}" for key, value in fields)
        return f"{name}{self.place(node)}({text})"

    def fields(self, node):
        for key in node._fields:
            value = getattr(node, key, None)
            is_literal = key == "value" and isinstance(node, (ast.Constant, ast.MatchSingleton))
            if key in SKIPPED or value is None and not is_literal:
                continue
            yield key, self.value(value)

    def fields_FormattedValue(self, node):
        yield "value", self.value(node.value)
        yield "conversion", CONVERSIONS[node.conversion]
        if node.format_spec is not None:
            yield "format_spec", self.joined_parts(node.format_spec, "JoinedStr")

    def fields_JoinedStr(self, node):
        yield "values", self.parts(node)

    def parts(self, node):
        return "[" + ", ".join(
            f"Constant(value={quote(part.value)})" if isinstance(part, ast.Constant) else self.node(part)
            for part in node.values) + "]"

    def joined_parts(self, node, name):
        return f"{name}(values={self.parts(node)})"

    def fields_Call(self, node):
        yield "func", self.value(node.func)
        yield "args", self.arguments(node.args)
        yield "keywords", self.value(node.keywords)

    def arguments(self, args):
        return "[" + ", ".join(
            f"Starred(value={self.value(arg.value)})" if isinstance(arg, ast.Starred) else self.value(arg)
            for arg in args) + "]"

    def fields_ClassDef(self, node):
        yield "name", quote(node.name)
        yield "bases", self.arguments(node.bases)
        for key in ("keywords", "body", "decorator_list", "type_params"):
            yield key, self.value(getattr(node, key))

    def fields_NamedExpr(self, node):
        yield "target", quote(node.target.id)
        yield "value", self.value(node.value)

    def fields_TypeAlias(self, node):
        yield "name", quote(node.name.id)
        yield "type_params", self.value(node.type_params)
        yield "value", self.value(node.value)

    def fields_arguments(self, node):
        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        count = len(node.posonlyargs)
        yield "posonlyargs", self.params(positional[:count], defaults[:count])
        yield "args", self.params(positional[count:], defaults[count:])
        if node.vararg:
            yield "vararg", self.param(node.vararg, None)
        yield "kwonlyargs", self.params(node.kwonlyargs, node.kw_defaults)
        if node.kwarg:
            yield "kwarg", self.param(node.kwarg, None)

    def params(self, args, defaults):
        return "[" + ", ".join(self.param(arg, default) for arg, default in zip(args, defaults)) + "]"

    def param(self, arg, default):
        text = f"arg{self.place(arg)}(arg={quote(arg.arg)}"
        if arg.annotation is not None:
            text += f", annotation={self.value(arg.annotation)}"
        if default is not None:
            text += f", default={self.value(default)}"
        return text + ")"


def library():
    root = os.path.dirname(os.__file__)
    patterns = ["*.py", "asyncio/*.py", "test/test_*.py"]
    return sorted(path for pattern in patterns for path in glob.glob(os.path.join(root, pattern)))


def dump(path):
    with open(path, "rb") as file:
        data = file.read()
    try:
        source = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        return Dumper(source).node(ast.parse(data))
    except (SyntaxError, UnicodeDecodeError):
        return None


def main(*paths):
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    sys.set_int_max_str_digits(0)
    for path in paths or library():
        tree = dump(path)
        if tree is not None:
            print(path, tree, sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
