#!/usr/bin/env python3
"""Record what CPython 3.13 and coroviz print for each deliberate difference: NAME.cpython and NAME.coroviz.

    differences.py BINARY

CPython runs here as it is, with its real clock and random hashes. A program that waits for ever is stopped.
"""
import os, pathlib, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent.parent / "Differences"
from cpython import required_cpython


def output(command, seconds):
    """What it prints, with its exit status if that is not 0."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"}
    with subprocess.Popen(command, cwd=HERE, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, encoding="utf-8") as process:
        try:
            text = process.communicate(timeout=seconds)[0]
        except subprocess.TimeoutExpired:
            process.kill()
            return process.communicate()[0] + "(it does not end)\n"
    return text + (f"(exit status {process.returncode})\n" if process.returncode else "")


def main():
    python, binary = required_cpython("3.13"), str(pathlib.Path(sys.argv[1]).resolve())
    for program in sorted(HERE.glob("*.py")):
        program.with_suffix(".cpython").write_text(output([python, "-u", program.name], 3), encoding="utf-8")
        program.with_suffix(".coroviz").write_text(output([binary, "run", program.name], 20), encoding="utf-8")


main()
