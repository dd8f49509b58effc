import EventLoop
import Testing

@Suite struct TickTests {
  @Test func callbacksRunInTheOrderTheyWereScheduled() throws {
    let world = World()
    for name in ["a", "b", "c"] { _ = try world.loop.callSoon(world.saying(name)) }
    world.loop.stop()
    try world.run()
    #expect(world.said == ["a", "b", "c"])
    #expect(world.lines == ["1 0.000 callback a", "1 0.000 callback b", "1 0.000 callback c"])
  }

  @Test func whatACallbackSchedulesRunsInTheNextRound() throws {
    let world = World()
    let first = NativeCallback("first") { _ in
      world.said.append("first")
      _ = try? world.loop.callSoon(world.saying("second"))
    }
    _ = try world.loop.callSoon(.native(first, nil))
    _ = try world.loop.callSoon(world.saying("also first"))
    _ = try world.loop.callLater(1, .native(NativeCallback("end") { _ in world.loop.stop() }, nil))
    try world.run()
    #expect(world.said == ["first", "also first", "second"])
    #expect(world.lines.last == "3 1.000 callback end")
    #expect(world.lines[2] == "2 0.000 callback second")
  }

  @Test func tasksTakeTurns() throws {
    try expectDiagram(
      """
      a ...|  : ssss
      b .|    : ss
      c ..|   : sss
      time    : 0000
      """)
  }

  @Test func anIdleLoopJumpsToTheNextTimer() throws {
    try expectDiagram(
      """
      a ..|   : sss
      b 2|    : s---w
      time    : 00022
      """)
  }

  @Test func aSleeperDoesNotHoldUpTheOthers() throws {
    try expectDiagram(
      """
      a 1 1|  : s-w-w
      b 2 .|  : s---ws
      time    : 011222
      """)
  }

  @Test func sleepersWakeInTheOrderOfTheirTimers() throws {
    try expectDiagram(
      """
      a 3|    : s-----w
      b 1|    : s-w
      c 2|    : s---w
      time    : 0112233
      """)
  }

  @Test func stopLetsTheRoundEnd() throws {
    let world = World()
    _ = try world.loop.callSoon(.native(NativeCallback("stop") { _ in world.loop.stop() }, nil))
    _ = try world.loop.callSoon(world.saying("same round"))
    #expect(try world.run() == .stopped)
    #expect(world.said == ["same round"])
    #expect(!world.loop.isRunning)
  }

  @Test func stopBeforeTheRunMeansOneRound() throws {
    let world = World()
    _ = try world.loop.callLater(5, world.saying("too late"))
    _ = try world.loop.callSoon(world.saying("once"))
    world.loop.stop()
    #expect(try world.run() == .stopped)
    #expect(world.said == ["once"])
    #expect(world.loop.time == 0)
  }

  @Test func aLoopCanBeRunAgain() throws {
    let world = World()
    let first = try world.task("first", .sleep(1))
    try world.run(until: first)
    let second = try world.task("second", .sleep(1))
    try world.run(until: second)
    #expect(world.loop.time == 2)
    #expect(world.lines.last == "8 2.000 callback _run_until_complete_cb")
  }

  @Test func roundsAreCountedOverAllLoops() throws {
    let world = World()
    try world.run(until: world.task("a"))
    let other = EventLoop(context: world.context)
    let driver = LoopDriver(loop: other)
    let task = try driver.makeTask(Script(world, []), name: "b")
    _ = try driver.run(until: task)
    #expect(
      world.lines == [
        "1 0.000 step a", "2 0.000 callback _run_until_complete_cb",
        "3 0.000 step b", "4 0.000 callback _run_until_complete_cb",
      ])
  }

  @Test func nothingToWaitForIsADeadlock() throws {
    let world = World()
    let never = Future(loop: world.loop)
    let task = try world.task("stuck", .wait { never })
    #expect(try world.run() == .deadlock)
    #expect(task.isWaiting && task.awaited === never)
    #expect(world.loop.pendingTasks.map(\.task.name) == ["stuck"])
    #expect(!world.loop.isRunning)
  }

  @Test func aClosedLoopTakesNothing() throws {
    let world = World()
    _ = try world.loop.callSoon(world.saying("dropped"))
    try world.loop.close()
    try world.loop.close()
    #expect(world.loop.isClosed && world.loop.readyCount == 0)
    #expect(throws: LoopError.loopClosed) { _ = try world.loop.callSoon(world.saying("a")) }
    #expect(throws: LoopError.loopClosed) { _ = try world.loop.callLater(1, world.saying("a")) }
    #expect(throws: LoopError.loopClosed) { _ = try world.task("a") }
    #expect(throws: LoopError.loopClosed) { _ = try world.run() }
  }

  @Test func aRunningLoopCannotBeRunOrClosed() throws {
    let world = World()
    let other = EventLoop(context: world.context)
    try world.loop.beginRunning()
    #expect(throws: LoopError.alreadyRunning) { try world.loop.beginRunning() }
    #expect(throws: LoopError.anotherLoopRunning) { try other.beginRunning() }
    #expect(throws: LoopError.cannotCloseWhileRunning) { try world.loop.close() }
    world.loop.endRunning()
    try other.beginRunning()
    other.endRunning()
  }

  @Test func leavingARoundEarlyKeepsTheRestReady() throws {
    let world = World()
    for name in ["a", "b"] { _ = try world.loop.callSoon(world.saying(name)) }
    try world.loop.beginRunning()
    guard case .turn = world.loop.nextTurn() else {
      Issue.record("expected a turn")
      return
    }
    world.loop.endRunning()
    #expect(world.loop.readyCount == 1)
    world.loop.stop()
    try world.run()
    #expect(world.said == ["b"])
  }
}
