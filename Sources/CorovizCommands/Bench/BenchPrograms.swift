/// Programs to measure with.
enum BenchPrograms {
  static let turns = """
    import asyncio
    async def worker():
        for _ in range(150):
            await asyncio.sleep(0)
    async def main():
        await asyncio.gather(*[worker() for _ in range(1000)])
    asyncio.run(main())
    """

  static func sleepers(_ count: Int) -> String {
    """
    import asyncio
    async def sleeper(number):
        await asyncio.sleep(1 + number % 7)
    async def main():
        await asyncio.gather(*[sleeper(number) for number in range(\(count))])
    asyncio.run(main())
    """
  }
}
