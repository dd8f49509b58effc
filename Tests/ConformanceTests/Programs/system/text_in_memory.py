# io.StringIO: writing, reading, seeking, errors; with print, contextlib and sys.stdout
import contextlib
import io
import sys

s = io.StringIO()
print(s.write("hello "), s.write("world\n"), s.tell(), repr(s.getvalue()), repr(s.read()), s.seek(0), repr(s.read(5)), s.tell(), repr(s.read()))
print("a", 1, sep="-", file=s)
print("no end", end="", file=s, flush=True)
print(repr(s.getvalue()), s.closed, s.readable(), s.writable(), s.seekable(), s.isatty(), s.line_buffering, s.newlines, s.encoding)
t = io.StringIO("one\ntwo\nthree")
print(repr(t.readline()), t.readlines(), repr(t.readline()), t.seek(0), list(t), t.seek(4), [line.strip() for line in t], t.seek(0), repr(t.readline(2)), t.readlines(1))
t.seek(3)
t.write("!!")
print(repr(t.getvalue()), t.truncate(6), repr(t.getvalue()), t.seek(0, 2), t.tell(), t.seek(10), t.write("x"), repr(t.getvalue()))
t.writelines(["a", "b\n"])
print(repr(t.getvalue()), isinstance(t, io.TextIOBase), isinstance(t, io.IOBase), type(t), io.StringIO.__name__)
with io.StringIO("x") as u:
    print(u.read(), u.closed)
print(u.closed)
for action in (lambda: u.read(), lambda: u.write("a"), lambda: u.getvalue(), lambda: s.write(5), lambda: s.write(b"a"), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 5), lambda: io.StringIO(5), lambda: s.truncate(-1), lambda: s.fileno(), lambda: s.detach(), lambda: iter(u), lambda: s.nothing, lambda: io.StringIO(newline="x"), lambda: u.__enter__()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
with contextlib.redirect_stdout(io.StringIO()) as caught:
    print("hidden")
    sys.stdout.write("written")
print(repr(caught.getvalue()), sys.stdout is sys.__stdout__)
with contextlib.redirect_stderr(io.StringIO()) as caught:
    print("oops", file=sys.stderr)
print(repr(caught.getvalue()), issubclass(io.UnsupportedOperation, (OSError)), issubclass(io.UnsupportedOperation, ValueError))
print(repr(io.StringIO("a\r\nb\rc\n").read()), repr(io.StringIO("a\r\nb\rc\n", newline=None).read()), io.StringIO("a\r\nb\rc\n", newline="").readlines(), repr(io.StringIO("a\nb", newline="\r\n").getvalue()))
real = sys.stdin
sys.stdin = io.StringIO("first\nsecond\n")
print(input("? "), input())
try:
    input()
except EOFError as error:
    print(error)
sys.stdin = real
