import TraceModel

/// A place or fact at which a run halts.
package enum Breakpoint: Hashable, Sendable {
  /// This line is reached.
  case line(Int32)
  /// A turn of this task begins.
  case task(TaskID)
  /// A turn of a task with this name begins, or of one whose coroutine has it.
  case taskNamed(String)
  /// Something with this in it is printed.
  case output(TextPattern)
  /// An event of this kind happens.
  case event(EventKind)
  /// An exception is raised.
  case exception
}

extension Breakpoint {
  /// Whether the event with this index, which must have been folded, is one to halt at.
  mutating func isHit(at index: Int, in history: History) -> Bool {
    let event = history.log.events[index]
    switch (self, event) {
    case (.line(let wanted), .lineReached(let line, _)): return line == wanted
    case (.task(let wanted), .turnBegan): return history.turns.task(ofEvent: index) == wanted
    case (.taskNamed(let name), .turnBegan):
      return history.turns.task(ofEvent: index).map { history.isTask($0, named: name) } ?? false
    case (.output(var pattern), .textWritten(_, let text)):
      let isFound = pattern.isFound(in: text, of: history.log)
      self = .output(pattern)
      return isFound
    case (.event(let kind), _): return event.kind == kind
    case (.exception, .exceptionRaised): return true
    default: return false
    }
  }
}

extension History {
  /// Which of some breakpoints, by index, are those at which one halts at this position.
  package func breakpointsHit(_ breakpoints: [Breakpoint], at position: Int) -> [Int] {
    guard position > 0, position <= foldedCount else { return [] }
    return breakpoints.indices.filter {
      var breakpoint = breakpoints[$0]
      return breakpoint.isHit(at: position - 1, in: self)
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
