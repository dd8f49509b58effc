import EventLoop
import Testing

@Suite struct FutureTests {
  private func saying(_ world: World, _ text: String) -> DoneCallback {
    .native(NativeCallback(text) { world.said.append("\(text) \($0.map(world.outcome) ?? "?")") })
  }

  @Test func callbacksRunInOrderInTheNextRound() throws {
    let world = World()
    let future = Future(loop: world.loop)
    for name in ["a", "b", "c"] { try future.addDoneCallback(saying(world, name)) }
    try future.setResult(GuestValue(object: nil, bits: 7, tag: 2))
    #expect(world.said.isEmpty)
    try future.addDoneCallback(saying(world, "late"))
    #expect(try world.run() == .deadlock)
    #expect(world.said == ["a 7", "b 7", "c 7", "late 7"])
  }

  @Test func removedCallbacksDoNotRun() throws {
    let world = World()
    let future = Future(loop: world.loop)
    let callback = NativeCallback("twice") { _ in world.said.append("twice") }
    try future.addDoneCallback(.native(callback))
    try future.addDoneCallback(saying(world, "kept"))
    try future.addDoneCallback(.native(callback))
    let removed = future.removeDoneCallbacks {
      if case .native(let native) = $0 { native === callback } else { false }
    }
    #expect(removed == 2)
    #expect(future.doneCallbacks.count == 1)
    #expect(try future.cancel())
    #expect(try world.run() == .deadlock)
    #expect(world.said == ["kept cancelled"])
  }

  @Test func aFutureIsDoneOnce() throws {
    let world = World()
    let future = Future(loop: world.loop)
    try future.setResult(.nothing)
    #expect(throws: LoopError.alreadyDone) { try future.setResult(.nothing) }
    #expect(throws: LoopError.alreadyDone) { try future.setException(GuestException(TestError("E"))) }
    #expect(try !future.cancel())
    #expect(world.outcome(of: future) == "nothing")
  }

  @Test func anExceptionIsUnseenUntilSomeoneAsks() throws {
    let world = World()
    let future = Future(loop: world.loop)
    try future.setException(GuestException(TestError("ValueError")))
    #expect(future.hasUnseenException)
    guard case .raise(.exception(let exception)) = future.takeResult() else {
      Issue.record("expected an exception")
      return
    }
    #expect(world.name(of: exception) == "ValueError")
    #expect(!future.hasUnseenException)
  }

  @Test func whoAwaitsItHasSeenTheException() throws {
    let world = World()
    let failing = try world.task("failing", .raises("ValueError"))
    let waiting = try world.task("waiting", .wait { failing })
    try world.run(until: waiting)
    #expect(world.outcome(of: waiting) == "ValueError")
    #expect(!failing.hasUnseenException)
    #expect(waiting.hasUnseenException)
  }

  @Test func theMessageOfACancellationIsKept() throws {
    let world = World()
    let future = Future(loop: world.loop)
    let waiting = try world.task("waiting", .wait { future })
    let killer = NativeCallback("killer") { _ in
      _ = try? future.cancel(message: GuestValue(object: nil, bits: 5, tag: 2))
    }
    _ = try world.loop.callLater(1, .native(killer, nil))
    try world.run(until: waiting)
    #expect(world.caught(in: waiting) == ["CancelledError(5)"])
    #expect(waiting.isCancelled)
  }

  @Test func theErrorThatEndedATaskIsRaisedOnce() throws {
    let world = World()
    let task = try world.task("task", .sleep(1))
    _ = try task.cancel()
    try world.run(until: task)
    guard case .exception = task.takeCancelledError(), case .newCancellation = task.takeCancelledError()
    else {
      Issue.record("expected the task's own error, then a new one")
      return
    }
  }

  @Test func aClosedLoopRefusesTheCallbacksButTheResultIsThere() throws {
    let world = World()
    let future = Future(loop: world.loop)
    try future.addDoneCallback(saying(world, "never"))
    try world.loop.close()
    #expect(throws: LoopError.loopClosed) { try future.setResult(.nothing) }
    #expect(future.isDone)
  }

  @Test func anAwaitedTaskGivesItsResult() throws {
    let world = World()
    let inner = try world.task("inner", .sleep(1), .returns(42))
    let outer = try world.task("outer", .wait { inner }, .returns(1))
    try world.run(until: outer)
    #expect(world.outcome(of: inner) == "42")
    #expect(
      world.lines == [
        "1 0.000 step inner", "1 0.000 step outer", "2 1.000 callback _set_result_unless_cancelled",
        "3 1.000 wakeup inner", "4 1.000 wakeup outer", "5 1.000 callback _run_until_complete_cb",
      ])
  }

  @Test func aFutureThatIsDoneWakesInTheNextRound() throws {
    let world = World()
    let future = Future(loop: world.loop)
    try future.setResult(.nothing)
    let task = try world.task("task", .wait { future })
    try world.run(until: task)
    #expect(world.lines.prefix(2) == ["1 0.000 step task", "2 0.000 wakeup task"])
  }
}
