"""Encoding text and decoding bytes, with every error handler."""

texts = ["plain", "café", "日本", "😀", "a\ud800b", "\udc80x", "x\xff", ""]
encodings = ["utf-8", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-8-sig", "cp1252", "unicode_escape", "raw_unicode_escape"]
for encoding in encodings:
    for text in texts:
        try:
            encoded = text.encode(encoding)
            print(encoding, ascii(text), encoded, encoded.decode(encoding) == text)
        except UnicodeError as error:
            print(encoding, type(error).__name__, ascii(str(error)), error.start, error.end, error.reason, error.encoding)
for handler in ["ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass"]:
    for text in ["é日😀", "a\udc80", "\ud83d"]:
        for encoding in ["ascii", "latin-1", "utf-8", "utf-16-le"]:
            try:
                print(handler, encoding, text.encode(encoding, handler))
            except UnicodeError as error:
                print(handler, encoding, ascii(str(error)))
for raw in [b"abc", b"\xff\xfe", b"caf\xc3", b"\xe6\x97", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x80abc", b"a\xf0\x9f\x98b"]:
    for handler in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"]:
        try:
            print(raw, handler, ascii(raw.decode("utf-8", handler)))
        except UnicodeDecodeError as error:
            print(raw, handler, error)
print(b"\xff\xfea\x00".decode("utf-16"), b"\xfe\xff\x00a".decode("utf-16"), b"\xef\xbb\xbfx".decode("utf-8-sig"), ascii(b"\xef\xbb\xbfx".decode()))
print(b"tab\\t \\x41 \\u00e9 \\N{BULLET}".decode("unicode_escape"), b"\\u00e9\\n".decode("raw_unicode_escape"), "\n\t\\".encode("unicode_escape"))
print("x".encode("UTF8"), "x".encode("Latin1"), "é".encode("iso-8859-1"), "x".encode("us-ascii"), "€".encode("windows-1252"), str(b"x", "ascii"), bytes("é", "utf-8"))
for action in [lambda: "a".encode("nonsense"), lambda: "é".encode("ascii", "nonsense"), lambda: "a".encode(5), lambda: "a".encode("utf-8", 5), lambda: b"a".decode("x y"), lambda: b"\xff".decode("utf-8", "xmlcharrefreplace"), lambda: b"a".decode(None), lambda: str(b"a", 5), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: b"\\x4".decode("unicode_escape"), lambda: b"abc".decode("utf-16"), lambda: b"abc".decode("utf-32"), lambda: "a".encode("utf-8", "strict", 1)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    "é".encode("ascii")
except UnicodeEncodeError as error:
    print(error.args, error.object, repr(error))
