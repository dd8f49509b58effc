# struct: packing, unpacking, sizes, errors
import struct

for form, values in [("<i", (1,)), (">i", (-2,)), ("<hHbB", (-1, 65535, -128, 255)), ("!Qq", (2 ** 64 - 1, -2 ** 63)), ("4s2x3s", (b"abcdef", b"z")), ("<?c", (True, b"x")), ("<f", (1.5,)), (">d", (0.1,)), ("<e", (1.0,)),
                     ("=l", (5,)), ("@l", (5,)), ("ibi", (1, 2, 3)), ("<ibi", (1, 2, 3)), ("5p", (b"abc",)), ("3h", (1, 2, 3)), ("<e", (65504,)), ("<e", (1e-7,)), ("<f", (float("inf"),)), ("<d", (float("nan"),)), ("", ()), ("0s", (b"a",))]:
    data = struct.pack(form, *values)
    print(f"{form:8} {values!r:32} {data!r} {struct.calcsize(form)} {struct.unpack(form, data)}")
print(struct.unpack("<3B", b"\1\2\3"), struct.unpack_from("<H", b"\0\1\2\3", 1), list(struct.iter_unpack("<H", b"\1\0\2\0")), struct.calcsize("bi"), struct.calcsize("ib"), struct.calcsize("<bi"), struct.calcsize("qb0q"))
buffer = bytearray(8)
struct.pack_into("<Hh", buffer, 2, 513, -1)
s = struct.Struct("<2sI")
print(buffer, s.size, s.format, s.pack(b"ab", 7), s.unpack(b"ab\7\0\0\0"), s.unpack_from(b"xxab\7\0\0\0", 2), repr(s))
for action in (lambda: struct.pack("<i"), lambda: struct.pack("<i", 1, 2), lambda: struct.pack("<i", "a"), lambda: struct.pack("<b", 200), lambda: struct.pack("b", 200), lambda: struct.pack("B", -1), lambda: struct.pack("<H", 70000), lambda: struct.pack("h", 40000),
               lambda: struct.pack("<i", 2 ** 31), lambda: struct.pack("<I", -1), lambda: struct.unpack("<i", b"ab"), lambda: struct.unpack("<i", b"abcde"), lambda: struct.pack("y", 1), lambda: struct.pack("<s", "a"), lambda: struct.pack("c", b"ab"), lambda: struct.pack("<d", "x"),
               lambda: struct.calcsize("3"), lambda: struct.pack("<f", 1e300), lambda: struct.unpack_from("<I", b"abc"), lambda: struct.pack_into("<I", bytearray(2), 0, 1), lambda: struct.unpack("<i", "abcd"), lambda: struct.pack("<i", 1.5), lambda: list(struct.iter_unpack("<H", b"abc")), lambda: struct.pack("<e", 1e6)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)
header = struct.pack("!BBHI4s", 4, 5, 60, 0xDEADBEEF, b"\x7f\0\0\1")
version, length, size, mark, address = struct.unpack("!BBHI4s", header)
print(header.hex(" "), version, length, size, hex(mark), ".".join(map(str, address)))
