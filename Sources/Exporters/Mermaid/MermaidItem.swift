import TraceModel

/// Who takes part in a sequence diagram.
enum MermaidActor: Hashable {
  /// The event loop and its timers, and the program outside of tasks.
  case loop
  case task(TaskID)
}

/// One row of a sequence diagram, its text not yet escaped.
enum MermaidItem {
  enum Arrow: String {
    /// A makes B, or lets it go on.
    case wakes = "->>"
    /// A waits for B.
    case waits = "--)"
  }

  case message(from: MermaidActor, to: MermaidActor, Arrow, text: String)
  /// Beside one column.
  case note(MermaidActor, text: String)
  /// Across all columns.
  case banner(text: String)

  /// Whose columns it needs.
  var actors: [MermaidActor] {
    switch self {
    case .message(let from, let to, _, _): [from, to]
    case .note(let actor, _): [actor]
    case .banner: []
    }
  }
}
