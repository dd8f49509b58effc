# await outside an async function.
import asyncio

print("not printed")


def main():
    await asyncio.sleep(1)


main()
