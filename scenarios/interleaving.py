"""Two subroutines, then two coroutines
先是两个子程序，然后是两个协程

A subroutine has one way in and one way out: A prints all it has before B
begins. A coroutine can stop in the middle, at `yield`, and go on later from
there: the output becomes 1 2 x y 3 z although A never calls B.

子程序只有一个入口、一个出口：A 全部打印完，B 才开始。协程可以在中途的 `yield`
处停下，之后再从那里继续：输出变成 1 2 x y 3 z，而 A 从未调用过 B。
"""


def subroutine_a():
    print("1")
    print("2")
    print("3")


def subroutine_b():
    print("x")
    print("y")
    print("z")


def coroutine_a():
    print("1")
    print("2")
    yield  # hands over here; move it and look again
    print("3")


def coroutine_b():
    print("x")
    print("y")
    yield  # 在这里让出控制权；移动它再看
    print("z")


print("subroutines:")
subroutine_a()
subroutine_b()

print("coroutines:")
a = coroutine_a()
b = coroutine_b()
for coroutine in [a, b, a, b]:
    next(coroutine, None)  # None: no error at the end
