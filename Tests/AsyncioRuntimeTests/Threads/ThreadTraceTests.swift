import Testing
import TraceModel

@testable import AsyncioRuntime

/// What the trace tells of threads.
@Suite struct ThreadTraceTests {
  private func log(_ source: String) -> TraceLog {
    let run = Rehearsal(source).run()
    #expect(run.error == "")
    #expect(run.simulation.exitStatus == 0)
    return run.simulation.log
  }

  /// The lines that each thread runs, by its name, in the order of the trace; a change of threads begins a new entry.
  private func lines(_ log: TraceLog) -> [String] {
    var names = ["main"]
    var result: [String] = []
    var current = 0
    for event in log.events {
      switch event {
      case .threadStarted(let thread, let name):
        #expect(Int(thread.rawValue) == names.count)
        names.append(log.text(name))
      case .threadEntered(let thread):
        current = Int(thread.rawValue)
        result.append("\(names[current]):")
      case .lineReached(let line, _) where !result.isEmpty: result[result.count - 1] += " \(line)"
      default: break
      }
    }
    return result
  }

  private func kinds(_ log: TraceLog) -> [String] {
    log.events.map { String(String(describing: $0).prefix { $0 != "(" }) }.filter { $0.hasPrefix("thread") }
  }

  @Test func theLinesOfAThreadAreItsOwn() {
    let log = log(
      """
      import threading, time
      def work(n):
          a = n
          time.sleep(1)
          b = a
      t = threading.Thread(target=work, args=(3,))
      t.start()
      x = 1
      t.join()
      y = 2
      """)
    #expect(
      lines(log) == ["Thread-1 (work): 3 4", "main: 8 9", "Thread-1 (work): 5", "main: 10"])
    #expect(
      kinds(log) == [
        "threadStarted", "threadEntered", "threadLeft", "threadEntered", "threadLeft", "threadEntered",
        "threadLeft", "threadEntered",
      ])
  }

  /// The variables of a call that was put aside are known when it goes on: nothing is told twice.
  @Test func variablesAreToldOnce() {
    let log = log(
      """
      import threading, time
      def work():
          value = "a long text"
          time.sleep(1)
          other = 1
          return other
      t = threading.Thread(target=work)
      t.start()
      t.join()
      """)
    let told = log.variableChanges.map { log.text($0.name) }
    #expect(told.filter { $0 == "value" }.count == 1)
    #expect(told.filter { $0 == "other" }.count == 1)
  }

  @Test func aWorkerOfAPoolIsOneThread() {
    let log = log(
      """
      import asyncio, time
      def work(n):
          time.sleep(n)
      async def main():
          await asyncio.to_thread(work, 1)
          await asyncio.to_thread(work, 2)
          await asyncio.get_running_loop().run_in_executor(None, work, 1)
      asyncio.run(main())
      """)
    #expect(kinds(log).filter { $0 == "threadStarted" } == ["threadStarted"])
    #expect(
      lines(log).filter { $0.hasPrefix("asyncio_0") } == [
        "asyncio_0: 3", "asyncio_0:", "asyncio_0: 3", "asyncio_0:", "asyncio_0: 3", "asyncio_0:",
      ])
    let pauses = log.events.compactMap { event -> ThreadPause? in
      if case .threadLeft(let pause) = event { pause } else { nil }
    }
    #expect(pauses.filter { $0 == .idle }.count == 3)
    #expect(pauses.filter { $0 == .end } == [])
  }

  @Test func threadsStartThreads() {
    let log = log(
      """
      import threading
      def inner():
          x = 1
      def outer():
          t = threading.Thread(target=inner, name="inner")
          t.start()
          t.join()
      t = threading.Thread(target=outer, name="outer")
      t.start()
      t.join()
      """)
    #expect(lines(log) == ["outer: 5 6", "inner: 3", "outer: 7", "main: 10"])
  }

  @Test func aLoopInAThreadIsTold() {
    let log = log(
      """
      import asyncio, threading
      async def work():
          await asyncio.sleep(1)
          print("done")
      t = threading.Thread(target=lambda: asyncio.run(work()), name="looper")
      t.start()
      t.join()
      """)
    #expect(lines(log) == ["looper: 5", "main: 7", "looper: 3 4", "main:"])
    #expect(log.events.contains { if case .coroutineResumed = $0 { true } else { false } })
  }

  /// Not even the last thread that asyncio.run starts to shut the pool down.
  @Test(arguments: [
    "print(1)", "import threading\nprint(threading.current_thread().name)",
    "import asyncio\nasync def main():\n    await asyncio.sleep(1)\nasyncio.run(main())",
  ])
  func programsWithoutThreadsAreToldAsBefore(source: String) {
    #expect(kinds(log(source)).isEmpty)
  }

  @Test func aCallbackOfRunCoroutineThreadsafeHasItsName() {
    let log = log(
      """
      import asyncio, threading
      async def work():
          return 1
      loop = asyncio.new_event_loop()
      t = threading.Thread(target=loop.run_forever)
      t.start()
      print(asyncio.run_coroutine_threadsafe(work(), loop).result())
      loop.call_soon_threadsafe(loop.stop)
      t.join()
      loop.close()
      """)
    let callbacks = log.events.compactMap { event -> String? in
      if case .handleScheduled(_, .callback(let name)) = event { log.text(name) } else { nil }
    }
    #expect(callbacks.contains("_run_coroutine_threadsafe"))
    #expect(!callbacks.contains("callback"))
  }
}
