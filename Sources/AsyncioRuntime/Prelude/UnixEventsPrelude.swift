/// `asyncio.unix_events`: the loop's class, by the name CPython gives it on Unix. Written in Python.
enum UnixEventsPrelude {
  static let source = #"""
    from asyncio.base_events import BaseEventLoop


    class _UnixSelectorEventLoop(BaseEventLoop):
        """The loop a program gets."""


    SelectorEventLoop = _UnixSelectorEventLoop
    EventLoop = SelectorEventLoop
    """#
}
