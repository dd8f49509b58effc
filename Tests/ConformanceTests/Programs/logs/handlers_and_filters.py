"""Handlers with levels, filters of all kinds, adapters, records of one's own."""
import logging
import sys


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


log = logging.getLogger("app")
log.setLevel(logging.DEBUG)
memory = ListHandler()
memory.setFormatter(logging.Formatter("%(levelno)d %(message)s"))
log.addHandler(memory)
log.addHandler(memory)
print(len(log.handlers), memory, logging.StreamHandler(sys.stdout))

memory.addFilter(lambda record: "secret" not in record.getMessage())
memory.addFilter(logging.Filter("app"))
log.debug("one")
log.info("a secret")
logging.getLogger("app.sub").info("below")
logging.getLogger("application").info("only begins the same")
print(memory.lines)


class Context(logging.Filter):
    def filter(self, record):
        record.user = "ann"
        return True


class Censor:
    def filter(self, record):
        if isinstance(record.msg, str) and "password" in record.msg:
            changed = logging.makeLogRecord(record.__dict__)
            changed.msg = "***"
            return changed
        return True


log.addFilter(Context())
log.addFilter(Censor())
memory.setFormatter(logging.Formatter("%(user)s: %(message)s"))
memory.lines.clear()
log.info("hello")
log.info("password=1")
print(memory.lines)
only = logging.Filter("a.b")
print([only.filter(logging.makeLogRecord({"name": name})) for name in ("a", "a.b", "a.b.c", "a.bc", "x")])

adapter = logging.LoggerAdapter(log, {"request": 7})
memory.setFormatter(logging.Formatter("%(message)s req=%(request)s"))
memory.lines.clear()
adapter.warning("adapted %s", "x")
print(memory.lines, adapter)


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


memory.setFormatter(None)
memory.lines.clear()
prefixed = Prefix(log, {"id": 3})
prefixed.error("message")
prefixed.log(logging.INFO, "another")
print(memory.lines, prefixed.isEnabledFor(logging.DEBUG), prefixed.getEffectiveLevel())

logging.addLevelName(15, "VERBOSE")
logging.addLevelName(logging.INFO, "note")
memory.setFormatter(logging.Formatter("%(levelname)s"))
memory.lines.clear()
log.log(15, "x")
log.info("x")
log.log(17, "x")
print(memory.lines, logging.getLevelName("VERBOSE"), logging.getLevelName(99))
print(sorted(logging.getLevelNamesMapping().items(), key=lambda item: (item[1], item[0])))

memory.name = "the list"
print(logging.getHandlerByName("the list") is memory, sorted(logging.getHandlerNames()))
stream = logging.StreamHandler(sys.stdout)
stream.terminator = " <end>\n"
log.addHandler(stream)
log.removeHandler(memory)
log.warning("last")
try:
    logging.Handler().emit(None)
except NotImplementedError as error:
    print(error)
