"""logging.handlers: records kept in memory, and records passed through a queue."""
import logging
import logging.handlers
import queue
import sys

out = logging.StreamHandler(sys.stdout)
out.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
memory = logging.handlers.MemoryHandler(capacity=4, flushLevel=logging.ERROR, target=out)
log = logging.getLogger("memory")
log.setLevel(logging.DEBUG)
log.propagate = False
log.addHandler(memory)
for i in range(3):
    log.info("kept %d", i)
print("nothing yet", len(memory.buffer))
log.error("that is bad")
print("flushed", len(memory.buffer))
for i in range(5):
    log.debug("again %d", i)
print("in the buffer:", [record.getMessage() for record in memory.buffer])
memory.close()
print("closed", memory.target)

records = queue.Queue()
sender = logging.getLogger("sender")
sender.setLevel(logging.INFO)
sender.propagate = False
sender.addHandler(logging.handlers.QueueHandler(records))
sender.info("value %s", [1, 2])
try:
    1 / 0
except ZeroDivisionError:
    sender.exception("failed")
first = records.get()
print(first.msg, first.args, first.levelname)
second = records.get()
print(second.msg.splitlines()[0], "|", second.msg.splitlines()[-1], second.exc_info)

strict = logging.StreamHandler(sys.stdout)
strict.setLevel(logging.ERROR)
strict.setFormatter(logging.Formatter("strict %(message)s"))
listener = logging.handlers.QueueListener(records, out, strict, respect_handler_level=True)
listener.start()
sender.info("through the queue")
sender.error("worse")
listener.stop()
print("stopped", records.qsize())
