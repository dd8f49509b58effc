import ArgumentParser
import Canvas
import NcursesTerminal
import Story
import Viewer

/// `coroviz quiz`.
struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: "Ask what comes next in a program.",
    discussion: """
      Questions with three or four answers, made from what the program really does:
      which task runs next, what is printed, at what time. What would give the
      answer away is covered until it is given; then the step runs and the story
      explains it. At the end stand the score and what to look at again.

      Keys: a to d answer, s skips, Enter goes on, Esc ends the quiz.

      Examples:
        coroviz quiz workers
        coroviz quiz --questions 4 deadlock
        coroviz quiz --plain --lang zh workers    line by line
      """)

  @Flag(help: "Line by line, without a full screen.")
  var plain = false

  @Option(help: ArgumentHelp("How many questions at most, from 1 to 50.", valueName: "number"))
  var questions = 8

  @OptionGroup var language: LanguageOption
  @OptionGroup var look: LookOptions
  @OptionGroup var input: InputOption
  @OptionGroup var settings: SettingsOption
  @OptionGroup var seed: SeedOption
  @OptionGroup var program: ProgramArguments

  func validate() throws {
    guard (1...50).contains(questions) else {
      throw ValidationError("\(questions) questions are not possible: write a number from 1 to 50")
    }
  }

  func run() throws {
    let language = try language.language()
    let host = EngineHost(seed: seed.seed, language: language) { () throws(CommandFailure) in
      try input.givenForWalk() ?? .asked
    }
    let opened = try host.open(
      program.program, arguments: program.arguments, settings: settings.settings())
    let options = ViewerOptions(
      language: language, isASCII: look.ascii, usesColour: look.color != .never, hasContrast: look.contrast)
    switch TerminalCapability.current(plain: plain) {
    case .fullScreen: try askOnScreen(opened, options, host)
    case .lineMode(let reason): askInLines(opened, options, since: reason)
    }
  }

  private func askOnScreen(_ opened: ViewerProgram, _ options: ViewerOptions, _ host: EngineHost) throws {
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(TerminalOptions(colors: look.color.choice, ascii: look.ascii, mouse: false))
    } catch {
      throw CommandFailure("\(error.description); `coroviz quiz --plain` works without a full screen")
    }
    let viewer = Viewer(opened, size: screen.size, options: options)
    viewer.beginQuiz(questions: questions)
    let reason = ViewerLoop(screen: screen, viewer: viewer, host: host).run()
    if let reason { screen.conclude(reason) }
    screen.close()
    host.sayWhereCopiesAre()
  }

  private func askInLines(
    _ opened: ViewerProgram, _ options: ViewerOptions, since reason: TerminalCapability.Reason
  ) {
    if reason != .requested {
      StandardError.write("coroviz: no full screen, since \(reason.description); going line by line\n")
    }
    let viewer = Viewer(opened, size: Size(width: 100, height: 30), options: options)
    let output = OutputSink()
    let quiz = PlainQuiz(viewer: viewer, input: StandardInputLines(output)) { line in
      output.write(ContiguousArray((line + "\n").utf8), to: .output)
    }
    _ = quiz.run(questions: questions)
    output.flush()
  }
}
