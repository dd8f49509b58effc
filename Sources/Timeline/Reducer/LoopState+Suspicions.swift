import TraceModel

/// What a program probably should not do, noticed while its events are taken in.
extension LoopState {
  /// More lines than this in one turn, without an `await`, keep the others waiting. The virtual clock does not move while
  /// a program computes, so that lines are counted: CPython takes about a millisecond for so many simple ones, the time
  /// of some fifty turns. A line inside a built-in function (`sum(range(n))`) counts as one.
  package static let longTurn = 10_000
  /// A longer sleep than this, in seconds, with a lock in hand that others wait for. The difference of two moments may be
  /// a little more than the length that the program has written: a second is no long sleep.
  package static let longSleep = 1.000_001
  /// No more tasks than this are warned of one by one when a loop is closed.
  private static let abandonedLimit = 50

  /// A line runs in the present turn.
  mutating func countLine() {
    turnLines += 1
    guard turnLines == Self.longTurn + 1, loop == .running, tasks.count - done.count > 1 else { return }
    warn(.longTurn(runningTask))
  }

  /// A task has begun to wait.
  mutating func checkWait(of id: TaskID, _ reason: WaitReason) {
    switch reason {
    case .sleep(let until): checkSleep(of: id, until)
    case .turn, .future, .deadline, .queueItem, .queueSlot, .queueJoin: break
    default:
      if let cycle = waitCycle(through: id) { warn(.cycle(cycle)) }
      checkHolder(reason, waiter: id)
    }
  }

  /// A task goes to sleep with a lock in its hands.
  private mutating func checkSleep(of id: TaskID, _ until: VirtualTime) {
    guard let task = task(id), !task.heldLocks.isEmpty else { return }
    let seconds = until.seconds - now.seconds
    guard seconds > Self.longSleep else { return }
    for lock in task.heldLocks {
      guard let waiter = waiters(at: lock, limit: 1, lookingAt: 1_000).first else { continue }
      warnAsleep(id, lock, waiter, seconds)
    }
  }

  /// A task begins to wait for a lock whose holder sleeps.
  private mutating func checkHolder(_ reason: WaitReason, waiter: TaskID) {
    guard case .resource(let lock) = reason, let holder = resource(lock)?.state?.holder,
      let task = task(holder), task.phase == .waiting, case .sleep(let until) = task.waitReason
    else { return }
    let seconds = until.seconds - task.since.seconds
    if seconds > Self.longSleep { warnAsleep(holder, lock, waiter, seconds) }
  }

  /// Once for each sleep, however many wait.
  private mutating func warnAsleep(_ holder: TaskID, _ lock: ResourceID, _ waiter: TaskID, _ seconds: Double)
  {
    guard let sleep = task(holder)?.sincePosition, resource(lock)?.warnedSleep != sleep else { return }
    updateResource(lock) { $0.warnedSleep = sleep }
    warn(.lockHeldAsleep(holder, lock, waiter: waiter, seconds: seconds))
  }

  /// A statement got a task, or the future of a gather, and threw it away.
  mutating func noteDiscarded(_ result: Awaitable) {
    switch result {
    case .task(let id):
      guard let task = task(id), task.phase != .done, task.group == nil, task.callbacks.isEmpty else {
        return
      }
      warn(.fireAndForget(id))
    case .future(let id):
      guard let future = future(id), future.outcome == nil, future.group != nil else { return }
      warn(.gatherIgnored(id))
    }
  }

  /// The loop is closed, or the program at its end: whatever has not ended never will.
  mutating func noteAbandonedTasks() {
    guard done.count < tasks.count else { return }
    let state = self
    let left = tasks.lazy.filter { $0.phase != .done && !$0.isAbandoned && state.isOfPresentLoop($0) }
      .prefix(Self.abandonedLimit).map(\.id)
    for id in Array(left) {
      updateTask(id) { $0.isAbandoned = true }
      warn(.leftPending(id))
    }
  }
}
