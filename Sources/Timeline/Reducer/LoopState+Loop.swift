import TraceModel

/// The loop's rounds and turns.
extension LoopState {
  mutating func createLoop() {
    loop = .created
    tasksBeforeLoop = tasks.count
    loopRuns = 0
  }

  mutating func startLoop() {
    loop = .running
    loopRuns += 1
    runsLoop = true
  }

  mutating func stopLoop(_ status: LoopStatus) {
    loop = status
    runsLoop = false
    phase = .idle
    if status == .closed { noteAbandonedTasks() }
  }

  mutating func beginTick(_ number: UInt32) {
    tick = number
    phase = .timeout
  }

  mutating func block(from: VirtualTime, to: VirtualTime) {
    now = to
    if !threads.isEmpty {
      noteBlockedThread(from: from, to: to)
    } else if loop == .running {
      warn(.blocked(from: from, to: to, task: runningTask))
    }
  }

  mutating func beginTurn(_ handle: HandleID) {
    if let runningHandle { endTurn(runningHandle) }
    takeFromReady(handle)
    turn += 1
    if case .turns(let turn, let count) = phase { phase = .turns(turn: turn + 1, count: count) }
    forgetTimer(handle)
    runningHandle = handle
    runningTask = self.handle(handle)?.kind.task
    turnBase = stack.count
    turnLines = 0
    handles.update(Int(handle.rawValue)) { $0.place = .running }
    if let runningTask { beginTurn(of: runningTask) }
  }

  mutating func endTurn(_ handle: HandleID) {
    guard handle == runningHandle else { return }
    // In a damaged recording it may be back in the queue, by way of another thread.
    if self.handle(handle)?.place == .running { handles.remove(at: Int(handle.rawValue)) }
    popFrames(to: turnBase)
    if let task = runningTask.flatMap({ self.task($0) }), task.phase == .running {
      move(task.id, to: task.scheduledHandle == nil ? .waiting : .ready)
    }
    runningHandle = nil
    runningTask = nil
    exception = nil
  }

  /// A timer that runs without having fired, in a damaged recording, is none any more.
  private mutating func forgetTimer(_ id: HandleID) {
    guard let handle = handle(id), handle.place == .timer, let deadline = handle.deadline else { return }
    timers.remove(TimerEntry(handle: id, deadline: deadline))
  }

  mutating func skip(_ handle: HandleID) {
    guard handle != runningHandle else { return }
    takeFromReady(handle)
    forgetTimer(handle)
    forgetHandle(handle)
  }

  mutating func noteDeadlock() {
    isDeadlocked = true
    warn(.deadlock)
  }

  /// The handle is normally the first; another scheduling policy may take one from the middle.
  private mutating func takeFromReady(_ handle: HandleID) {
    if ready.first == handle {
      ready.popFirst()
    } else if let index = ready.firstIndex(of: handle) {
      ready.remove(at: index)
    }
  }
}
