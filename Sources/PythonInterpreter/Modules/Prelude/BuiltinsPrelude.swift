/// Parts of built-in functions that are easier to say in Python. Written in Python.
enum BuiltinsPrelude {
  static let source = #"""
    async def anext_or(step, default):
        """anext() with a default."""
        try:
            return await step
        except StopAsyncIteration:
            return default
    """#
}
