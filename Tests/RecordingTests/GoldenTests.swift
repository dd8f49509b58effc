import Recording
import TestSupport
import Testing
import Timeline
import TraceModel

/// Recordings that were made once and stay as they are: each later coroviz must open them, and write the same bytes for
/// what is in them.
///
/// `version-1.coroviz` is a lesson on `workers`, closed, annotated later and closed again. A new version of the format gets
/// a file of its own beside it, and so do the events that a version has got later: `RECORD_GOLDEN=1 swift test --filter Golden` makes the files that are not there.
@Suite struct GoldenTests {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    + "/Golden"
  private static let path = folder + "/version-1.coroviz"
  private static let threads = folder + "/version-1-threads.coroviz"

  @Test func theLessonOnWorkersOpens() throws {
    let walk = try RecordingReader.read(path: Self.path)
    #expect(walk.header.version == 1)
    #expect(walk.header.tool == "coroviz 0.1.0")
    #expect(walk.checksum == .matches)
    #expect(walk.ending == .complete)
    #expect(walk.isWhole)
    #expect(walk.source.fileName == "workers.py")
    #expect(walk.source.settings == [.init(name: "SLEEP_1", value: "1")])
    let annotations = walk.lesson.annotations
    #expect(annotations.notes.map(\.position) == [4, 31, 60])
    #expect(annotations.note(at: 31)?.text == "Who runs next?\n谁先运行？")
    #expect(annotations.markers.map(\.kind) == [.chapter, .question])
    #expect(walk.lesson.moves.count == 4)
    #expect(walk.lesson.answers.map(\.isRight) == [false])
    #expect(walk.log.count > 100)
  }

  @Test func aProgramWithThreadsOpens() throws {
    let walk = try RecordingReader.read(path: Self.threads)
    #expect(walk.header.version == 1)
    #expect(walk.checksum == .matches)
    #expect(walk.isWhole)
    #expect(walk.lesson.annotations.note(at: 20)?.text == "Which thread runs now?")
    var state = LoopState()
    for event in walk.log.events { state.apply(event, log: walk.log) }
    #expect(state.threads.map { walk.log.text($0.name) } == ["", "Thread-1 (work)", "asyncio_0"])
    #expect(state.output.map(\.thread.rawValue) == [1, 2, 1, 2, 0])
    #expect(state.output.map(\.line) == [6, 6, 8, 8, 17])
  }

  /// Line by line, as it was written then.
  @Test(arguments: [path, threads]) func writingItAgainGivesTheSameBytes(path: String) throws {
    let bytes = Recordings.bytesOfFile(path)
    let walk = try RecordingReader.read(bytes: bytes)
    let folder = try TemporaryFolder()
    let copy = folder.path + "/copy.coroviz"
    let writer = try RecordingWriter(path: copy, header: walk.header, source: walk.source)
    var entries = walk.entries.map(\.entry)[...]
    for line in bytes.split(separator: 0x0A) {
      switch String(decoding: line, as: UTF8.self).split(separator: "\"").dropFirst(3).first {
      case "ev": try writer.writeEvents(of: walk.log, atMost: 1)
      case "nav", "note", "marker", "answer":
        let entry = entries.popFirst()
        try writer.write(#require(entry))
      case "end": try writer.finish()
      default: break
      }
    }
    #expect(entries.isEmpty)
    #expect(Recordings.bytesOfFile(copy) == bytes)
  }

  @Test(.enabled(if: environmentVariable("RECORD_GOLDEN") == "1")) func record() throws {
    guard !TextFile.names(in: Self.folder).contains("version-1.coroviz") else { return }
    let root = Self.folder.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let source = RecordedSource(
      programName: "workers", fileName: "workers.py",
      bytes: Recordings.bytesOfFile(root.joined(separator: "/") + "/scenarios/workers.py"),
      settings: [.init(name: "SLEEP_1", value: "1")])
    let log = Recordings.trace(of: source.bytes, "workers.py")
    let header = RecordingHeader(
      id: "00112233445566778899aabbccddeeff", tool: "coroviz 0.1.0", created: "2026-01-01T00:00:00Z")
    let writer = try RecordingWriter(path: Self.path, header: header, source: source)
    try writer.writeEvents(of: log, atMost: 31)
    for entry in Self.first { try writer.write(entry) }
    try writer.writeEvents(of: log)
    for entry in Self.second { try writer.write(entry) }
    try writer.finish()
    for entry in Self.later { try writer.write(entry) }
    try writer.finish()
  }

  @Test(.enabled(if: environmentVariable("RECORD_GOLDEN") == "1")) func recordThreads() throws {
    guard !TextFile.names(in: Self.folder).contains("version-1-threads.coroviz") else { return }
    let program = """
      import asyncio
      import threading
      import time

      def work(name, seconds):
          print(name, "begins")
          time.sleep(seconds)
          print(name, "ends")
          return name

      async def main():
          thread = threading.Thread(target=work, args=("a", 1))
          thread.start()
          result = await asyncio.to_thread(work, "b", 2)
          lock = threading.Lock()
          with lock:
              print(result)
          thread.join()

      asyncio.run(main())

      """
    let source = RecordedSource(
      programName: "threads.py", fileName: "threads.py", bytes: Array(program.utf8), settings: [])
    let log = Recordings.trace(of: source.bytes, "threads.py")
    let header = RecordingHeader(
      id: "ffeeddccbbaa99887766554433221100", tool: "coroviz 0.1.0", created: "2026-01-02T00:00:00Z")
    let writer = try RecordingWriter(path: Self.threads, header: header, source: source)
    try writer.writeEvents(of: log, atMost: 20)
    try writer.write(LessonEntry(wall: 1_000, fact: .move(Move(position: 20))))
    try writer.write(LessonEntry(wall: 2_000, fact: Self.note("n1", 1, 20, "Which thread runs now?")))
    try writer.writeEvents(of: log)
    try writer.finish()
  }

  private static func note(_ id: String, _ revision: Int, _ position: Int, _ text: String) -> LessonFact {
    .note(Note(id: AnnotationID(id), revision: revision, position: position, text: text))
  }

  private static func marker(_ id: String, _ position: Int, _ label: String, _ kind: Marker.Kind)
    -> LessonFact
  {
    .marker(Marker(id: AnnotationID(id), revision: 1, position: position, label: label, kind: kind))
  }

  private static let first: [LessonEntry] = [
    LessonEntry(wall: 0, fact: .move(Move(position: 4))),
    LessonEntry(wall: 2_100, fact: note("n1", 1, 4, "Nothing has run yet.")),
    LessonEntry(wall: 2_500, fact: marker("m2", 4, "Begin", .chapter)),
    LessonEntry(wall: 6_000, fact: .move(Move(position: 31, focus: "ready"))),
  ]

  private static let second: [LessonEntry] = [
    LessonEntry(wall: 9_000, fact: note("n3", 1, 31, "Who runs next?")),
    LessonEntry(wall: 9_500, fact: marker("m4", 31, "", .question)),
    LessonEntry(
      wall: 12_000,
      fact: .answer(Answer(position: 31, question: "nextTask", choice: "worker_2", isRight: false))),
    LessonEntry(wall: 13_000, fact: note("n3", 2, 31, "Who runs next?\n谁先运行？")),
    LessonEntry(wall: 14_000, fact: .move(Move(position: 60, zoomed: "source"))),
    LessonEntry(wall: 15_000, fact: marker("m5", 60, "a place that goes again", .place)),
    LessonEntry(wall: 15_500, fact: .markerDeleted(AnnotationID("m5"), revision: 2)),
    LessonEntry(wall: 16_000, fact: .move(Move(position: 58))),
  ]

  private static let later: [LessonEntry] = [
    LessonEntry(
      wall: 16_000,
      fact: note("n6", 1, 60, "Written later: \u{1B}[7m is no colour here, \"quotes\" and \\ stay."))
  ]
}
