"""A function that stops in the middle
会在中途停下的函数

A call of a generator function runs nothing. Each `next()` runs it to the next
`yield` and leaves it there, with its variables as they are. Step, and see the
same frame go to and fro between suspended and running, until it returns: the
caller gets StopIteration, and the value returned travels inside it.

调用生成器函数并不会执行它。每次 `next()` 让它运行到下一个 `yield`，然后原样停在
那里，变量都还在。单步走走看：同一个栈帧在挂起与运行之间来回切换，直到它返回——
这时调用者得到 StopIteration，返回值就装在里面。
"""

START = 3


def countdown(n):
    print("countdown begins")
    while n > 0:
        yield n
        n -= 1
    print("countdown ends")
    return "liftoff"


numbers = countdown(START)
print("nothing has run yet:", type(numbers).__name__)
print("first:", next(numbers))
print("second:", next(numbers))
for number in numbers:  # goes on where next() stopped / 从停下的地方继续
    print("loop:", number)

again = countdown(1)
next(again)
try:
    next(again)
except StopIteration as stop:
    print("returned:", stop.value)
