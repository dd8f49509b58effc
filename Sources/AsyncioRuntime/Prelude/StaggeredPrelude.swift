/// `asyncio.staggered`: a race whose runners start one after the other. Written in Python.
enum StaggeredPrelude {
  static let source = #"""
    import _coroviz
    from asyncio.exceptions import TimeoutError
    from asyncio.locks import Event
    from asyncio.tasks import wait, wait_for

    __all__ = 'staggered_race',


    class _Race:
        # Each runner's task first waits for its turn, then makes the task of the
        # runner behind it, and only then calls its own function.

        def __init__(self, coro_fns, delay, loop):
            self.remaining = enumerate(coro_fns)
            self.delay = delay
            self.loop = loop
            self.tasks = []
            self.exceptions = []
            self.winner = None
            self.winner_index = None

        def start(self, previous_failed):
            self.tasks.append(self.loop.create_task(self.run_one_coro(previous_failed)))

        async def run_one_coro(self, previous_failed):
            if previous_failed is not None:
                try:
                    await wait_for(previous_failed.wait(), self.delay)
                except TimeoutError:
                    pass
            try:
                index, coro_fn = next(self.remaining)
            except StopIteration:
                return
            failed = Event()
            self.start(failed)
            self.exceptions.append(None)
            try:
                result = await coro_fn()
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exception:
                self.exceptions[index] = exception
                failed.set()
            else:
                assert self.winner_index is None
                self.winner, self.winner_index = result, index
                self.cancel(all_but=index)

        def cancel(self, all_but=None):
            for index, task in enumerate(self.tasks):
                if index != all_but:
                    task.cancel()

        async def finish(self):
            finished = 0
            while finished != len(self.tasks):
                done, _ = await wait(self.tasks)
                finished = len(done)
                for task in done:
                    if not task.cancelled() and task.exception():
                        raise task.exception()


    async def staggered_race(coro_fns, delay, *, loop=None):
        """Start a function when the one before it failed or had delay seconds; the first result counts.

        Gives that result, its index (None when nobody won) and the exceptions of those that were started.
        """
        race = _Race(coro_fns, delay, loop or _coroviz.get_running_loop())
        race.start(None)
        try:
            await race.finish()
            return race.winner, race.winner_index, race.exceptions
        finally:
            race.cancel()
    """#
}
