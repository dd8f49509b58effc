# input() with and without a prompt, empty lines, the end of the input
print(input)
name = input("What is your name? ")
print(f"Hello, {name}!", len(name))
print(repr(input()))
print(repr(input("")), repr(input(3)))
numbers = [int(input(f"number {count}: ")) for count in range(1, 4)]
print(sum(numbers), numbers)
print(list(map(int, input().split(","))))
try:
    int(input("age? "))
except ValueError as problem:
    print("ValueError:", problem)
a, b = input("two words: ").split()
print(b, a)
for call in (lambda: input("x", "y"), lambda: input(prompt="x")):
    try:
        call()
    except TypeError as problem:
        print("TypeError:", problem)
print(repr(input("last: ")))
for attempt in range(2):
    try:
        input("more? ")
    except EOFError as problem:
        print(type(problem).__name__, problem.args)
