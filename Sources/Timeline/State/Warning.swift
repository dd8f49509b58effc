import TraceModel

/// Something that went wrong without stopping the program, or that stops it for ever.
package struct Warning: Hashable, Sendable {
  /// What went wrong.
  package enum Kind: Hashable, Sendable {
    /// A coroutine was dropped without ever being awaited.
    case neverAwaited(CoroutineID)
    /// A task ended with an exception that nobody looked at.
    case neverRetrieved(TaskID)
    /// A task was cancelled from outside the loop, as the end of `asyncio.run` does with what is left.
    case cancelledAtEnd(TaskID)
    /// Nothing can ever happen again.
    case deadlock
    /// A task had not ended when its loop was closed.
    case leftPending(TaskID)
    /// A task went on for more than `LoopState.longTurn` lines without an `await`, while others were there.
    case longTurn(TaskID?)
    /// A task, the first waiter, began to wait for something that waits, in the end, for this very task.
    case cycle([WaitEdge])
    /// A task sleeps for so long with a lock in its hands that another one waits for.
    case lockHeldAsleep(TaskID, ResourceID, waiter: TaskID, seconds: Double)
    /// Nobody keeps a task that has not ended.
    case fireAndForget(TaskID)
    /// Nobody keeps a `gather` that has not ended: nobody will see its results.
    case gatherIgnored(FutureID)
    /// Results of a `gather` were thrown away with so many exceptions in them.
    case exceptionsIgnored(count: UInt32, first: TextID, task: TaskID?)
    /// A blocking call held the whole loop, in this task's turn.
    case blocked(from: VirtualTime, to: VirtualTime, task: TaskID?)
  }

  package var kind: Kind
  /// The line on which the program stood, if it stood on one.
  package var line: Int32 = 0
  package var time: VirtualTime
  /// The position right after it happened.
  package var position: Int
}

extension Warning.Kind {
  /// The tasks it is about, whose rows in the lists are marked.
  package var tasks: [TaskID] {
    switch self {
    case .neverRetrieved(let task), .cancelledAtEnd(let task), .leftPending(let task),
      .lockHeldAsleep(let task, _, _, _), .fireAndForget(let task):
      [task]
    case .blocked(_, _, let task), .longTurn(let task), .exceptionsIgnored(_, _, let task):
      [task].compactMap(\.self)
    case .cycle(let edges): edges.map(\.waiter)
    case .neverAwaited, .deadlock, .gatherIgnored: []
    }
  }
}
