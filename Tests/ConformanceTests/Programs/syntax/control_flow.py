# if, elif, else, while with else, break, continue, conditional expressions, chained comparison.
for n in range(-1, 4):
    if n < 0:
        print(n, "negative")
    elif n == 0:
        print(n, "zero")
    elif 1 <= n < 3:
        print(n, "small")
    else:
        print(n, "large")
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print("while", n)
else:
    print("not printed")
while n > 3:
    n -= 1
else:
    print("else of while", n)
print("yes" if n else "no", 1 < 2 > 0 != 5, 3 > 2 > 2, not n == 3, n and "and", 0 or "or", None or [] or 0)
