"""Record what CPython 3.13 makes of the expressions in ../Types/Cases.

    python3.13 record_expressions.py ../Types/Cases/*.txt

A line is an expression, ` => ` and what it gives: its repr, or the type and the text of the exception. Statements may
stand before the expression, separated by `;;`. What stands behind the arrow is written anew.
"""

import sys
import warnings


def evaluate(line):
    *statements, expression = (part.strip() for part in line.split(";;"))
    variables = {"__name__": "__main__"}
    for statement in statements:
        exec(statement, variables)
    return eval(expression, variables)


def describe(line):
    try:
        return repr(evaluate(line))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def main(*paths):
    warnings.simplefilter("ignore")
    for path in paths:
        with open(path, encoding="utf-8") as file:
            expressions = [line.rstrip("\n").rpartition(" => ") for line in file]
        with open(path, "w", encoding="utf-8") as file:
            for before, arrow, last in expressions:
                expression = before if arrow else last
                file.write(f"{expression} => {describe(expression)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
