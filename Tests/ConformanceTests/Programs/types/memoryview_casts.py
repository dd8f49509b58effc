"""memoryview.cast: the same bytes as other numbers."""

data = bytearray(range(16))
view = memoryview(data)
for code in "BbcHhIiLlQqfd?":
    cast = view.cast(code)
    print(code, cast.itemsize, len(cast), cast.nbytes, cast.shape, cast.strides, cast[0], cast.tolist()[-1])
numbers = view.cast("I")
numbers[0] = 0xFFFFFFFF
print(data[:4], numbers[0], view.cast("i")[0], view.cast("h")[0], numbers[1:3].tolist(), numbers[1:].tobytes())
floats = memoryview(bytearray(16)).cast("d")
floats[0] = 1.5
floats[1] = -2
print(floats.tolist(), floats.tobytes().hex(), floats.cast("B")[6:8].tolist())
letters = memoryview(b"abc").cast("c")
print(letters[0], letters.tolist(), letters == memoryview(b"abc").cast("c"), letters.format)
print(view.cast("H") == view.cast("H"), view.cast("b")[4:] == view[4:], memoryview(b"\x01\x02").cast("B") == bytearray([1, 2]))
signed = memoryview(bytearray(b"\x80\xff\x7f")).cast("b")
print(signed.tolist(), sum(signed), -1 in signed)

for action in [
    lambda: view[:3].cast("H"),
    lambda: view.cast("x"),
    lambda: view.cast("HH"),
    lambda: view.cast(5),
    lambda: view.cast("H").cast("I"),
    lambda: view[::2].cast("B"),
    lambda: numbers.__setitem__(0, -1),
    lambda: numbers.__setitem__(0, 2**32),
    lambda: numbers.__setitem__(0, 1.5),
    lambda: numbers.__setitem__(slice(0, 1), b"abcd"),
    lambda: floats.__setitem__(0, "x"),
    lambda: signed.__setitem__(0, 200),
    lambda: hash(memoryview(b"abcd").cast("I")),
]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
