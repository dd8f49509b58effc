import TraceModel

/// Which way to go in time.
package enum Direction: Hashable, Sendable {
  case forward, backward
}

/// Where to go: to the next such thing, or the one before.
package enum Destination: Hashable, Sendable {
  /// Any event, bookkeeping too.
  case event
  /// The next event a plain step halts at: see `History.isStop(at:)`.
  case stop
  /// The next line of the program that is reached.
  case line
  /// The beginning of a turn: of this task, or of any.
  case turn(of: TaskID?)
  /// The beginning of a tick.
  case tick
  /// A stop that is about this task: in its turn, or naming it.
  case stopOfTask(TaskID)
  /// Where this task was made.
  case startOfTask(TaskID)
  /// Where this task ended.
  case endOfTask(TaskID)
  /// Something is printed.
  case output
  /// The virtual clock moves.
  case timeChange
  /// One of these is hit.
  case breakpoint([Breakpoint])
  /// An event with this text in it: what is printed, an exception, a name, a value. Capital and small letters are
  /// the same unless it has a capital.
  case text(String)
  /// One of these positions: markers.
  case marker([Int])
}
