/// `asyncio.exceptions`: the two exceptions with fields of their own. Written in Python.
enum ExceptionsPrelude {
  static let source = #"""
    class IncompleteReadError(EOFError):
        """The data ended too soon: partial is what there was, expected how many bytes were wanted."""

        def __init__(self, partial, expected):
            wanted = 'undefined' if expected is None else repr(expected)
            super().__init__(f'{len(partial)} bytes read on a total of {wanted} expected bytes')
            self.partial = partial
            self.expected = expected

        def __reduce__(self):
            return type(self), (self.partial, self.expected)


    class LimitOverrunError(Exception):
        """No separator within the limit: consumed bytes are to be dropped."""

        def __init__(self, message, consumed):
            super().__init__(message)
            self.consumed = consumed

        def __reduce__(self):
            return type(self), (self.args[0], self.consumed)
    """#
}
