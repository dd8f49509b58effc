"""What a task says of itself: names, coroutines, states, stacks, contexts, cancelling."""
import asyncio
import contextvars

var = contextvars.ContextVar("var")


async def inner():
    await asyncio.sleep(1)


async def outer():
    var.set("outer")
    await inner()
    return "value"


async def raises():
    raise ValueError("wrong")


async def main():
    var.set("main")
    coro = outer()
    task = asyncio.create_task(coro, name="outer")
    print(task.get_coro() is coro, task.get_name(), task._state)
    print([f.f_code.co_name for f in task.get_stack()])
    await asyncio.sleep(0)
    stack = task.get_stack()
    print([(f.f_code.co_name, f.f_lineno) for f in stack])
    print(task.get_stack(limit=0))
    context = task.get_context()
    print(context[var], var.get())
    task.set_name(42)
    print(repr(task.get_name()))
    print(task.cancelling(), task.uncancel())
    task.cancel("first")
    task.cancel("second")
    print(task.cancelling(), task.uncancel(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled:", e.args)
    print(task.done(), task.cancelled(), task._state, task.get_stack())
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.CancelledError as e:
            print("CancelledError", e.args)
    bad = asyncio.create_task(raises(), name="bad")
    await asyncio.wait([bad])
    print([(f.f_code.co_name, f.f_lineno) for f in bad.get_stack()], repr(bad.exception()))
    print(bad.cancel(), bad.cancelling(), bad._state)
    fresh = asyncio.create_task(outer(), name="fresh")
    for ask in (fresh.result, fresh.exception):
        try:
            ask()
        except asyncio.InvalidStateError as e:
            print("InvalidStateError:", e)
    for change in (lambda: fresh.set_result(1), lambda: fresh.set_exception(ValueError())):
        try:
            change()
        except RuntimeError as e:
            print("RuntimeError:", e)
    print(await fresh, fresh.result(), fresh.exception(), fresh._state)
    print(asyncio.Task[int], asyncio.Future[str], asyncio.Queue[int])
    print(asyncio.current_task().get_name(), asyncio.current_task().get_loop() is asyncio.get_running_loop())


asyncio.run(main())
