import TraceModel

/// A place or fact at which a run halts.
package enum Breakpoint: Hashable, Sendable {
  /// This line is reached.
  case line(Int32)
  /// A turn of this task begins.
  case task(TaskID)
  /// A turn of a task with this name begins, or of one whose coroutine has it.
  case taskNamed(String)
  /// Something with this in it is printed; capital and small letters are the same unless it has a capital.
  case output(String)
  /// An event of this kind happens.
  case event(EventKind)
  /// An exception is raised.
  case exception

  /// The kind of event at which it can be hit.
  var kind: EventKind {
    switch self {
    case .line: .lineReached
    case .task, .taskNamed: .turnBegan
    case .output: .textWritten
    case .event(let kind): kind
    case .exception: .exceptionRaised
    }
  }
}

/// A breakpoint made ready for looking at many events.
struct BreakpointMatcher: Sendable {
  private let breakpoint: Breakpoint
  private var pattern: TextPattern?

  init(_ breakpoint: Breakpoint) {
    self.breakpoint = breakpoint
    if case .output(let text) = breakpoint { pattern = TextPattern(text) }
  }

  /// Whether the event with this index, which must have been folded, is one to halt at.
  mutating func isHit(by event: TraceEvent, at index: Int, in history: History) -> Bool {
    switch (breakpoint, event) {
    case (.line(let wanted), .lineReached(let line, _)): line == wanted
    case (.task(let wanted), .turnBegan): history.turns.task(ofEvent: index) == wanted
    case (.taskNamed(let name), .turnBegan):
      history.turns.task(ofEvent: index).map { history.isTask($0, named: name) } ?? false
    case (.output, .textWritten(_, let text)): pattern?.isFound(in: text, of: history.log) ?? false
    case (.event(let kind), _): event.kind == kind
    case (.exception, .exceptionRaised): true
    default: false
    }
  }
}

extension History {
  /// Which of some breakpoints, by index, are those at which one halts at this position.
  package func breakpointsHit(_ breakpoints: [Breakpoint], at position: Int) -> [Int] {
    guard position > 0, position <= foldedCount else { return [] }
    let event = log.events[position - 1]
    return breakpoints.indices.filter {
      var matcher = BreakpointMatcher(breakpoints[$0])
      return matcher.isHit(by: event, at: position - 1, in: self)
    }
  }

  /// Whether a task or its coroutine has this name.
  func isTask(_ id: TaskID, named name: String) -> Bool {
    guard let task = frontier.task(id) else { return false }
    if log.text(task.name) == name { return true }
    let code = task.coroutine.flatMap { frontier.coroutine($0) }.flatMap { log.code($0.code) }
    return code.map { log.text($0.name) } == name
  }
}
