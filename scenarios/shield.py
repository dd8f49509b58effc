"""Work that must not be cut short
不能被打断的工作

A time limit cancels what is awaited inside it. `shield` stands between: the waiting
is cancelled, the payment is not. It goes on by itself, and main can still wait for
it. Keep the task in a variable: the loop alone holds it only weakly.

时限会取消它里面正在等待的东西。`shield` 挡在中间：被取消的是等待，不是付款本身。
付款自己继续，main 之后仍然可以等它。记得用变量留住任务：事件循环只持有弱引用。
"""
import asyncio

PATIENCE = 1  # seconds / 秒
PAYMENT = 3


async def pay():
    print("payment starts")
    await asyncio.sleep(PAYMENT)
    print("payment is booked")
    return "receipt"


async def main():
    payment = asyncio.create_task(pay(), name="payment")
    try:
        await asyncio.wait_for(asyncio.shield(payment), PATIENCE)
    except TimeoutError:
        print("the customer looks at the clock; cancelled:", payment.cancelled())
    print("in the end:", await payment)


asyncio.run(main())
