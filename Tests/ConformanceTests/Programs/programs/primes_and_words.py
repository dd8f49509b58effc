# Plain algorithms: sieve, word count, matrix, sorting, memo, string building.
def sieve(limit):
    flags = [True] * (limit + 1)
    flags[:2] = [False, False]
    for n in range(2, int(limit**0.5) + 1):
        if flags[n]:
            flags[n * n :: n] = [False] * len(range(n * n, limit + 1, n))
    return [n for n, prime in enumerate(flags) if prime]


def quicksort(items):
    if len(items) <= 1:
        return items
    pivot, *rest = items
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])


def memo(function):
    known = {}

    def call(n):
        if n not in known:
            known[n] = function(n)
        return known[n]

    return call


@memo
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print(sieve(60))
print(quicksort([3, 6, 1, 8, 2, 9, 2]), fibonacci(90), multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]))
print(max(range(1, 1000), key=collatz), "".join(reversed("stressed")), sum(int(d) for d in str(2**100)))
text = "it was the best of times it was the worst of times"
count = {}
for word in text.split():
    count[word] = count.get(word, 0) + 1
for word, times in sorted(count.items(), key=lambda item: (-item[1], item[0]))[:4]:
    print(f"{word:<6}{times:>3} {'#' * times}")
print([f"{n:>2}{'Fizz' * (n % 3 == 0)}{'Buzz' * (n % 5 == 0)}" for n in range(1, 16)])
