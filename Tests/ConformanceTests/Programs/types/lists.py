# Lists: methods, slices and their assignment, aliasing, sorting.
a = [3, 1, 2]
b = a
c = a[:]
a.append(4)
a.extend([5, 6])
a.insert(0, 0)
print(a, b is a, c, a.pop(), a.pop(0), a.index(1), a.count(2))
a.remove(3)
a.reverse()
print(a, sorted(a), a == sorted(a, reverse=True), [1, 2] < [1, 3], [1] + [2] * 2)
d = list(range(10))
d[2:5] = ["x"]
print(d, d[::2], d[-3:], d[5:2:-1], d[100:])
d[::2] = [0] * len(d[::2])
del d[1:3]
print(d)
words = ["pear", "fig", "apple", "kiwi"]
words.sort(key=len)
print(words, sorted(words, key=lambda w: (-len(w), w)), max(words, key=len), min(words))
grid = [[0] * 2 for _ in range(2)]
grid[0][1] = 1
print(grid, [[]] * 2, [1, [2, [3]]], any(a), all(a), sum([1, 2, 3], 10))
e = [1]
e.append(e)
print(e)
