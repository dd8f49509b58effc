# Slices of every kind of sequence, with negative and missing parts.
s, t, b = "abcdefg", (0, 1, 2, 3, 4), list(range(8))
print(s[2:5], s[:3], s[4:], s[-3:-1], s[::2], s[::-2], s[5:1:-1], s[10:], s[3:3] == "")
print(t[1:], t[::-1], t[-2:], t[1:-1], b[::3], b[-1:-5:-2])
b[1:3] = [10, 20, 30]
print(b)
b[5:] = []
b[:0] = ["start"]
print(b)
b[::2] = "xyz"
print(b)
del b[::2]
print(b, slice(1, 2), slice(None, None, 2).indices(5))
print(range(10)[2:8:2], range(10)[-1], len(range(0, 10, 3)), 6 in range(0, 10, 3), list(range(5, 0, -2)))
try:
    b[::2] = [1, 2, 3, 4]
except ValueError as error:
    print(error)
