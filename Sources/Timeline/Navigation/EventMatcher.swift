import TraceModel

/// Whether an event is what a move looks for, with a memory that makes looking at neighbours quick.
struct EventMatcher: Sendable {
  private(set) var destination: Destination
  /// The events around the last one looked at that belong to the same turn, or lie between the same two.
  private var span = 0..<0
  private var taskInSpan: TaskID?

  init(_ destination: Destination) { self.destination = destination }

  /// Whether the event with this index, which must have been folded, is one.
  mutating func matches(_ index: Int, in history: History) -> Bool {
    let event = history.log.events[index]
    switch destination {
    case .event: return true
    case .stop: return history.isStop(at: index)
    case .line: return if case .lineReached = event { true } else { false }
    case .tick: return if case .tickBegan = event { true } else { false }
    case .output: return if case .textWritten = event { true } else { false }
    case .timeChange: return event.kind == .clockJumped || event.kind == .clockBlocked
    case .stopOfTask(let task): return isStop(event, at: index, of: task, in: history)
    case .startOfTask(let task): return event.kind == .taskCreated && event.task == task
    case .endOfTask(let task): return event.kind == .taskFinished && event.task == task
    case .breakpoint(let breakpoints): return isHit(breakpoints, at: index, in: history)
    case .text(let pattern): return isFound(pattern, in: event, of: history.log)
    case .turn, .marker: return false
    }
  }

  private mutating func isStop(
    _ event: TraceEvent, at index: Int, of task: TaskID, in history: History
  ) -> Bool {
    if !span.contains(index) { (span, taskInSpan) = history.turns.span(ofEvent: index) }
    guard taskInSpan == task || event.task == task else { return false }
    return history.isStop(at: index)
  }

  private mutating func isHit(_ breakpoints: [Breakpoint], at index: Int, in history: History) -> Bool {
    var breakpoints = breakpoints
    var isHit = false
    for place in breakpoints.indices where breakpoints[place].isHit(at: index, in: history) { isHit = true }
    destination = .breakpoint(breakpoints)
    return isHit
  }

  private mutating func isFound(_ pattern: TextPattern, in event: TraceEvent, of log: TraceLog) -> Bool {
    var pattern = pattern
    // The pattern remembers what it has looked at; it must not be copied while it does.
    destination = .event
    defer { destination = .text(pattern) }
    return event.hasText(in: log) { pattern.isFound(in: $0, of: log) }
  }
}

extension TurnIndex {
  /// The events that lie in the same turn as this one, or between the same two turns, and whose turn it is.
  func span(ofEvent index: Int) -> (events: Range<Int>, task: TaskID?) {
    let number = count(at: index + 1)
    let next = number < count ? self[number].position - 1 : Int.max
    guard number > 0 else { return (0..<max(1, next), nil) }
    let turn = self[number - 1]
    let end = turn.end ?? next
    return index < end ? (turn.position - 1..<min(end, next), turn.task) : (end..<next, nil)
  }
}
