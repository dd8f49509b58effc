# io.BytesIO and TextIOWrapper
import io

b = io.BytesIO(b"hello\nworld\n")
print(b.read(3), b.tell(), b.readline(), b.readlines(), b.read(), b.seek(0), list(b), b.seek(-3, 2), b.read(), b.seek(2), b.seek(1, 1), b.read(2))
b.seek(0)
print(b.write(b"HE"), b.getvalue(), b.truncate(4), b.getvalue(), b.seek(6), b.write(bytearray(b"z")), b.getvalue(), b.seek(0), b.read1(3), b.readinto(bytearray(2)))
room = bytearray(4)
b.seek(0)
print(b.readinto(room), room, b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed, isinstance(b, io.BufferedIOBase), type(b))
b.writelines([b"1", b"2"])
print(b.getvalue(), io.BytesIO().getvalue(), io.BytesIO(b"ab\ncd").readlines(3))
with io.BytesIO(b"x") as c:
    pass
for action in (lambda: c.read(), lambda: b.write("a"), lambda: b.write(5), lambda: b.seek(-1), lambda: b.seek(0, 9), lambda: io.BytesIO("a"), lambda: b.fileno(), lambda: c.getvalue(), lambda: b.truncate(-1), lambda: b.detach(), lambda: b.nothing):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
raw = io.BytesIO("grün\nblau\n".encode())
text = io.TextIOWrapper(raw, encoding="utf-8")
print(text.readline(), text.read(), text.encoding, text.errors, text.readable(), text.buffer is raw)
out = io.BytesIO()
wrapped = io.TextIOWrapper(out, encoding="latin-1", newline="\r\n")
print(wrapped.write("é\n"), wrapped.flush(), out.getvalue())
print("line", file=wrapped)
wrapped.flush()
print(out.getvalue())
r = io.BufferedReader(io.BytesIO(b"abc\ndef"))
print(r.read(2), r.readline(), r.read(), r.readable())
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, io.TextIOWrapper, io.UnsupportedOperation, io.IOBase, io.RawIOBase)
