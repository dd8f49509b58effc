import Canvas
import Story
import Timeline
import TraceModel

/// Where plain mode reads its commands from.
package protocol LineSource: AnyObject {
  /// The next line without its newline; nil at the end of the input. `prompt` is shown where a person types.
  func nextLine(prompt: String) -> String?
}

/// The walk line by line, without a full screen: for screen readers, simple terminals and pipes.
///
/// It takes the names of the actions as words, one command a line, and after each step says only what changed, and
/// the story. An empty line repeats the last way to go.
///
///     PlainMode(viewer: viewer, host: host, input: input) { print($0) }.run()
package final class PlainMode {
  private let viewer: Viewer
  private let host: any ViewerHost
  private let input: any LineSource
  private let print: (String) -> Void
  private var lastStep = ViewerAction.eventForward
  private var report: PlainReport
  private(set) var hasQuit = false

  /// No single command makes more events than this; an endless program would never answer.
  private static let eventsPerCommand = 2_000_000

  package init(
    viewer: Viewer, host: any ViewerHost, input: any LineSource, print: @escaping (String) -> Void
  ) {
    self.viewer = viewer
    self.host = host
    self.input = input
    // Names, code and notes come from anyone.
    self.print = { print(displaySafe($0)) }
    report = PlainReport(viewer.scene)
  }

  private var scene: Scene { viewer.scene }

  /// Reads commands until the person leaves or the input ends.
  package func run() {
    print(scene.text(.plainBanner(program: displaySafe(viewer.state.programTitle))))
    while !hasQuit, let line = input.nextLine(prompt: scene.text(.plainPrompt)) { take(line) }
  }

  /// Does what a line says.
  func take(_ line: String) {
    viewer.state.message = nil
    let words = line.split(separator: " ")
    if words.isEmpty { return perform { $0.perform(self.lastStep, on: &$1) } }
    if words == ["help"] { return printHelp() }
    if case .action(let action, _)? = try? CommandParser.parse(line), action.group == .stepping {
      lastStep = action
    }
    perform { $0.run(line: line, &$1) }
  }

  private func perform(_ change: (ViewerUpdate, inout ViewerState) -> [ViewerEffect]) {
    for effect in viewer.update(now: 0, change) { perform(effect) }
    printOverlay()
    if let message = viewer.state.message { print(displaySafe(scene.text(message))) }
  }

  private func perform(_ effect: ViewerEffect) {
    switch effect {
    case .walk(let move): walk(move)
    case .presentLesson:
      PlainLesson(self, viewer: viewer, input: input, print: print).run(Viewer.LessonOptions())
    case .quit:
      hasQuit = true
      print(scene.text(.plainGoodbye))
    case .reload: attempt { () throws(ViewerProblem) in self.open(try self.host.reload()) }
    case .open(let name):
      attempt { () throws(ViewerProblem) in self.open(try self.host.open(scenario: name)) }
    case .openMenu:
      for item in host.scenarios(in: viewer.state.options.language) {
        print(displaySafe("\(item.name): \(item.title)"))
      }
    case .write(let file):
      attempt { () throws(ViewerProblem) in try self.host.write(self.viewer.picture, to: file) }
    case .interruptProgram: interruptProgram()
    case .applyOptions: viewer.applyLanguage()
    case .edit:
      attempt { () throws(ViewerProblem) in self.print(displaySafe(try self.host.editTarget().path)) }
    case .startQuiz(let questions): startQuiz(questions)
    case .record, .stopWalk, .suspend, .redraw, .bell: break
    }
  }

  private func walk(_ move: WalkMove) {
    let limit = viewer.history.count + Self.eventsPerCommand
    viewer.finishWalk(move) { self.viewer.history.count < limit }
    for line in report.lines(to: viewer.scene) { print(line) }
  }

  private func startQuiz(_ questions: Int) {
    let quiz = PlainQuiz(viewer: viewer, input: input, print: print)
    if !quiz.run(questions: questions) { hasQuit = true }
    report = PlainReport(viewer.scene)
  }

  /// Ends a walk that is on its way, and says what is there.
  func finishWalk() {
    while viewer.isWalking { viewer.advance() }
    for line in report.lines(to: viewer.scene) { print(line) }
  }

  private func open(_ program: ViewerProgram) {
    viewer.replace(with: program)
    report = PlainReport(viewer.scene)
    print(scene.text(.plainBanner(program: displaySafe(viewer.state.programTitle))))
  }

  private func interruptProgram() {
    let producer = viewer.history.producer
    let canInterrupt = producer.canInterrupt
    if canInterrupt { producer.interrupt() }
    viewer.state.say(canInterrupt ? .interrupted : .nothingToInterrupt)
  }

  private func attempt(_ work: () throws(ViewerProblem) -> Void) {
    do throws(ViewerProblem) { try work() } catch { viewer.state.say(error.message, isError: true) }
  }

  // MARK: Texts

  /// Cards, warnings, details and breakpoints open on top of a screen; here they are printed and closed.
  private func printOverlay() {
    defer { viewer.state.overlay = nil }
    switch viewer.state.overlay {
    case .options(let row): printLines(OptionsText.content(scene, row: row))
    case .help: printHelp()
    case .quitQuestion:
      hasQuit = true
    default: if let content = OverlayDrawing.content(scene, columns: 76) { printLines(content) }
    }
    viewer.state.input = nil
  }

  private func printLines(_ content: OverlayDrawing.Content) {
    print(content.title)
    for line in content.lines { print(line.string.trimmingBlanks) }
  }

  /// The commands by name: the key table once more.
  private func printHelp() {
    print(scene.text(.plainCommands))
    for binding in KeyBindings.all where binding.action.makesSenseInPlainMode {
      print("  \(binding.action.rawValue): \(scene.text(binding.action.text.help))")
    }
    for word in CommandWord.all where word.name != "theme" && word.name != "mouse" {
      print("  \(word.name) \(word.argument): \(scene.text(word.help))".replacingColonBlank)
    }
    print(scene.text(.plainEmptyLine))
  }
}

extension ViewerAction {
  /// Whether the action means anything without a screen.
  var makesSenseInPlainMode: Bool {
    switch self {
    case .playPause, .slower, .faster, .normalSpeed, .nextPanel, .previousPanel, .selectNext, .selectPrevious,
      .pageDown, .pageUp, .scrollLeft, .scrollRight, .details, .close, .zoom, .swapPanel, .follow, .command,
      .search, .goToPercent, .switchASCII, .switchMouse, .redraw, .suspend, .interrupt, .breakpoint, .chainUp,
      .chainDown:
      false
    default: true
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  fileprivate var replacingColonBlank: String { replacing(" : ", with: ": ") }
}
