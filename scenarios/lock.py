"""When a coroutine needs a lock after all
协程什么时候还是需要锁

Between two awaits nobody can interrupt a task. But an await in the middle of
"read, change, write" lets the others in: all three read the same balance, and two
of the three payments are lost. With the lock they queue up; look at who waits for
it, and that it is handed over in the order of arrival.

两个 await 之间，没有谁能打断一个任务。但如果"读取、修改、写回"中间有一个 await，
别的任务就会插进来：三个任务读到同一个余额，三笔存款丢了两笔。加上锁以后它们排队
进行；看看谁在等锁，以及锁按到达的先后顺序交接。
"""
import asyncio

PEOPLE = ["Ann", "Bo", "Cai"]
AMOUNT = 10

balance = 0


async def pay(name):
    global balance
    seen = balance
    print(name, "sees", seen)
    await asyncio.sleep(1)  # the bank is slow / 银行很慢
    balance = seen + AMOUNT
    print(name, "writes", balance)


async def pay_with_lock(name, lock):
    async with lock:
        await pay(name)


async def main():
    global balance
    await asyncio.gather(*(pay(name) for name in PEOPLE))
    print("without a lock:", balance)

    balance = 0
    lock = asyncio.Lock()
    await asyncio.gather(*(pay_with_lock(name, lock) for name in PEOPLE))
    print("with a lock:", balance)


asyncio.run(main())
