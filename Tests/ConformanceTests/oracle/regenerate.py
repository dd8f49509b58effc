#!/usr/bin/env python3
"""Record what CPython 3.13 does with every conformance program and every scenario.

    regenerate.py [AREA | AREA/NAME ...] [--check]

Each program runs under vrun.py (CPython on a virtual clock), twice, with different hash seeds; a
program whose two runs differ is refused, because nothing could be compared with it. The files of
programs that no longer exist are removed. With --check nothing is written: exit status 1 tells
that the expected files are not what this CPython does.

CPython is found in $PYTHON, among pyenv's versions, or as python3.13 on the PATH.
"""
import argparse, concurrent.futures, os, sys

from cpython import required_cpython
from programs import EXPECTED, PARTS, all_programs, select
from recorder import record


def write(program, parts):
    for part, text in parts.items():
        file = program.expected_file(part)
        if text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        elif file.exists():
            file.unlink()


def remove_orphans():
    wanted = {program.expected_file(part) for program in all_programs() for part in PARTS}
    for file in EXPECTED.glob("*/*"):
        if file not in wanted:
            file.unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*")
    parser.add_argument("--check", action="store_true", help="write nothing, only tell what differs")
    options = parser.parse_args()
    python = required_cpython("3.13")
    programs = select(options.programs)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        recorded = list(pool.map(lambda program: record(python, program), programs))
    changed = [program for program, parts in zip(programs, recorded) if parts != program.expected()]
    for program in changed:
        print(("differs: " if options.check else "written: ") + program.name)
    if not options.check:
        for program, parts in zip(programs, recorded):
            write(program, parts)
        if not options.programs:
            remove_orphans()
    print(f"{len(programs)} programs, {len(changed)} changed")
    sys.exit(1 if options.check and changed else 0)


main()
