"""assertLogs and assertNoLogs."""
import logging
import unittest


class Test(unittest.TestCase):
    def runTest(self):
        pass


case = Test()
log = logging.getLogger("app.part")
with case.assertLogs() as caught:
    log.info("first")
    log.debug("not at INFO")
    logging.getLogger("other").error("second")
print(caught.output, [record.levelname for record in caught.records])
with case.assertLogs("app", level="DEBUG") as caught:
    log.debug("now it is")
print(caught.output, caught.records[0].name)
with case.assertLogs(log, logging.ERROR) as caught:
    log.warning("too low")
    log.error("high enough")
print(caught[1])
for enter, block in ((lambda: case.assertLogs("app"), lambda: None), (lambda: case.assertLogs("app", "ERROR"), lambda: log.info("x")),
                     (lambda: case.assertNoLogs(), lambda: log.error("unwanted")), (lambda: case.assertNoLogs("other"), lambda: log.error("elsewhere"))):
    try:
        with enter():
            block()
        print("passed")
    except AssertionError as error:
        print(error)
print(log.handlers, log.propagate, logging.getLogger("app").level)
