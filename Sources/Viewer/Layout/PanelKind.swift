/// The panels of the walk.
///
/// The order of the cases is their order of importance: where there is no room for all, the last ones go first.
package enum PanelKind: UInt8, CaseIterable, Hashable, Sendable {
  /// The program's text, with the line every task stands on.
  case source
  /// All tasks in one list, where there is no room for a list for each state.
  case tasks
  /// Generators and coroutines, for programs without a loop.
  case coroutines
  /// The task that has control.
  case running
  /// The loop's queue, in order.
  case ready
  /// What each suspended task waits for.
  case waiting
  /// What this step means, in words.
  case story
  /// What the program printed.
  case output
  /// The deadlines the loop knows.
  case timers
  /// One lane a task over virtual time.
  case timeline
  /// The call and await chain of one task, with its variables.
  case chain
  /// What the loop does in a tick, and where it is.
  case phases
  /// Tasks that have ended, and how.
  case done
  /// Locks, queues, events, and how they stand.
  case resources

  /// Less important panels have a higher rank.
  package var rank: Int { Int(rawValue) }
}
