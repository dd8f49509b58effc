/// `asyncio.subprocess`: refused, by name. Written in Python.
enum SubprocessPrelude {
  static let source = #"""
    __all__ = 'create_subprocess_exec', 'create_subprocess_shell'

    PIPE = -1
    STDOUT = -2
    DEVNULL = -3


    async def create_subprocess_exec(program, *args, **kwargs):
        """Not in coroviz."""
        raise NotImplementedError('asyncio.create_subprocess_exec: coroviz has no processes')


    async def create_subprocess_shell(cmd, **kwargs):
        """Not in coroviz."""
        raise NotImplementedError('asyncio.create_subprocess_shell: coroviz has no processes')


    class Process:
        """What create_subprocess_exec() would give."""

        def __init__(self, *args, **kwargs):
            raise NotImplementedError('asyncio.subprocess.Process: coroviz has no processes')
    """#
}
