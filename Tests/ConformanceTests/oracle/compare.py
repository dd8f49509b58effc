#!/usr/bin/env python3
"""Run a coroviz binary over the conformance programs and compare with what CPython did.

    compare.py [AREA | AREA/NAME | FILE.py ...] [--binary PATH] [--brief] [--lines N]

Prints one line for each area, a diff for each program that fails, and the failures grouped by
the last line of their standard error, so that one missing function shows as one cause. A FILE.py that is
none of the programs is run under CPython 3.13 too, there and then.
Exit status 1 when anything fails. For developers; `swift test` makes the same comparison.
"""
import argparse, collections, concurrent.futures, difflib, os, pathlib, subprocess, sys, tempfile

from cpython import required_cpython
from programs import ELSEWHERE, PARTS, ROOT, observed, select
from recorder import record

SECONDS = 20


def run(binary, program):
    """One run: the observed parts, and the whole standard error for the report."""
    with tempfile.TemporaryDirectory() as folder:
        schedule = pathlib.Path(folder) / "schedule"
        command = [binary, "run", "--schedule", str(schedule), program.source.name]
        try:
            with program.standard_input() as given:
                done = subprocess.run(command, cwd=program.source.parent, stdin=given,
                                      capture_output=True, timeout=SECONDS)
        except subprocess.TimeoutExpired as late:
            return observed(late.stdout or b"", b"timed out", 124, ""), f"no end after {SECONDS} s"
        text = schedule.read_text(encoding="utf-8") if schedule.exists() else ""
        return (observed(done.stdout, done.stderr, done.returncode, text),
                done.stderr.decode("utf-8", "replace"))


def differences(expected, actual, limit):
    """A unified diff of every part that differs, cut to `limit` lines each."""
    for part in PARTS:
        if expected[part] == actual[part]:
            continue
        lines = list(difflib.unified_diff(expected[part].splitlines(), actual[part].splitlines(),
                                          f"{part} of CPython", f"{part} of coroviz", lineterm="", n=2))
        yield from lines[:limit]
        if len(lines) > limit:
            yield f"... {len(lines) - limit} more lines"


def wanted(program):
    """What CPython does with the program: on record, or seen now."""
    if program.area != ELSEWHERE:
        return program.expected()
    return record(required_cpython("3.13"), program)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*")
    parser.add_argument("--binary", default=str(ROOT / ".build/debug/coroviz"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--brief", action="store_true", help="no diffs, only names and causes")
    parser.add_argument("--lines", type=int, default=30, help="longest diff of one part")
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    if not os.access(binary, os.X_OK):
        raise SystemExit(f"{binary}: no such program; build it first, or name it with --binary")

    programs = select(options.programs)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(lambda program: run(binary, program), programs))

    areas = collections.OrderedDict()
    causes = collections.defaultdict(list)
    for program, (actual, stderr) in zip(programs, results):
        expected = wanted(program)
        parts = [part for part in PARTS if expected[part] != actual[part]]
        areas.setdefault(program.area, []).append(not parts)
        if not parts:
            continue
        last = ([""] + [line for line in stderr.splitlines() if line.strip()])[-1]
        cause = last if last and actual["status"] != expected["status"] else "differs in " + ", ".join(parts)
        causes[cause].append(program.name)
        if not options.brief:
            print(f"--- FAIL {program.name}: {', '.join(parts)}")
            print("\n".join(differences(expected, actual, options.lines)))
            if last:
                print(f"    stderr ends: {last}")
            print()

    for cause, names in sorted(causes.items(), key=lambda item: -len(item[1])):
        print(f"{len(names):4}  {cause}\n        {' '.join(names)}")
    for area, passed in areas.items():
        print(f"{area:16} {sum(passed):4} of {len(passed)}")
    total = sum(len(passed) for passed in areas.values())
    good = sum(sum(passed) for passed in areas.values())
    print(f"{'all':16} {good:4} of {total} pass, {total - good} fail")
    sys.exit(0 if good == total else 1)


main()
