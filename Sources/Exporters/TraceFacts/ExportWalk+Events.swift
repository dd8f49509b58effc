import Story
import TraceModel

/// The program's events, for formats that read those and not the steps.
extension ExportWalk {
  /// After so many events a program that does not end is left alone.
  package static let eventLimit = 250_000

  /// The trace with its notes and markers.
  var subject: TraceSubject {
    TraceSubject(
      name: programName, log: history.log, annotations: lesson?.annotations ?? viewer.state.annotations,
      language: language)
  }

  /// Whether the program would have gone on after the events that were read.
  var isUnfinished: Bool { !history.producer.isFinished }

  /// What to tell a person about a program that did not come to its end: English, as all that commands say.
  var eventsNotice: String? {
    guard isUnfinished else { return nil }
    return "the program goes on after its first \(history.count) events, which are all that was exported"
  }
}
