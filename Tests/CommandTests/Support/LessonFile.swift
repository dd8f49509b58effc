import Recording
import TestSupport
import TraceModel

/// A recording of the hand-written walk through two workers, in a folder of its own.
///
///     let lesson = try LessonFile()               // four moves, two notes, a marker
///     try coroviz("replay", "--plain", "lesson.coroviz", in: lesson.folder)
struct LessonFile {
  let folder: TemporaryFolder
  static let name = "lesson.coroviz"

  static let firstNote = "Nothing has run yet: main is only an object."
  static let secondNote = "两个 worker 都在睡觉。\nThe loop has nothing to do but wait."

  /// Seven moves in three and a half seconds, at the pace of someone in a hurry.
  static let moves = [3, 9, 14, 20, 28, 36, 46]
  static let notes: [(position: Int, text: String)] = [(9, firstNote), (28, secondNote)]

  /// - Parameters:
  ///   - pace: milliseconds between two moves.
  ///   - isWhole: whether the recording was closed.
  init(
    moves: [Int] = LessonFile.moves, notes: [(position: Int, text: String)] = LessonFile.notes,
    pace: Int = 500, source: RecordedSource = LessonFile.source, log: TraceLog = WorkersTrace.make(),
    isWhole: Bool = true
  ) throws {
    folder = try TemporaryFolder()
    let writer = try RecordingWriter(
      path: "\(folder.path)/\(Self.name)",
      header: RecordingHeader(
        id: "000102030405060708090a0b0c0d0e0f", tool: "coroviz test", created: "2024-01-01T00:00:00Z"),
      source: source)
    try writer.writeEvents(of: log)
    var annotations = Annotations()
    for (index, position) in moves.enumerated() {
      try writer.write(LessonEntry(wall: index * pace, fact: .move(Move(position: position))))
    }
    let wall = moves.count * pace
    for note in notes {
      guard let fact = annotations.write(note.text, at: note.position) else { continue }
      try writer.write(LessonEntry(wall: wall, fact: fact))
    }
    if let fact = annotations.mark("both sleep", kind: .chapter, at: 20) {
      try writer.write(LessonEntry(wall: wall, fact: fact))
    }
    if isWhole { try writer.finish() }
  }

  static let source = RecordedSource(
    programName: "two workers", fileName: "workers.py", bytes: Array(WorkersTrace.source.utf8))
}
