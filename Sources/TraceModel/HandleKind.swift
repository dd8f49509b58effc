/// What the loop does when it runs a handle.
package enum HandleKind: Hashable, Sendable {
  /// A task's first step, or a later one that no future woke.
  case step(TaskID)
  /// A task is resumed because what it awaited is done.
  case wakeup(TaskID)
  /// A callback, by its `__name__`.
  case callback(TextID)

  /// The task that runs in this turn, when it is a task's.
  package var task: TaskID? {
    switch self {
    case .step(let task), .wakeup(let task): task
    case .callback: nil
    }
  }
}
