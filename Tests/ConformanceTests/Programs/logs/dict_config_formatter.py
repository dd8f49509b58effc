"""dictConfig with formatter classes of the program's own: given as class, as name, with arguments of their own."""
import logging
import logging.config
import sys
import time


class UTC(logging.Formatter):
    """Shows the time in UTC."""

    converter = staticmethod(time.gmtime)


class Bracketed(logging.Formatter):
    """Takes its arguments by its own names."""

    def __init__(self, opening, closing="]"):
        super().__init__("%(levelname)s %(message)s")
        self.opening, self.closing = opening, closing

    def format(self, record):
        return self.opening + super().format(record) + self.closing


def configure(**formatter):
    logging.config.dictConfig({
        "version": 1,
        "formatters": {"f": formatter},
        "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f", "stream": sys.stdout}},
        "root": {"handlers": ["h"], "level": "INFO"},
    })


def attempt(**formatter):
    try:
        configure(**formatter)
    except Exception as error:
        print(type(error).__name__, error, "|", repr(error.__cause__))
    else:
        logging.info("hello %d", 1)


attempt(**{"()": UTC, "format": "%(asctime)s %(message)s"})
attempt(**{"()": UTC, "fmt": "{message}!", "style": "{"})
attempt(**{"()": UTC, "format": "%(asctime)s %(message)s", "datefmt": "%H:%M"})
attempt(**{"()": "logging.Formatter", "format": "by name: %(message)s"})
attempt(**{"()": Bracketed, "opening": "<", "closing": ">"})
attempt(**{"()": Bracketed, "opening": "<"})
attempt(**{"()": Bracketed, "format": "%(message)s"})
attempt(**{"()": Bracketed})
attempt(**{"()": UTC, "format": "%(message)s", "colour": True})
attempt(**{"class": "logging.Formatter", "format": "{levelname}: {message}", "style": "{"})
