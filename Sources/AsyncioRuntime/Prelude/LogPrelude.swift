/// `asyncio.log`: the logger. Written in Python.
enum LogPrelude {
  static let source = #"""
    import logging

    logger = logging.getLogger('asyncio')
    """#
}
