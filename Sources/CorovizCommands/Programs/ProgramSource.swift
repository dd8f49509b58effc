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
  /// What runs: the text with the settings in it.
  let program: Program
  /// The constants that have other values than the program gives them.
  let settings: [ProgramSetting]

  /// Finds the program.
  ///
  /// A name that is a scenario's means the scenario; anything with a slash or an ending, and any other name of a file that
  /// is there, means the file.
  ///
  /// - Throws: `CommandFailure` that says what to type instead.
  init(
    _ name: String, arguments: [String] = [], settings: [ProgramSetting] = []
  ) throws(CommandFailure) {
    let looksLikeFile = name.contains("/") || name.hasSuffix(".py")
    if !looksLikeFile || !FileAccess.exists(name), let scenario = ScenarioCatalog.scenario(named: name),
      !name.contains("/")
    {
      try self.init(scenario, arguments: arguments, settings: settings)
      return
    }
    guard looksLikeFile || FileAccess.exists(name) else { throw Self.unknown(name) }
    let bytes = try FileAccess.read(name)
    try self.init(
      origin: .file(path: name), program: Program(fileName: name, source: bytes, arguments: arguments),
      settings: settings)
  }

  /// A scenario as it is.
  init(_ scenario: Scenario) {
    origin = .scenario(scenario)
    program = Program(fileName: scenario.fileName, source: Array(scenario.source.utf8))
    settings = []
  }

  private init(
    _ scenario: Scenario, arguments: [String], settings: [ProgramSetting]
  ) throws(CommandFailure) {
    let bytes = Array(scenario.source.utf8)
    try self.init(
      origin: .scenario(scenario),
      program: Program(fileName: scenario.fileName, source: bytes, arguments: arguments), settings: settings)
  }

  private init(
    origin: Origin, program: Program, settings: [ProgramSetting]
  ) throws(CommandFailure) {
    self.origin = origin
    (self.program, self.settings) = try program.applying(settings)
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
