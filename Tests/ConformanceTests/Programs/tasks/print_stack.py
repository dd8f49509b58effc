"""Task.print_stack: of a waiting task, one that failed, one that has ended."""
import asyncio


class Lines:
    text = ""

    def write(self, text):
        self.text += text


async def waits():
    await asyncio.sleep(1)


async def deep():
    raise KeyError("deep")


async def fails():
    await deep()


async def ends():
    return 1


def show(task, **options):
    out = Lines()
    task.print_stack(file=out, **options)
    for line in out.text.splitlines():
        # Without the folder that the program lies in.
        if line.lstrip().startswith("File"):
            line = "  File ..." + line[line.index(", line"):]
        elif "coro=" in line:
            line = line[:line.index(" coro=")] + " ..." + line[line.index(" ("):] if " (" in line else line[:line.index(" coro=")]
        print(line)


async def main():
    waiting = asyncio.create_task(waits(), name="waiting")
    show(waiting)
    await asyncio.sleep(0)
    show(waiting)
    failed = asyncio.create_task(fails(), name="failed")
    await asyncio.wait([failed])
    show(failed)
    show(failed, limit=1)
    done = asyncio.create_task(ends(), name="done")
    await done
    show(done)
    await waiting
    show(waiting)


asyncio.run(main())
