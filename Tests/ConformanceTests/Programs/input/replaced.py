# sys.stdin replaced by the program
import sys


class Lines:
    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self):
        return self.lines.pop(0) if self.lines else ""


original = sys.stdin
sys.stdin = Lines("one\n", "two\n", "no end")
print(input("a "), input("b "), input("c "))
try:
    input("d ")
except EOFError as problem:
    print("EOFError:", problem)
sys.stdin = original
print(input("real "))
sys.stdin = None
try:
    input()
except RuntimeError as problem:
    print("RuntimeError:", problem)
del sys.stdin
try:
    input()
except RuntimeError as problem:
    print("RuntimeError:", problem)
