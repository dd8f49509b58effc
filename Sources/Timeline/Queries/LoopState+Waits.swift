import TraceModel

/// A suspended task's place in the source.
package struct ParkedLine: Hashable, Sendable {
  package var line: Int32
  package var task: TaskID

  package init(line: Int32, task: TaskID) {
    self.line = line
    self.task = task
  }
}

/// Reading what tasks stand on and wait for.
extension LoopState {
  /// From the task's own coroutine inwards to the one that really waits. A coroutine of the program only; empty
  /// for a task around something else.
  package func awaitChain(of task: TaskID) -> [CoroutineState] {
    var chain: [CoroutineState] = []
    var next = self.task(task)?.coroutine
    while let coroutine = next.flatMap({ self.coroutine($0) }), chain.count <= coroutines.count {
      chain.append(coroutine)
      next = coroutine.awaiting
    }
    return chain
  }

  /// The line a task's innermost coroutine stands on; nil before its first line and after its end.
  package func line(of task: TaskID) -> Int32? {
    awaitChain(of: task).last { $0.line > 0 && $0.phase != .closed }?.line
  }

  /// The line of every suspended task, in the order they began to wait, then the ready ones in the order of
  /// the queue; at most `limit` of them.
  package func parkedLines(limit: Int = 1_000) -> [ParkedLine] {
    let waiting = waiting.elements(from: 0, limit: limit).map(\.task)
    let ready = ready.elements(from: 0, limit: limit).compactMap { handle($0)?.kind.task }
    return (waiting + ready).prefix(limit).compactMap { task in
      line(of: task).map { ParkedLine(line: $0, task: task) }
    }
  }

  /// The task that this timer will wake: the one that set it and sleeps until its deadline.
  package func taskWoken(by timer: TimerEntry) -> TaskID? {
    guard let handle = handle(timer.handle) else { return nil }
    if let task = handle.kind.task { return task }
    guard let task = handle.scheduledBy.flatMap({ self.task($0) }), task.phase == .waiting else { return nil }
    switch task.waitReason {
    case .sleep(let until), .deadline(_, let until): return until == timer.deadline ? task.id : nil
    default: return nil
    }
  }
}
