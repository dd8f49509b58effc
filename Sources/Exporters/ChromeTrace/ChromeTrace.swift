import Story
import TraceModel

/// A trace in Chrome's Trace Event Format, which Perfetto (ui.perfetto.dev) and `chrome://tracing` open.
///
///     pid 1             the program
///       tid 1           the program outside of tasks, the loop's runs and its pauses
///       tid 2           callbacks that are no task's, such as timers
///       tid 10, 11...   one lane a task: each turn a slice, from where it is resumed to where it awaits
///     b, e              a task's life (category "task"), and each of its waits (category "wait")
///     s, f              arrows: from the slice in which something was scheduled to the turn in which it ran
///     C                 how long the ready queue is, how many timers are set
///     i                 what is printed; notes, markers and warnings
///
/// For what the axis means see `ChromeClock`.
struct ChromeTrace {
  private let subject: TraceSubject

  init(_ subject: TraceSubject) { self.subject = subject }

  /// The whole file.
  func json(progress: (Double) -> Void = { _ in }) -> String {
    var fold = ChromeTraceFold(subject)
    fold.run(to: subject.log.count, progress: progress)
    var json = "{\"displayTimeUnit\":\"ms\",\"otherData\":{"
    json += "\"program\":\(JSONText.quoted(program)),\"tool\":\"coroviz\","
    json += "\"axis\":\(JSONText.quoted(say(ChromeText.axis)))},\n\"traceEvents\":[\n"
    json += lanes(of: fold).map { $0.json(fold.taskName) }.joined(separator: ",\n")
    for case let event? in fold.events {
      json += ",\n"
      json += event.json(fold.taskName)
    }
    return json + "\n]}\n"
  }

  private var program: String { ShortText.oneLine(subject.name, limit: ChromeTraceFold.longestName) }

  private func say(_ message: Message) -> String { message.text(in: subject.language) }

  /// What the lanes are called, in the order in which they are to stand.
  private func lanes(of fold: ChromeTraceFold) -> [ChromeEvent] {
    var lanes: [ChromeEvent] = [
      metadata("process_name", .program, "name", .text(say(ChromeText.process(program))))
    ]
    lanes += lane(.program, say(ChromeText.programLane))
    if fold.hasCallbacks { lanes += lane(.callbacks, say(ChromeText.callbackLane)) }
    for index in 0..<fold.state.tasks.count {
      let task = TaskID(UInt32(index))
      lanes += lane(.task(task), fold.taskName(task))
    }
    return lanes
  }

  private func lane(_ lane: ChromeLane, _ name: String) -> [ChromeEvent] {
    [
      metadata("thread_name", lane, "name", .text(name)),
      metadata("thread_sort_index", lane, "sort_index", .number(lane.number)),
    ]
  }

  private func metadata(_ kind: String, _ lane: ChromeLane, _ key: String, _ value: ChromeValue)
    -> ChromeEvent
  {
    ChromeEvent(phase: .metadata, name: .text(kind), lane: lane.number, arguments: [(key, value)])
  }
}
