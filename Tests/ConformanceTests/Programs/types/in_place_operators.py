"""In-place operators: on values that change, on values that can't, and in classes."""

numbers = [1, 2]
same = numbers
numbers += (3, 4)
numbers *= 2
numbers += "ab"
numbers += {5: 6}
print(numbers, numbers is same)
text = alias = "ab"
text += "c"
text *= 2
print(text, alias)
pair = (1, [2])
pair += (3,)
print(pair)
try:
    pair[1] += [9]
except TypeError as error:
    print(error, pair)
data = bytearray(b"x")
data += b"y"
data *= 3
print(data)
flags = {1}
flags |= {2}
flags ^= {1, 3}
flags -= {2}
flags &= {3}
print(flags)
n = 7
n //= 2
n **= 3
n <<= 2
n |= 1
n ^= 5
n &= 0xFF
n >>= 1
n %= 11
n -= 0.5
n /= 2
print(n)


class Account:
    def __init__(self, total):
        self.total = total

    def __iadd__(self, amount):
        self.total += amount
        return self

    def __isub__(self, amount):
        return f"spent {amount}"

    def __mul__(self, factor):
        return Account(self.total * factor)

    def __imatmul__(self, other):
        return NotImplemented

    def __repr__(self):
        return f"Account({self.total})"


a = b = Account(10)
a += 5
print(a, a is b)
a *= 2
print(a, b)
b -= 3
print(b)
for statement in ["a @= 1", "a /= 2", "a += 'x'", "numbers += 5", "numbers *= 'a'", "text += 1", "text -= 'a'", "flags |= [1]", "flags += {1}",
                  "n <<= 1", "n |= 1", "data += 'x'", "pair += [1]", "none = None; none += 1", "missing += 1", "d = {}; d['k'] += 1", "d = {}; d |= 5",
                  "d = {}; d += {}", "f = 1.5; f //= 0", "i = 5; i %= 0", "i = 1; i **= 'x'", "r = range(3); r += [1]"]:
    try:
        exec(statement)
        print(statement, "went through")
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
counts = {}
for letter in "hello":
    counts[letter] = counts.get(letter, 0) + 1
counts["l"] += 10
rows = [[0]] * 2
rows[0] += [1]
print(counts, rows)
