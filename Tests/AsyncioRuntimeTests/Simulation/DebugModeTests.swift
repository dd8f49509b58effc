import Testing

@testable import AsyncioRuntime

/// What asyncio reports on standard error, and debug mode.
@Suite struct DebugModeTests {
  private func errors(_ source: String) -> [Substring] {
    Rehearsal(source).run().error.split(separator: "\n")
  }

  @Test func aTurnThatTakesLongIsTold() {
    let lines = errors(
      """
      import asyncio, time
      async def main():
          await asyncio.create_task(slow(), name="slow")
          asyncio.get_running_loop().call_soon(time.sleep, 0.3)
          await asyncio.sleep(0)
      async def slow():
          time.sleep(0.25)
          return 5
      asyncio.run(main(), debug=True)
      """)
    #expect(
      lines == [
        "Executing <Task finished name='slow' coro=<slow() done, defined at test.py:6> result=5 created at "
          + "test.py:3> took 0.250 seconds",
        "Executing <Handle sleep(0.3) created at test.py:4> took 0.300 seconds",
      ])
  }

  @Test func theLimitCanBeChanged() {
    let lines = errors(
      """
      import asyncio, time
      async def main():
          asyncio.get_running_loop().slow_callback_duration = 1
          time.sleep(0.9)
          await asyncio.sleep(0)
          time.sleep(1.5)
      asyncio.run(main(), debug=True)
      """)
    #expect(lines.count == 1)
    #expect(lines.first?.hasSuffix("took 1.500 seconds") == true)
  }

  @Test func aCoroutineThatWasNotAwaitedSaysWhereItWasMade() {
    let lines = errors(
      """
      import asyncio
      async def never():
          pass
      async def main():
          never()
      asyncio.run(main(), debug=True)
      """)
    #expect(
      lines == [
        "test.py:5: RuntimeWarning: coroutine 'never' was never awaited",
        "Coroutine created at (most recent call last)", "  File \"test.py\", line 6, in <module>",
        "    asyncio.run(main(), debug=True)", "  File \"test.py\", line 5, in main", "    never()",
        "  never()",
        "RuntimeWarning: Enable tracemalloc to get the object allocation traceback",
      ])
  }

  @Test func anExceptionNobodyLooksAtSaysWhereItsTaskWasMade() {
    let lines = errors(
      """
      import asyncio
      async def fails():
          raise ValueError("lost")
      async def main():
          asyncio.create_task(fails(), name="fails")
          await asyncio.sleep(0)
          await asyncio.sleep(0)
      asyncio.run(main(), debug=True)
      """)
    #expect(lines.first == "Task exception was never retrieved")
    #expect(lines.contains("source_traceback: Object created at (most recent call last):"))
    #expect(lines.contains("  File \"test.py\", line 5, in main"))
    #expect(lines.last == "ValueError: lost")
  }

  @Test func tasksThatAreLeftAtTheEndAreReported() {
    let run = Rehearsal(
      """
      import asyncio
      async def pending():
          try:
              await asyncio.sleep(10)
          finally:
              print("finally")
      loop = asyncio.new_event_loop()
      task = loop.create_task(pending(), name="left")
      loop.run_until_complete(asyncio.sleep(1))
      print("end")
      """
    ).run()
    #expect(run.output == "end\nfinally\n")
    #expect(
      run.error == """
        Task was destroyed but it is pending!
        task: <Task pending name='left' coro=<pending() done, defined at test.py:2> wait_for=<Future pending \
        cb=[Task.task_wakeup()]>>

        """)
  }

  @Test func whatIsNotOnTheLoopsThreadIsRefused() {
    let run = Rehearsal(
      """
      import asyncio, threading
      def meddle(loop):
          try:
              loop.call_soon(print)
          except RuntimeError as e:
              print(e)
      async def main():
          thread = threading.Thread(target=meddle, args=(asyncio.get_running_loop(),))
          thread.start()
          thread.join()
      asyncio.run(main(), debug=True)
      """
    ).run()
    #expect(
      run.output == "Non-thread-safe operation invoked on an event loop other than the current one\n")
  }

  @Test(arguments: [
    ("asyncio.open_connection('a', 1)", "asyncio.open_connection: coroviz has no network"),
    ("asyncio.start_server(print, 'a', 1)", "asyncio.start_server: coroviz has no network"),
    ("asyncio.create_subprocess_exec('ls')", "asyncio.create_subprocess_exec: coroviz has no processes"),
    ("asyncio.create_subprocess_shell('ls')", "asyncio.create_subprocess_shell: coroviz has no processes"),
    (
      "asyncio.get_running_loop().create_connection(print, 'a', 1)",
      "loop.create_connection: coroviz has no network, no processes and no files"
    ),
    (
      "asyncio.get_running_loop().getaddrinfo('a', 1)",
      "loop.getaddrinfo: coroviz has no network, no processes and no files"
    ),
  ])
  func whatNeedsTheWorldIsRefusedByName(call: String, message: String) {
    let run = Rehearsal("import asyncio\nasync def main():\n    await \(call)\nasyncio.run(main())\n").run()
    #expect(run.simulation.exitStatus == 1)
    #expect(run.error.hasSuffix("NotImplementedError: \(message)\n"))
  }
}
