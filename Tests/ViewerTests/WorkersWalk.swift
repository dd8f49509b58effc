import Canvas
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
}
