import TestSupport
import Testing

/// `coroviz explain`: the stories, as they were read and found good.
struct ExplainTests {
  static let scenarios = [
    "workers", "interleaving", "producer_consumer", "work_queue", "work_queue_generators", "two_lists",
    "coroutine_object", "task_states", "done_callback", "wait_five", "crawler_sequential", "crawler_tasks",
    "crawler", "cancellation", "lock", "deadlock",
  ]

  @Test(arguments: scenarios, ["en", "zh"])
  func theStoryIsAsRecorded(_ scenario: String, _ language: String) throws {
    let run = try coroviz("explain", "--lang", language, scenario)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(Snapshot.mismatch(run.output, "explain-\(scenario)-\(language).txt") == nil)
  }

  @Test func aSyntaxErrorIsToldToo() throws {
    let folder = try TemporaryFolder("bad.py", "def f(:\n")
    let run = try coroviz("explain", "bad.py", in: folder)
    #expect(run.output.contains("SyntaxError"), "\(run.output)")
  }

  @Test func anEndlessProgramsStoryEndsWithASentenceThatSaysSo() throws {
    let folder = try TemporaryFolder(
      "endless.py", "import asyncio\nasync def f():\n  while True: await asyncio.sleep(1)\nasyncio.run(f())\n"
    )
    let run = try shell("coroviz explain endless.py | tail -n 1", in: folder)
    #expect(!run.timedOut)
    #expect(run.errors.contains("the program does not seem to end"), "\(run.errors)")
  }

  @Test func theStoryIsSafeToPrint() throws {
    let folder = try TemporaryFolder("escape.py", #"print("\x1b[31mred\x07")"# + "\n")
    let run = try coroviz("explain", "escape.py", in: folder)
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.contains("\u{7}"))
    #expect(run.output.contains("red"))
  }

  /// What is shielded goes on; the task that waited for it does not become ready because it was done.
  @Test func aTimeLimitCutsAShieldedWaitShort() throws {
    let folder = try TemporaryFolder(
      "shielded.py",
      """
      import asyncio

      async def main():
          try:
              async with asyncio.timeout(1):
                  await asyncio.shield(asyncio.sleep(2))
          except TimeoutError:
              print("too late")

      asyncio.run(main())
      """)
    let run = try coroviz("explain", "--lang", "en", "shielded.py", in: folder)
    #expect(run.output.contains("That cuts main's wait short: it becomes ready."))
    #expect(run.output.contains("main was asked to end: the loop resumes it at line 6"))
    #expect(!run.output.contains("sleep() is done)"))
  }
}
