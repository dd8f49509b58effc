import TraceModel

/// What a row of a panel stands for: what details, breakpoints and steps "of the selected task" go by.
package enum Subject: Hashable, Sendable {
  case task(TaskID)
  case coroutine(CoroutineID)
  case handle(HandleID)
  /// A line of the source, counted from 1.
  case line(Int)
  /// An entry of the output, counted from 0.
  case output(Int)
  /// A call of the chain that shows, outermost first.
  case frame(Int)

  /// The task meant, if it is one.
  package var task: TaskID? {
    if case .task(let id) = self { id } else { nil }
  }
}
