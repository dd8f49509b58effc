"""Run a program under CPython on the virtual clock, and see that nothing in it depends on chance."""
import os, pathlib, subprocess, tempfile

from programs import ORACLE, PARTS, ROOT, observed

SECONDS = 20


def run(python, program, seed):
    """One run under vrun.py: its observed parts."""
    with tempfile.TemporaryDirectory() as folder:
        schedule = pathlib.Path(folder) / "schedule"
        command = [python, "-X", "utf8", str(ORACLE / "vrun.py"), "--schedule", str(schedule), program.source.name]
        environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": seed, "PYTHON_COLORS": "0", "LC_ALL": "C.UTF-8"}
        with program.standard_input() as given:
            done = subprocess.run(command, cwd=program.source.parent, env=environment, stdin=given,
                                  capture_output=True, timeout=SECONDS)
        text = schedule.read_text(encoding="utf-8") if schedule.exists() else ""
        return observed(done.stdout, done.stderr, done.returncode, text)


def record(python, program):
    """What CPython does with a program; refuses one that is not the same in every run or on every machine."""
    first, second = run(python, program, "0"), run(python, program, "1")
    for part in PARTS:
        if first[part] != second[part]:
            raise SystemExit(f"{program.name}: two runs differ in {part}; the program is not deterministic")
        if " at 0x" in first[part]:
            raise SystemExit(f"{program.name}: {part} holds an address, which is another one in every run")
        if "/lib/python3" in first[part] or str(ROOT) in first[part]:
            raise SystemExit(f"{program.name}: {part} holds a path of this machine")
    return first
