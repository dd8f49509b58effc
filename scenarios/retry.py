"""Try again, a little later
稍后再试

A server that fails at first. After each failure the client waits twice as long as
before; waiting costs nothing, since the loop has other tasks to run meanwhile. The
exception is raised at the server, carried up to the `except`, and told there.

服务器一开始总是出错。每失败一次，客户端就把等待时间加倍；等待并不费什么，循环这时
可以跑别的任务。异常在服务器处抛出，一路带到 `except`，在那里说出来。
"""
import asyncio

FAILURES = 3
FIRST_PAUSE = 0.5  # seconds / 秒
ATTEMPTS = 5


class Server:
    def __init__(self, failures):
        self.failures = failures

    async def answer(self):
        await asyncio.sleep(0.1)
        if self.failures > 0:
            self.failures -= 1
            raise ConnectionError("server is busy")
        return "hello"


async def ask(server):
    pause = FIRST_PAUSE
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return await server.answer()
        except ConnectionError as error:
            print(f"attempt {attempt}: {error}; next in {pause} s")
            await asyncio.sleep(pause)
            pause *= 2
    raise TimeoutError("gave up")


async def heartbeat():
    while True:
        print("  tick")
        await asyncio.sleep(1)


async def main():
    background = asyncio.create_task(heartbeat(), name="heartbeat")
    print("answer:", await ask(Server(FAILURES)))
    background.cancel()


asyncio.run(main())
