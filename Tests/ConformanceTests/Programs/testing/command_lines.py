"""argparse: positionals, options, types, choices, groups, sub-commands, help, and errors."""
import argparse
import contextlib
import sys


class Text:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass


def parse(parser, line):
    errors = Text()
    try:
        with contextlib.redirect_stderr(errors):
            print(parser.parse_args(line.split()))
    except SystemExit as stop:
        print("exit", stop.code, errors.text.splitlines()[-1:])


parser = argparse.ArgumentParser(prog="tool", description="What the tool does.", epilog="That is all.")
parser.add_argument("source", help="where from")
parser.add_argument("targets", nargs="*", default=["."], help="where to (default: %(default)s)")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("-n", "--number", type=int, default=1, metavar="N", help="how many times, which may need a long text to explain so that it is wrapped")
parser.add_argument("--ratio", type=float, help="a number")
parser.add_argument("--mode", choices=["fast", "slow"], default="fast")
parser.add_argument("--tag", action="append", dest="tags")
parser.add_argument("--dry-run", action="store_true")
parser.add_argument("--color", action=argparse.BooleanOptionalAction, default=True)
parser.add_argument("--pair", nargs=2, type=int)
parser.add_argument("--rest", nargs="+")
parser.add_argument("--maybe", nargs="?", const="given", default="absent")
print(parser.format_help())
print(parser.format_usage())
for line in ("src", "src a b", "src -vvv -n 3", "src --number=4 --tag x --tag y", "src --dry-run --no-color", "src --pair 1 2 --rest a b c",
             "src --maybe", "src --maybe here", "-n5 src", "src --mode slow --ratio 2.5", "src -- -x --y", "src -n -5", "src --verb", "",
             "src -n x", "src --mode other", "src --pair 1", "src --unknown", "src --rest", "src --dry-run=1", "--help"):
    parse(parser, line)
print(parser.parse_known_args(["src", "--what"]), parser.get_default("number"))

other = argparse.ArgumentParser(prog="other", add_help=False, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
group = other.add_argument_group("paths", "where things are")
group.add_argument("--root", default="/", help="the root")
exclusive = other.add_mutually_exclusive_group(required=True)
exclusive.add_argument("--on", action="store_const", const="on", dest="state")
exclusive.add_argument("--off", action="store_const", const="off", dest="state")
print(other.format_help())
for line in ("--on", "--off --root x", "--on --off", ""):
    parse(other, line)

commands = argparse.ArgumentParser(prog="git")
commands.add_argument("--config")
sub = commands.add_subparsers(dest="command", required=True, help="what to do", metavar="COMMAND")
add = sub.add_parser("add", help="add files", description="Adds.")
add.add_argument("files", nargs="+")
add.set_defaults(function="add_files")
log = sub.add_parser("log", help="show history", aliases=["l"])
log.add_argument("-n", type=int, default=10)
print(commands.format_help())
print(add.format_help())
for line in ("add a b", "--config c log -n 3", "l", "", "other", "add"):
    parse(commands, line)


def even(text):
    number = int(text)
    if number % 2:
        raise argparse.ArgumentTypeError(f"{number} is odd")
    return number


typed = argparse.ArgumentParser(prog="typed", exit_on_error=False)
typed.add_argument("--even", type=even)
for line in ("--even 4", "--even 5", "--even x"):
    try:
        print(typed.parse_args(line.split()))
    except argparse.ArgumentError as error:
        print("ArgumentError:", error)
print(argparse.Namespace(a=1, b="x"), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1))
try:
    parser.add_argument("-v", action="store_true")
except argparse.ArgumentError as error:
    print(error)
for bad in (dict(action="nothing"), dict(type="text"), dict(nargs=0)):
    try:
        argparse.ArgumentParser(prog="x").add_argument("--x", **bad)
    except ValueError as error:
        print(error)
