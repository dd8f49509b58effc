# A token bucket: requests wait for tokens that come at a fixed rate.
import asyncio


class Bucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity = rate, capacity
        self.tokens, self.updated = capacity, 0.0
        self.lock = asyncio.Lock()

    async def take(self):
        async with self.lock:
            while True:
                now = asyncio.get_running_loop().time()
                self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.rate)
                self.updated = now
                if self.tokens >= 1:
                    self.tokens -= 1
                    return
                await asyncio.sleep((1 - self.tokens) / self.rate)


async def request(n, bucket):
    await bucket.take()
    print(f"request {n} at {asyncio.get_running_loop().time():.2f}")


async def main():
    bucket = Bucket(rate=2, capacity=3)
    await asyncio.gather(*(request(n, bucket) for n in range(8)))


asyncio.run(main())
