import AsyncioRuntime
import Recording
import TestSupport
import TraceModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the tests record.
enum Recordings {
  static let header = RecordingHeader(
    id: "000102030405060708090a0b0c0d0e0f", tool: "coroviz test", created: "2024-01-01T00:00:00Z")

  static func source(_ text: String = "print(1)\n") -> RecordedSource {
    RecordedSource(programName: "test", fileName: "test.py", bytes: Array(text.utf8))
  }

  /// The trace of a program, of some thousands of events at most.
  static func trace(of bytes: [UInt8], _ name: String = "test.py", eventLimit: Int = 3_000) -> TraceLog {
    let simulation = Simulation(
      Program(fileName: name, source: bytes), SimulationOptions(isTraced: true))
    let budget = TraceBudget(events: eventLimit, instructions: 1_000_000)
    while !simulation.isFinished, simulation.log.count < eventLimit { simulation.advance(within: budget) }
    return simulation.log
  }

  /// The bytes of a recording of a trace, written through a file.
  static func bytes(
    of log: TraceLog, _ source: RecordedSource = source(), entries: [LessonEntry] = [], finished: Bool = true
  ) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path + "/r.coroviz"
    let writer = try RecordingWriter(path: path, header: header, source: source)
    try writer.writeEvents(of: log)
    for entry in entries { try writer.write(entry) }
    if finished { try writer.finish() }
    return bytesOfFile(path)
  }

  static func bytesOfFile(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }

  /// The first event in which two traces differ, in words; nil when they are the same.
  static func difference(_ first: TraceLog, _ second: TraceLog) -> String? {
    var comparison = TraceComparison(first, second)
    if comparison.advance(), first.count == second.count { return nil }
    let index = comparison.count
    return TraceComparison.text(of: index, in: first) + "\n" + TraceComparison.text(of: index, in: second)
  }
}
