# sys.stdout and sys.stderr as text streams
import io
import sys

print(sys.stdout.name, sys.stdout.mode, sys.stdout.encoding, sys.stdout.writable(), sys.stdout.readable(), sys.stdout.closed, sys.stdout.fileno(), sys.stderr.fileno(), sys.stdin.fileno(), sys.stderr.name)
print(sys.stdout.write("five\n"), sys.stdout.flush(), sys.stdout.isatty(), isinstance(sys.stdout, io.TextIOBase), isinstance(sys.stdout, io.TextIOWrapper), isinstance(sys.stdout, io.IOBase))
sys.stdout.writelines(["a", "b", "\n"])
sys.stdout.flush()
print(type(sys.stdout).__name__, repr(sys.stdout).startswith("<_io.TextIOWrapper name='<stdout>'"), sys.stdout is sys.__stdout__, sys.stderr.errors, sys.stdout.newlines)
for action in (lambda: sys.stdout.write(5), lambda: sys.stdout.write(b"a"), lambda: sys.stdout.read(), lambda: sys.stdout.readline(), lambda: sys.stdout.nothing, lambda: sys.stdout.write()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Tee:
    def __init__(self, *files):
        self.files = files
        self.count = 0

    def write(self, text):
        self.count += 1
        for file in self.files:
            file.write(text)

    def flush(self):
        pass


memory = io.StringIO()
sys.stdout = tee = Tee(sys.__stdout__, memory)
print("to both", 1, 2)
print(end="")
print()
sys.stdout = sys.__stdout__
print(repr(memory.getvalue()), tee.count)


class Loud(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


loud = Loud()
print("shout", file=loud)
print(repr(loud.getvalue()))
sys.stdout = None
print("nobody hears this")
sys.stdout = sys.__stdout__
with open.__class__ and io.StringIO() as out:
    print("in", file=out)
    sys.stderr.write("")
try:
    print("x", file=out)
except ValueError as error:
    print(error)
try:
    print("x", file=5)
except AttributeError as error:
    print(error)
