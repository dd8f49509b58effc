import ArgumentParser
import Canvas
import NcursesTerminal
import Story
import Viewer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `coroviz [PROGRAM]`: the full-screen walk.
struct ViewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view",
    abstract: "Walk through a program on the full screen (what coroviz does when no command is named).",
    discussion: """
      Without a program a menu of scenarios opens. Press ? for all keys.

      Examples:
        coroviz workers
        coroviz view --plain workers       line by line, for screen readers and pipes
        coroviz view --at time:1 workers   begin at a position
        coroviz workers --set SLEEP_2=5    with another value for a constant
        coroviz lesson.coroviz             look at a recording, and annotate it
      """)

  @Flag(help: "Line by line, without a full screen.")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "Where to begin: event:N, turn:N, tick:N, time:S, line:N, output:N, N%, end.", valueName: "position"))
  var at: String?

  @Flag(help: "Let the mouse select and scroll.")
  var mouse = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var look: LookOptions
  @OptionGroup var input: InputOption
  @OptionGroup var settings: SettingsOption
  @OptionGroup var seed: SeedOption
  @OptionGroup var recover: RecoverOption

  @Argument(
    help: "A scenario's name (see `coroviz list`), a Python file or a recording.",
    completion: .custom { _, _, _ in ProgramArguments.completions })
  var program: String?

  @Argument(parsing: .captureForPassthrough, help: "What the program finds in sys.argv.")
  var arguments: [String] = []

  func run() throws {
    if let at { try PositionCheck.check(at) }
    let language = try language.language()
    let host = EngineHost(seed: seed.seed, language: language) { () throws(CommandFailure) in
      try input.givenForWalk() ?? .asked
    }
    let opened = try program.map {
      try host.open(
        $0, arguments: arguments, settings: settings.settings(), recovering: recover.recover)
    }
    let options = ViewerOptions(
      language: language, isASCII: look.ascii, usesColour: look.color != .never,
      hasContrast: look.contrast, usesMouse: mouse)
    try WalkSession(host: host, opened: opened, options: options, at: at, plain: plain, look: look).run()
  }
}
