import Recording
import Timeline
import TraceModel

/// A walk through a program that nobody takes: step by step at a steady pace, into a recording.
///
/// Nothing waits: the pace is only what the recording says of each step's moment.
struct AutomaticWalk {
  /// What one step is.
  enum Unit: String, CaseIterable {
    case event, line, turn, tick

    /// A program without a loop has no ticks: there it is the turn.
    func destination(usesLoop: Bool) -> Destination {
      switch self {
      case .event: .stop
      case .line: .line
      case .tick where usesLoop: .tick
      case .turn, .tick: .turn(of: nil)
      }
    }
  }

  let unit: Unit
  /// Milliseconds from step to step.
  let pace: Int
  /// No more events than this are made.
  let limit: Int

  /// What came of it.
  struct Report {
    var moves = 0
    var events = 0
    /// Whether the program came to its end within the limit.
    var isWhole = false
  }

  /// Walks, and closes the recording.
  func record(
    _ producer: any TraceProducer, usesLoop: Bool, into writer: RecordingWriter
  ) throws(RecordingError) -> Report {
    let history = History(producer)
    var report = Report()
    var position = 0
    try write(position, &report, history, writer)
    let destination = unit.destination(usesLoop: usesLoop)
    while let next = next(destination, from: position, history) {
      position = next
      try write(position, &report, history, writer)
    }
    let end = min(history.foldedCount, limit)
    if position < end { try write(end, &report, history, writer) }
    try writer.writeEvents(of: history.log, atMost: max(0, limit - writer.eventCount))
    try writer.finish()
    report.events = writer.eventCount
    report.isWhole = history.isComplete && history.count <= limit
    return report
  }

  /// Where the next step leads; nil when there is none within the limit.
  private func next(_ destination: Destination, from position: Int, _ history: History) -> Int? {
    var request = NavigationRequest(to: destination, .forward, from: position)
    while true {
      switch request.proceed(history) {
      case .arrived(let found): return found <= limit ? found : nil
      case .notFound, .needsInput: return nil
      case .needsMore: if history.foldedCount >= limit { return nil }
      }
    }
  }

  private func write(
    _ position: Int, _ report: inout Report, _ history: History, _ writer: RecordingWriter
  ) throws(RecordingError) {
    try writer.writeEvents(of: history.log, atMost: max(0, position - writer.eventCount))
    try writer.write(LessonEntry(wall: report.moves * pace, fact: .move(Move(position: position))))
    report.moves += 1
  }
}
