"""unittest.mock.AsyncMock: awaited calls, side effects, async iteration and contexts, patched coroutine functions."""
import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, call, create_autospec, patch


class Client:
    async def fetch(self, url):
        return "real " + url

    def close(self):
        return "closed"


async def use(client):
    return [await client.fetch(url) for url in ("a", "b")]


def fails(action):
    try:
        action()
        print("passed")
    except AssertionError as error:
        print(error)


async def main():
    mock = AsyncMock(return_value=42)
    print(inspect.iscoroutinefunction(mock), asyncio.iscoroutinefunction(mock))
    coro = mock(1, x=2)
    print(inspect.iscoroutine(coro), mock.called, mock.await_count)
    print(await coro, mock.await_count, mock.await_args, mock.await_args_list)
    fails(lambda: mock.assert_awaited_once_with(1, x=2))
    fails(lambda: mock.assert_awaited_with(5))
    await mock(3)
    fails(lambda: mock.assert_awaited_once())
    fails(lambda: mock.assert_any_await(3))
    fails(lambda: mock.assert_any_await(99))
    fails(lambda: mock.assert_has_awaits([call(1, x=2), call(3)]))
    fails(lambda: mock.assert_not_awaited())
    fails(lambda: AsyncMock().assert_awaited())
    mock.reset_mock()
    print(mock.await_count, mock.await_args)

    mock.side_effect = [1, KeyError("second")]
    print(await mock())
    try:
        await mock()
    except KeyError as error:
        print(repr(error))
    try:
        await mock()
    except StopAsyncIteration:
        print("exhausted")

    async def effect(x):
        await asyncio.sleep(1)
        return x * 2

    mock.side_effect = effect
    print(await mock(21), asyncio.get_running_loop().time())
    mock.side_effect = lambda x: x + 1
    print(await mock(1))
    mock.side_effect = ValueError("always")
    try:
        await mock(1)
    except ValueError as error:
        print(error)

    client = MagicMock(spec=Client)
    client.fetch.return_value = "mocked"
    print(type(client.fetch).__name__, type(client.close).__name__, await use(client), client.fetch.await_args_list)
    auto = create_autospec(Client, instance=True)
    auto.fetch.side_effect = ["one", "two"]
    print(await use(auto))
    with patch.object(Client, "fetch", return_value="patched") as fetch:
        print(type(fetch).__name__, await use(Client()), fetch.await_count)
    print(await use(Client()))

    manager = MagicMock()
    manager.__aenter__.return_value = "entered"
    async with manager as value:
        print(value)
    manager.__aexit__.assert_awaited_once_with(None, None, None)
    manager.__aiter__.return_value = ["x", "y"]
    print([item async for item in manager])
    nested = AsyncMock()
    nested.method.return_value = 1
    print(await nested.method(), type(nested.method).__name__, await nested.other.deep() is not None)

    queue = AsyncMock(side_effect=[1, 2, asyncio.CancelledError])
    got = []
    try:
        while True:
            got.append(await queue.get() if False else await queue())
    except asyncio.CancelledError:
        print("cancelled", got)

    @patch("__main__.use", new_callable=AsyncMock)
    async def decorated(mocked):
        mocked.return_value = "from the decorator"
        return await use(None)

    print(await decorated())
    results = await asyncio.gather(AsyncMock(return_value=1)(), AsyncMock(return_value=2)())
    print(results)


asyncio.run(main())
