"""A producer and a consumer as one pair of coroutines
生产者与消费者：一对协程

No loop, no lock, one thread. `send(None)` runs the consumer up to its first
`yield`. From then on `send(n)` carries a value in and lets the consumer run;
its next `yield` carries the answer back and lets the producer run. `close()`
ends the consumer where it stands.

没有事件循环，没有锁，只有一个线程。`send(None)` 让消费者运行到第一个 `yield`。
此后 `send(n)` 把值送进去并切换到消费者；消费者的下一个 `yield` 把结果带回来并
切换到生产者。`close()` 让消费者就地结束。
"""
ROUNDS = 5  # how many things are produced / 生产的轮数


def consumer():
    answer = ""
    while True:
        n = yield answer
        if not n:
            return
        print("[CONSUMER] Consuming %s..." % n)
        answer = "200 OK"


def produce(c):
    c.send(None)
    n = 0
    while n < ROUNDS:
        n = n + 1
        print("[PRODUCER] Producing %s..." % n)
        answer = c.send(n)
        print("[PRODUCER] Consumer return: %s" % answer)
    c.close()


c = consumer()
produce(c)
