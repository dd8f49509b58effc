import Recording
import TestSupport
import Testing
import TraceModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading whole files and broken ones.
@Suite struct ReaderTests {
  @Test func aRecordingHoldsEverything() throws {
    let source = RecordedSource(
      programName: "work", fileName: "/home/someone/work.py", bytes: Array(Recordings.program.utf8),
      arguments: ["-x", "ü\n"], seed: .max, settings: [.init(name: "N", value: "'3'")])
    let log = Recordings.trace(of: source.bytes)
    let walk = try RecordingReader.read(
      bytes: try Recordings.bytes(of: log, source, entries: Recordings.lesson))
    #expect(walk.header == Recordings.header)
    #expect(walk.source == source)
    #expect(walk.source.fileName == "work.py")
    #expect(walk.isWhole)
    #expect(walk.ending == .complete)
    #expect(walk.checksum == .matches)
    #expect(walk.entries.map(\.entry) == Recordings.lesson)
    var lesson = Lesson()
    for entry in Recordings.lesson { lesson.apply(entry) }
    #expect(walk.lesson == lesson)
    let program = RecordedProgram(walk)
    #expect(program.isFinished && !program.canInterrupt && program.log.count == log.count)
  }

  @Test func theFileNamesNobody() throws {
    let text = String(decoding: try Recordings.example(), as: UTF8.self)
    for name in ["USER", "HOME", "PWD", "HOSTNAME"] {
      guard let value = environmentVariable(name), value.count > 4 else { continue }
      #expect(!text.contains(value), "\(name)")
    }
  }

  @Test func aSourceThatIsNotUTF8StaysAsItIs() throws {
    let bytes: [UInt8] = Array("# -*- coding: latin-1 -*-\nprint('".utf8) + [0xE4, 0xFF, 0x27, 0x29, 0x0A]
    for length in 0...3 {
      let source = RecordedSource(
        programName: "p", fileName: "p.py", bytes: bytes + [UInt8](repeating: 0xFF, count: length))
      let walk = try RecordingReader.read(bytes: try Recordings.bytes(of: TraceLog(), source))
      #expect(walk.source == source)
    }
  }

  @Test func textsLongerThanALineAreSplit() throws {
    let long = String(repeating: "ä\u{0}€\u{1F600}", count: 80_000)
    let source = RecordedSource(programName: "p", fileName: "p.py", bytes: Array(long.utf8))
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.print(long)
    trace.print("short")
    let bytes = try Recordings.bytes(of: trace.log, source)
    let longest = bytes.split(separator: 0x0A).map(\.count).max() ?? 0
    #expect(longest <= RecordingLimits.standard.lineBytes)
    let walk = try RecordingReader.read(bytes: bytes)
    #expect(walk.source == source)
    #expect(Recordings.difference(walk.log, trace.log) == nil)
  }

  // MARK: Torn ends

  /// Whatever byte a recording ends at: it opens with all whole lines, or says why there is nothing to open.
  @Test func everyBeginningOfAFileOpens() throws {
    let bytes = try Recordings.shortExample()
    let whole = try RecordingReader.read(bytes: bytes)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    for length in 0...bytes.count {
      let part = Array(bytes[..<length])
      guard length + 1 >= ends[1] else {
        #expect(throws: RecordingError.self) { try RecordingReader.read(bytes: part) }
        continue
      }
      let walk = try RecordingReader.read(bytes: part)
      let lines = part.count { $0 == 0x0A }
      // A line that only lacks its line feed is there.
      let isKept = length < bytes.count && bytes[length] == 0x0A
      #expect(walk.validBytes == (isKept ? length : ends[lines - 1]), "\(length)")
      let isComplete = length + 1 >= bytes.count
      #expect(
        walk.ending == (isComplete ? .complete : .interrupted(droppedBytes: length - walk.validBytes)),
        "\(length)")
      #expect(walk.log.count <= whole.log.count && walk.entries.count <= whole.entries.count)
    }
  }

  @Test func aMalformedLineIsAnErrorWithItsPlace() throws {
    var lines = try Recordings.example().split(separator: 0x0A).map(Array.init)
    let start = lines[..<6].reduce(0) { $0 + $1.count + 1 }
    let good = Array(lines[..<6].joined(separator: [0x0A]))
    lines[6].removeLast()
    let bytes = Array(lines.joined(separator: [0x0A]))
    let error = #expect(throws: RecordingError.self) {
      try RecordingReader.read(bytes: bytes, name: "l.coroviz")
    }
    #expect(
      error?.description
        == "l.coroviz: line 7 (byte \(start)): the line breaks off; `coroviz verify l.coroviz --recover NEWFILE` keeps what comes before it"
    )
    let walk = try RecordingReader.read(bytes: bytes, recovering: true)
    #expect(walk.validBytes == good.count + 1)
    #expect(walk.damage?.kind == .damaged)
    #expect(walk.ending == .interrupted(droppedBytes: bytes.count - walk.validBytes))
  }

  @Test func aChangedByteIsTold() throws {
    var bytes = try Recordings.example()
    let index = try #require(bytes.indices.last { bytes[$0] == UInt8(ascii: "m") && bytes[$0 - 1] == 0x22 })
    bytes[index] = UInt8(ascii: "n")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.isEmpty)
    let walk = try RecordingReader.read(bytes: bytes)
    #expect(walk.checksum == .differs)
    #expect(walk.ending == .complete)
  }

  // MARK: Later versions

  @Test func whatIsNotKnownIsIgnored() throws {
    var lines = String(decoding: try Recordings.example(), as: UTF8.self).split(separator: "\n").map(
      String.init)
    lines = lines.map { line in
      line.hasPrefix(#"{"t":"ev""#)
        ? #"{"later":[{"a":[1e5,null,"\ud83d\ude00"]}],"# + line.dropFirst() : line
    }
    lines.insert(#"{"t":"subtitle","anything":{"goes":true}}"#, at: 4)
    lines.insert(#" { "t" : "subtitle" } "#, at: 4)
    let walk = try RecordingReader.read(bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(walk.isWhole)
    #expect(walk.checksum == .differs)
  }

  @Test func aLaterFormatIsRefusedInASentence() throws {
    let header =
      #"{"t":"header","format":"coroviz-recording","version":3,"minReader":2,"id":"0","tool":"coroviz 9\u001b[2J","created":"","program":{}}"#
    let error = #expect(throws: RecordingError.self) {
      try RecordingReader.read(bytes: Array((header + "\n").utf8), name: "x")
    }
    #expect(error?.kind == .tooNew || error?.kind == .notARecording)
    #expect(error?.description.contains("\u{1B}") == false)
  }

  // MARK: What is no recording

  @Test(arguments: [
    "", "\n", "hello\n", "{}\n", "[1]\n", #"{"t":"ev","seq":1,"kind":"programStarted"}"# + "\n", "\0\0\0",
  ])
  func otherFilesAreNoRecordings(text: String) {
    let error = #expect(throws: RecordingError.self) { try RecordingReader.read(bytes: Array(text.utf8)) }
    #expect(error?.kind == .notARecording, "\(text)")
  }

  @Test func onlyPlainFilesAreOpened() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pipe.coroviz"
    mkfifo(pipe, 0o600)
    for path in [folder.path, pipe, "/dev/null", "/dev/zero"] {
      let error = #expect(throws: RecordingError.self) { try RecordingReader.read(path: path) }
      #expect(error?.kind == .notAFile, "\(path)")
    }
    let error = #expect(throws: RecordingError.self) { try RecordingReader.read(path: folder.path + "/none") }
    #expect(error?.kind == .system(ENOENT))
    #expect(error?.problem == "can't read it: no such file or directory")
  }

  @Test func progressGoesUpToOne() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/r.coroviz"
    Recordings.write(try Recordings.example(), to: path)
    var parts: [Double] = []
    _ = try RecordingReader.read(path: path) { parts.append($0) }
    #expect(parts.last == 1)
    #expect(parts == parts.sorted())
  }
}
