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
  private let recorder: Recorder
  private let clock: () -> Int

  /// No single command makes more events than this; an endless program would never answer.
  private static let eventsPerCommand = 2_000_000

  package init(
    viewer: Viewer, host: any ViewerHost, input: any LineSource,
    clock: @escaping () -> Int = ViewerLoop.monotonic, print: @escaping (String) -> Void
  ) {
    self.viewer = viewer
    self.host = host
    self.input = input
    // Names, code and notes come from anyone.
    self.print = { print(displaySafe($0)) }
    self.clock = clock
    recorder = Recorder(host)
    report = PlainReport(viewer.scene)
  }

  private var scene: Scene { viewer.scene }

  /// Begins to record into a file.
  package func record(into file: String) {
    recorder.start(file, overwriting: false, viewer, now: clock())
    if let message = viewer.state.message { print(displaySafe(scene.text(message))) }
  }

  /// Reads commands until the person leaves or the input ends. A recording that goes on is closed then.
  package func run() {
    defer { endRecording() }
    print(scene.text(.plainBanner(program: displaySafe(viewer.state.programTitle))))
    while !hasQuit, let line = input.nextLine(prompt: scene.text(.plainPrompt)) { take(line) }
  }

  private func endRecording() {
    guard let ended = recorder.end(viewer) else { return }
    print(displaySafe(scene.text(ended)))
  }

  /// Does what a line says.
  func take(_ line: String) {
    viewer.state.message = nil
    if answer(line) { return }
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
    recorder.follow(viewer, now: clock())
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
      if let message = viewer.state.message { print(scene.text(message)) }
      viewer.state.message = nil
      endRecording()
      viewer.state.message = nil
      print(scene.text(.plainGoodbye))
    case .reload: attempt { () throws(ViewerProblem) in self.reload(try self.host.reload()) }
    case .open(let name):
      attempt { () throws(ViewerProblem) in self.open(try self.host.open(scenario: name)) }
    case .openMenu:
      for item in host.scenarios(in: viewer.state.options.language) {
        print(displaySafe("\(item.name): \(item.title)"))
      }
    case .write(let file):
      attempt { () throws(ViewerProblem) in try self.host.write(self.viewer.picture, to: file) }
    case .answerProgram(let line): viewer.answer(line)
    case .interruptProgram: interruptProgram()
    case .applyOptions: viewer.applyLanguage()
    case .edit:
      attempt { () throws(ViewerProblem) in self.print(displaySafe(try self.host.editTarget().path)) }
    case .startQuiz(let questions): startQuiz(questions)
    case .offerRecording, .startRecording, .stopRecording, .record, .saveRecording:
      for next in recorder.perform(effect, viewer, now: clock()) { perform(next) }
      acceptOffer()
    case .stopWalk, .suspend, .redraw, .bell: break
    }
  }

  private func walk(_ move: WalkMove) {
    let limit = viewer.history.count + Self.eventsPerCommand
    viewer.finishWalk(move) { self.viewer.history.count < limit }
    for line in report.lines(to: viewer.scene) { print(line) }
    while viewer.asksForInput {
      viewer.answer(input.nextLine(prompt: scene.text(.promptProgramInput)))
      while viewer.isWalking, viewer.history.count < limit { viewer.advance() }
      for line in report.lines(to: viewer.scene) { print(line) }
    }
  }

  private func startQuiz(_ questions: Int) {
    let quiz = PlainQuiz(viewer: viewer, input: input, print: print) { fact in
      self.recorder.keep(fact, self.viewer, now: self.clock())
    }
    if !quiz.run(questions: questions) { hasQuit = true }
    report = PlainReport(viewer.scene)
  }

  /// Ends a walk that is on its way, and says what is there.
  func finishWalk() {
    while viewer.isWalking { viewer.advance() }
    for line in report.lines(to: viewer.scene) { print(line) }
  }

  private func reload(_ program: ViewerProgram) {
    endRecording()
    viewer.reload(program)
    report = PlainReport(viewer.scene)
    print(scene.text(.plainBanner(program: displaySafe(viewer.state.programTitle))))
  }

  /// There is no line to edit a proposed file name in: it is taken as it is.
  private func acceptOffer() {
    guard case .recordingFile? = viewer.state.input?.purpose else { return }
    for effect in viewer.update(now: 0, { $0.type(.enter, &$1) }) { perform(effect) }
  }

  private func open(_ program: ViewerProgram) {
    endRecording()
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
    if let question = viewer.state.question {
      viewer.state.input = nil
      return print(displaySafe(scene.text(question)))
    }
    defer { viewer.state.overlay = nil }
    switch viewer.state.overlay {
    case .note(let note): printNote(note)
    case .options(let row): printLines(OptionsText.content(scene, row: row))
    case .help: printHelp()
    case .quitQuestion:
      hasQuit = true
    default: if let content = OverlayDrawing.content(scene, columns: 76) { printLines(content) }
    }
    viewer.state.input = nil
  }

  /// A question is answered by the next line: by its first letter, as by a key. An empty line says no.
  private func answer(_ line: String) -> Bool {
    guard viewer.state.question != nil else { return false }
    let letter = line.first { $0 != " " && $0 != ":" }
    perform { update, state in update.answer(letter.map(Key.character) ?? .escape, &state) ?? [] }
    return true
  }

  /// The note that is here, and how to write one.
  private func printNote(_ note: NoteEditor) {
    if !note.original.isEmpty { print(scene.text(.plainNote(displaySafe(note.original)))) }
    print(scene.text(.plainNoteHelp))
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
