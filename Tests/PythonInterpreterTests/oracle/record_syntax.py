"""Record what CPython 3.13 makes of the pieces of source in ../Syntax/Cases.

    python3.13 record_syntax.py trees  ../Syntax/Cases/trees.txt
    python3.13 record_syntax.py errors ../Syntax/Cases/errors.txt ../Syntax/Cases/checker.txt

Pieces are separated by lines of three dashes; the last line of each, after `>>> `, is what CPython says, and is
written anew. A tree has the form of coroviz's SyntaxPrinter. An error is its type, its range and its message; the
range is `line:offset-line:offset` with offsets from 1, as in Python, where an empty one stands for one caret.
"""

import ast
import sys
import warnings

from dump_tree import Dumper


def tree(source):
    return Dumper(source).node(ast.parse(source))


def error(source):
    try:
        compile(source, "<string>", "exec", dont_inherit=True)
    except SyntaxError as error:
        end_line = error.end_lineno or error.lineno
        end = error.end_offset or 0
        if end_line == error.lineno:
            end = max(end, error.offset)
        return f"{type(error).__name__} {error.lineno}:{error.offset}-{end_line}:{end} {error.msg}"
    return "ok"


def main(kind, *paths):
    warnings.simplefilter("ignore")
    record = {"trees": tree, "errors": error}[kind]
    for path in paths:
        with open(path, encoding="utf-8") as file:
            pieces = file.read().split("---\n")
        sources = [piece.partition(">>> ")[0] for piece in pieces]
        text = "---\n".join(f"{source}>>> {record(source)}\n" for source in sources)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
