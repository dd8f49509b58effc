# lines of the input through generators
import sys


def lines():
    while True:
        try:
            yield input()
        except EOFError:
            return


def numbers(source):
    for line in source:
        if line.strip().lstrip("-").isdigit():
            yield int(line)
        elif line == "quit":
            print("quit")
            return


def averages():
    total = count = 0
    average = None
    while True:
        total += yield average
        count += 1
        average = total / count


average = averages()
next(average)
for number in numbers(lines()):
    print(number, average.send(number))
rest = (line.rstrip("\n") for line in sys.stdin)
print(next(rest), list(rest))
