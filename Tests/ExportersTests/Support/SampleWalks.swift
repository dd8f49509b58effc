import AsyncioRuntime
import Canvas
import Exporters
import Recording
import Scenarios
import Story
import TestSupport
import TraceModel
import Viewer

/// Walks to export, from real programs and from traces made by hand.
enum SampleWalks {
  /// A built-in scenario.
  static func scenario(
    _ name: String, _ selection: ExportWalk.Selection = .everyStep, size: Size = Size(width: 80, height: 24),
    options: ViewerOptions = ViewerOptions(), lesson: Lesson? = nil, limit: Int = ExportWalk.usualLimit
  ) throws -> ExportWalk {
    let text = ScenarioCatalog.scenario(named: name)?.source ?? ""
    return try program(text, name, selection, size: size, options: options, lesson: lesson, limit: limit)
  }

  /// A program.
  static func program(
    _ text: String, _ name: String = "program", _ selection: ExportWalk.Selection = .everyStep,
    size: Size = Size(width: 80, height: 24), options: ViewerOptions = ViewerOptions(), lesson: Lesson? = nil,
    limit: Int = ExportWalk.usualLimit
  ) throws -> ExportWalk {
    let program = Program(fileName: name + ".py", source: Array(text.utf8), arguments: [])
    let producer = Simulation(program, SimulationOptions(isTraced: true))
    return try walk(
      of: producer, text, name, selection, size: size, options: options, lesson: lesson, limit: limit)
  }

  /// A program whose events are there already.
  static func trace(
    _ log: TraceLog, _ text: String = "", name: String = "trace", lesson: Lesson? = nil
  ) throws -> ExportWalk {
    try walk(
      of: FinishedTrace(log), text, name, .everyStep, size: Size(width: 80, height: 24), lesson: lesson)
  }

  private static func walk(
    of producer: any TraceProducer, _ text: String, _ name: String, _ selection: ExportWalk.Selection,
    size: Size, options: ViewerOptions = ViewerOptions(), lesson: Lesson?, limit: Int = ExportWalk.usualLimit
  ) throws -> ExportWalk {
    let program = ViewerProgram(
      name: name, fileName: name + ".py", text: text, producer: producer, lesson: lesson)
    return try ExportWalk(Viewer(program, size: size, options: options), selection, limit: limit)
  }

  /// A lesson: moves at these milliseconds to these positions, and notes.
  static func lesson(moves: [(wall: Int, position: Int)] = [], notes: [(position: Int, text: String)] = [])
    -> Lesson
  {
    var lesson = Lesson()
    for move in moves {
      lesson.apply(LessonEntry(wall: move.wall, fact: .move(Move(position: move.position))))
    }
    for note in notes {
      var annotations = lesson.annotations
      if let fact = annotations.write(note.text, at: note.position) {
        lesson.apply(LessonEntry(wall: 0, fact: fact))
      }
    }
    return lesson
  }
}

extension WalkExporter {
  /// The file, when nobody asks how far it is.
  func file(_ walk: ExportWalk) throws -> String { try export(walk) { _ in } }
}

/// The golden files of all exports are in one folder.
func exportMismatch(_ file: String, _ name: String) -> String? {
  let support = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  return Snapshot.mismatch(file, name, testFile: support.dropLast(2).joined(separator: "/") + "/x.swift")
}
