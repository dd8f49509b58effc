import AsyncioRuntime
import Canvas
import NcursesTerminal
import Scenarios
import Story
import TraceModel
import Viewer

/// Gives the viewer its programs: opens scenarios and files, copies a scenario for editing, reloads, writes pictures.
final class EngineHost: ViewerHost {
  let seed: UInt64
  private let language: Language
  private(set) var current: ProgramSource?
  /// The recording that the walk is in.
  var recordingInUse: RecordingInUse?
  /// Copies of built-in scenarios that were edited, by the scenario's name.
  private var copies: [(scenario: String, path: String)] = []

  /// What programs read, made anew for each run.
  private let input: () throws(CommandFailure) -> ProgramInput

  init(
    seed: UInt64, language: Language, input: @escaping () throws(CommandFailure) -> ProgramInput = { .asked }
  ) {
    self.seed = seed
    self.input = input
    self.language = language
  }

  /// Opens what the command line names.
  func open(
    _ name: String, arguments: [String], settings: [ProgramSetting] = [], recovering: Bool = false
  ) throws(CommandFailure) -> ViewerProgram {
    let source = try ProgramSource(
      name, arguments: arguments, settings: settings, recovering: recovering)
    current = source
    if case .recording(let path, _) = source.origin {
      recordingInUse = RecordingInUse(path: path)
    } else {
      recordingInUse = nil
    }
    return try run(source)
  }

  /// Opens a recording, and nothing else.
  func open(recording name: String, recovering: Bool) throws(CommandFailure) -> ViewerProgram {
    guard RecordingFile.isNamed(by: name) else {
      // Says so when there is nothing of that name at all.
      _ = try ProgramSource(name)
      let shown = displaySafe(name)
      throw CommandFailure(
        "\(shown) is no recording. `coroviz \(shown)` walks through a program; `coroviz record \(shown) -o lesson.coroviz` records one",
        status: 2)
    }
    return try open(name, arguments: [], recovering: recovering)
  }

  private func run(_ source: ProgramSource) throws(CommandFailure) -> ViewerProgram {
    let producer = source.producer(
      seed: seed, input: try input(), interruptsStuckCall: { NcursesScreen.hasInput })
    return ViewerProgram(source, producer: producer)
  }

  // MARK: ViewerHost

  func scenarios(in language: Language) -> [ScenarioItem] {
    ScenarioCatalog.groups.flatMap { group in
      group.scenarios.map { scenario in
        let introduction = scenario.introduction
        return language == .chinese
          ? ScenarioItem(
            name: scenario.name, group: group.titleChinese, title: introduction.titleChinese,
            description: introduction.descriptionChinese)
          : ScenarioItem(
            name: scenario.name, group: group.title, title: introduction.title,
            description: introduction.description)
      }
    }
  }

  func open(scenario name: String) throws(ViewerProblem) -> ViewerProgram {
    try viewing { () throws(CommandFailure) in try self.open(name, arguments: []) }
  }

  func editTarget() throws(ViewerProblem) -> EditTarget {
    guard let current else { throw ViewerProblem(CommandFailure("nothing is open")) }
    switch current.origin {
    case .file(let path): return EditTarget(path: path, isCopy: copies.contains { $0.path == path })
    case .recording: throw ViewerProblem(.recordingCannotChange)
    case .scenario(let scenario):
      return EditTarget(
        path: try viewing { () throws(CommandFailure) in try self.copy(scenario, current.program) },
        isCopy: true)
    }
  }

  /// A copy of a scenario in a folder of its own; from now on it is what is open. Settings are in its text.
  private func copy(_ scenario: Scenario, _ program: Program) throws(CommandFailure) -> String {
    let path = "\(try FileAccess.temporaryFolder())/\(scenario.fileName)"
    try FileAccess.write(String(decoding: program.source, as: UTF8.self), to: path)
    copies.append((scenario.name, path))
    current = try ProgramSource(path, arguments: program.arguments)
    return path
  }

  func reload() throws(ViewerProblem) -> ViewerProgram {
    guard let current else { throw ViewerProblem(CommandFailure("nothing is open")) }
    if case .recording = current.origin { throw ViewerProblem(.recordingCannotChange) }
    recordingInUse = nil
    guard case .file(let path) = current.origin else {
      return try viewing { () throws(CommandFailure) in try self.run(current) }
    }
    let source = try viewing { () throws(CommandFailure) in
      try ProgramSource(
        path, arguments: current.program.arguments, settings: current.settings)
    }
    self.current = source
    return try viewing { () throws(CommandFailure) in try self.run(source) }
  }

  func write(_ picture: ViewerPicture, to file: String) throws(ViewerProblem) {
    try viewing { () throws(CommandFailure) in try PictureFile.write(picture, to: file) }
  }

  /// Tells, after the screen has gone, where edited copies of scenarios are.
  func sayWhereCopiesAre() {
    for copy in copies {
      StandardError.write("coroviz: your copy of \(copy.scenario) is \(copy.path)\n")
    }
  }

  // MARK: Problems

  private func viewing<Result>(_ body: () throws(CommandFailure) -> Result) throws(ViewerProblem) -> Result {
    do { return try body() } catch { throw ViewerProblem(error) }
  }
}

extension Message {
  /// Edit and reload, in a recording.
  static let recordingCannotChange = Message(
    "A recording stays as it is. `coroviz show FILE` prints its program, `coroviz run FILE` runs it again.",
    "录制的内容不能改动。coroviz show FILE 打印其中的程序，coroviz run FILE 重新运行它。")
}
