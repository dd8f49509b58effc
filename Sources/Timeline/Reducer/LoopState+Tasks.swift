import TraceModel

/// Tasks.
extension LoopState {
  mutating func createTask(_ id: TaskID, _ name: TextID, _ coroutine: CoroutineID?, _ creator: TaskID?) {
    guard Int(id.rawValue) == tasks.count else { return }
    tasks.append(
      TaskState(
        id: id, name: name, since: now, sincePosition: position, coroutine: coroutine, creator: creator,
        createdAt: now, createdPosition: position))
    if runningThread != .main { tasks[tasks.count - 1].thread = runningThread }
  }

  /// Moves a task to another of the four places, and in or out of the waiting list. A task that is done stays done.
  mutating func move(_ id: TaskID, to phase: TaskPhase) {
    guard let task = task(id), task.phase != phase, task.phase != .done else { return }
    if task.phase == .waiting { waiting.remove(WaitingEntry(position: task.sincePosition, task: id)) }
    if phase == .waiting { waiting.insert(WaitingEntry(position: position, task: id)) }
    let time = now
    let position = position
    updateTask(id) {
      $0.phase = phase
      $0.since = time
      $0.sincePosition = position
    }
  }

  mutating func beginTurn(of id: TaskID) {
    updateTask(id) {
      $0.turns += 1
      $0.scheduledHandle = nil
    }
    move(id, to: .running)
  }

  /// A task that gave up its turn only, or whose future was done already, has its next handle in the ready queue
  /// by now: it is ready, not waiting.
  mutating func suspendTask(_ id: TaskID, _ reason: WaitReason) {
    guard let task = task(id), task.phase != .done else { return }
    updateTask(id) { $0.waitReason = reason }
    move(id, to: task.scheduledHandle != nil || reason == .turn ? .ready : .waiting)
    if task.scheduledHandle == nil { checkWait(of: id, reason) }
  }

  mutating func finishTask(_ id: TaskID, _ outcome: Outcome) {
    guard let task = task(id), task.phase != .done else { return }
    move(id, to: .done)
    done.append(id)
    updateTask(id) {
      $0.outcome = outcome
      $0.waitReason = nil
    }
    if id == runningTask, let raised = exception {
      if case .raised = outcome { updateTask(id) { $0.failedLine = raised.line } }
      exception = nil
    }
    countEnd(of: .task(id), in: [task.group].compactMap(\.self) + task.moreGroups, outcome)
    if outcome == .cancelled, task.isCancelledFromOutside { warn(.cancelledAtEnd(id)) }
  }

  mutating func requestCancel(_ id: TaskID, _ by: TaskID?) {
    let isOutside = runningHandle == nil && runningThread == .main
    updateTask(id) {
      if !$0.isCancelRequested {
        $0.cancelledBy = by
        $0.isCancelledFromOutside = isOutside
      }
      $0.isCancelRequested = true
    }
  }

  /// It is asked for no longer, once all who asked have taken that back.
  mutating func uncancelTask(_ id: TaskID, _ left: UInt32) {
    guard left == 0 else { return }
    updateTask(id) {
      $0.isCancelRequested = false
      $0.cancelledBy = nil
      $0.isCancelledFromOutside = false
    }
  }
}
