#!/usr/bin/env python3
"""Measure coroviz, next to CPython where CPython can do the same.

    bench.py [--binary PATH] [--runs N] [--only WORD]

Prints a Markdown table. Each ratio compares medians of runs that were made in turn (A B A B ...), so
that whatever slows this machine down slows both. CPython is python3.13, or the python3 there is.

    first frame     from the start of `coroviz workers` on a 100x30 terminal until the last line of the
                    first painting has arrived, against `python3 -c pass` from start to end
    programs        processor time of whole processes less that of an empty program of the same kind,
                    because a program that measures itself under coroviz would measure virtual time
    turns           200,000 turns of sleep(0) over 1,000 tasks: coroviz records every event of it in
                    memory (its own stop-watch), CPython runs it untraced
    seek, keys      coroviz alone, against the targets of 16 ms and 50 ms
    recordings      a recording of 1 million events is written, opened (read, checked and folded) and sought
                    in; the target for opening is the time that running its program again takes, and 3 s
    exports         `workers`, and the first 2,000 steps of a long program, as 100x30 pictures

All but the first frame is processor time: what else runs on the machine does not count.
"""
import argparse, fcntl, json, os, pathlib, platform, pty, re, resource, select, signal, statistics, struct
import subprocess, sys, termios, time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PROGRAMS = HERE / "programs"
sys.path.insert(0, str(ROOT / "Tests/ConformanceTests/oracle"))
from cpython import find_cpython  # noqa: E402

COLUMNS, ROWS = 100, 30
FOOTER = b"quit"  # the last word of the line of keys, which is painted last
SECONDS = 120
ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[ -/]*[0-~])")


class NotAvailable(Exception):
    """A measurement that this binary cannot make, and what it said."""


def seconds_of(command, wall=False):
    """Processor time of a whole process, or the time until it has ended."""
    begin, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    elapsed, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        last = (done.stderr.decode(errors="replace").strip().splitlines() or ["no message"])[-1]
        raise NotAvailable(f"{' '.join(map(str, command[1:]))}: exit status {done.returncode}: {last}")
    return elapsed if wall else after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def json_of(command, events):
    """What a command of coroviz measured in itself. A run with fewer than `events` events did not do the work."""
    shown = " ".join(map(str, command[1:]))
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS)
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        last = (done.stderr.strip().splitlines() or ["no JSON on standard output"])[-1]
        raise NotAvailable(f"{shown}: {last}") from None
    if answer["events"] < events:
        raise NotAvailable(f"{shown}: only {answer['events']} events")
    return answer


def require_equal_output(*commands):
    """A program that ends early is no fast program."""
    outputs = {subprocess.run(c, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS).stdout for c in commands}
    if len(outputs) != 1:
        raise NotAvailable(f"{' '.join(commands[0][1:])}: another output than CPython's")


def first_frame(binary):
    """Time until a terminal has received the whole first painting of `coroviz workers`."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    begin = time.perf_counter()
    process = subprocess.Popen([binary, "workers"], stdin=slave, stdout=slave, stderr=slave, env=environment,
                               start_new_session=True)
    os.close(slave)
    received = b""
    try:
        while FOOTER not in ESCAPES.sub(b"", received):
            if not select.select([master], [], [], 10)[0]:
                raise NotAvailable("workers: no line of keys within 10 s")
            try:
                received += os.read(master, 65536)
            except OSError:  # the program has gone
                raise NotAvailable("workers: ended before its first painting") from None
        return time.perf_counter() - begin
    finally:
        stop(process, master)


def stop(process, master):
    """Ends a full-screen run: by its own key, else by a signal."""
    try:
        os.write(master, b"q")
        deadline = time.monotonic() + 2
        while process.poll() is None and time.monotonic() < deadline:
            if select.select([master], [], [], 0.05)[0]:
                os.read(master, 65536)
    except OSError:
        pass
    if process.poll() is None:
        process.send_signal(signal.SIGKILL)
    process.wait()
    os.close(master)


def in_turn(runs, *measurements):
    """The medians of several measurements, made A B C A B C ...; the first round only warms up."""
    rounds = [[measure() for measure in measurements] for _ in range(runs + 1)][1:]
    return [statistics.median(column) for column in zip(*rounds)]


class Bench:
    def __init__(self, binary, python, runs):
        self.binary, self.python, self.runs = binary, python, runs

    def first_frame(self):
        ours, theirs = in_turn(self.runs * 3, lambda: first_frame(self.binary),
                               lambda: seconds_of([self.python, "-c", "pass"], wall=True))
        return ours, theirs

    def program(self, name, empty="empty"):
        """Times of a program on both sides, less those of an empty one."""
        program, nothing = (str(PROGRAMS / f"{n}.py") for n in (name, empty))
        require_equal_output([self.binary, "run", program], [self.python, program])
        a, a0, b, b0 = in_turn(self.runs, lambda: seconds_of([self.binary, "run", program]),
                               lambda: seconds_of([self.binary, "run", nothing]),
                               lambda: seconds_of([self.python, program]),
                               lambda: seconds_of([self.python, nothing]))
        return a - a0, b - b0

    def traced_turns(self):
        program, nothing = (str(PROGRAMS / f"{n}.py") for n in ("turns", "empty_asyncio"))
        traced = [self.binary, "bench", "run", "--traced", program]
        require_equal_output([self.binary, "run", program], [self.python, program])
        ours, b, b0 = in_turn(self.runs, lambda: json_of(traced, 200_000)["seconds"],
                              lambda: seconds_of([self.python, program]),
                              lambda: seconds_of([self.python, nothing]))
        return ours, b - b0

    def rows(self):
        """Name, measurement, target ratio, in the order of the table."""
        yield "first frame of `coroviz workers`; `python3 -c pass`", self.first_frame, 1.0
        yield "200,000 turns of sleep(0) over 1,000 tasks, traced; untraced", self.traced_turns, 1.0
        yield "5 million additions", lambda: self.program("additions"), 1.5
        yield "fib(27)", lambda: self.program("fib"), 1.5

    def recordings(self):
        """Name, command, least number of events, what to make of the JSON, target in seconds."""
        recording, export = ["bench", "recording", "--events", "1000000"], ["bench", "export", "--steps", "2000"]
        yield ("open a recording of 1 million events; run its program again", recording, 1_000_000,
               lambda a: a["open"], lambda a: a["run"] + 3)
        yield "write that recording", recording, 1_000_000, lambda a: a["write"], None
        yield ("seek in that recording, 99th percentile", recording, 1_000_000, lambda a: a["p99"] / 1000,
               lambda a: 0.016)
        for name in ("html", "cast", "animated-svg", "markdown", "chrome"):
            yield f"export `workers`: {name}", export, 0, lambda a, n=name: a[n], None
            yield f"export 2,000 steps: {name}", export, 0, lambda a, n=name: a[f"long {n}"], None

    def percentiles(self):
        """Name, command, least number of events, key of the JSON, target in milliseconds."""
        seek, walk = ["bench", "seek", "--events", "1000000"], ["bench", "walk", "--tasks", "100000"]
        yield "seek to a random one of 1 million events, median", seek, 1_000_000, "p50", None
        yield "seek to a random one of 1 million events, 99th percentile", seek, 1_000_000, "p99", 16
        yield "a key and its frame with 100,000 sleeping tasks, 99th percentile", walk, 100_000, "p99", None
        yield "a key and its frame with 100,000 sleeping tasks, slowest", walk, 100_000, "max", 50


def shown(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def verdict(value, target, unit=""):
    return "-" if target is None else f"{target:g}{unit} {'met' if value <= target else 'MISSED'}"


def machine():
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo") as file:
            name = next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{name}, {os.cpu_count()} cores, {platform.system()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / ".build/release/coroviz"))
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--only", default="", help="measure only rows with this word")
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    if not os.access(binary, os.X_OK):
        raise SystemExit(f"{binary}: no such program; `make release` builds it")
    python = find_cpython("3.13") or sys.executable
    version = subprocess.run([python, "-c", "import platform; print(platform.python_version())"],
                             capture_output=True, text=True).stdout.strip()
    bench = Bench(binary, python, options.runs)
    notes, answers = [], {}

    print(f"{machine()}; CPython {version}; medians of {options.runs} runs\n")
    print("| what | coroviz | CPython | ratio | target |\n|---|--:|--:|--:|---|")
    for name, measure, target in bench.rows():
        if options.only not in name:
            continue
        try:
            ours, theirs = measure()
            print(f"| {name} | {shown(ours)} | {shown(theirs)} | {ours / theirs:.2f} | {verdict(ours / theirs, target)} |",
                  flush=True)
        except NotAvailable as error:
            notes.append(str(error))
            print(f"| {name} | - | - | - | not measured |", flush=True)
    for name, arguments, events, key, target in bench.percentiles():
        if options.only not in name:
            continue
        try:
            if tuple(arguments) not in answers:
                answers[tuple(arguments)] = json_of([binary, *arguments], events)
            value = answers[tuple(arguments)][key]
            print(f"| {name} | {value:.2f} ms | | | {verdict(value, target, ' ms')} |", flush=True)
        except (NotAvailable, KeyError) as error:
            notes.append(str(error))
            print(f"| {name} | - | | | not measured |", flush=True)
    for name, arguments, events, value, target in bench.recordings():
        if options.only not in name:
            continue
        try:
            if tuple(arguments) not in answers:
                answers[tuple(arguments)] = json_of([binary, *arguments], events)
            answer = answers[tuple(arguments)]
            limit = None if target is None else target(answer)
            print(f"| {name} | {shown(value(answer))} | | | "
                  f"{'-' if limit is None else shown(limit) + (' met' if value(answer) <= limit else ' MISSED')} |", flush=True)
        except (NotAvailable, KeyError) as error:
            notes.append(str(error))
            print(f"| {name} | - | | | not measured |", flush=True)
    for note in dict.fromkeys(notes):
        print(f"\nnot measured: {note}")


main()
