"""logging.basicConfig: formats, levels, a stream, force, and what it refuses."""
import logging
import sys

logging.basicConfig(level=logging.INFO, stream=sys.stdout)
logging.debug("not shown")
logging.info("shown: %s and %d", "text", 42)
logging.warning("a %(kind)s record", {"kind": "dict"})
logging.getLogger("app").error("from a logger")
logging.critical("critical")
logging.log(25, "between info and warning")

logging.basicConfig(format="never used: the root logger has handlers", level=logging.DEBUG)
logging.debug("still not shown")

logging.basicConfig(format="%(levelname)-8s|%(name)5s|%(message)s", stream=sys.stdout, level="DEBUG", force=True)
logging.debug("now shown")
logging.getLogger("db").info("columns")

logging.basicConfig(format="{levelname:>10} {name} {message!r}", style="{", stream=sys.stdout, force=True)
logging.warning("braces")
logging.basicConfig(format="$levelname: ${message}", style="$", stream=sys.stdout, force=True)
logging.warning("dollars")
logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S", stream=sys.stdout, force=True)
logging.warning("a time")
logging.basicConfig(format="%(asctime)s [%(process)s] %(message)s".replace("%(process)s", "pid"), stream=sys.stdout, force=True)
logging.warning("a date")
logging.basicConfig(format="%(filename)s:%(funcName)s:%(module)s %(message)s", stream=sys.stdout, force=True)


def work():
    logging.warning("where")


work()
logging.warning("at the top")
print(logging.root, logging.root.handlers)

for options in ({"stream": sys.stdout, "filename": "x.log"}, {"handlers": [], "stream": sys.stdout},
                {"style": "?"}, {"colour": "red"}, {"format": "no field here"}, {"level": "LOUD"}):
    try:
        logging.basicConfig(force=True, **options)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
