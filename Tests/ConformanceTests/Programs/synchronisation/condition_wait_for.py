# wait_for of a Condition waits until a predicate holds.
import asyncio

stock = 0


async def buyer(name, wanted, condition):
    global stock
    async with condition:
        await condition.wait_for(lambda: stock >= wanted)
        stock -= wanted
        print(name, "bought", wanted, "left", stock)


async def main():
    global stock
    condition = asyncio.Condition()
    buyers = [asyncio.create_task(buyer("big", 3, condition)), asyncio.create_task(buyer("small", 1, condition))]
    for _ in range(4):
        await asyncio.sleep(1)
        async with condition:
            stock += 1
            print("stock", stock)
            condition.notify_all()
    await asyncio.gather(*buyers)


asyncio.run(main())
