"""logging.config.dictConfig: formatters, filters, handlers, loggers, and its complaints."""
import logging
import logging.config

early = logging.getLogger("early")


class Even:
    def filter(self, record):
        return record.lineno % 1 == 0 and "odd" not in record.getMessage()


def make_formatter(text):
    return logging.Formatter(text)


logging.config.dictConfig({
    "version": 1,
    "formatters": {
        "brief": {"format": "%(levelname)s: %(message)s"},
        "braces": {"format": "{name} | {message}", "style": "{"},
        "made": {"()": make_formatter, "text": "made %(message)s"},
    },
    "filters": {"even": {"()": Even}, "shop": {"name": "shop"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "brief", "stream": "ext://sys.stdout"},
        "shop": {"class": "logging.StreamHandler", "formatter": "braces", "level": "WARNING", "filters": ["even"],
                 "stream": "ext://sys.stdout"},
        "third": {"class": "logging.StreamHandler", "formatter": "made", "stream": "ext://sys.stdout", "filters": ["shop"]},
    },
    "loggers": {
        "shop": {"handlers": ["shop"], "level": "DEBUG", "propagate": False},
        "shop.web": {"handlers": ["third"], "propagate": True},
    },
    "root": {"level": "INFO", "handlers": ["console"]},
})
logging.info("root info")
logging.debug("root debug")
logging.getLogger("shop").warning("even")
logging.getLogger("shop").warning("odd")
logging.getLogger("shop").info("not enough")
logging.getLogger("shop.web").error("both")
early.error("disabled: it was there before")
logging.getLogger("fresh").error("made after")
print(early.disabled, sorted(logging.getHandlerNames()))

logging.config.dictConfig({"version": 1, "incremental": True, "handlers": {"console": {"level": "ERROR"}},
                           "root": {"level": "DEBUG"}})
logging.warning("now below the handler")
logging.error("not below")

for config in ({}, {"version": 2}, {"version": 1, "handlers": {"x": {"class": "no.such.Handler"}}},
               {"version": 1, "root": {"handlers": ["missing"]}},
               {"version": 1, "formatters": {"f": {"format": "nothing"}}}):
    try:
        logging.config.dictConfig(config)
    except ValueError as error:
        print(error, "<-", type(error.__cause__).__name__)
