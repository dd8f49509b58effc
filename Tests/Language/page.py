#!/usr/bin/env python3
"""Write the page "What Python coroviz speaks" from what a binary says of itself.

    page.py BINARY > Documentation/python.md          (`make language-page`)
    page.py BINARY --check Documentation/python.md    (exit status 1 when the page is not current)

The binary tells what there is (`coroviz check --supported`); cpython-3.13.txt beside this file says what CPython has,
coverage.tsv what real programs use; the deliberate differences are the programs of ConformanceTests/Differences.
"""
import ast, collections, json, pathlib, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
DIFFERENCES = HERE.parent / "ConformanceTests" / "Differences"
HELPERS = {"builtins", "asyncio"}


def facts(binary):
    return json.loads(subprocess.run([binary, "check", "--supported"], check=True, capture_output=True).stdout)


def cpython():
    """What CPython has: `names["module time"]` is a list."""
    names = {}
    for line in (HERE / "cpython-3.13.txt").read_text(encoding="utf-8").splitlines():
        key, _, rest = line.partition(":")
        names[key] = rest.split()
    return names


def coverage(binary):
    command = [binary, "run", "--stdin", str(HERE / "coverage.tsv"), str(HERE / "coverage.py")]
    done = subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL, encoding="utf-8")
    return done.stdout.splitlines()


def code(names):
    return ", ".join(f"`{name}`" for name in names)


def missing(there, wanted):
    return [name for name in wanted if name not in set(there)]


def table(heads, rows):
    yield "| " + " | ".join(heads) + " |"
    yield "|" + "---|" * len(heads)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"


def share(there, wanted):
    """`all 12`, or `10 of 12`."""
    found = len(wanted) - len(missing(there, wanted))
    return f"all {found}" if found == len(wanted) else f"{found} of {len(wanted)}"


def builtins(have, want):
    lacking = missing(have["builtins"], want["builtins"])
    lower = [name for name in have["builtins"] if name in want["builtins"] and name[0].islower()]
    yield "## Built-in names"
    yield ""
    yield f"Functions and types: {code(lower)}."
    yield ""
    exceptions = [name for name in have["builtins"] if name in want["builtins"] and name[0].isupper()]
    yield f"Exceptions, warnings and constants: {code(exceptions)}."
    yield ""
    yield f"Not there: {code(lacking) or 'nothing'}."


def types(have, want):
    yield "## Built-in types"
    yield ""
    rows = []
    for key, names in want.items():
        kind, _, name = key.partition(" ")
        if kind == "type" and "." not in name and name in have["types"]:
            there = have["types"][name]
            plain = [attribute for attribute in there if attribute in names and not attribute.startswith("_")]
            lacking = missing(there, names)
            rows.append((f"`{name}`", share(there, names), code(plain), code(lacking)))
    yield from table(("type", "attributes of CPython's", "without the special ones", "not there"), rows)


def asyncio(have, want):
    names = have["modules"]["asyncio"]
    lacking = missing(names, want["module asyncio"])
    gaps = collections.defaultdict(list)
    for name in lacking:
        gaps[have["gaps"].get(f"asyncio.{name}", "not there yet")].append(name)
    yield "## asyncio"
    yield ""
    yield f"Of the {len(want['module asyncio'])} names in `asyncio.__all__`, {len(want['module asyncio']) - len(lacking)} are there."
    yield ""
    for reason, group in sorted(gaps.items()):
        yield f"- Not there, since {reason}: {code(group)}." if reason != "not there yet" else f"- Not there: {code(group)}."
    yield ""
    rows = []
    for key, attributes in want.items():
        name = key.partition(" ")[2]
        if key.startswith("type asyncio.") and name in have["types"]:
            there = have["types"][name]
            public = [attribute for attribute in attributes if not attribute.startswith("_")]
            if set(public) <= {"add_note", "args", "with_traceback"}:
                continue
            plain = [attribute for attribute in public if attribute in there]
            rows.append((f"`{name}`", share(there, public), code(plain), code(missing(there, public))))
    yield from table(("class", "public attributes", "there", "not there"), rows)


def modules(have, want):
    yield "## Modules"
    yield ""
    rows = []
    absent = []
    for key, names in want.items():
        kind, _, name = key.partition(" ")
        if kind != "module" or name in HELPERS:
            continue
        if name not in have["modules"]:
            absent.append(name)
            continue
        there = have["modules"][name]
        found = [each for each in names if each in set(there)]
        rows.append((f"`{name}`", share(there, names), code(found), code(missing(there, names))))
    yield from table(("module", "public names", "there", "not there"), rows)
    yield ""
    yield f"Among the modules that are not there: {code(absent)}. `coroviz check FILE` tells which of them a program needs."


def syntax():
    rows = [line.split("\t") for line in (HERE / "coverage.tsv").read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    yield "## Syntax"
    yield ""
    yield "All of Python 3.13's. The forms that real programs use, by the names of their nodes in `ast`, as the tests try them:"
    yield ""
    yield ", ".join(f"`{name}`" for kind, name, _, _ in rows if kind == "syntax") + "."


def real_programs(lines):
    summary = dict(line.split(" ", 1) for line in lines if not line.startswith("missing"))
    yield "## How much of what programs use"
    yield ""
    yield (f"Of the features that 871 teaching programs about coroutines use (syntax, names, methods, keyword arguments), "
           f"{summary['features']} work; counted by the programs that use them, that is {summary['share']} of all uses.")
    lacking = [line.split() for line in lines if line.startswith("missing")]
    if lacking:
        yield ""
        yield "Not there, with the number of programs: " + ", ".join(f"`{row[3]}` {row[1]}" for row in lacking) + "."


def gaps(have):
    reasons = collections.defaultdict(list)
    there = {*have["builtins"], *(f"asyncio.{name}" for name in have["modules"]["asyncio"]),
             *(f"loop.{name}" for name in have["types"]["asyncio.SelectorEventLoop"])}
    for name, reason in have["gaps"].items():
        if name not in there:
            reasons[reason].append(name)
    yield "## What is left out on purpose"
    yield ""
    for reason, names in sorted(reasons.items()):
        yield f"- {reason[0].upper()}{reason[1:]}: {code(sorted(names))}."


def differences():
    yield "## Deliberate differences"
    yield ""
    yield "Each is a program in `Tests/ConformanceTests/Differences` with what CPython 3.13 prints and what coroviz prints."
    for file in sorted(DIFFERENCES.glob("*.py")):
        title, _, reason = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))).partition("\n\n")
        yield ""
        yield f"### {title.rstrip('.')}"
        yield ""
        yield " ".join(reason.split())
        for name in ("cpython", "coroviz"):
            text = file.with_suffix(f".{name}").read_text(encoding="utf-8").rstrip("\n")
            yield ""
            yield f"{'CPython' if name == 'cpython' else 'coroviz'}:"
            yield ""
            yield from (f"    {line}" for line in text.splitlines())
    yield ""


def page(binary):
    have, want = facts(binary), cpython()
    yield "# What Python coroviz speaks"
    yield ""
    yield "<!-- Made by `make language-page` from the tables in the code; changes by hand are lost. -->"
    yield ""
    yield ("coroviz runs Python 3.13 with its own machine: no Python needs to be installed. Programs do what they do under CPython: "
           "output, errors, exit status and the order in which the event loop runs things. `coroviz check FILE` lists beforehand "
           "what a program uses that is not here.")
    parts = [syntax(), builtins(have, want), types(have, want), asyncio(have, want), modules(have, want),
             real_programs(coverage(binary)), gaps(have), differences()]
    for part in parts:
        yield ""
        yield from part


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    text = "\n".join(page(binary))
    if sys.argv[2:3] == ["--check"]:
        committed = pathlib.Path(sys.argv[3]).read_text(encoding="utf-8")
        if committed != text:
            sys.exit(f"{sys.argv[3]} is not current: `make language-page` writes it anew")
    else:
        sys.stdout.buffer.write(text.encode("utf-8"))


main()
