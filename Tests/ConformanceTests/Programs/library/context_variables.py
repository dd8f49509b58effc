# contextvars: each task has its own values.
import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")
unset = contextvars.ContextVar("unset")
user.set("outside")


async def child(name):
    print(name, "starts with", user.get())
    user.set(name)
    await asyncio.sleep(1)
    print(name, "goes on with", user.get())


async def main():
    print("main has", user.get())
    user.set("main")
    asyncio.get_running_loop().call_soon(lambda: print("callback sees", user.get()))
    tasks = [asyncio.create_task(child(name)) for name in ("one", "two")]
    user.set("changed later")
    await asyncio.gather(*tasks)
    token = user.set("for a moment")
    print(token.old_value, user.get())
    user.reset(token)
    context = contextvars.copy_context()
    context.run(user.set, "in a copy")
    print(user.get(), context[user], user in context)
    try:
        unset.get()
    except LookupError as error:
        print(type(error).__name__)


asyncio.run(main())
print(user.get())
