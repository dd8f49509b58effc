# sys.stdin: readline, read, readlines, iteration, with sizes
import sys

stdin = sys.stdin
print(stdin is sys.__stdin__, stdin.name, stdin.mode, stdin.encoding, stdin.readable(), stdin.writable(), stdin.closed)
print(repr(stdin.readline()))
print(repr(stdin.readline(3)), repr(stdin.readline(3)), repr(stdin.readline(-1)))
print(repr(stdin.readline(0)), repr(stdin.read(0)))
print(repr(stdin.read(7)))
for number, line in enumerate(stdin):
    print(number, repr(line))
    if line.startswith("stop"):
        break
print(stdin.readlines(5))
print(next(stdin))
for line in map(str.strip, stdin):
    print(line.upper())
print(repr(stdin.readline()), repr(stdin.read()), stdin.readlines(), list(stdin))
try:
    next(stdin)
except StopIteration:
    print("StopIteration")
for wrong in ("x", 1.5):
    for method in (stdin.readline, stdin.read, stdin.readlines):
        try:
            method(wrong)
        except TypeError as problem:
            print("TypeError:", problem)
print(repr(stdin.read(None)), stdin.readlines(None))
