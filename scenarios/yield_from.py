"""yield from: a tunnel to an inner generator
yield from：通往内层生成器的隧道

`yield from` hands the generator over to another one. What is sent in goes straight
to the inner one, what that yields comes straight out, and when it returns, its
result is the value of the whole expression. `await` is the same mechanism under
another name: look at the call chain and compare it with `await_chain`.

`yield from` 把生成器交给另一个生成器。外面 send 进来的值直达内层，内层 yield 的值
直达外面；内层返回时，返回值就成了整个表达式的值。`await` 是同一套机制换了个名字：
看看调用链，再和 `await_chain` 对比。
"""

ROUNDS = 2
VALUES = [10, 20, 30, 40]


def average(count):
    total = 0
    for _ in range(count):
        value = yield "more, please"
        print("  average got", value)
        total += value
    return total / count


def report(rounds):
    results = []
    for number in range(rounds):
        result = yield from average(len(VALUES) // rounds)
        print("round", number, "->", result)
        results.append(result)
    return results


reporter = report(ROUNDS)
print(reporter.send(None))
try:
    for value in VALUES:
        print("send", value)
        print(reporter.send(value))
except StopIteration as stop:
    print("all averages:", stop.value)
