# Deeply nested functions, loops and data: the compiler's bookkeeping.
def outer(a):
    def middle(b):
        def inner(c):
            def innermost(d):
                return [a + b + c + d + e for e in range(2)]

            return innermost(4)

        return inner(3)

    return middle(2)


print(outer(1))
result = []
for a in range(2):
    for b in range(2):
        for c in range(2):
            try:
                if a == b == c:
                    continue
                if c and b:
                    break
                result.append((a, b, c))
            finally:
                result.append("f")
print(result)
data = {"list": [{"deep": ({"deeper": [1, (2, {"x": "found"})]},)}]}
print(data["list"][0]["deep"][0]["deeper"][1][1]["x"])
print([[[n for n in range(k)] for k in range(j)] for j in range(3)])
