import ArgumentParser
import Canvas
import Recording
import Story
import Viewer

/// `coroviz record`.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Walk through a program and record the walk, with notes, into a file.",
    discussion: """
      The walk is the usual one. What you do is written down as you do it: where you
      go, what you write with a (a note) and m (a marker). R or q ends the recording.
      `coroviz replay FILE` plays it as you gave it; `coroviz FILE` opens it for
      walking, and for more notes.

      With --auto nobody walks: each event, line, turn or tick is one step.
      Options may stand anywhere; what begins with a dash and is meant for your
      program comes after --.

      Examples:
        coroviz record workers -o lesson.coroviz
        coroviz record --plain workers            line by line
        coroviz record my_program.py 3 -o a.coroviz
        coroviz record workers --auto turn --pace 2
      """)

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; PROGRAM.coroviz if not given.", valueName: "file"))
  var output: String?

  @Flag(help: "Overwrite the file if it exists.")
  var force = false

  @Option(
    help: ArgumentHelp("Record without a person: one step an event, line, turn or tick.", valueName: "unit"))
  var auto: AutomaticWalk.Unit?

  @Option(help: ArgumentHelp("With --auto: seconds from step to step.", valueName: "seconds"))
  var pace = 1.0

  @Option(help: ArgumentHelp("With --auto: stop after so many events.", valueName: "number"))
  var limit = 100_000

  @Flag(help: "Line by line, without a full screen.")
  var plain = false

  @Option(help: ArgumentHelp("Where to begin, as for `coroviz view`.", valueName: "position"))
  var at: String?

  @OptionGroup var language: LanguageOption
  @OptionGroup var look: LookOptions
  @OptionGroup var input: InputOption
  @OptionGroup var settings: SettingsOption
  @OptionGroup var seed: SeedOption

  @Argument(
    help: "A scenario's name (see `coroviz list`), a Python file or a recording.",
    completion: .custom { _, _, _ in ProgramArguments.completions })
  var program: String

  @Argument(help: "What the program finds in sys.argv.")
  var arguments: [String] = []

  func validate() throws {
    guard pace.isFinite, (0.001...86_400).contains(pace) else {
      throw ValidationError("--pace is a number of seconds such as 0.5, up to a day")
    }
    guard limit > 0 else { throw ValidationError("--limit is a number of events, such as 100000") }
    if auto != nil, plain || at != nil {
      throw ValidationError("--auto walks by itself from the start: leave out --plain and --at")
    }
  }

  func run() throws {
    if let at { try PositionCheck.check(at) }
    let language = try language.language()
    let host = EngineHost(seed: seed.seed, language: language) { () throws(CommandFailure) in
      try input.givenForWalk() ?? (auto == nil ? .asked : .empty)
    }
    let opened = try host.open(program, arguments: arguments, settings: settings.settings())
    let file = output ?? host.recordingOffer().file
    let writer = try host.prepareRecording(file, overwriting: force)
    if let auto { return try record(opened, auto, into: writer) }
    let options = ViewerOptions(
      language: language, isASCII: look.ascii, usesColour: look.color != .never, hasContrast: look.contrast)
    try WalkSession(
      host: host, opened: opened, options: options, at: at, plain: plain, look: look, recording: file
    ).run()
  }

  private func record(_ opened: ViewerProgram, _ unit: AutomaticWalk.Unit, into writer: RecordingWriter)
    throws
  {
    let walk = AutomaticWalk(unit: unit, pace: Int(pace * 1_000), limit: limit)
    let usesLoop = SourceFile(name: opened.fileName, text: opened.text).mentionsLoop
    let report: AutomaticWalk.Report
    do throws(RecordingError) {
      report = try walk.record(opened.producer, usesLoop: usesLoop, into: writer)
    } catch {
      throw CommandFailure(displaySafe(error.description))
    }
    var output = StandardOutput()
    output.write("\(displaySafe(writer.path)): \(report.events) events, \(report.moves) steps\n")
    output.flush()
    if !report.isWhole {
      throw CommandFailure(
        "stopped after \(report.events) events: the program goes on; --limit allows more of them")
    }
  }
}

extension AutomaticWalk.Unit: ExpressibleByArgument {}
