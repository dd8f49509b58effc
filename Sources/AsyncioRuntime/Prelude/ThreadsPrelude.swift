/// `asyncio.threads`: to_thread. Written in Python.
enum ThreadsPrelude {
  static let source = #"""
    import _coroviz

    __all__ = 'to_thread',


    async def to_thread(func, /, *args, **kwargs):
        """Call a function in another thread, with the context variables of this task."""
        import contextvars
        import functools
        loop = _coroviz.get_running_loop()
        func_call = functools.partial(contextvars.copy_context().run, func, *args, **kwargs)
        return await loop.run_in_executor(None, func_call)
    """#
}
