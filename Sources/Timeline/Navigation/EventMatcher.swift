import TraceModel

/// Whether an event is what a move looks for, with a memory that makes looking at a million neighbours quick.
struct EventMatcher: Sendable {
  let destination: Destination
  /// The kinds of events that can be it.
  private let kinds: EventKindSet
  private var breakpoints: ContiguousArray<BreakpointMatcher> = []
  private var pattern = TextPattern("")
  /// The events around the last one looked at that belong to the same turn, or lie between the same two.
  private var span = 0..<0
  private var taskInSpan: TaskID?

  init(_ destination: Destination) {
    self.destination = destination
    kinds = EventKindSet(of: destination)
    switch destination {
    case .breakpoint(let list): breakpoints = ContiguousArray(list.map(BreakpointMatcher.init))
    case .text(let text): pattern = TextPattern(text)
    default: break
    }
  }

  /// Whether an event, which must have been folded, is one.
  @inline(__always)
  mutating func matches(_ event: TraceEvent, at index: Int, in history: History, _ log: TraceLog) -> Bool {
    kinds.contains(event.kind) && isIt(event, at: index, in: history, log)
  }

  private mutating func isIt(
    _ event: TraceEvent, at index: Int, in history: History, _ log: TraceLog
  ) -> Bool {
    switch destination {
    case .event, .line, .tick, .output, .timeChange: true
    case .stop: history.isStop(at: index)
    case .stopOfTask(let task): isStop(event, at: index, of: task, in: history)
    case .startOfTask(let task), .endOfTask(let task): event.task == task
    case .breakpoint: isHit(by: event, at: index, in: history)
    case .text: event.hasText(in: log) { pattern.isFound(in: $0, of: log) }
    case .turn, .marker: false
    }
  }

  private mutating func isStop(
    _ event: TraceEvent, at index: Int, of task: TaskID, in history: History
  ) -> Bool {
    if !span.contains(index) { (span, taskInSpan) = history.turns.span(ofEvent: index) }
    guard taskInSpan == task || event.task == task else { return false }
    return history.isStop(at: index)
  }

  private mutating func isHit(by event: TraceEvent, at index: Int, in history: History) -> Bool {
    for place in breakpoints.indices where breakpoints[place].isHit(by: event, at: index, in: history) {
      return true
    }
    return false
  }
}

/// A set of kinds of events, as bits.
struct EventKindSet: Sendable {
  private var bits: UInt64

  static let all = EventKindSet(bits: .max)

  init(_ kinds: [EventKind]) {
    bits = kinds.reduce(0) { $0 | 1 << UInt64($1.index) }
  }

  private init(bits: UInt64) { self.bits = bits }

  /// The kinds of events that such a move may look for.
  init(of destination: Destination) {
    switch destination {
    case .event, .stop, .stopOfTask, .text: self = .all
    case .line: self.init([.lineReached])
    case .turn: self.init([.turnBegan, .coroutineResumed])
    case .tick: self.init([.tickBegan])
    case .startOfTask: self.init([.taskCreated])
    case .endOfTask: self.init([.taskFinished])
    case .output: self.init([.textWritten])
    case .timeChange: self.init([.clockJumped, .clockBlocked])
    case .breakpoint(let breakpoints): self.init(breakpoints.map(\.kind))
    case .marker: self.init([])
    }
  }

  @inline(__always)
  func contains(_ kind: EventKind) -> Bool { bits & (1 << UInt64(kind.index)) != 0 }
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
