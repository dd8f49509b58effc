# Assignment expressions, and where their names live
print(any((found := n) > 2 for n in [1, 2, 3, 4]), found)
def f(items):
    if any((hit := i) % 2 == 0 for i in items): return hit
    return [y := 1, y ** 2], y
print(f([1, 3, 4, 5]), f([1]))
data = [1, 2, 3]
total = 0
print([total := total + v for v in data], total)
while (chunk := data[:2]): print(chunk); data = data[2:]
print((n := len('abc')) + n, {(k := 'a'): (v := 1)}, k, v)
def g():
    global gg
    any((gg := i) == 2 for i in range(5))
g(); print(gg)
print((lambda: (z := 5) + z)())
