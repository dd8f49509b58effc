"""Without any handler: warnings and worse go to stderr by the handler of last resort, the rest nowhere."""
import contextlib
import io
import logging

captured = io.StringIO()
with contextlib.redirect_stderr(captured):
    log = logging.getLogger("quiet")
    log.info("nobody hears")
    log.warning("heard")
    log.error("number %d", 3)
    logging.getLogger("other").critical("also")
print(captured.getvalue(), end="")
print(logging.lastResort, logging.lastResort.level)

print("-- a null handler keeps it quiet")
captured = io.StringIO()
with contextlib.redirect_stderr(captured):
    library = logging.getLogger("library")
    library.addHandler(logging.NullHandler())
    library.error("not shown")
print(repr(captured.getvalue()), library.handlers)

print("-- no last resort")
captured = io.StringIO()
with contextlib.redirect_stderr(captured):
    kept, logging.lastResort = logging.lastResort, None
    log.error("lost")
    log.error("lost again")
    logging.lastResort = kept
print(captured.getvalue(), end="")

print("-- the functions of the module set the root logger up")
captured = io.StringIO()
with contextlib.redirect_stderr(captured):
    logging.warning("first")
    logging.info("not enough")
print(captured.getvalue(), end="")
print(len(logging.root.handlers), logging.getLevelName(logging.root.level))
