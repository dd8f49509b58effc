"""A loop that does nothing: what the import and one asyncio.run cost."""
import asyncio


async def main():
    pass


asyncio.run(main())
