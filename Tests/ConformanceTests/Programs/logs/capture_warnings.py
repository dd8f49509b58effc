"""Warnings as log records, and errors inside of logging itself."""
import logging
import sys
import warnings

logging.basicConfig(stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
logging.captureWarnings(True)
warnings.simplefilter("always")


def old():
    warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)


class Odd(UserWarning):
    """A category of one's own."""


class Texts(logging.Formatter):
    def format(self, record):
        return record.levelname + " " + record.getMessage().split(": ", 1)[1].strip()


logging.root.handlers[0].setFormatter(Texts())
old()
warnings.warn("a plain one")
warnings.warn(Odd("of one's own"))
logging.captureWarnings(False)

with warnings.catch_warnings(record=True) as caught:
    warnings.warn("collected, not logged")
print([str(w.message) for w in caught])

logging.root.handlers[0].setFormatter(logging.Formatter("%(message)s"))
logging.raiseExceptions = False
logging.warning("too %s few %s", "only one")
logging.warning("%d", "no number")
logging.raiseExceptions = True
logging.warning("goes on")
logging.warning(["any", "object"])
logging.warning(ValueError("even an exception"))
logging.warning("100% without arguments")
logging.shutdown()
print("ended")
