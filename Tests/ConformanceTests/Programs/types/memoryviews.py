"""memoryview: a window on bytes, without a copy."""

data = bytearray(b"hello world")
view = memoryview(data)
print(len(view), view[0], view[-1], view.tolist()[:3], bytes(view[:5]), view[6:].tobytes())
view[0] = ord("J")
view[6:11] = b"there"
print(data, view == data, view == b"Jello there", view != b"x", bytes(view[::-1]))
print(view.readonly, view.format, view.itemsize, view.nbytes, view.ndim, view.shape, view.strides, view.contiguous)
print(view[::2].tobytes(), view[::2].contiguous, view[::2].strides, view[1:8:3].tolist(), view[::-2].strides)
print(104 in view, ord("J") in view, list(view)[:4], sum(view), max(view), sorted(view)[:3])
print(view.hex(), view[:4].hex("-"), view[:4].hex(":", 2), isinstance(view, memoryview), type(view).__name__)
half = view[:5]
half[1:3] = memoryview(b"AA")
print(data, half.obj is data, memoryview(half).tobytes(), b"".join([half, b"!", view[5:]]), b"<" + bytes(half) + b">")
print(data.startswith(view[:2]), data.find(view[1:3]), b"x".join([view[:1], view[1:2]]), bytes(memoryview(b"abc")), bytearray(view[:3]))
print(int(memoryview(b"42")), float(memoryview(b"1.5")), str(memoryview(b"text"), "utf-8"), int.from_bytes(view[:2], "big"))

for action in [
    lambda: view.__setitem__(0, 256),
    lambda: view.__setitem__(0, "x"),
    lambda: view.__setitem__(slice(0, 3), b"toolong"),
    lambda: view[99],
    lambda: view["a"],
    lambda: memoryview(b"abc").__setitem__(0, 1),
    lambda: view.toreadonly().__setitem__(0, 1),
    lambda: view.__delitem__(0),
    lambda: memoryview("text"),
    lambda: memoryview(5),
    lambda: memoryview(),
    lambda: hash(view),
    lambda: data.append(1),
    lambda: data.clear(),
    lambda: data.extend(b"more"),
    lambda: data.__delitem__(0),
    lambda: view + view,
    lambda: view < view,
]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

print(hash(memoryview(b"abc")) == hash(b"abc"), {memoryview(b"k"): 1}[b"k"])
with memoryview(data) as other:
    print(other[0])
try:
    other[0]
except ValueError as error:
    print(error)
for name in ["tobytes", "tolist", "nbytes", "readonly"]:
    try:
        attribute = getattr(other, name)
        attribute()
    except ValueError as error:
        print(name, error)
half.release()
half.release()
view.release()
del half, other
