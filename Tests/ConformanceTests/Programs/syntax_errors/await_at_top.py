# await outside any function.
import asyncio

await asyncio.sleep(1)
