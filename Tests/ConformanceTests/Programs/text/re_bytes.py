# re: patterns of bytes.
import re

data = b"GET /index.html HTTP/1.1\r\nHost: example.org\r\n\r\n"
request = re.match(rb"(?P<method>[A-Z]+) (?P<path>\S+) HTTP/(\d)\.(\d)\r\n", data)
print(request, request.groups(), request.groupdict(), request["method"], request.span("path"))
print(re.findall(rb"(\w+): (\S+)", data), re.split(rb"\r\n", data), re.sub(rb"\d", b"#", data), re.sub(rb"(H)(o)", rb"\2\1", data)[26:30])
print(re.findall(rb"[\x80-\xff]", b"a\x80\xffb"), re.findall(rb"\w", b"a_\xe91"), re.findall(rb"(?i)abc", b"ABCabc"), re.findall(rb"\xe9", b"\xc9\xe9", re.I))
print(re.search(b"b", bytearray(b"abc")), re.escape(b"\n."), re.fullmatch(rb".", b"\n"), re.fullmatch(rb"(?s).", b"\n"))
print(re.sub(b"a", lambda m: m.group() * 2, b"banana"), re.compile(b"a").pattern, re.compile(b"(?a)a").flags, re.compile(b"(?L)a"))
for pattern in (rb"\u0041", rb"\N{DASH}", b"(?u)a", b"(?P<\xc3\xa9>a)", b"(", b"[z-a]", rb"\q"):
    try:
        print(re.compile(pattern))
    except re.error as error:
        print(pattern, error)
for call in (lambda: re.sub(b"a", "b", b"a"), lambda: re.sub("a", b"b", "a"), lambda: re.search(b"a", "a"), lambda: re.search("a", b"a"), lambda: re.sub(b"a", lambda m: "x", b"a")):
    try:
        print(call())
    except TypeError as error:
        print(error)
