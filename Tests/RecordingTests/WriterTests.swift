import Recording
import TestSupport
import Testing
import TraceModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writing, going on with a file, and putting its end in order.
@Suite struct WriterTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/r.coroviz" }

  init() throws { folder = try TemporaryFolder() }

  private func writer(overwriting: Bool = false) throws -> RecordingWriter {
    try RecordingWriter(
      path: path, header: Recordings.header, source: Recordings.source(), overwriting: overwriting)
  }

  private var log: TraceLog { Recordings.trace(of: Array(Recordings.program.utf8)) }

  @Test func whatIsWrittenIsInTheFileAtOnce() throws {
    let log = log
    let writer = try writer()
    #expect(try RecordingReader.read(path: path).log.count == 0)
    try writer.writeEvents(of: log, atMost: 10)
    #expect(try RecordingReader.read(path: path).log.count == 10)
    try writer.write(LessonEntry(wall: 5, fact: .move(Move(position: 7))))
    let walk = try RecordingReader.read(path: path)
    #expect(walk.lesson.moves.map(\.move.position) == [7])
    #expect(walk.ending == .interrupted(droppedBytes: 0))
    #expect(walk.checksum == .missing)
  }

  @Test func eventsInPiecesAreTheSameAsAllAtOnce() throws {
    let log = log
    let pieces = try writer()
    while try pieces.writeEvents(of: log, atMost: 7) {}
    try pieces.finish()
    #expect(pieces.eventCount == log.count)
    let atOnce = try Recordings.bytes(of: log)
    #expect(Recordings.bytesOfFile(path) == atOnce)
  }

  @Test func aFileIsOnlyReplacedWhenAsked() throws {
    try writer().finish()
    let error = #expect(throws: RecordingError.self) { try writer() }
    #expect(error?.kind == .exists)
    #expect(try RecordingReader.read(path: path).ending == .complete)
    try writer(overwriting: true).writeEvents(of: log)
    #expect(try RecordingReader.read(path: path).ending == .interrupted(droppedBytes: 0))
  }

  @Test func oneWriterAtATime() throws {
    let first = try writer()
    let error = #expect(throws: RecordingError.self) { try RecordingWriter(appendingTo: path) }
    #expect(error?.kind == .inUse)
    try first.finish()
  }

  // MARK: Going on

  @Test func annotatingLater() throws {
    let log = log
    do {
      let writer = try writer()
      try writer.writeEvents(of: log)
      for entry in Recordings.lesson { try writer.write(entry) }
      try writer.finish()
    }
    let before = Recordings.bytesOfFile(path)
    let writer = try RecordingWriter(appendingTo: path)
    #expect(writer.lastWall == 4_000)
    #expect(writer.repair == nil)
    #expect(writer.eventCount == log.count)
    #expect(try writer.writeEvents(of: log) == false)
    try writer.finish()
    #expect(Recordings.bytesOfFile(path) == before, "nothing came, so nothing is written")
    let note = Note(id: AnnotationID("n9"), revision: 1, position: 9, text: "later")
    try writer.write(LessonEntry(wall: 100, fact: .note(note)))
    #expect(try RecordingReader.read(path: path).ending == .interrupted(droppedBytes: 0))
    try writer.finish()
    let walk = try RecordingReader.read(path: path)
    #expect(walk.checksum == .matches)
    #expect(walk.ending == .complete)
    #expect(walk.lesson.annotations.note(at: 9) == note)
    #expect(walk.lesson.duration == 4_000, "time does not go back")
    #expect(Recordings.bytesOfFile(path).starts(with: before))
  }

  @Test func aTornEndIsKeptAsideAndTakenAway() throws {
    let bytes = try Recordings.example()
    let torn = Array(bytes.dropLast(40))
    Recordings.write(torn, to: path)
    let whole = try RecordingReader.read(bytes: torn)
    let writer = try RecordingWriter(appendingTo: path)
    let dropped = torn.count - whole.validBytes
    #expect(writer.repair == .droppedBytes(dropped, keptIn: path + ".bak"))
    #expect(Recordings.bytesOfFile(path + ".bak") == Array(torn.suffix(dropped)))
    try writer.write(LessonEntry(wall: 9_000, fact: .move(Move(position: 1))))
    try writer.finish()
    let walk = try RecordingReader.read(path: path)
    #expect(walk.ending == .complete)
    #expect(walk.checksum == .matches)
    #expect(walk.entries.count == whole.entries.count + 1)
  }

  /// At whatever byte it was torn: the recording can be gone on with, and nothing that was whole is lost.
  @Test func everyTornEndCanBeGoneOnWith() throws {
    let bytes = try Recordings.bytes(
      of: Recordings.trace(of: Array("x = 1\nprint(x)\n".utf8)),
      entries: [
        LessonEntry(wall: 1, fact: .note(Note(id: AnnotationID("n1"), revision: 1, position: 2, text: "ä")))
      ])
    let second = try #require(bytes.indices.filter { bytes[$0] == 0x0A }.dropFirst().first)
    for length in (second + 1)...bytes.count {
      let part = Array(bytes[..<length])
      Recordings.write(part, to: path)
      let before = try RecordingReader.read(bytes: part)
      let writer = try RecordingWriter(appendingTo: path)
      try writer.write(LessonEntry(wall: 2, fact: .move(Move(position: 0))))
      try writer.finish()
      let after = try RecordingReader.read(path: path)
      #expect(after.ending == .complete && after.checksum == .matches, "\(length)")
      #expect(after.entries.count == before.entries.count + 1 && after.log.count == before.log.count)
      unlink(path + ".bak")
    }
  }

  @Test func aDamagedFileIsNotGoneOnWith() throws {
    var bytes = try Recordings.example()
    bytes[bytes.count / 2] = 0
    Recordings.write(bytes, to: path)
    #expect(throws: RecordingError.self) { try RecordingWriter(appendingTo: path) }
    #expect(Recordings.bytesOfFile(path) == bytes)
    let walk = try RecordingRecovery.copy(path, to: folder.path + "/good.coroviz")
    #expect(walk.damage != nil)
    let good = try RecordingReader.read(path: folder.path + "/good.coroviz")
    #expect(good.ending == .complete && good.checksum == .matches && good.log.count == walk.log.count)
    #expect(Recordings.bytesOfFile(path) == bytes)
  }

  // MARK: What can't be written

  @Test func placesThatCannotBeWritten() {
    for (path, kind) in [
      (folder.path, RecordingError.Kind.exists), ("/dev/null", .exists),
      ("/nowhere/r.coroviz", .system(ENOENT)),
      ("/proc/r.coroviz", .system(ENOENT)),
    ] {
      let error = #expect(throws: RecordingError.self) {
        try RecordingWriter(path: path, header: Recordings.header, source: Recordings.source())
      }
      #expect(error?.kind == kind, "\(path): \(String(describing: error))")
    }
    for path in [folder.path, "/dev/null"] {
      let error = #expect(throws: RecordingError.self) {
        try RecordingWriter(
          path: path, header: Recordings.header, source: Recordings.source(), overwriting: true)
      }
      #expect(error?.kind == .notAFile, "\(path): \(String(describing: error))")
    }
  }

  /// A limit on the size of files stands for a full disk. The process that has it is not this one.
  @Test func whatReadersRefuseIsNotWritten() throws {
    let writer = try writer()
    try writer.writeEvents(of: log, atMost: 5)
    let size = Recordings.bytesOfFile(path).count
    let long = String(repeating: "x", count: RecordingLimits.standard.noteBytes + 1)
    let facts: [LessonFact] = [
      .move(Move(position: 6)), .move(Move(position: -1)),
      .note(Note(id: AnnotationID("n1"), revision: 1, position: 1, text: long)),
    ]
    for fact in facts {
      #expect(throws: RecordingError.self) { try writer.write(LessonEntry(wall: 0, fact: fact)) }
    }
    #expect(Recordings.bytesOfFile(path).count == size)
    try writer.write(
      LessonEntry(
        wall: 0,
        fact: .note(Note(id: AnnotationID("n1"), revision: 1, position: 1, text: String(long.dropLast())))))
    #expect(try RecordingReader.read(path: path).lesson.annotations.notes.count == 1)
  }

  @Test func aFreshHeaderHasATimeAndANumberOfItsOwn() {
    let headers = (0..<3).map { _ in RecordingHeader.fresh(tool: "coroviz 1") }
    #expect(Set(headers.map(\.id)).count == 3)
    #expect(headers.allSatisfy { $0.id.count == 32 && $0.id.allSatisfy(\.isHexDigit) })
    #expect(headers[0].created.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
  }
}
