/// `asyncio.base_tasks`: where a task stands. Written in Python.
enum BaseTasksPrelude {
  static let source = #"""
    import _coroviz


    def _task_get_stack(task, limit):
        exception = task._exception
        frame = None
        for name in ('cr_frame', 'gi_frame', 'ag_frame'):
            frame = frame or getattr(task._coro, name, None)
        frames = []
        if frame is not None:
            while frame is not None and (limit is None or len(frames) < limit):
                frames.append(frame)
                frame = frame.f_back
            frames.reverse()
        elif exception is not None:
            tb = exception.__traceback__
            while tb is not None and (limit is None or len(frames) < limit):
                frames.append(tb.tb_frame)
                tb = tb.tb_next
        return frames


    def _task_print_stack(task, limit, file):
        frames = task.get_stack(limit=limit)
        exception = task._exception
        # Without a file the calls go to standard error, as tracebacks do, and the rest to standard output.
        frame_file = file
        if file is None:
            from sys import stderr as frame_file
        if not frames:
            print(f'No stack for {task!r}', file=file)
        elif exception is not None:
            print(f'Traceback for {task!r} (most recent call last):', file=file)
        else:
            print(f'Stack for {task!r} (most recent call last):', file=file)
        for frame in frames:
            code = frame.f_code
            print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=frame_file)
            line = _coroviz.source_line(code.co_filename, frame.f_lineno)
            if line:
                print(f'    {line}', file=frame_file)
        if exception is not None:
            from traceback import format_exception_only
            print(*format_exception_only(type(exception), exception), sep='', end='', file=file)
    """#
}
