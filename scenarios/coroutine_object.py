"""Calling a coroutine function runs nothing
调用协程函数，什么也不会运行

`get_number(1)` makes a coroutine object and stops there: `Number: 1` is not
printed yet. It takes a loop to run it, and `run_until_complete` hands it over.
After that the object is used up; it cannot run a second time.

`get_number(1)` 只创建一个协程对象，到此为止：`Number: 1` 还没有打印。要由事件
循环来运行它，`run_until_complete` 就是把它交给循环。运行之后这个对象就用完了，
不能再运行第二次。
"""
import asyncio

NUMBER = 1


async def get_number(x):
    print("Number:", x)
    return x


coroutine = get_number(NUMBER)
# Its repr ends with an address, other in every run: leave it out.
# repr 的末尾是每次运行都不同的内存地址，这里略去。
print("Coroutine:", repr(coroutine).split(" at ")[0] + ">")
print("After calling execute")

loop = asyncio.new_event_loop()
result = loop.run_until_complete(coroutine)
print("After calling loop:", result)

try:
    loop.run_until_complete(coroutine)
except RuntimeError as error:
    print("Once more:", error)
loop.close()
