import AsyncioRuntime
import Recording
import TestSupport
import Testing
import TraceModel

/// `coroviz verify`: the recorded program is run again.
struct VerifyTests {
  private static let program = """
    import random, sys
    for number in range(3):
        print(number, random.random(), sys.argv[1:])
    1 / 0

    """

  /// A recording of a run in a folder of its own.
  private func record(
    _ text: String = program, arguments: [String] = [], seed: UInt64 = 0, events: Int = .max,
    recordedAs recorded: String? = nil
  ) throws -> TemporaryFolder {
    let simulation = Simulation(
      Program(fileName: "p.py", source: Array(text.utf8), arguments: arguments),
      SimulationOptions(isTraced: true, seed: seed))
    while !simulation.isFinished, simulation.log.count < min(events, 10_000) {
      simulation.advance(within: .slice)
    }
    let folder = try TemporaryFolder()
    let writer = try RecordingWriter(
      path: folder.path + "/r.coroviz", header: .fresh(tool: "coroviz test"),
      source: RecordedSource(
        programName: "p", fileName: "p.py", bytes: Array((recorded ?? text).utf8), arguments: arguments,
        seed: seed))
    try writer.writeEvents(of: simulation.log, atMost: events)
    try writer.finish()
    return folder
  }

  @Test func theLessonOfTheReadmeIsWhatHappensAgain() throws {
    let root = String(#filePath.dropLast("/Tests/CommandTests/VerifyTests.swift".count))
    let run = try coroviz("verify", root + "/lessons/workers.coroviz")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("same, 183 events"))
  }

  @Test func aRecordingIsWhatHappensAgain() throws {
    let run = try coroviz("verify", "r.coroviz", in: try record(arguments: ["a", "-b"], seed: 7))
    #expect(run.status == 0)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "r.coroviz: the checksum is right")
    #expect(lines.last?.wholeMatch(of: /same, \d\d events/) != nil, "\(run.output)")
  }

  @Test func aPartIsComparedAsFarAsItGoes() throws {
    let run = try coroviz("verify", "r.coroviz", in: try record(events: 9))
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("same, 9 events; the recording stops before the program's end\n"))
  }

  @Test func aPartOfAnEndlessProgram() throws {
    let run = try coroviz("verify", "r.coroviz", in: try record("while True: x = 1\n", events: 500))
    #expect(run.output.contains("same, 500 events"), "\(run.output)")
  }

  @Test func theFirstDifferenceIsShownFromBothSides() throws {
    let other = Self.program.replacing("print(number", with: "print(number + 1")
    let run = try coroviz("verify", "r.coroviz", in: try record(recordedAs: other))
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines[1].wholeMatch(of: /different at event \d+, 0\.0 s:/) != nil, "\(run.output)")
    #expect(lines[2].hasPrefix("  recorded   ") && lines[2].contains(#""text":"0"#), "\(run.output)")
    #expect(lines[3].hasPrefix("  run again  ") && lines[3].contains(#""text":"1"#), "\(run.output)")
  }

  @Test func aProgramThatEndsEarlierIsDifferent() throws {
    let run = try coroviz("verify", "r.coroviz", in: try record(recordedAs: "import random\n"))
    #expect(run.status == 1)
    #expect(run.output.contains("different at event"))
  }

  @Test func tornAndChangedFilesAreTold() throws {
    let folder = try record()
    let bytes = Array(try TextFile.read(folder.path + "/r.coroviz").utf8)
    folder.write("torn.coroviz", bytes.dropLast(130))
    let torn = try coroviz("verify", "torn.coroviz", in: folder)
    #expect(torn.status == 0)
    #expect(torn.output.contains("the recording was interrupted; "), "\(torn.output)")
    #expect(torn.output.contains("bytes of a line that was not whole are left out"))

    let text = String(decoding: bytes, as: UTF8.self)
    folder.write("changed.coroviz", Array(text.replacing("coroviz test", with: "coroviz best").utf8))
    let changed = try coroviz("verify", "changed.coroviz", in: folder)
    #expect(changed.output.contains("it was changed after it was recorded"), "\(changed.output)")
  }

  @Test func whatIsGoodOfADamagedFileIsKept() throws {
    let folder = try record()
    var lines = try TextFile.read(folder.path + "/r.coroviz").split(separator: "\n").map(String.init)
    lines[12] = "{\u{1B}[2J"
    folder.write("bad.coroviz", Array((lines.joined(separator: "\n") + "\n").utf8))
    let refused = try coroviz("verify", "bad.coroviz", in: folder)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("coroviz: bad.coroviz: line 13 (byte "), "\(refused.errors)")
    #expect(refused.errors.contains("--recover"))
    #expect(!refused.errors.contains("\u{1B}"))

    let recovered = try coroviz("verify", "bad.coroviz", "--recover", "good.coroviz", in: folder)
    #expect(recovered.status == 0, "\(recovered.errors)")
    #expect(recovered.output.contains("damaged at line 13"), "\(recovered.output)")
    let good = try coroviz("verify", "good.coroviz", in: folder)
    #expect(good.status == 0)
    #expect(good.output.contains("the checksum is right"), "\(good.output)")
    let again = try coroviz("verify", "bad.coroviz", "--recover", "good.coroviz", in: folder)
    #expect(again.status == 1, "nothing is overwritten")
  }

  /// A limit on the size of files stands for a full disk.
  @Test func aFullDiskLeavesNoHalfFile() throws {
    let folder = try record()
    let run = try shell(
      "trap '' XFSZ; ulimit -f 1; coroviz verify r.coroviz --recover copy.coroviz", in: folder)
    #expect(run.status == 1)
    #expect(run.errors == "coroviz: copy.coroviz: can't write it: file too large\n")
    #expect(TextFile.names(in: folder.path) == ["r.coroviz"])
  }

  @Test func aRecordingOnAFullDiskEndsWithItsLastWholeLine() throws {
    let folder = try TemporaryFolder()
    let run = try shell(
      "trap '' XFSZ; ulimit -f 8; coroviz record workers --auto turn -o r.coroviz", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("can't write it: file too large"), "\(run.errors)")
    let verified = try coroviz("verify", "r.coroviz", in: folder)
    #expect(verified.status == 0)
    #expect(verified.output.contains("its last line is whole"), "\(verified.output)")
  }

  @Test func whatIsNoRecording() throws {
    let folder = try TemporaryFolder("p.coroviz", "print(1)\n")
    let run = try coroviz("verify", "p.coroviz", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("this is no recording"), "\(run.errors)")
    #expect(try coroviz("verify").status == 2)
    #expect(try coroviz("verify", "none.coroviz", in: folder).status != 0)
  }
}
