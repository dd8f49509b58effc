"""bytearray: what changes it, and how it refuses."""

b = bytearray(b"abc")
b.append(100)
b.extend(b"ef")
b.extend([103, 104])
b.extend(iter(range(105, 107)))
b.insert(0, 64)
b.insert(-1, 33)
b.insert(100, 46)
print(b, len(b), b.pop(), b.pop(0), b.pop(-2), b)
b.remove(99)
b.reverse()
print(b, b.copy() is b, b.copy() == b, b == bytes(b), hash(bytes(b)) == hash(bytes(b)))
b[0] = 120
b[1:3] = b"--"
b[-1:] = []
b[2:2] = [1, 2, 3]
b[::2] = b[::2][::-1]
del b[1], b[:2]
print(b)
b += b"tail"
b *= 2
print(b, b[-4:], b.count(b"tail"), b.find(b"tail"), b.index(b"l"), 108 in b, b"ta" in b)
del b[::3]
print(b, b * 0, bytearray(3), bytearray("é", "utf-8"), bytearray([1, 255]))
same = b
b += b"!"
print(same is b, b"start:" + b, type(b"x" + b).__name__, type(b + b"x").__name__, b[1:].__class__)
b.clear()
print(b, bool(b), bytearray.fromhex("00ff 10"), bytearray(b"%d-%s") % (3, b"x"))

items = bytearray(b"data")
for action in [
    lambda: items.append(256),
    lambda: items.append(-1),
    lambda: items.append("a"),
    lambda: items.append(1.0),
    lambda: items.extend("text"),
    lambda: items.extend(5),
    lambda: items.extend([1, 300]),
    lambda: items.pop(10),
    lambda: bytearray().pop(),
    lambda: items.remove(1),
    lambda: items.remove("a"),
    lambda: items.insert("a", 1),
    lambda: items.__setitem__(9, 1),
    lambda: items.__setitem__(0, 256),
    lambda: items.__setitem__(slice(0, 2), "ab"),
    lambda: items.__setitem__(slice(0, 2), 5),
    lambda: items.__setitem__(slice(None, None, 2), b"abc"),
    lambda: items.__delitem__(10),
    lambda: items.__delitem__("a"),
    lambda: bytearray("text"),
    lambda: bytearray(-1),
    lambda: bytearray([256]),
    lambda: bytearray(["a"]),
    lambda: bytearray(1.5),
    lambda: bytearray(5, "utf-8"),
    lambda: items + "text",
    lambda: items + 5,
    lambda: hash(items),
    lambda: {items},
]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(items)
