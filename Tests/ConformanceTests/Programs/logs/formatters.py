"""logging.Formatter: the three styles, asctime on the clock, defaults, exceptions, classes of one's own."""
import logging
import sys
import time

record = logging.LogRecord("app.net", logging.WARNING, "/srv/app/net.py", 12, "got %d bytes from %s", (10, "host"), None, "receive")
print(record.getMessage(), record.filename, record.module, record.levelname, record.created, record.msecs)

for fmt, style in (("%(levelname)s:%(name)s:%(message)s", "%"), ("{levelname:<9}{name}:{lineno:04d} {message}", "{"),
                   ("$levelname/${name} $message", "$"), ("%(asctime)s %(funcName)s()", "%"), ("{asctime} {pathname}", "{")):
    print(repr(logging.Formatter(fmt, style=style).format(record)))
print(logging.Formatter().format(record))
print(logging.Formatter("%(asctime)s|%(message)s", datefmt="%d.%m.%Y %H:%M").format(record))

time.sleep(90061.25)
late = logging.LogRecord("x", logging.INFO, "f.py", 1, "late", None, None)
print(logging.Formatter("%(asctime)s %(msecs)d %(message)s").format(late))


class Short(logging.Formatter):
    default_time_format = "%H:%M"
    default_msec_format = "%s.%03d"

    def formatException(self, ei):
        return f"<{ei[0].__name__}: {ei[1]}>"

    def format(self, record):
        return super().format(record).upper()


print(Short("%(asctime)s %(message)s").format(late))
print(logging.Formatter("%(user)s %(message)s", defaults={"user": "nobody"}).format(late))
late.user = "ann"
print(logging.Formatter("%(user)s %(message)s", defaults={"user": "nobody"}).format(late))

try:
    1 / 0
except ZeroDivisionError:
    failed = logging.LogRecord("x", logging.ERROR, "f.py", 1, "failed", None, sys.exc_info())
print(logging.Formatter().format(failed))
print(Short("%(message)s").format(failed))
failed.exc_text = None
print(Short("%(message)s").format(failed))

for fmt, style in (("plain", "%"), ("plain", "{"), ("plain", "$"), ("{bad", "{"), ("{a-b}", "{"), ("%(x)s", "?")):
    try:
        logging.Formatter(fmt, style=style)
    except ValueError as error:
        print(type(error).__name__, error)
try:
    logging.Formatter("%(nothing)s").format(late)
except ValueError as error:
    print(error)
print(logging.makeLogRecord({"msg": "made %s", "args": ("here",), "levelname": "INFO"}).getMessage())
print(logging.BufferingFormatter().format([late, late]))
