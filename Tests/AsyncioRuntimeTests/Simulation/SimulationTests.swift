import Testing
import TraceModel

/// What a run gives, and that it can be stopped anywhere.
@Suite struct SimulationTests {
  private static let workers = """
    import asyncio

    async def worker(name, seconds):
        await asyncio.sleep(seconds)
        print(name)
        return seconds

    async def main():
        tasks = [asyncio.create_task(worker(c, len(c))) for c in ("aa", "b", "ccc")]
        print(sum(await asyncio.gather(*tasks)))

    asyncio.run(main())
    """

  @Test func aProgramRunsToItsEnd() {
    let run = Rehearsal(Self.workers).run()
    #expect(run.simulation.exitStatus == 0)
    #expect(run.output == "b\naa\nccc\n6\n")
    #expect(run.error == "")
    #expect(run.simulation.now == 3)
  }

  @Test func anUncaughtExceptionIsReported() {
    let run = Rehearsal("def f(x):\n    return 1 + x[0]\n\nf([[]])\n").run()
    #expect(run.simulation.exitStatus == 1)
    #expect(
      run.error == """
        Traceback (most recent call last):
          File "test.py", line 4, in <module>
            f([[]])
            ~^^^^^^
          File "test.py", line 2, in f
            return 1 + x[0]
                   ~~^~~~~~
        TypeError: unsupported operand type(s) for +: 'int' and 'list'

        """)
  }

  @Test(arguments: [
    ("import sys\nsys.exit(3)", 3), ("import sys\nsys.exit()", 0), ("import sys\nsys.exit('no')", 1),
    ("raise SystemExit(True)", 1), ("x = = 1", 1), ("raise KeyboardInterrupt", 130),
  ])
  func exitStatus(source: String, status: Int32) {
    #expect(Rehearsal(source).run().simulation.exitStatus == status)
  }

  @Test func aDeadlockEndsTheProgram() {
    let run = Rehearsal("import asyncio\nasync def f():\n    await asyncio.Event().wait()\nasyncio.run(f())")
      .run()
    #expect(run.simulation.exitStatus == 86)
    #expect(run.error.contains("Task-1"))
  }

  // MARK: Budgets

  @Test(arguments: [
    TraceBudget(events: 1, instructions: 1_000_000), TraceBudget(events: 100_000, instructions: 1),
    TraceBudget(events: 7, instructions: 13),
  ])
  func theTraceIsTheSameWhateverTheBudget(budget: TraceBudget) {
    let whole = Rehearsal(Self.workers).run()
    let pieces = Rehearsal(Self.workers).run(budget)
    #expect(pieces.events == whole.events)
    #expect(pieces.output == whole.output)
  }

  @Test func twoRunsAreTheSame() {
    let source = """
      import random
      class A: pass
      print(random.random(), {"a", "b", "c"}, hash("x"), A())
      """
    let first = Rehearsal(source).run()
    let second = Rehearsal(source).run()
    #expect(first.output == second.output)
    #expect(first.events == second.events)
    #expect(Rehearsal(source, seed: 1).run().output != first.output)
  }

  @Test(arguments: [
    "while True: pass", "while True: print('x')",
    "import asyncio\nasync def f():\n    while True: await asyncio.sleep(1)\nasyncio.run(f())",
    "def g():\n    while True: yield\nfor _ in g(): pass",
  ])
  func anEndlessProgramPausesAndCanBeInterrupted(source: String) {
    let run = Rehearsal(source).run(TraceBudget(events: 500, instructions: 10_000), rounds: 5)
    #expect(!run.simulation.isFinished)
    run.simulation.interrupt()
    run.run(TraceBudget(events: 500, instructions: 10_000), rounds: 50)
    #expect(run.simulation.exitStatus == 130)
    #expect(run.error.hasSuffix("KeyboardInterrupt\n"))
  }

  @Test(arguments: [
    "try:\n    while True: pass\nexcept KeyboardInterrupt: print('caught')",
    "x = 1\ntry:\n    while x: x += 1\nexcept KeyboardInterrupt: print('caught')",
    "try:\n    while True:\n        try: x = [1]\n        finally: x = 2\nexcept KeyboardInterrupt: print('caught')",
  ])
  func anInterruptIsCaughtWhereTheLoopStands(source: String) {
    for instructions in 1_000..<1_010 {
      let budget = TraceBudget(events: .max >> 1, instructions: instructions)
      let run = Rehearsal(source, isTraced: false).run(budget, rounds: 1)
      run.simulation.interrupt()
      run.run(budget, rounds: 5)
      #expect(run.output == "caught\n")
    }
  }

  @Test func whatComesToNoEndInsideABuiltInFunctionTakesOfTheBudget() {
    let run = Rehearsal("import itertools\nwhile True: any(itertools.repeat(0, 100_000))", isTraced: false)
    let start = ContinuousClock.now
    run.run(TraceBudget(events: .max >> 1, instructions: 100_000), rounds: 3)
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func aProgramThatGrowsGetsAMemoryError() {
    let source = """
      kept = []
      try:
          while True:
              kept.append([0] * 10_000)
      except MemoryError as error:
          kept = None
          print("full")
      """
    let run = Rehearsal(source, isTraced: false, memoryLimit: 1 << 20).run(rounds: 2_000)
    #expect(run.output == "full\n")
    #expect(run.simulation.exitStatus == 0)
  }
}
