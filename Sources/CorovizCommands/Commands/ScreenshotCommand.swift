import ArgumentParser
import AsyncioRuntime
import Canvas
import Exporters
import Story
import Timeline
import TraceModel
import Viewer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `coroviz screenshot`.
struct ScreenshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screenshot",
    abstract: "Draw one frame of the walk.",
    discussion: """
      POSITION is event:N, turn:N, tick:N, time:S (seconds), line:N (first
      arrival), output:N, N%, start or end.

      Examples:
        coroviz screenshot workers --at time:1
        coroviz screenshot workers --at output:3 --size 120x36 -o workers.svg
        coroviz screenshot workers --quiz 2 -o question.svg
      """)

  @Argument(
    help: "A scenario's name, a Python file or a recording.",
    completion: .custom { _, _, _ in ProgramArguments.completions })
  var program: String

  @Option(help: ArgumentHelp("Where in the walk.", valueName: "position"))
  var at = "end"

  @Option(
    help: ArgumentHelp("A question of the quiz as it stands, in place of a position.", valueName: "number"))
  var quiz: Int?

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "COLSxROWS"))
  var size = "100x30"

  @Option(help: "text, ansi or svg; from the file's ending if not given.")
  var format: FrameFormat?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @Option(help: "dark or light, for SVG.")
  var theme: ThemeOption = .dark

  @Option(help: ArgumentHelp("A panel that fills the screen, such as source.", valueName: "panel"))
  var zoom: String?

  @OptionGroup var language: LanguageOption
  @OptionGroup var look: LookOptions
  @OptionGroup var input: InputOption
  @OptionGroup var settings: SettingsOption
  @OptionGroup var seed: SeedOption

  func run() throws {
    let picture = try picture()
    let format =
      try format ?? output.map { file throws(CommandFailure) in try PictureFile.format(file) } ?? .text
    let exporter = format.exporter(
      theme: picture.theme, title: picture.title, description: picture.description)
    let text = exporter.export(picture.frame)
    if let output {
      try FileAccess.write(text, to: output)
    } else {
      var standardOutput = StandardOutput()
      standardOutput.write(text)
    }
  }

  /// `NO_COLOR` is about terminals: a picture in a file keeps its colours.
  private var usesColour: Bool {
    guard look.color == .auto, output == nil, let noColor = getenv("NO_COLOR") else {
      return look.color != .never
    }
    return noColor.pointee == 0
  }

  private func picture() throws -> ViewerPicture {
    try PositionCheck.check(at)
    let source = try ProgramSource(program, settings: settings.settings())
    let options = ViewerOptions(
      language: try language.language(), isASCII: look.ascii, usesColour: usesColour,
      hasContrast: look.contrast, theme: theme.theme)
    source.tellRemarks()
    let producer = source.producer(seed: seed.seed, input: try input.given() ?? .empty)
    let viewer = Viewer(
      ViewerProgram(source, producer: producer),
      size: try FrameSize.parsed(size), options: options)
    viewer.state.showsWelcome = false
    viewer.state.zoomed = try zoom.map(panel(named:))
    if let quiz { return try picture(ofQuestion: quiz, viewer) }
    viewer.finishWalk(.position(at), while: { producer.log.count < 3_000_000 })
    if viewer.state.messageIsError, let problem = viewer.state.message {
      throw CommandFailure("--at: \(problem.text(in: options.language).lowercasedFirst)")
    }
    return viewer.picture
  }

  private func picture(ofQuestion number: Int, _ viewer: Viewer) throws -> ViewerPicture {
    let count = viewer.showQuestion(number)
    guard (1...max(1, count)).contains(number), count > 0 else {
      throw CommandFailure(
        count == 0 ? "there is nothing to ask about this program" : "--quiz takes a number from 1 to \(count)"
      )
    }
    return viewer.picture
  }

  private func panel(named name: String) throws -> PanelKind {
    if let kind = PanelKind.allCases.first(where: { "\($0)" == name }) { return kind }
    let names = PanelKind.allCases.map { "\($0)" }.joined(separator: ", ")
    throw ValidationError("there is no panel '\(name)'; the panels are \(names)")
  }
}

extension FrameFormat: ExpressibleByArgument {}

/// `--theme`.
enum ThemeOption: String, ExpressibleByArgument, CaseIterable {
  case dark, light

  var theme: Theme { self == .dark ? .dark : .light }
}
