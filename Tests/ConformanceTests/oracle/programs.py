"""What regenerate.py and compare.py share: where the programs are and what is expected of them.

A program is named AREA/NAME. Its source is Programs/AREA/NAME.py, or scenarios/NAME.py for the
area `scenarios`; what it reads from its standard input is NAME.stdin beside it. What CPython does with it is in Expected/AREA/NAME.*:

    .stdout     what it prints                      (no file: nothing)
    .status     its exit status                     (no file: 0)
    .schedule   the handles its loop runs, in order (no file: no loop ran)
    .stderr     the last line of its standard error, kept only when the program ends with
                an uncaught exception or sys.exit (status neither 0 nor 86)
"""
import os, pathlib

ORACLE = pathlib.Path(__file__).resolve().parent
TESTS = ORACLE.parent
ROOT = TESTS.parent.parent
EXPECTED = TESTS / "Expected"
PARTS = ("stdout", "status", "schedule", "stderr")
DEADLOCK = 86
ELSEWHERE = "elsewhere"


class Program:
    """One Python file that both CPython and coroviz run."""

    def __init__(self, area, source):
        self.area = area
        self.source = source
        self.name = f"{area}/{source.stem}"

    def standard_input(self):
        """Opens what it reads: NAME.stdin beside it, or nothing."""
        file = self.source.with_suffix(".stdin")
        return open(file if file.exists() else os.devnull, "rb")

    def expected_file(self, part):
        return EXPECTED / self.area / f"{self.source.stem}.{part}"

    def expected(self):
        """What was recorded, as a dictionary part -> text."""
        parts = {}
        for part in PARTS:
            file = self.expected_file(part)
            parts[part] = file.read_text(encoding="utf-8") if file.exists() else ""
        return parts


def all_programs():
    found = [Program(source.parent.name, source) for source in (TESTS / "Programs").glob("*/*.py")]
    found += [Program("scenarios", source) for source in (ROOT / "scenarios").glob("*.py")]
    return sorted(found, key=lambda program: program.name)


def select(patterns):
    """The programs a person means by `area`, `area/name` or the path of a file; all when there is none.
    The path may be that of a file elsewhere: a program of the area `elsewhere`, with nothing on record."""
    programs = all_programs()
    if not patterns:
        return programs
    chosen = []
    for pattern in patterns:
        path = pathlib.Path(pattern).resolve()
        wanted = pattern.strip("/")
        matches = [p for p in programs if wanted in (p.area, p.name, p.source.stem) or p.source.resolve() == path]
        if not matches and path.suffix == ".py" and path.is_file():
            matches = [Program(ELSEWHERE, path)]
        if not matches:
            raise SystemExit(f"no program or area is called {pattern!r}")
        chosen += [p for p in matches if p not in chosen]
    return chosen


def observed(stdout, stderr, status, schedule):
    """The parts of one run, as text in the form in which they are stored."""
    keeps_error = status not in (0, DEADLOCK)
    lines = stderr.decode("utf-8", "replace").splitlines() if keeps_error else []
    last = next((line for line in reversed(lines) if line.strip()), "")
    return {
        "stdout": stdout.decode("utf-8", "replace"),
        "status": f"{status}\n" if status else "",
        "schedule": schedule,
        "stderr": f"{last}\n" if last else "",
    }
