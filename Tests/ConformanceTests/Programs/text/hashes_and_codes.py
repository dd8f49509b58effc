# hashlib, base64 and binascii.
import base64
import binascii
import hashlib

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    for data in (b"", b"abc", b"a" * 55, b"a" * 56, b"x" * 64, b"y" * 127, b"z" * 1000):
        print(name, len(data), hashlib.new(name, data).hexdigest())
h = hashlib.sha256()
h.update(b"Hello ")
other = h.copy()
h.update(bytearray(b"world"))
print(h.hexdigest() == hashlib.sha256(b"Hello world").hexdigest(), other.hexdigest() == hashlib.sha256(b"Hello ").hexdigest(), h.name, h.digest_size, h.block_size, len(h.digest()), hashlib.md5(b"a", usedforsecurity=False).digest())
for call in (lambda: hashlib.md5("text"), lambda: hashlib.new("nope"), lambda: hashlib.sha1(5), lambda: h.update("x")):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for data in (b"", b"f", b"fo", b"foo", b"foob", b"fooba", b"foobar", bytes(range(0, 256, 5)), b"\xfb\xff\xfe"):
    print(base64.b64encode(data), base64.urlsafe_b64encode(data), base64.b32encode(data), base64.b32hexencode(data), base64.b16encode(data), binascii.hexlify(data))
    print(base64.b64decode(base64.b64encode(data)) == data, base64.b32decode(base64.b32encode(data)) == data, base64.b16decode(base64.b16encode(data)) == data, base64.urlsafe_b64decode(base64.urlsafe_b64encode(data)) == data, base64.b32hexdecode(base64.b32hexencode(data)) == data)
print(base64.b64decode("Zm9v"), base64.b64decode(b"Zm 9v\n!"), base64.b64encode(b"\xff\xfe", b"-."), base64.b64decode("//-.", altchars="-."), base64.encodebytes(b"x" * 60), base64.decodebytes(b"Zm9v\n"), base64.standard_b64encode(b"a"))
print(base64.b32decode("mzxw6===", casefold=True), base64.b16decode("ff", casefold=True), binascii.unhexlify("ff00"), binascii.hexlify(b"\x01\x02\x03", ":"), binascii.hexlify(b"abcdef", "-", 2), binascii.b2a_base64(b"a"), binascii.b2a_base64(b"a", newline=False), binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")))
for call in (lambda: base64.b64decode("Zg"), lambda: base64.b64decode("Z"), lambda: base64.b64decode("Zg=!", validate=True), lambda: base64.b64decode("é"), lambda: base64.b64encode("text"), lambda: base64.b32decode("1"), lambda: base64.b32decode("mzxw6==="), lambda: base64.b16decode("fg"), lambda: binascii.unhexlify("f"), lambda: binascii.unhexlify("zz"), lambda: base64.b64decode("Zg=="), lambda: base64.b64decode("Zg=", validate=True), lambda: base64.encodebytes("x")):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(binascii.Error.__mro__[1], int.from_bytes(hashlib.md5(b"seed").digest()[:4], "big"), hashlib.sha256(repr({"a": 1}).encode()).hexdigest()[:12])
