import Timeline
import TraceModel

/// Something of a run that can be compared with another run's, at its place in the trace.
package struct RunFact: Hashable, Sendable {
  /// What it is, in a form in which two runs can be compared: without numbers of tasks and handles.
  package enum Content: Hashable, Sendable {
    /// A line that was printed, without its end.
    case line(StandardStream, String)
    case taskMade(String)
    /// A task's end: its name, and its exception or cancellation if that is how it ended.
    case taskEnded(String, problem: String?)
    case deadlock
    /// The end of the program with its exit status.
    case ended(Int32)
    /// Any other event, by its kind and what it is about.
    case event(EventKind, String)
  }

  package var content: Content
  /// The position right after the event that made it a fact.
  package var position: Int
}

/// How closely two runs are compared.
package enum ComparisonLevel: Hashable, Sendable {
  /// What can be seen from outside: the lines that are printed, each at its time, and the end. With `tasks`, the making
  /// and the end of tasks too, by name: for two programs that both have some.
  case outside(tasks: Bool)
  /// Every event, but not the values of variables: for one program with two settings. Numbers of tasks and handles don't
  /// count, names do.
  case inside
}
