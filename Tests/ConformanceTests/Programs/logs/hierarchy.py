"""Loggers form a tree by their names: levels are inherited, records go up to the handlers of those above."""
import logging
import sys


def handler(prefix, level=logging.NOTSET):
    made = logging.StreamHandler(sys.stdout)
    made.setFormatter(logging.Formatter(prefix + " %(levelname)s %(name)s: %(message)s"))
    made.setLevel(level)
    return made


root = logging.getLogger()
root.addHandler(handler("root "))
shop = logging.getLogger("shop")
orders = logging.getLogger("shop.orders")
deep = logging.getLogger("shop.orders.eu.de")
print(orders.parent is shop, shop.parent is root, deep.parent is orders, logging.getLogger("shop") is shop)
print(logging.getLogger("") is root, logging.getLogger("root") is root, shop.getChild("orders") is orders)

shop.setLevel(logging.DEBUG)
shop.addHandler(handler("shop "))
orders.addHandler(handler("order", logging.ERROR))
for logger in (root, shop, orders, deep):
    print(logger.name, logging.getLevelName(logger.level), logging.getLevelName(logger.getEffectiveLevel()),
          logger.isEnabledFor(logging.INFO), logger.hasHandlers())

orders.info("info from below")
orders.error("error from below")
deep.debug("debug from far below")
root.info("not enabled at the root")

print("-- without propagation")
orders.propagate = False
orders.error("stays here")
orders.info("nobody takes it")
print(deep.hasHandlers())

print("-- a parent made later")
eu = logging.getLogger("shop.orders.eu")
print(deep.parent is eu, eu.parent is orders)
print(sorted(child.name for child in shop.getChildren()))

print("-- disabled")
shop.disabled = True
shop.error("no")
orders.propagate = True
orders.error("yes, its own and those above")
shop.disabled = False

print("-- logging.disable")
logging.disable(logging.ERROR)
shop.error("not at or below")
shop.critical("above")
logging.disable(logging.NOTSET)
shop.removeHandler(shop.handlers[0])
shop.error("one handler less")
try:
    logging.getLogger(5)
except TypeError as error:
    print(error)
try:
    shop.setLevel("LOUD")
except ValueError as error:
    print(error)
