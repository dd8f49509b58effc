import TraceModel

/// Something a person should know about the program at a position. A fact with all that a sentence about it needs; the
/// sentences are the story's.
package enum Diagnostic: Hashable, Sendable {
  /// Nothing can ever happen again: these tasks wait (the first `DeadlockCheck.limit` of them), in a circle if
  /// `cycle` is not empty.
  case deadlock(waiting: [StuckTask], cycle: [WaitEdge])
  /// A coroutine was made and dropped without ever being awaited.
  case neverAwaited(CoroutineID, code: CodeID)
  /// A task ended with an exception that nobody looked at.
  case neverRetrieved(TaskID, exception: TextID)
  /// A task had not ended when its loop was closed.
  case leftPending(TaskID)
  /// A task (a callback, if nil) ran for more than so many lines without an `await`, while others were there.
  case longTurn(TaskID?, lines: Int)
  /// Tasks wait for each other in a circle; the others can go on.
  case cycle([WaitEdge])
  /// A task sleeps for so many seconds with a lock in its hands that another one waits for.
  case lockHeldAsleep(TaskID, ResourceID, waiter: TaskID, seconds: Double)
  /// Nobody keeps a task that has not ended: it can be lost.
  case fireAndForget(TaskID)
  /// Nobody keeps a `gather` of so many that has not ended.
  case gatherIgnored(children: Int)
  /// Results were thrown away with so many exceptions in them.
  case exceptionsIgnored(count: Int, first: TextID)
  /// A blocking call held the loop for so many seconds, in the turn of this task.
  case loopBlocked(task: TaskID?, seconds: Double)
  /// The program ended before this task had, and cancelled it (CPython: `_cancel_all_tasks`).
  case cancelledAtEnd(TaskID)
}

/// A task that waits for something that will never come.
package struct StuckTask: Hashable, Sendable {
  package var task: TaskID
  package var reason: WaitReason?
  package var line: Int32?
}

/// A kind of diagnostic: looks at a state and says what it finds.
package protocol DiagnosticCheck: Sendable {
  /// What there is to say, with the position where it happened, in order. At most `limit`, the latest.
  func findings(in state: LoopState, limit: Int) -> [Finding]
}

/// A diagnostic and the position right after it arose.
package struct Finding: Hashable, Sendable {
  package var position: Int
  package var diagnostic: Diagnostic
  /// The line on which the program stood; 0 when it stood on none.
  package var line: Int32 = 0
}

extension LoopState {
  /// All that there is to say at this position, in the order it arose; of each kind at most `limit`, the latest.
  package func diagnostics(limit: Int = 20) -> [Finding] {
    let checks: [any DiagnosticCheck] = [WarningCheck(), DeadlockCheck()]
    return checks.flatMap { $0.findings(in: self, limit: limit) }.sorted { $0.position < $1.position }
  }
}
