import TraceModel

/// Threads: each has a stack of its own, and one runs at a time.
extension LoopState {
  mutating func startThread(_ id: ThreadID, _ name: TextID) {
    if threads.isEmpty { threads.append(ThreadRecord(id: .main, name: .empty)) }
    guard Int(id.rawValue) == threads.count else { return }
    threads.append(ThreadRecord(id: id, name: name))
  }

  /// Puts aside what the thread that ran is at, and takes up what this one was at.
  mutating func enterThread(_ id: ThreadID) {
    guard let next = thread(id) else { return }
    if id != runningThread {
      let present = context
      updateThread(runningThread) { $0.context = present }
      context = next.context
      runningThread = id
    }
    updateThread(id) {
      $0.entries += 1
      $0.lastPause = $0.phase.pause
      $0.phase = .active
      $0.context = ThreadContext()
    }
  }

  mutating func leaveThread(_ pause: ThreadPause) {
    updateThread(runningThread) { $0.phase = .paused(pause) }
  }

  /// The stacks of all threads but the one that runs are gone.
  mutating func forgetThreads() {
    for index in threads.indices {
      for coroutine in threads[index].context.stack.compactMap(\.coroutine) {
        updateCoroutine(coroutine) { if $0.phase == .running { $0.phase = .suspended } }
      }
      threads[index].context = ThreadContext()
    }
  }

  /// A blocking call of one thread keeps a loop only if that thread is in a turn of it. Says so once for each call, though
  /// the clock moves in several steps when other threads run meanwhile.
  mutating func noteBlockedThread(from: VirtualTime, to: VirtualTime) {
    guard let (task, line) = blockedTurn else { return }
    if let last = warnings.last, case .blocked(let start, from, task) = last.kind, last.line == line {
      warnings[warnings.count - 1].kind = .blocked(from: start, to: to, task: task)
    } else {
      warn(.blocked(from: from, to: to, task: task), line: line)
    }
  }

  /// Whether the blocking call that ends now kept a loop, right after its event.
  package var hasKeptLoop: Bool {
    guard !threads.isEmpty else { return loop == .running }
    if case .blocked(_, now, _)? = warnings.last?.kind { return true }
    return false
  }

  /// Whether a task belongs to the loop of the thread that runs, or to one that nobody runs any more.
  package func isOfPresentLoop(_ task: TaskState) -> Bool {
    guard !threads.isEmpty, task.thread != runningThread else { return true }
    return thread(task.thread)?.context.runsLoop != true
  }

  /// The turn of a loop that blocks: whose it is, and its line.
  private var blockedTurn: (task: TaskID?, line: Int32)? {
    if runningHandle != nil { return (runningTask, topFrame?.line ?? 0) }
    guard let other = threads.first(where: { $0.context.runningHandle != nil }) else { return nil }
    return (other.context.runningTask, topFrame(of: other.id)?.line ?? 0)
  }

  private var context: ThreadContext {
    get {
      ThreadContext(
        stack: stack, exception: exception, runsLoop: runsLoop, runningHandle: runningHandle,
        runningTask: runningTask, turnBase: turnBase, turnLines: turnLines)
    }
    set {
      stack = newValue.stack
      exception = newValue.exception
      runsLoop = newValue.runsLoop
      runningHandle = newValue.runningHandle
      runningTask = newValue.runningTask
      turnBase = newValue.turnBase
      turnLines = newValue.turnLines
    }
  }

  private mutating func updateThread(_ id: ThreadID, _ change: (inout ThreadRecord) -> Void) {
    let index = Int(id.rawValue)
    if index < threads.count { change(&threads[index]) }
  }
}

extension ThreadPhase {
  fileprivate var pause: ThreadPause? {
    if case .paused(let pause) = self { pause } else { nil }
  }
}
