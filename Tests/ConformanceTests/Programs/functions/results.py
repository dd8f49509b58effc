"""What comes back from functions, and strings that grow while others hold them."""


def pick(flag, a, b):
    return a if flag else b


def nested(n):
    return "small" if n < 10 else "middle" if n < 100 else "large"


def named(flag):
    value = (inner := 1) if flag else (inner := 2)
    return value, inner


def unset(flag):
    (only := 1) if flag else 2
    return only


def restored(x):
    try:
        return x
    finally:
        x = "changed"


def in_loop(items):
    for item in items:
        if item:
            return item if item > 1 else -item


print(pick(True, "a", "b"), pick(0, "a", "b"), pick([], 1, 2))
print([nested(n) for n in (1, 10, 100)])
print(named(True), named(False), unset(True))
try:
    unset(False)
except UnboundLocalError as error:
    print(error)
print(restored("kept"), in_loop([0, 1]), in_loop([0, 2]), in_loop([]))


def grow(text):
    first = text
    text += "!"
    second = text
    text += "?"
    text += text
    return first, second, text


print(grow("a"), grow("a"))


def build(count):
    text = ""
    kept = []
    for i in range(count):
        text += str(i)
        if i % 3 == 0:
            kept.append(text)
    return text, kept, {text: 1}[text], len(text)


print(build(11))


def lengthen():
    text = "é"
    text += "ü"
    before = len(text), text[1], hash(text) == hash("éü")
    text += "x"
    return before, len(text), text[2], text == "éüx", hash(text) == hash("éüx")


print(lengthen())


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(900))
try:
    deep(100_000)
except RecursionError as error:
    print(error)
print(deep(900))


def ack(m, n):
    if m == 0:
        return n + 1
    return ack(m - 1, 1 if n == 0 else ack(m, n - 1))


print(ack(2, 3))
