import AsyncioRuntime
import Scenarios

/// The program that a command's first argument names: a built-in scenario, or a file.
struct ProgramSource {
  /// Where the text comes from.
  enum Origin {
    case scenario(Scenario)
    case file(path: String)
  }

  let origin: Origin
  let program: Program

  /// Finds the program.
  ///
  /// A name that is a scenario's means the scenario; anything with a slash or an ending, and any other name of a file that
  /// is there, means the file.
  ///
  /// - Throws: `CommandFailure` that says what to type instead.
  init(_ name: String, arguments: [String] = []) throws(CommandFailure) {
    let looksLikeFile = name.contains("/") || name.hasSuffix(".py")
    if !looksLikeFile || !FileAccess.exists(name), let scenario = ScenarioCatalog.scenario(named: name),
      !name.contains("/")
    {
      self.init(scenario, arguments: arguments)
      return
    }
    guard looksLikeFile || FileAccess.exists(name) else { throw Self.unknown(name) }
    let bytes = try FileAccess.read(name)
    self.init(
      origin: .file(path: name), program: Program(fileName: name, source: bytes, arguments: arguments))
  }

  init(_ scenario: Scenario, arguments: [String] = []) {
    let bytes = Array(scenario.source.utf8)
    self.init(
      origin: .scenario(scenario),
      program: Program(fileName: scenario.fileName, source: bytes, arguments: arguments))
  }

  private init(origin: Origin, program: Program) {
    self.origin = origin
    self.program = program
  }

  /// What the status bar calls it.
  var name: String {
    switch origin {
    case .scenario(let scenario): scenario.name
    case .file: shortFileName
    }
  }

  /// The file's name without its folders.
  var shortFileName: String {
    program.fileName.split(separator: "/").last.map(String.init) ?? program.fileName
  }

  /// The text, for the source panel.
  var text: String { String(decoding: program.source, as: UTF8.self) }

  private static func unknown(_ name: String) -> CommandFailure {
    let guess = ScenarioCatalog.suggestion(for: name).map { "Did you mean `coroviz \($0)`? " } ?? ""
    return CommandFailure(
      "there is no scenario and no file '\(name)'. \(guess)`coroviz list` shows the scenarios.", status: 2)
  }
}
