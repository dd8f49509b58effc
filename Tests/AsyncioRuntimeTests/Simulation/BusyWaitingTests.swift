import Testing

@testable import AsyncioRuntime

/// Programs that wait without blocking: the clock gives way to them. Under the oracle's clock they would never end, so no
/// conformance program can show it.
@Suite struct BusyWaitingTests {
  private func output(_ source: String) -> String {
    let run = Rehearsal(source, isTraced: false).run()
    #expect(run.error == "")
    #expect(run.simulation.exitStatus == 0)
    return run.output
  }

  @Test("A scheduler of generators that looks at the clock until it is time")
  func generators() {
    let text = output(
      """
      import time
      def sleep(seconds):
          start = time.time()
          while time.time() - start < seconds:
              yield
      def ticker(name, seconds):
          for i in range(3):
              print(name, i, end=' ')
              yield from sleep(seconds)
      tasks = [ticker('fast', 1), ticker('slow', 2)]
      while tasks:
          task = tasks.pop(0)
          try:
              next(task)
          except StopIteration:
              continue
          tasks.append(task)
      print(round(time.time()))
      """)
    #expect(text == "fast 0 slow 0 fast 1 slow 1 fast 2 slow 2 6\n")
  }

  @Test("A coroutine that gives the loop turns until a task with a timer is done")
  func turns() {
    let text = output(
      """
      import asyncio
      async def main():
          task = asyncio.create_task(asyncio.sleep(0.25, 'done'))
          while not task.done():
              await asyncio.sleep(0)
          print(task.result(), 0.25 <= asyncio.get_running_loop().time() < 0.3)
      asyncio.run(main())
      """)
    #expect(text == "done True\n")
  }

  @Test("A coroutine that gives the loop turns until a thread has ended")
  func threads() {
    let text = output(
      """
      import asyncio, time
      async def main():
          future = asyncio.get_running_loop().run_in_executor(None, time.sleep, 0.25)
          while not future.done():
              await asyncio.sleep(0)
          print(0.25 <= time.time() < 0.3)
      asyncio.run(main())
      """)
    #expect(text == "True\n")
  }

  @Test("A program that only looks often sees a clock that stands")
  func patience() {
    let text = output(
      """
      import time
      print({time.perf_counter() for _ in range(50_000)}, time.time_ns())
      time.sleep(1)
      print({time.monotonic() for _ in range(50_000)})
      """)
    #expect(text == "{0.0} 0\n{1.0}\n")
  }
}
