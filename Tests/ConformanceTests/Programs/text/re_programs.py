"""re: as programs use it: logs, dates, templates, a tokenizer, Markdown."""
import re
from collections import Counter

log = """\
2024-03-01 12:00:01,123 INFO  server: started on port 8080
2024-03-01 12:00:02,456 ERROR db: connection refused (attempt 1)
2024-03-01 12:00:03,789 ERROR db: connection refused (attempt 2)
not a log line
2024-03-01 12:00:05,000 WARN  cache: 95% full
"""
line = re.compile(r"^(?P<date>[\d-]+) (?P<time>[\d:,]+) (?P<level>\w+)\s+(?P<who>\w+): (?P<text>.*)$", re.MULTILINE)
for entry in line.finditer(log):
    print(entry["level"], entry["who"], repr(entry["text"]))
print(Counter(entry["level"] for entry in line.finditer(log)))

email = re.compile(r"^[\w.+-]+@[\w-]+\.[\w.-]+$")
print([bool(email.match(a)) for a in ("user@example.com", "bad@", "a.b+c@d-e.co.uk", "no at.com")])

values = {"name": "World", "n": 3}
print(re.sub(r"\{(\w+)(?::(\w+))?\}", lambda m: format(values[m[1]], m[2] or ""), "Hello {name}, {n:03d} times"))


def tokenize(code):
    specification = [("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/]"), ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r".")]
    line_number, line_start = 1, 0
    for mo in re.finditer("|".join("(?P<%s>%s)" % pair for pair in specification), code):
        kind, value, column = mo.lastgroup, mo.group(), mo.start() - line_start
        if kind == "NEWLINE":
            line_start, line_number = mo.end(), line_number + 1
        elif kind == "MISMATCH":
            raise RuntimeError(f"{value!r} unexpected on line {line_number}")
        elif kind != "SKIP":
            yield kind, float(value) if kind == "NUMBER" else value, line_number, column


for token in tokenize("IF x := 3.5;\n  total := total + 2 * x;\n"):
    print(token)
try:
    list(tokenize("a := $"))
except RuntimeError as error:
    print(error)

snake = re.sub(r"(?<!^)(?=[A-Z])", "_", "someHTTPThing").lower()
camel = re.sub(r"_([a-z])", lambda m: m[1].upper(), "some_snake_name")
print(snake, camel, re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", "getHTTPResponse"))
markdown = "# Title\nSome *emphasis* and **strong** `code` [link](http://x.y)\n"
for pattern, html in [(r"^# (.*)$", r"<h1>\1</h1>"), (r"\*\*(.+?)\*\*", r"<b>\1</b>"), (r"\*(.+?)\*", r"<i>\1</i>"), (r"`([^`]+)`", r"<code>\1</code>"), (r"\[([^]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>')]:
    markdown = re.sub(pattern, html, markdown, flags=re.M)
print(markdown)
print([m.groups() for m in re.finditer(r"(\d{1,2})/(\d{1,2})/(\d{4})", "1/2/2024, 10/11/1999")], re.findall(r"#(\w+)", "#one and #two"), re.split(r"[;,\s]\s*", "a; b,c  d"))
print(sorted(re.findall(r"[\w']+", "It's a test, isn't it?"), key=str.lower), re.sub(r"\s+", " ", "  too   much\n space ").strip(), re.findall(r"0[xX][0-9a-fA-F]+|\d+", "0x1F 22 0b1"))
roman = re.compile(r"^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$")
print([bool(roman.match(n)) for n in ("MCMXCIV", "IIII", "XLII", "")], bool(re.fullmatch(r"(?=.{8,}$)(?=.*\d)(?=.*[A-Z]).*", "Passw0rdX")))
