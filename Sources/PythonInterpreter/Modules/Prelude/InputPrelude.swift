/// Reading the standard input, line by line. Written in Python, so that a program can be left while somebody is asked.
enum InputPrelude {
  static let source = #"""
    """What input() and sys.stdin do. take() gives None as long as there is nothing to read yet."""

    from _stdin import take


    def whole(size):
        """A number of characters; negative when there is no limit."""
        if size is None:
            return -1
        if not hasattr(size, "__index__"):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        return size.__index__()


    def readline(size=-1, /):
        while (line := take(size)) is None:
            pass
        return line


    def read(size=-1, /):
        left = whole(size)
        pieces = []
        while left and (piece := readline(left)):
            pieces.append(piece)
            if left > 0:
                left -= len(piece)
        return "".join(pieces)


    def readlines(hint=-1, /):
        hint = whole(hint)
        found = []
        length = 0
        while line := readline():
            found.append(line)
            length += len(line)
            if 0 < hint <= length:
                break
        return found


    def lines():
        while line := readline():
            yield line


    def next_line():
        if line := readline():
            return line
        raise StopIteration


    def input_line():
        line = readline()
        if not line:
            raise EOFError("EOF when reading a line")
        return line.removesuffix("\n")
    """#
}
