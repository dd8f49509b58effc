import Recording
import TestSupport
import Testing

/// Whatever a program does: its recording is read again as it was written.
@Suite struct ProgramsTests {
  @Test(arguments: ConformancePrograms.areas) func everyProgramGoesThroughAFile(area: String) throws {
    for path in ConformancePrograms.programs(of: area) {
      let bytes = Recordings.bytesOfFile(path)
      let log = Recordings.trace(of: bytes, path)
      let source = RecordedSource(programName: "p", fileName: path, bytes: bytes)
      do {
        let walk = try RecordingReader.read(bytes: try Recordings.bytes(of: log, source))
        #expect(Recordings.difference(log, walk.log) == nil, "\(path)")
        #expect(walk.source == source)
        #expect(walk.checksum == .matches)
        #expect(walk.ending == .complete)
        #expect(Array(walk.log.events) == Array(log.events), "\(path)")
      } catch {
        Issue.record("\(path): \(error)")
      }
    }
  }

}

enum ConformancePrograms {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    + "/ConformanceTests/Programs"

  static let areas = TextFile.names(in: folder)

  static func programs(of area: String) -> [String] {
    TextFile.names(in: "\(folder)/\(area)").filter { $0.hasSuffix(".py") }.map { "\(folder)/\(area)/\($0)" }
  }
}
