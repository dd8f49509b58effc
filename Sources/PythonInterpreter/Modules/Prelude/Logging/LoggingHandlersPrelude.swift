/// `logging.handlers`: handlers that keep records, or pass them on through a queue. Written in Python.
enum LoggingHandlersPrelude {
  static let source = #"""
    import logging
    import queue

    DEFAULT_TCP_LOGGING_PORT = 9020
    DEFAULT_UDP_LOGGING_PORT = 9021
    DEFAULT_HTTP_LOGGING_PORT = 9022
    DEFAULT_SOAP_LOGGING_PORT = 9023
    SYSLOG_UDP_PORT = SYSLOG_TCP_PORT = 514


    class BufferingHandler(logging.Handler):
        """Keeps records until there are so many."""

        def __init__(self, capacity):
            logging.Handler.__init__(self)
            self.capacity = capacity
            self.buffer = []

        def shouldFlush(self, record):
            return len(self.buffer) >= self.capacity

        def emit(self, record):
            self.buffer.append(record)
            if self.shouldFlush(record):
                self.flush()

        def flush(self):
            self.buffer.clear()

        def close(self):
            try:
                self.flush()
            finally:
                logging.Handler.close(self)


    class MemoryHandler(BufferingHandler):
        """Keeps records, and gives them to another handler when a bad one comes or there are too many."""

        def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
            BufferingHandler.__init__(self, capacity)
            self.flushLevel, self.target, self.flushOnClose = flushLevel, target, flushOnClose

        def shouldFlush(self, record):
            return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

        def setTarget(self, target):
            self.target = target

        def flush(self):
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()

        def close(self):
            try:
                if self.flushOnClose:
                    self.flush()
            finally:
                self.target = None
                BufferingHandler.close(self)


    class QueueHandler(logging.Handler):
        """Puts records into a queue."""

        def __init__(self, queue):
            logging.Handler.__init__(self)
            self.queue = queue
            self.listener = None

        def enqueue(self, record):
            self.queue.put_nowait(record)

        def prepare(self, record):
            """The record as it can be passed on: the message is made, the arguments are gone."""
            text = self.format(record)
            fields, record = record.__dict__, object.__new__(type(record))
            record.__dict__.update(fields)
            record.message = record.msg = text
            record.args = record.exc_info = record.exc_text = record.stack_info = None
            return record

        def emit(self, record):
            try:
                self.enqueue(self.prepare(record))
            except Exception:
                self.handleError(record)


    class QueueListener:
        """Gives the records of a queue to handlers.

        There is no thread that waits for records: `stop` handles all that are there."""

        _sentinel = None

        def __init__(self, queue, *handlers, respect_handler_level=False):
            self.queue, self.handlers = queue, handlers
            self.respect_handler_level = respect_handler_level
            self._thread = None

        def dequeue(self, block):
            return self.queue.get(block)

        def start(self):
            self._thread = True

        def prepare(self, record):
            return record

        def handle(self, record):
            record = self.prepare(record)
            for handler in self.handlers:
                if not self.respect_handler_level or record.levelno >= handler.level:
                    handler.handle(record)

        def enqueue_sentinel(self):
            self.queue.put_nowait(self._sentinel)

        def stop(self):
            if self._thread:
                self.enqueue_sentinel()
                while True:
                    record = self.dequeue(True)
                    if record is self._sentinel:
                        break
                    self.handle(record)
                self._thread = None


    def _refused(name, what):
        def __init__(self, *args, **kwargs):
            raise PermissionError(13, f'coroviz: {name}: a program can {what}')
        return type(name, (logging.Handler,), {'__init__': __init__, '__module__': __name__, '__doc__': f'Refused: a program can {what}.'})


    BaseRotatingHandler = _refused('BaseRotatingHandler', 'write no log files')
    RotatingFileHandler = _refused('RotatingFileHandler', 'write no log files')
    TimedRotatingFileHandler = _refused('TimedRotatingFileHandler', 'write no log files')
    WatchedFileHandler = _refused('WatchedFileHandler', 'write no log files')
    SocketHandler = _refused('SocketHandler', 'reach no network')
    DatagramHandler = _refused('DatagramHandler', 'reach no network')
    SysLogHandler = _refused('SysLogHandler', 'reach no network')
    SMTPHandler = _refused('SMTPHandler', 'reach no network')
    HTTPHandler = _refused('HTTPHandler', 'reach no network')
    NTEventLogHandler = _refused('NTEventLogHandler', 'reach no other program')
    """#
}
