import ArgumentParser
import AsyncioRuntime
import Canvas
import NcursesTerminal
import Story
import TraceModel
import Viewer

/// `coroviz diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Walk through two programs side by side, at the same virtual time.",
    discussion: """
      A and B are scenarios, Python files or recordings; without B, A is compared
      with itself under other settings. Press d for the first difference, PgDn for
      the next moment, ? for all keys.

      With --plain, or where there is no full screen, what both print is listed by
      time, then the first difference. The exit status is then that of diff: 0 if
      there is none, 1 if there is one, 2 for trouble.

      Two programs differ in the lines they print, each at its time, in the tasks
      they make, if both make some, and in how they end. One program with two
      settings differs in any event, too; only values of variables don't count.

      Examples:
        coroviz diff crawler_sequential crawler
        coroviz diff workers --set-b SLEEP_2=5
        coroviz diff --plain crawler crawler_tasks
        coroviz diff crawler_sequential crawler --at time:2 -o both.svg
      """)

  @Argument(
    help: "A scenario's name, a Python file or a recording.",
    completion: .custom { _, _, _ in ProgramArguments.completions })
  var a: String

  @Argument(
    help: "What to compare it with; A itself if not given.",
    completion: .custom { _, _, _ in ProgramArguments.completions })
  var b: String?

  @Flag(help: "A report in two columns, without a full screen.")
  var plain = false

  @Option(help: ArgumentHelp("Where to begin: time:S, start or end.", valueName: "position"))
  var at = "start"

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Draw that one picture into a file: .txt, .ansi or .svg.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Columns and rows of that picture.", valueName: "COLSxROWS"))
  var size = "160x45"

  @OptionGroup var input: InputOption
  @OptionGroup var settings: SettingsOption

  @Option(help: ArgumentHelp("The same for A only.", valueName: "name=value"))
  var setA: [String] = []

  @Option(help: ArgumentHelp("The same for B only.", valueName: "name=value"))
  var setB: [String] = []

  @OptionGroup var seed: SeedOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var look: LookOptions

  @Flag(help: "Let the mouse select and scroll.")
  var mouse = false

  func validate() throws {
    _ = try settings(of: .left)
    _ = try settings(of: .right)
    _ = try FrameSize.parsed(size)
    guard DiffMove(.position(at)) != nil else {
      throw ValidationError("--at takes time:S, start or end: one position for both programs is a time")
    }
    if b == nil, setA.isEmpty, setB.isEmpty {
      throw ValidationError(
        "name two programs, or give one another value: coroviz diff workers --set-b SLEEP_2=5")
    }
  }

  func run() throws {
    let language = try language.language()
    let options = ViewerOptions(
      language: language, isASCII: look.ascii, usesColour: look.color != .never,
      hasContrast: look.contrast, usesMouse: mouse)
    do {
      let programs = Pair(try open(.left, language), try open(.right, language))
      if let output { return try draw(programs, options, into: output) }
      switch TerminalCapability.current(plain: plain) {
      case .fullScreen: try showFullScreen(programs, options)
      case .lineMode: try report(programs, options)
      }
    } catch let failure as CommandFailure {
      throw CommandFailure(failure.message, status: 2)
    }
  }

  // MARK: Programs

  private func settings(of side: ComparedSide) throws -> [ProgramSetting] {
    let own =
      side == .left
      ? try setA.map { try ProgramSetting($0, option: "--set-a") }
      : try setB.map { try ProgramSetting($0, option: "--set-b") }
    return try settings.settings() + own
  }

  private func open(_ side: ComparedSide, _ language: Language) throws -> ViewerProgram {
    let host = EngineHost(seed: seed.seed, language: language) { () throws(CommandFailure) in
      try input.givenForWalk() ?? .empty
    }
    let name = side == .left ? a : b ?? a
    return try host.open(name, arguments: [], settings: try settings(of: side))
  }

  // MARK: Screen

  private func showFullScreen(_ programs: Pair<ViewerProgram>, _ options: ViewerOptions) throws {
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(TerminalOptions(colors: look.color.choice, ascii: look.ascii, mouse: mouse))
    } catch {
      throw CommandFailure("\(error.description); `coroviz diff --plain` works without a full screen")
    }
    let diff = DiffViewer(programs, size: screen.size, options: options)
    if at != "start" { diff.begin(.position(at)) }
    let reason = DiffLoop(screen: screen, diff: diff, write: Self.write).run()
    if let reason { screen.conclude(reason) }
    screen.close()
  }

  /// No more events than this are made for one picture.
  private static let eventLimit = 3_000_000

  private func draw(_ programs: Pair<ViewerProgram>, _ options: ViewerOptions, into file: String) throws {
    let diff = DiffViewer(programs, size: try FrameSize.parsed(size), options: options)
    diff.begin(.position(at))
    diff.finish {
      ComparedSide.allCases.allSatisfy { diff.tracks[$0].history.count < Self.eventLimit }
    }
    try PictureFile.write(diff.picture, to: file)
  }

  private static func write(_ picture: ViewerPicture, to file: String) throws(ViewerProblem) {
    do throws(CommandFailure) { try PictureFile.write(picture, to: file) } catch {
      throw ViewerProblem(error)
    }
  }

  // MARK: Report

  private func report(_ programs: Pair<ViewerProgram>, _ options: ViewerOptions) throws {
    let diff = DiffViewer(programs, size: Size(width: 100, height: 30), options: options)
    let sink = OutputSink()
    let outcome = DiffReport(diff).write { line in
      sink.write(ContiguousArray((line + "\n").utf8), to: .output)
    }
    sink.flush()
    switch outcome {
    case .same: return
    case .different: throw ExitCode(1)
    case .unknown: throw ExitCode(2)
    }
  }
}
