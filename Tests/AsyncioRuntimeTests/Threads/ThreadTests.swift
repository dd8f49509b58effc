import Testing

@testable import AsyncioRuntime

/// Simulated threads: what blocks in one of them lets the others go on, on the virtual clock.
@Suite struct ThreadTests {
  /// What a program prints; the clock when it ends is printed last.
  private func output(_ source: String) -> [Substring] {
    let run = Rehearsal(source).run()
    #expect(run.error == "")
    #expect(run.simulation.exitStatus == 0)
    return run.output.split(separator: "\n")
  }

  @Test func sleepsInThreadsOverlap() {
    let lines = output(
      """
      import asyncio, time
      def block(n):
          print("begins", n, time.time())
          time.sleep(n)
          print("ends", n, time.time())
          return n
      async def main():
          print(await asyncio.gather(asyncio.to_thread(block, 2), asyncio.to_thread(block, 1)), time.time())
      asyncio.run(main())
      """)
    #expect(lines == ["begins 2 0.0", "begins 1 0.0", "ends 1 1.0", "ends 2 2.0", "[2, 1] 2.0"])
  }

  @Test func theLoopGoesOnWhileAThreadBlocks() {
    let lines = output(
      """
      import asyncio, time
      async def ticker():
          for i in range(4):
              await asyncio.sleep(0.5)
              print("tick", time.time())
      async def main():
          task = asyncio.create_task(ticker())
          await asyncio.to_thread(time.sleep, 1.2)
          print("thread", time.time())
          await task
      asyncio.run(main())
      """)
    #expect(lines == ["tick 0.5", "tick 1.0", "thread 1.2", "tick 1.5", "tick 2.0"])
  }

  @Test func aPoolRunsSoManyCallsAtATime() {
    let lines = output(
      """
      import asyncio, time
      from concurrent.futures import ThreadPoolExecutor
      async def main():
          loop = asyncio.get_running_loop()
          with ThreadPoolExecutor(max_workers=2) as pool:
              await asyncio.gather(*(loop.run_in_executor(pool, time.sleep, 1) for _ in range(5)))
          print(time.time())
          await asyncio.gather(*(asyncio.to_thread(time.sleep, 1) for _ in range(8)))
          print(time.time())
          await asyncio.gather(*(asyncio.to_thread(time.sleep, 1) for _ in range(9)))
          print(time.time())
      asyncio.run(main())
      """)
    #expect(lines == ["3.0", "4.0", "6.0"])
  }

  @Test func aCallThatWasGivenUpGoesOnAndIsWaitedForAtTheEnd() {
    let lines = output(
      """
      import asyncio, time
      def block():
          time.sleep(3)
          print("the thread ends", time.time())
      async def main():
          try:
              await asyncio.wait_for(asyncio.to_thread(block), 1)
          except TimeoutError:
              print("given up", time.time())
      asyncio.run(main())
      print("end", time.time())
      """)
    #expect(lines == ["given up 1.0", "the thread ends 3.0", "end 3.0"])
  }

  @Test func resultsAndExceptionsComeBack() {
    let lines = output(
      """
      import asyncio, contextvars, threading, time
      var = contextvars.ContextVar("var", default="unset")
      def value(x):
          time.sleep(0.1)
          var.set("thread")
          return x, threading.current_thread().name
      def fails():
          time.sleep(0.1)
          raise KeyError("k")
      async def main():
          var.set("main")
          print(await asyncio.to_thread(value, 1), var.get())
          print(await asyncio.to_thread(var.get))
          try:
              await asyncio.to_thread(fails)
          except KeyError as e:
              print(repr(e))
          try:
              await asyncio.to_thread(asyncio.get_running_loop)
          except RuntimeError as e:
              print(e)
      asyncio.run(main())
      """)
    #expect(lines == ["(1, 'asyncio_0') main", "main", "KeyError('k')", "no running event loop"])
  }

  @Test func futuresOfAPoolBlockTheThreadThatAsks() {
    let lines = output(
      """
      import time
      from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED
      def work(n):
          time.sleep(n)
          return n
      with ThreadPoolExecutor(3) as pool:
          futures = [pool.submit(work, n) for n in (3, 1, 2)]
          print([f.result() for f in as_completed(futures)], time.time())
          futures = [pool.submit(work, n) for n in (3, 1)]
          done, rest = wait(futures, return_when=FIRST_COMPLETED)
          print(len(done), len(rest), time.time())
          try:
              futures[0].result(timeout=1)
          except TimeoutError:
              print("timeout", time.time())
          print(list(pool.map(work, (1, 1, 1, 1))), time.time())
      """)
    #expect(lines == ["[1, 2, 3] 3.0", "1 1 4.0", "timeout 5.0", "[1, 1, 1, 1] 7.0"])
  }

  @Test func aLoopRunsInAThreadOfItsOwn() {
    let lines = output(
      """
      import asyncio, threading, time
      def run(loop):
          asyncio.set_event_loop(loop)
          loop.run_forever()
          print("loop ends", time.time())
      async def work(n):
          await asyncio.sleep(n)
          return n, threading.current_thread().name
      loop = asyncio.new_event_loop()
      thread = threading.Thread(target=run, args=(loop,), name="loops")
      thread.start()
      futures = [asyncio.run_coroutine_threadsafe(work(n), loop) for n in (2, 1)]
      print([f.result() for f in futures], time.time())
      hanging = asyncio.run_coroutine_threadsafe(work(100), loop)
      try:
          hanging.result(1)
      except TimeoutError:
          print("timeout", time.time(), hanging.cancel())
      time.sleep(1)
      loop.call_soon_threadsafe(loop.stop)
      thread.join()
      print(thread.is_alive(), time.time())
      """)
    #expect(
      lines == ["[(2, 'loops'), (1, 'loops')] 2.0", "timeout 3.0 True", "loop ends 4.0", "False 4.0"])
  }

  @Test func locksEventsAndQueuesBlock() {
    let lines = output(
      """
      import queue, threading, time
      lock, event, items = threading.Lock(), threading.Event(), queue.Queue(1)
      def holder():
          with lock:
              time.sleep(2)
      def producer():
          for i in range(3):
              items.put(i)
              print("put", i, time.time())
          event.set()
      threading.Thread(target=holder).start()
      threading.Thread(target=producer).start()
      print(lock.acquire(timeout=1), time.time())
      with lock:
          print("locked", time.time())
      time.sleep(1)
      while not event.is_set() or not items.empty():
          print("got", items.get(), time.time())
          time.sleep(1)
      try:
          items.get(timeout=1)
      except queue.Empty:
          print("empty", time.time())
      """)
    #expect(
      lines == [
        "put 0 0.0", "False 1.0", "locked 2.0", "got 0 3.0", "put 1 3.0", "got 1 4.0", "put 2 4.0",
        "got 2 5.0",
        "empty 7.0",
      ])
  }

  @Test func threadsThatAreNoDaemonsAreWaitedFor() {
    let lines = output(
      """
      import threading, time
      def late(n):
          time.sleep(n)
          print("late", n, time.time())
      threading.Thread(target=late, args=(2,)).start()
      threading.Thread(target=late, args=(5,), daemon=True).start()
      print("main ends")
      """)
    #expect(lines == ["main ends", "late 2 2.0"])
  }

  @Test func aSleepInsideABuiltInBlocksOnlyWhatItMust() {
    let lines = output(
      """
      import threading, time
      def work():
          print(sorted([2, 1], key=lambda x: (time.sleep(x), x)[1]), time.time())
      thread = threading.Thread(target=work)
      thread.start()
      print("main", time.time())
      thread.join()
      print(sorted([2, 1], key=lambda x: (time.sleep(x), x)[1]), time.time())
      """)
    #expect(lines.last == "[1, 2] 6.0")
  }

  @Test func anExceptionInAThreadIsReportedAndEndsOnlyThat() {
    let run = Rehearsal(
      """
      import threading
      def fails():
          raise ValueError("in a thread")
      thread = threading.Thread(target=fails, name="fails")
      thread.start()
      thread.join()
      print("main goes on")
      """
    ).run()
    #expect(run.output == "main goes on\n")
    #expect(run.error.hasPrefix("Exception in thread fails:\nTraceback (most recent call last):\n"))
    #expect(run.error.hasSuffix("ValueError: in a thread\n"))
    #expect(run.simulation.exitStatus == 0)
  }

  @Test func threadsThatWaitForEachOtherAreADeadlock() {
    let run = Rehearsal(
      """
      import threading
      lock = threading.Lock()
      lock.acquire()
      thread = threading.Thread(target=lock.acquire)
      thread.start()
      thread.join()
      """
    ).run()
    #expect(run.simulation.exitStatus == 86)
    #expect(run.error.hasSuffix("deadlock\n"))
  }

  @Test func aRunWithThreadsCanBeLeftAnywhere() {
    let source = """
      import asyncio, time, threading
      def block(n):
          total = 0
          for i in range(50):
              total += i
              time.sleep(n / 50)
          return total
      async def main():
          return await asyncio.gather(*(asyncio.to_thread(block, n) for n in (1, 2, 3)))
      print(asyncio.run(main()), round(time.time(), 6))
      """
    let whole = Rehearsal(source).run()
    let pieces = Rehearsal(source).run(.init(events: 1, instructions: 7), rounds: 1_000_000)
    #expect(whole.output == "[1225, 1225, 1225] 3.0\n")
    #expect(whole.events == pieces.events)
    #expect(whole.output == pieces.output)
  }

  @Test func theTraceSaysUntilWhenAThreadBlocks() {
    let run = Rehearsal(
      """
      import asyncio, time
      async def main():
          await asyncio.to_thread(time.sleep, 1.5)
      asyncio.run(main())
      """
    ).run()
    #expect(
      run.events.contains { $0.contains("taskSuspended") && $0.contains("thread(") && $0.contains("1.5") })
    #expect(run.simulation.now == 1.5)
  }
}
