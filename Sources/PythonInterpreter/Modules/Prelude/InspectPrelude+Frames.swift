extension InspectPrelude {
  static let frames = #"""
    # Frames

    class Traceback(namedtuple('_Traceback', 'filename lineno function code_context index')):
        """Where a frame stands, and the lines around."""

        def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
            self = super().__new__(cls, filename, lineno, function, code_context, index)
            self.positions = positions
            return self


    class FrameInfo(namedtuple('_FrameInfo', 'frame filename lineno function code_context index')):
        """A frame with where it stands."""

        def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
            self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
            self.positions = positions
            return self


    def getframeinfo(frame, context=1):
        """Where a frame stands, and some lines around."""
        if istraceback(frame):
            lineno, frame = frame.tb_lineno, frame.tb_frame
        elif isframe(frame):
            lineno = frame.f_lineno
        else:
            raise TypeError(f'{frame!r} is not a frame or traceback object')
        import linecache
        filename = frame.f_code.co_filename
        lines = index = None
        if context > 0:
            known = linecache.getlines(filename)
            if known:
                start = max(0, min(lineno - 1 - context // 2, len(known) - context))
                lines, index = known[start:start + context], lineno - 1 - start
        return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


    def getlineno(frame):
        return frame.f_lineno


    def getouterframes(frame, context=1):
        """A frame and those that called it."""
        import _traceback
        frames = []
        while frame is not None:
            if not _traceback.is_hidden(frame.f_code):
                frames.append(FrameInfo(frame, *getframeinfo(frame, context)))
            frame = frame.f_back
        return frames


    def getinnerframes(tb, context=1):
        """The frames of a traceback, outermost first."""
        import _traceback
        frames = []
        while tb is not None:
            if not _traceback.is_hidden(tb.tb_frame.f_code):
                frames.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
            tb = tb.tb_next
        return frames


    def currentframe():
        return sys._getframe(1)


    def stack(context=1):
        """The open calls, innermost first."""
        return getouterframes(sys._getframe(1), context)


    def trace(context=1):
        """The frames of the exception being handled."""
        exc = sys.exception()
        return getinnerframes(exc.__traceback__ if exc is not None else None, context)
    """#
}
