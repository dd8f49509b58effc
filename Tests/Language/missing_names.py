#!/usr/bin/env python3
"""Write the table of the names that CPython's modules have and coroviz's have not.

    missing_names.py BINARY > Sources/PythonInterpreter/Checking/MissingNames.swift    (`make language-page`)
    missing_names.py BINARY --check                                                   (exit status 1 when it is not current)

cpython-3.13.txt beside this file says what CPython has, the binary what is there (`coroviz check --supported`). coroviz says
of a name in this table that it is not there; any other one that a program asks for is misspelt.
"""
import json, pathlib, subprocess, sys, textwrap

HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE.parent.parent / "Sources" / "PythonInterpreter" / "Checking" / "MissingNames.swift"
HEAD = """\
/// The names that CPython 3.13 has and coroviz has not. Made by `make language-page`; changes by hand are lost.
enum MissingNames {
  /// Whether CPython's module has a name that coroviz's has not.
  static func has(_ name: String, in module: String) -> Bool {
    (names[module] ?? "").split(separator: " ").contains { $0 == name }
  }

  /// Whether CPython has a module that coroviz has not.
  static func hasModule(_ name: String) -> Bool {
    modules.split(whereSeparator: \\.isWhitespace).contains { $0 == name.prefix { $0 != "." } }
  }

"""


def cpython():
    for line in (HERE / "cpython-3.13.txt").read_text(encoding="utf-8").splitlines():
        key, _, names = line.partition(":")
        yield key, names.split()


def literal(names, indent):
    """Lines of a Swift string, the last of which ends it."""
    lines = textwrap.wrap(" ".join(names), 100 - indent, break_long_words=False, break_on_hyphens=False)
    return " \\\n".join(" " * indent + line for line in lines)


def table(binary):
    have = json.loads(subprocess.run([binary, "check", "--supported"], check=True, capture_output=True).stdout)["modules"]
    known = dict(cpython())
    rows = []
    for key, names in sorted(known.items()):
        module = key.removeprefix("module ")
        if module != key and module in have:
            missing = [name for name in names if name not in have[module]]
            if missing:
                rows.append(f'    "{module}": """\n{literal(missing, 4)}\n    """,\n')
    absent = [name for name in known["modules"] if name not in have]
    yield HEAD
    yield "  private static let names: [String: String] = [\n"
    yield from rows
    yield '  ]\n\n  private static let modules = """\n' + literal(absent, 4) + '\n    """\n}\n'


def main():
    text = "".join(table(str(pathlib.Path(sys.argv[1]).resolve())))
    if sys.argv[2:] == ["--check"]:
        if TABLE.read_text(encoding="utf-8") != text:
            sys.exit("MissingNames.swift is not current: run `make language-page`")
    else:
        print(text, end="")


main()
