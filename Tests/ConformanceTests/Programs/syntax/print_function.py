# print: sep, end, file, flush; str of everything.
import sys

print()
print(1, "two", 3.0, None, True, [4], sep=", ", end=".\n")
print("no newline", end="")
print(" joined")
print(*range(5), sep="")
print("to stdout", file=sys.stdout, flush=True)
print("to stderr", file=sys.stderr)
print("a\tb\\n", repr("a\tb"), str(b"bytes\x00\xff"), ascii("é中"))
sys.stdout.write("written\n")
print(print, len, type(print).__name__, int, ValueError, type(None), ...)
