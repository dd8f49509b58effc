/// A task or another future: something that ends, and that others wait for.
package enum Awaitable: Hashable, Sendable {
  case task(TaskID)
  case future(FutureID)

  /// The task, when it is one.
  package var task: TaskID? {
    if case .task(let task) = self { task } else { nil }
  }
}

/// What stands for several tasks and futures together.
package enum WaitGroup: Hashable, Sendable {
  /// The future of a `gather`, or the one that `asyncio.wait` waits for.
  case future(FutureID)
  /// A `TaskGroup`, or an iteration over `as_completed`.
  case resource(ResourceID)
}

/// When the wait for a group is over.
package enum GroupKind: UInt8, Hashable, Sendable {
  /// `gather`: all have ended, or the first one has failed.
  case gather
  /// `gather(return_exceptions=True)`: all have ended, one way or another.
  case gatherAll
  /// `asyncio.wait`: all have ended.
  case all
  /// `asyncio.wait`: the first one has ended.
  case first
  /// `asyncio.wait`: the first one has failed, or all have ended.
  case firstException
  /// `TaskGroup`: all have ended; the first failure cancels the others.
  case taskGroup
  /// `as_completed`: one by one.
  case completions
}
