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
    let host = EngineHost(seed: seed.seed, language: language)
    let opened = try program.map {
      try host.open(
        $0, arguments: arguments, settings: settings.settings(), recovering: recover.recover)
    }
    let options = ViewerOptions(
      language: language, isASCII: look.ascii, usesColour: look.color != .never,
      hasContrast: look.contrast, usesMouse: mouse)
    switch TerminalCapability.current(plain: plain) {
    case .fullScreen: try showFullScreen(opened, options, host)
    case .lineMode(let reason): try walkInLines(opened, options, host, since: reason)
    }
  }

  private func showFullScreen(_ opened: ViewerProgram?, _ options: ViewerOptions, _ host: EngineHost) throws {
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(TerminalOptions(colors: look.color.choice, ascii: look.ascii, mouse: mouse))
    } catch {
      throw CommandFailure("\(error.description); `coroviz --plain` works without a full screen")
    }
    let viewer = Viewer(opened ?? .none, size: screen.size, options: options)
    if let at { viewer.begin(.position(at)) }
    viewer.state.showsWelcome = at == nil && opened != nil
    let loop = ViewerLoop(screen: screen, viewer: viewer, host: host)
    if opened == nil { loop.openMenu() }
    let reason = loop.run()
    if let reason { screen.conclude(reason) }
    screen.close()
    host.sayWhereCopiesAre()
  }

  private func walkInLines(
    _ opened: ViewerProgram?, _ options: ViewerOptions, _ host: EngineHost,
    since reason: TerminalCapability.Reason
  ) throws {
    guard let opened else {
      throw CommandFailure(
        "name a program, as in `coroviz workers`; `coroviz list` shows the scenarios", status: 2)
    }
    if reason != .requested {
      StandardError.write("coroviz: no full screen, since \(reason.description); going line by line\n")
    }
    for remark in opened.remarks {
      StandardError.write("coroviz: \(remark.text(in: .english).lowercasedFirst)\n")
    }
    let viewer = Viewer(opened, size: Size(width: 100, height: 30), options: options)
    if let at { viewer.finishWalk(.position(at)) }
    let output = OutputSink()
    PlainMode(viewer: viewer, host: host, input: StandardInputLines(output)) { line in
      output.write(ContiguousArray((line + "\n").utf8), to: .output)
    }.run()
    output.flush()
  }
}
