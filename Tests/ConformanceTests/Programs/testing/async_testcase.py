"""IsolatedAsyncioTestCase: set up and tests in one loop, cleanups, contexts."""
import asyncio
import contextvars
import sys
import unittest

variable = contextvars.ContextVar("variable", default="unset")


class Test(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print("setUp")

    async def asyncSetUp(self):
        print("asyncSetUp")
        self.loop = asyncio.get_running_loop()
        variable.set("from set up")
        await asyncio.sleep(0.5)

    async def asyncTearDown(self):
        print("asyncTearDown", asyncio.get_running_loop() is self.loop)

    def tearDown(self):
        print("tearDown")

    async def test_a_sleep(self):
        start = self.loop.time()
        await asyncio.sleep(2)
        self.assertEqual(self.loop.time() - start, 2)
        self.addAsyncCleanup(self.cleanup, "async cleanup")
        self.addCleanup(print, "plain cleanup")

    async def cleanup(self, text):
        await asyncio.sleep(0)
        print(text)

    async def test_b_context(self):
        self.assertEqual(variable.get(), "from set up")

    async def test_c_gather(self):
        async def double(x):
            await asyncio.sleep(x / 10)
            return x * 2
        self.assertEqual(await asyncio.gather(*(double(i) for i in range(3))), [0, 2, 4])

    async def test_d_raises(self):
        with self.assertRaises(asyncio.TimeoutError):
            async with asyncio.timeout(0.1):
                await asyncio.sleep(1)

    async def test_e_context_manager(self):
        class Manager:
            async def __aenter__(self):
                return "entered"

            async def __aexit__(self, *exc):
                print("left")

        print(await self.enterAsyncContext(Manager()))

    def test_f_plain(self):
        print("a plain method")


class Sink:
    def write(self, text):
        sys.stdout.write(text)

    def flush(self):
        pass


result = unittest.TextTestRunner(Sink(), verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(Test))
print(result.testsRun, result.wasSuccessful())
