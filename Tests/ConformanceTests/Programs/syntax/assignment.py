# Augmented, chained, annotated and walrus assignment; del; global.
a = b = [1]
a += [2]
a *= 2
print(a, b is a)
x, y = 5, 2
x += 1
x -= y
x *= 3
x //= 2
x **= 2
x %= 7
x |= 8
x ^= 3
x <<= 2
x >>= 1
x &= 31
y /= 4
print(x, y)
count: int = 3
name: str
print(count)
if (size := len(a)) > 3:
    print("walrus", size)
print([last := n for n in range(3)], last)
d = {"k": [1, 2, 3]}
d["k"][1] += 10
d["k"][0], d["new"] = "first", "second"
print(d)
del d["k"][0], d["new"]
print(d)


def count_up():
    global counter
    counter += 1
    return counter


counter = 0
print(count_up(), count_up(), counter)
i = 0
i, a[i] = 2, "target evaluated in order"
print(a)
