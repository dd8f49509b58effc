import TestSupport
import Testing

/// A Python program whose behaviour under CPython 3.13 is on record.
///
/// Programs/AREA/NAME.py, or a file of the top-level folder `scenarios`; the record is
/// Expected/AREA/NAME.* (oracle/programs.py tells which files, oracle/regenerate.py writes them).
struct ConformanceProgram: Sendable, CustomTestStringConvertible {
  /// The folder's name, which groups programs about one thing.
  let area: String
  let name: String
  /// Where the source is; the program runs there, so that messages show its bare file name.
  let folder: String

  /// What `coroviz run` is asked for: scenarios go by their name, so that the copies in the binary run.
  private var argument: String { area == "scenarios" ? name : name + ".py" }
  var testDescription: String { "\(area)/\(name)" }

  /// What is on record; a part without a file is empty.
  var expected: Behaviour {
    func part(_ ending: String) -> String {
      TextFile.readIfPresent("\(Self.tests)/Expected/\(area)/\(name).\(ending)")
    }
    return Behaviour(
      output: part("stdout"), status: part("status"), schedule: part("schedule"), lastError: part("stderr"))
  }

  /// Runs the program under the coroviz that was built with the tests.
  func run() throws -> Behaviour {
    let folder = try TemporaryFolder()
    let schedule = folder.path + "/schedule"
    let given = TextFile.names(in: self.folder).contains(name + ".stdin") ? ["--stdin", name + ".stdin"] : []
    let run = try ProgramRun(
      BuiltProgram.coroviz, ["run", "--schedule", schedule] + given + [argument], directory: self.folder)
    return Behaviour(run, schedule: TextFile.readIfPresent(schedule))
  }
}

extension ConformanceProgram {
  private static let tests = String(#filePath.dropLast("/ConformanceProgram.swift".count))
  private static let scenarios = tests + "/../../scenarios"

  /// Every program there is, in the order of their names.
  static let all: [ConformanceProgram] = {
    let areas = TextFile.names(in: tests + "/Programs").map { ($0, "\(tests)/Programs/\($0)") }
    return (areas + [("scenarios", scenarios)]).flatMap { area, folder in
      TextFile.names(in: folder).filter { $0.hasSuffix(".py") }.map {
        ConformanceProgram(area: area, name: String($0.dropLast(3)), folder: folder)
      }
    }
  }()

  /// Every program, or those of the area or of the name that COROVIZ_CONFORMANCE holds.
  static var selected: [ConformanceProgram] {
    guard let wanted = environmentVariable("COROVIZ_CONFORMANCE"), !wanted.isEmpty else { return all }
    return all.filter { [$0.area, $0.name, $0.testDescription].contains(wanted) }
  }
}
