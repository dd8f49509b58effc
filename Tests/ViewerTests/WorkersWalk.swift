import Canvas
import Recording
import Story
import TestSupport
import TraceModel
import Viewer

/// The hand-written trace of two workers, opened in a viewer.
enum WorkersWalk {
  static let source = WorkersTrace.source

  static func program() -> ViewerProgram {
    ViewerProgram(
      name: "workers", fileName: "workers.py", text: source,
      introduction: Message("Two workers\n\nMain waits for both.", "两个 worker\n\nmain 等待它们。"),
      producer: GrowingTrace(replaying: WorkersTrace.make()))
  }

  /// A viewer that stands at a position, with the whole trace known.
  static func viewer(
    columns: Int = 80, rows: Int = 24, at position: String = "0", language: Language = .english,
    isASCII: Bool = false
  ) -> Viewer {
    let options = ViewerOptions(language: language, isASCII: isASCII)
    let viewer = Viewer(program(), size: Size(width: columns, height: rows), options: options)
    while viewer.history.extend() {}
    viewer.finishWalk(.position(position))
    return viewer
  }
}

/// A host without files: it hands out the same program, and remembers what was asked of it.
final class ScriptedHost: ViewerHost {
  private(set) var opened: [String] = []
  private(set) var written: [String] = []
  private(set) var reloads = 0
  var items = [
    ScenarioItem(
      name: "workers", group: "First steps", title: "Two workers", description: "Watch them sleep."),
    ScenarioItem(
      name: "deadlock", group: "Trouble", title: "A deadlock", description: "Two locks, two tasks."),
  ]

  func scenarios(in language: Language) -> [ScenarioItem] { items }

  func open(scenario name: String) throws(ViewerProblem) -> ViewerProgram {
    guard items.contains(where: { $0.name == name }) else { throw ViewerProblem(.menuEmpty) }
    opened.append(name)
    return WorkersWalk.program()
  }

  func editTarget() throws(ViewerProblem) -> EditTarget { EditTarget(path: "workers.py", isCopy: false) }

  func reload() throws(ViewerProblem) -> ViewerProgram {
    reloads += 1
    return WorkersWalk.program()
  }

  func write(_ picture: ViewerPicture, to file: String) throws(ViewerProblem) { written.append(file) }

  // MARK: Recordings

  /// The files there are, in the order in which they were made.
  private(set) var recordings: [(file: String, sink: ScriptedSink)] = []
  /// The recording that holds the walk.
  var recordingInUse: String?
  /// What is wrong with every file.
  var refusal: RecordingError?

  func recording(_ file: String) -> ScriptedSink? { recordings.last { $0.file == file }?.sink }

  func recordingOffer() -> RecordingOffer {
    recordingInUse.map { RecordingOffer(file: $0, appends: true) }
      ?? RecordingOffer(file: "workers.coroviz", appends: false)
  }

  func openRecording(
    _ file: String, overwriting: Bool
  ) throws(RecordingError) -> (sink: any RecordingSink, appends: Bool) {
    if let refusal { throw refusal }
    if file == recordingInUse, let sink = recording(file) { return (sink, true) }
    if !overwriting, recording(file) != nil { throw RecordingError(.exists, file, "there is such a file") }
    let sink = ScriptedSink()
    recordings.append((file, sink))
    recordingInUse = file
    return (sink, false)
  }

  func saveRecording(
    _ file: String, overwriting: Bool, _ write: (any RecordingSink) throws(RecordingError) -> Void
  ) throws(RecordingError) {
    recordingInUse = nil
    try write(try openRecording(file, overwriting: overwriting).sink)
  }
}

/// A recording in memory.
final class ScriptedSink: RecordingSink {
  private(set) var entries: [LessonEntry] = []
  private(set) var eventCount = 0
  private(set) var isFinished = false
  /// What goes wrong with the next thing that is written.
  var problem: RecordingError?

  var lastWall: Int { entries.last?.wall ?? 0 }

  var facts: [LessonFact] { entries.map(\.fact) }

  /// Where the person was, step by step.
  var positions: [Int] {
    facts.compactMap { if case .move(let move) = $0 { move.position } else { nil } }
  }

  func writeEvents(of log: TraceLog, atMost limit: Int) throws(RecordingError) -> Bool {
    eventCount = min(log.count, limit == .max ? log.count : eventCount + limit)
    return eventCount < log.count
  }

  func write(_ entry: LessonEntry) throws(RecordingError) {
    if let problem { throw problem }
    isFinished = false
    entries.append(entry)
  }

  func finish() throws(RecordingError) { isFinished = true }
}
