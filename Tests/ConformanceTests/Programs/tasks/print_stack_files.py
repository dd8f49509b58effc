"""Task.print_stack without a file: what it says of the task goes to standard output, the calls to standard error."""
import asyncio
import contextlib
import io
import sys


async def inner():
    await asyncio.sleep(1)


async def outer(fails):
    await inner()
    if fails:
        error = ValueError("no")
        error.add_note("not today")
        raise error


def show(task, **options):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        task.print_stack(**options)
    print(task.get_name(), options.keys())
    print("  out:", out.getvalue().splitlines())
    print("  err:", [line.strip() for line in err.getvalue().splitlines() if "File" not in line])


async def main():
    tasks = [asyncio.create_task(outer(fails), name=f"fails={fails}") for fails in (False, True)]
    show(tasks[0])
    await asyncio.sleep(0)
    show(tasks[0])
    show(tasks[0], limit=1)
    show(tasks[1], file=None)
    await asyncio.wait(tasks)
    for task in tasks:
        show(task)
    frame = tasks[1].get_stack()[0]
    print(repr(frame).startswith("<frame at 0x"), repr(frame).endswith(f"line {frame.f_lineno}, code outer>"))
    tasks[1].print_stack(file=sys.stdout)
    tasks[1].exception()


asyncio.run(main())
