"""What a logger adds to a message: exc_info, exception(), stack_info, stacklevel, extra."""
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s %(funcName)s: %(message)s")
log = logging.getLogger(__name__)


def divide(a, b):
    return a / b


def compute():
    try:
        divide(1, 0)
    except ZeroDivisionError:
        log.exception("division of %d failed", 1)
        log.warning("the same as a warning", exc_info=True)
        log.error("without a traceback")


compute()
log.info("no exception here", exc_info=True)
try:
    raise KeyError("k")
except KeyError as error:
    caught = error
log.error("later", exc_info=caught)
log.error("as a tuple", exc_info=(type(caught), caught, None))
try:
    try:
        int("x")
    except ValueError as error:
        raise RuntimeError("wrapped") from error
except RuntimeError:
    log.critical("a chain", exc_info=True)


def helper(message):
    log.info(message)
    log.info(message, stacklevel=2)


def caller():
    helper("who")


caller()

detailed = logging.StreamHandler(sys.stdout)
detailed.setFormatter(logging.Formatter("%(message)s [%(user)s from %(ip)s]"))
log.addHandler(detailed)
log.propagate = False
log.info("logged in", extra={"user": "ann", "ip": "::1"})
for extra in ({"message": "x"}, {"name": "y"}):
    try:
        log.info("bad", extra=extra)
    except KeyError as error:
        print(error)
print(log.findCaller()[2])
