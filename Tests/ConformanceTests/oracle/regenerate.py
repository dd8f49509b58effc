#!/usr/bin/env python3
"""Record what CPython 3.13 does with every conformance program and every scenario.

    regenerate.py [AREA | AREA/NAME ...] [--check]

Each program runs under vrun.py (CPython on a virtual clock), twice, with different hash seeds; a
program whose two runs differ is refused, because nothing could be compared with it. The files of
programs that no longer exist are removed. With --check nothing is written: exit status 1 tells
that the expected files are not what this CPython does.

CPython is found in $PYTHON, among pyenv's versions, or as python3.13 on the PATH.
"""
import argparse, concurrent.futures, os, pathlib, subprocess, sys, tempfile

from cpython import find_cpython
from programs import EXPECTED, ORACLE, PARTS, ROOT, all_programs, observed, select

SECONDS = 20


def run(python, program, seed):
    with tempfile.TemporaryDirectory() as folder:
        schedule = pathlib.Path(folder) / "schedule"
        command = [python, "-X", "utf8", str(ORACLE / "vrun.py"), "--schedule", str(schedule), program.source.name]
        environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": seed, "PYTHON_COLORS": "0", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, cwd=program.source.parent, env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=SECONDS)
        text = schedule.read_text(encoding="utf-8") if schedule.exists() else ""
        return observed(done.stdout, done.stderr, done.returncode, text)


def record(python, program):
    first, second = run(python, program, "0"), run(python, program, "1")
    for part in PARTS:
        if first[part] != second[part]:
            raise SystemExit(f"{program.name}: two runs differ in {part}; the program is not deterministic")
        if " at 0x" in first[part]:
            raise SystemExit(f"{program.name}: {part} holds an address, which is another one in every run")
        if "/lib/python3" in first[part] or str(ROOT) in first[part]:
            raise SystemExit(f"{program.name}: {part} holds a path of this machine")
    return first


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
    python = find_cpython("3.13")
    if python is None:
        raise SystemExit("CPython 3.13 is needed and was not found: set PYTHON to its path")
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
