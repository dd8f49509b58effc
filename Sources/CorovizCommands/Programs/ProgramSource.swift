import AsyncioRuntime
import Recording
import Scenarios
import TraceModel
import Viewer

/// The program that a command's first argument names: a built-in scenario, a Python file, or a recording.
///
/// `producer` gives its events, whichever it is: a new run of the program, or those that were recorded.
struct ProgramSource {
  /// Where the text comes from.
  enum Origin {
    case scenario(Scenario)
    case file(path: String)
    case recording(path: String, RecordedWalk)
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
  /// A file that ends in `.coroviz`, or begins as recordings do, is a recording. Its events are what they are: arguments and
  /// settings of one's own are only for who runs its program again.
  ///
  /// - Parameters:
  ///   - recovering: take the longest valid part of a damaged recording.
  ///   - rerunning: the program is wanted to be run, also that of a recording.
  /// - Throws: `CommandFailure` that says what to type instead.
  init(
    _ name: String, arguments: [String] = [], settings: [ProgramSetting] = [], recovering: Bool = false,
    rerunning: Bool = false
  ) throws(CommandFailure) {
    if RecordingFile.isNamed(by: name) {
      guard rerunning || (arguments.isEmpty && settings.isEmpty) else { throw Self.fixed(name) }
      let walk = try RecordingFile.read(name, recovering: recovering)
      try self.init(walk, path: name, arguments: arguments, settings: settings)
      return
    }
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

  /// The program of a recording, as it was run then unless arguments or settings say otherwise.
  private init(
    _ walk: RecordedWalk, path: String, arguments: [String], settings: [ProgramSetting]
  ) throws(CommandFailure) {
    let source = walk.source
    let program = Program(
      fileName: source.fileName, source: source.bytes,
      arguments: arguments.isEmpty ? source.arguments : arguments)
    let recorded = source.settings.map { ProgramSetting(name: $0.name, value: $0.value) }
    origin = .recording(path: path, walk)
    let (applied, fresh) = try program.applying(settings)
    self.program = applied
    self.settings = recorded.filter { old in !fresh.contains { $0.name == old.name } } + fresh
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
    case .recording(_, let walk): walk.source.programName
    }
  }

  /// The file's name without its folders.
  var shortFileName: String {
    program.fileName.split(separator: "/").last.map(String.init) ?? program.fileName
  }

  /// The text, for the source panel.
  var text: String { String(decoding: program.source, as: UTF8.self) }

  /// The recording, if it is one.
  var recording: RecordedWalk? {
    if case .recording(_, let walk) = origin { walk } else { nil }
  }

  /// Where the program's events come from: from a recording those it holds, else a new run.
  ///
  /// The program runs under its file's name without the folders: what it says of itself (in a traceback, say) can then be
  /// recorded and handed on, and is the same when the recording is run again somewhere else.
  ///
  /// - Parameters:
  ///   - input: what it reads from its standard input.
  ///   - interruptsStuckCall: as in `SimulationOptions`.
  func producer(
    seed: UInt64, input: ProgramInput = .empty, interruptsStuckCall: (() -> Bool)? = nil
  ) -> any TraceProducer {
    if let recording { return RecordedProgram(recording) }
    var program = program
    program.fileName = shortFileName
    return Simulation(
      program,
      SimulationOptions(
        isTraced: true, seed: seed, input: input, interruptsStuckCall: interruptsStuckCall))
  }

  /// Says on standard error what a person should know of the recording, if it is one.
  func tellRemarks() {
    for remark in recording?.remarks ?? [] {
      StandardError.write("coroviz: \(remark.message.text(in: .english).lowercasedFirst)\n")
    }
  }

  private static func fixed(_ name: String) -> CommandFailure {
    CommandFailure(
      "a recording shows what happened when it was made, so it takes neither arguments nor --set; "
        + "`coroviz run \(name)` runs its program again, with others if you like", status: 2)
  }

  private static func unknown(_ name: String) -> CommandFailure {
    let guess = ScenarioCatalog.suggestion(for: name).map { "Did you mean `coroviz \($0)`? " } ?? ""
    return CommandFailure(
      "there is no scenario and no file '\(name)'. \(guess)`coroviz list` shows the scenarios.",
      chinese: "没有叫“\(name)”的场景或文件，按 L 查看所有场景。", status: 2)
  }
}
