import EventLoop
import Testing
import TraceModel

@Suite struct TaskTests {
  @Test func tasksWithoutANameAreNumberedOverTheWholeProgram() throws {
    let world = World()
    let other = LoopDriver(loop: EventLoop(context: world.context))
    let names = [
      try world.driver.makeTask(Script(world, [])).name,
      try world.driver.makeTask(Script(world, []), name: "named").name,
      try other.makeTask(Script(world, [])).name,
    ]
    #expect(names == ["Task-1", "named", "Task-2"])
  }

  @Test func theCurrentTaskIsTheOneThatRuns() throws {
    let world = World()
    var seen: [String?] = []
    let look: () -> Void = { seen.append(world.loop.currentTask?.name) }
    let a = try world.task("a", .act(look), .turn, .act(look))
    let b = try world.task("b", .act(look), .sleep(1))
    _ = try world.loop.callSoon(.native(NativeCallback("look") { _ in look() }, nil))
    try world.run(until: b)
    #expect(seen == ["a", "b", nil, "a"])
    #expect(a.isDone)
  }

  @Test func pendingTasksAreListedInOrderOfMaking() throws {
    let world = World()
    let tasks = try ["a", "b", "c"].map { try world.task($0, .sleep($0 == "b" ? 1 : 2)) }
    try world.run(until: tasks[1])
    #expect(world.loop.pendingTasks.map(\.task.name) == ["a", "c"])
    try world.run(until: tasks[2])
    #expect(world.loop.pendingTasks.isEmpty)
  }

  @Test func aTaskNobodyHoldsRunsToItsEnd() throws {
    let world = World()
    try world.task("forgotten", .sleep(1), .act { world.said.append("done") })
    #expect(try world.run() == .deadlock)
    #expect(world.said == ["done"])
  }

  @Test func aTaskThatIsDoneGoesAwayWithItsLastReference() throws {
    let world = World()
    weak let weakTask = try world.task("task", .sleep(1), .turn)
    #expect(weakTask != nil)
    #expect(try world.run() == .deadlock)
    #expect(weakTask == nil)
  }

  @Test func theGuestHalfKeepsThePairAlive() throws {
    final class Half {
      var task: Task?
      deinit { task?.detachGuest() }
    }
    let world = World()
    weak var half: Half?
    do {
      let made = Half()
      made.task = try Task(
        GuestValue(object: Script(world, [.sleep(1)]), bits: 0, tag: 1), loop: world.loop,
        attaching: { _ in made })
      half = made
    }
    #expect(half != nil, "the ready queue refers to it")
    _ = try world.loop.callLater(
      0.5,
      .native(
        NativeCallback("look") { _ in
          #expect(half?.task?.isWaiting == true, "the timer's future refers to it")
        }, nil))
    #expect(try world.run() == .deadlock)
    #expect(half == nil)
  }

  @Test func misusesAreReported() throws {
    let world = World()
    let elsewhere = Future(loop: EventLoop(context: world.context))
    elsewhere.isBlocking = true
    #expect(try misuse(yielding: { _ in elsewhere }, in: world) == .otherLoop)
    #expect(try misuse(yielding: { $0 }, in: world) == .itself)
    let plain = Future(loop: world.loop)
    #expect(try misuse(yielding: { _ in plain }, in: world) == .plainYield)
  }

  /// What the loop says to a task that yields this in its first step.
  private func misuse(yielding future: (Task) -> Future, in world: World) throws -> Task.Misuse? {
    let task = try world.task("task", .returns(1))
    try world.loop.beginRunning()
    defer { world.loop.endRunning() }
    guard case .turn = world.loop.nextTurn(), case .send = task.beginStep(),
      case .complain(let misuse) = try task.endStep(.yieldedFuture(future(task)))
    else { return nil }
    world.loop.endTurn()
    try task.throwSoon(GuestException(TestError("RuntimeError")))
    guard case .turn(let handle) = world.loop.nextTurn(),
      case .stepThrowing(let target, let exception) = handle.callback,
      case .throwing = target.task.beginStep(throwing: exception)
    else { return nil }
    _ = try task.endStep(.raised(exception))
    #expect(world.outcome(of: task) == "RuntimeError")
    return misuse
  }

  @Test func aTaskThatIsDoneRefusesItsStep() throws {
    let world = World()
    let task = try world.task("task", .returns(1))
    try world.run(until: task)
    guard case .alreadyDone = task.beginStep() else {
      Issue.record("a task that is done began a step")
      return
    }
  }
}

@Suite struct TraceTests {
  @Test func aSleepingTaskIsToldFromBeginningToEnd() throws {
    let world = World(traced: true)
    let task = try world.task("t", .sleep(1))
    try world.run(until: task)
    let id = TaskID(0)
    let text = { world.context.text($0) }
    let second = VirtualTime(seconds: 1)
    #expect(
      world.events == [
        .loopCreated,
        .taskCreated(task: id, name: text("t"), coroutine: nil, creator: nil),
        .handleScheduled(handle: HandleID(0), kind: .step(id)),
        .taskCallbackAdded(task: id, name: text("_run_until_complete_cb")),
        .loopStarted,
        .tickBegan(number: 1), .timeoutChosen(.zero), .roundFixed(count: 1),
        .turnBegan(handle: HandleID(0)),
        .futureCreated(future: FutureID(0)),
        .timerScheduled(
          handle: HandleID(1), kind: .callback(text("_set_result_unless_cancelled")), deadline: second),
        .taskSuspended(task: id, reason: .future(FutureID(0))),
        .turnEnded(handle: HandleID(0)), .tickEnded(number: 1),
        .tickBegan(number: 2), .timeoutChosen(.until(second)), .clockJumped(to: second),
        .timerFired(handle: HandleID(1)), .roundFixed(count: 1),
        .turnBegan(handle: HandleID(1)),
        .futureFinished(future: FutureID(0), outcome: .returned(.none)),
        .handleScheduled(handle: HandleID(2), kind: .wakeup(id)),
        .turnEnded(handle: HandleID(1)), .tickEnded(number: 2),
        .tickBegan(number: 3), .timeoutChosen(.zero), .roundFixed(count: 1),
        .turnBegan(handle: HandleID(2)),
        .handleCancelled(handle: HandleID(1)),
        .taskFinished(task: id, outcome: .returned(.none)),
        .handleScheduled(handle: HandleID(3), kind: .callback(text("_run_until_complete_cb"))),
        .turnEnded(handle: HandleID(2)), .tickEnded(number: 3),
        .tickBegan(number: 4), .timeoutChosen(.zero), .roundFixed(count: 1),
        .turnBegan(handle: HandleID(3)), .turnEnded(handle: HandleID(3)), .tickEnded(number: 4),
        .loopStopped,
      ])
  }

  @Test func whatATaskWaitsForIsNamed() throws {
    let world = World(traced: true)
    let lock = Future(loop: world.loop, purpose: .resource(ResourceID(4)))
    let other = try world.task("other", .turn)
    try world.task("lock", .wait { lock })
    try world.task("join", .wait { other })
    #expect(try world.run() == .deadlock)
    let reasons = world.events.compactMap { event -> WaitReason? in
      if case .taskSuspended(_, let reason) = event { reason } else { nil }
    }
    #expect(reasons == [.turn, .resource(ResourceID(4)), .task(other.id)])
    #expect(world.events.contains(.deadlockDetected))
  }

  @Test func cancellingNamesWhoAsked() throws {
    let world = World(traced: true)
    let victim = try world.task("victim", .sleep(9))
    let killer = try world.task("killer", .act { _ = try victim.cancel() })
    try world.run(until: killer)
    #expect(world.events.contains(.taskCancelRequested(task: victim.id, by: killer.id)))
  }
}
