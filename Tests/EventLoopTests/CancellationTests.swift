import EventLoop
import Testing

@Suite struct CancellationTests {
  @Test func beforeTheFirstStep() throws {
    let world = World()
    let task = try world.task("task", .act { world.said.append("ran") }, .sleep(1))
    #expect(try task.cancel())
    #expect(task.mustCancel && !task.isDone)
    try world.run(until: task)
    #expect(task.isCancelled)
    #expect(world.said.isEmpty)
    #expect(world.caught(in: task) == ["CancelledError"])
    #expect(world.lines.first == "1 0.000 step task")
  }

  @Test func whileWaiting() throws {
    let world = World()
    let task = try world.task("task", .sleep(10))
    _ = try world.loop.callLater(1, .native(NativeCallback("killer") { _ in _ = try? task.cancel() }, nil))
    try world.run(until: task)
    #expect(task.isCancelled)
    #expect(
      world.lines == [
        "1 0.000 step task", "2 1.000 callback killer", "3 1.000 wakeup task",
        "4 1.000 callback _run_until_complete_cb",
      ])
  }

  @Test func afterTheFutureIsDoneButBeforeTheWakeup() throws {
    let world = World()
    let future = Future(loop: world.loop)
    let task = try world.task("task", .wait { future }, .returns(1))
    let killer = NativeCallback("killer") { _ in
      try? future.setResult(.nothing)
      _ = try? task.cancel()
    }
    _ = try world.loop.callLater(1, .native(killer, nil))
    try world.run(until: task)
    #expect(task.isCancelled, "the result came first, but the request is not forgotten")
  }

  @Test func twice() throws {
    let world = World()
    let task = try world.task("task", .guardedSleep(10), .sleep(10))
    for moment in [1.0, 2.0] {
      let killer = NativeCallback("killer") { _ in _ = try? task.cancel() }
      _ = try world.loop.callLater(moment, .native(killer, nil))
    }
    try world.run(until: task)
    #expect(task.isCancelled)
    #expect(task.cancelRequests == 2)
    #expect(world.caught(in: task) == ["CancelledError", "CancelledError"])
  }

  @Test func twiceInOneRound() throws {
    let world = World()
    let task = try world.task("task", .guardedSleep(10), .turn, .returns(1))
    let killer = NativeCallback("killer") { _ in
      _ = try? task.cancel()
      _ = try? task.cancel()
    }
    _ = try world.loop.callLater(1, .native(killer, nil))
    try world.run(until: task)
    #expect(
      world.caught(in: task) == ["CancelledError"], "the second request finds nothing to cancel but is kept")
    #expect(world.outcome(of: task) == "1")
    #expect(task.cancelRequests == 2)
  }

  @Test func swallowed() throws {
    let world = World()
    let task = try world.task("task", .guardedSleep(10), .returns(3))
    let killer = try world.task("killer", .sleep(1), .act { _ = try task.cancel() })
    try world.run(until: task)
    #expect(world.outcome(of: task) == "3")
    #expect(world.outcome(of: killer) == "nothing")
    #expect(try !task.cancel(), "a task that is done can't be cancelled")
  }

  @Test func ofItself() throws {
    let world = World()
    var own: Task?
    let task = try world.task("task", .act { _ = try own?.cancel() }, .sleep(1))
    own = task
    try world.run(until: task)
    #expect(task.isCancelled)
    #expect(world.lines[1] == "2 0.000 wakeup task", "the sleep it went into was cancelled at once")
  }

  @Test func ofItselfInItsLastStep() throws {
    let world = World()
    var own: Task?
    let task = try world.task("task", .turn, .act { _ = try own?.cancel() }, .returns(1))
    own = task
    try world.run(until: task)
    #expect(task.isCancelled, "the value is dropped")
  }

  @Test func takenBack() throws {
    let world = World()
    var own: Task?
    let task = try world.task(
      "task",
      .act {
        _ = try own?.cancel()
        #expect(own?.uncancel() == 0)
        #expect(own?.uncancel() == 0)
      }, .sleep(1), .returns(9))
    own = task
    try world.run(until: task)
    #expect(world.outcome(of: task) == "9")
  }

  @Test func onlyTheLastUncancelClearsTheRequest() throws {
    let world = World()
    let task = try world.task("task", .sleep(1))
    _ = try task.cancel()
    _ = try task.cancel()
    #expect(task.uncancel() == 1)
    #expect(task.mustCancel)
    #expect(task.uncancel() == 0)
    #expect(!task.mustCancel)
    try world.run(until: task)
    #expect(world.outcome(of: task) == "nothing")
  }

  @Test func goesDownTheChainOfAwaits() throws {
    let world = World()
    let inner = try world.task("inner", .sleep(10))
    let middle = try world.task("middle", .wait { inner })
    let outer = try world.task("outer", .wait { middle })
    _ = try world.loop.callLater(1, .native(NativeCallback("killer") { _ in _ = try? outer.cancel() }, nil))
    try world.run(until: outer)
    #expect([inner.isCancelled, middle.isCancelled, outer.isCancelled] == [true, true, true])
    #expect(
      world.lines.dropFirst(4).prefix(3) == [
        "3 1.000 wakeup inner", "4 1.000 wakeup middle", "5 1.000 wakeup outer",
      ])
  }

  @Test func anAwaitedTaskThatSwallowsItSavesTheOuterOne() throws {
    let world = World()
    let inner = try world.task("inner", .guardedSleep(10), .returns(5))
    let outer = try world.task("outer", .wait { inner }, .returns(6))
    _ = try world.loop.callLater(1, .native(NativeCallback("killer") { _ in _ = try? outer.cancel() }, nil))
    try world.run(until: outer)
    #expect(world.outcome(of: inner) == "5")
    #expect(world.outcome(of: outer) == "6")
  }

  @Test func ofTheFutureATaskAwaits() throws {
    let world = World()
    let future = Future(loop: world.loop)
    let task = try world.task("task", .guardedWait { future }, .returns(2))
    _ = try world.loop.callSoon(.native(NativeCallback("killer") { _ in _ = try? future.cancel() }, nil))
    try world.run(until: task)
    #expect(world.caught(in: task) == ["CancelledError"])
    #expect(world.outcome(of: task) == "2")
    #expect(task.cancelRequests == 0)
  }

  @Test func aRequestTakesPrecedenceOverAnException() throws {
    let world = World()
    let failing = Future(loop: world.loop)
    let task = try world.task("task", .wait { failing })
    let killer = NativeCallback("killer") { _ in
      try? failing.setException(GuestException(TestError("ValueError")))
      _ = try? task.cancel()
    }
    _ = try world.loop.callSoon(.native(killer, nil))
    try world.run(until: task)
    #expect(world.caught(in: task) == ["CancelledError"])
    #expect(!failing.hasUnseenException)
  }

  @Test func theGuestsOwnCancelIsCalled() throws {
    final class Stubborn: FutureGuest {
      var asked = 0
      func cancel(message: GuestValue) throws(LoopError) -> Bool {
        asked += 1
        return false
      }
      func result() -> Future.Result { .value(.nothing) }
      func addWakeup(of task: TaskReference) throws(LoopError) {}
    }
    let world = World()
    let stubborn = Stubborn()
    let future = Future(loop: world.loop)
    future.attachGuest(stubborn, overriding: .cancel)
    let task = try world.task("task", .wait { future })
    let killer = NativeCallback("killer") { _ in _ = try? task.cancel() }
    _ = try world.loop.callSoon(.native(killer, nil))
    let release = NativeCallback("release") { _ in try? future.setResult(.nothing) }
    _ = try world.loop.callLater(1, .native(release, nil))
    try world.run(until: task)
    #expect(stubborn.asked == 1)
    #expect(task.isCancelled)
    #expect(world.loop.time == 1)
  }
}
