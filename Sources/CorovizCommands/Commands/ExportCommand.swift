import ArgumentParser
import Canvas
import Exporters
import Story
import Timeline
import Viewer

/// `coroviz export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a whole walk into a file to show elsewhere.",
    discussion: """
      The format is the one of the file's ending, or the one that --format names:

      \(ExportTarget.table)

      A recording that was presented is exported as it was presented where the
      format plays in time, with the teacher's own times; anything else step by
      step. The same walk gives the same file, byte for byte. A file that is there
      already is replaced once the new one is whole.

      Examples:
        coroviz export workers -o workers.cast
        asciinema play workers.cast
        agg workers.cast workers.gif         makes a GIF; agg is asciinema's
        coroviz export workers -o workers.svg --at time:1
        coroviz export lesson.coroviz -o lesson.anim.svg --lang zh
        coroviz export workers -o workers.md           GitHub shows it as a page
        coroviz export workers -o workers.mmd          for a ```mermaid block
        coroviz export workers -o workers.trace.json   open it at ui.perfetto.dev
        coroviz export workers --format cast -o - > workers.cast
      """)

  @Argument(
    help: "A scenario's name, a Python file, or a recording.",
    completion: .custom { _, _, _ in ProgramArguments.completions })
  var program: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The format, whatever the file is called.", valueName: "name"))
  var format: String?

  @Option(help: ArgumentHelp("Columns and rows of the pictures.", valueName: "COLSxROWS"))
  var size = "100x30"

  @Option(help: "dark or light: the page the colours are made for.")
  var theme: ThemeOption = .dark

  @Option(
    help: ArgumentHelp(
      "The one place that a still picture shows; the end if not given.", valueName: "position"))
  var at: String?

  @Flag(help: "Which steps of a recording.")
  var steps: StepChoice?

  @Option(
    help: ArgumentHelp("The most steps; the file says so when there would be more.", valueName: "number"))
  var maxSteps = ExportWalk.usualLimit

  @Flag(help: "A picture of the screen at every step, not only at markers (markdown, text).")
  var frames = false

  @OptionGroup(title: "Formats that play in time") var playing: PlayingOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var look: LookOptions
  @OptionGroup var input: InputOption
  @OptionGroup var settings: SettingsOption
  @OptionGroup var seed: SeedOption
  @OptionGroup var recover: RecoverOption

  @Argument(parsing: .postTerminator, help: "What the program finds in sys.argv, after --.")
  var arguments: [String] = []

  func run() throws {
    let target = try ExportTarget(output: output, format: format)
    try check(target)
    let source = try ExportSource(
      program, arguments: arguments, settings: settings.settings(), seed: seed.seed,
      input: try input.given() ?? .empty,
      recovering: recover.recover)
    try target.checkNotInput(program)
    let progress = ExportProgress(target.shownName)
    defer { progress.clear() }
    let viewer = Viewer(
      source.program, size: try FrameSize.parsed(size), options: try viewerOptions())
    do throws(ExportError) {
      let walk = try ExportWalk(
        viewer, try selection(target, source), limit: maxSteps, progress: progress.walked)
      let exporter = target.format.exporter(exportSettings)
      let text = try exporter.export(walk, progress: progress.wrote)
      progress.clear()
      try target.write(text)
      for notice in [cutNotice(walk), exporter.warning(walk, text)].compactMap(\.self) {
        StandardError.write("coroviz: \(notice)\n")
      }
    } catch {
      progress.clear()
      throw CommandFailure(error.message)
    }
  }
}

extension ExportCommand {
  private func check(_ target: ExportTarget) throws {
    if let at {
      try PositionCheck.check(at)
      guard target.format.isStill else {
        throw ValidationError(
          "--at is for formats that show one place; \(target.format.name) holds the whole walk")
      }
    }
    guard (1...1_000_000).contains(maxSteps) else {
      throw ValidationError("--max-steps takes a number from 1 to 1000000")
    }
    try playing.check()
  }

  private func viewerOptions() throws -> ViewerOptions {
    ViewerOptions(
      language: try language.language(), isASCII: look.ascii, usesColour: look.color != .never,
      hasContrast: look.contrast, theme: theme.theme)
  }

  private var exportSettings: ExportSettings {
    var settings = playing.settings
    settings.colorLevel = look.color.exportLevel
    settings.showsAllFrames = frames
    return settings
  }

  private func selection(
    _ target: ExportTarget, _ source: ExportSource
  ) throws(ExportError) -> ExportWalk.Selection {
    if target.format.isStill { return .only(at ?? "end") }
    if target.format.readsEvents { return .events(limit: ExportWalk.eventLimit) }
    let isPresented = source.program.lesson?.moves.isEmpty == false
    switch steps {
    case .everyStep: return .everyStep
    case .asPresented where !isPresented:
      throw ExportError("nobody has presented \(program): leave --as-presented out, or record a walk first")
    case .asPresented: return .asPresented
    case nil: return isPresented && target.format.prefersPresented ? .asPresented : .everyStep
    }
  }

  private func cutNotice(_ walk: ExportWalk) -> String? {
    guard walk.isCut else { return nil }
    return "the walk goes on after its first \(maxSteps) steps, which are all that was exported; "
      + "--max-steps takes more"
  }
}

/// `--every-step`, `--as-presented`.
enum StepChoice: EnumerableFlag {
  case everyStep, asPresented

  static func help(for value: StepChoice) -> ArgumentHelp? {
    switch value {
    case .everyStep: "Every step of the program, though a teacher has presented it."
    case .asPresented: "The moves that the teacher made."
    }
  }
}

extension ColorOption {
  /// How many colours a file has that holds colours for terminals.
  fileprivate var exportLevel: ColorLevel {
    switch self {
    case .auto, .indexed256: .indexed256
    case .never: .mono
    case .ansi8: .ansi8
    case .ansi16: .ansi16
    }
  }
}
