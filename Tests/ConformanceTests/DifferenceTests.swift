import TestSupport
import Testing

/// Deliberate differences from CPython: Differences/NAME.py says why, NAME.cpython and NAME.coroviz hold what each prints
/// (oracle/differences.py records them).
@Suite struct DifferenceTests {
  private static let folder = String(#filePath.dropLast("/DifferenceTests.swift".count)) + "/Differences"
  private static let names = TextFile.names(in: folder).filter { $0.hasSuffix(".py") }.map {
    String($0.dropLast(3))
  }

  @Test(arguments: names)
  func isAsRecorded(_ name: String) throws {
    let run = try ProgramRun(BuiltProgram.coroviz, ["run", name + ".py"], directory: Self.folder)
    let text = run.output + (run.status == 0 ? "" : "(exit status \(run.status))\n")
    #expect(text == TextFile.readIfPresent("\(Self.folder)/\(name).coroviz"))
  }

  @Test(arguments: names)
  func isADifference(_ name: String) throws {
    let cpython = TextFile.readIfPresent("\(Self.folder)/\(name).cpython")
    #expect(!cpython.isEmpty)
    #expect(cpython != TextFile.readIfPresent("\(Self.folder)/\(name).coroviz"))
    let source = try TextFile.read("\(Self.folder)/\(name).py")
    #expect(source.hasPrefix("\"\"\""))
    #expect(source.contains(".\n\n"), "the reason stands below the title")
  }
}
