import Canvas
import Recording
import Story
import Timeline
import TraceModel

/// A walk through one program: the viewer's state together with the history it shows.
///
/// It knows neither a terminal nor a clock. `ViewerLoop` feeds it keys, `coroviz screenshot` moves it to a position and
/// takes its frame, plain mode reads its state.
///
///     let viewer = Viewer(program, size: Size(width: 80, height: 24))
///     viewer.walk(.position("turn:3"))
///     let frame = viewer.frame
package final class Viewer {
  package private(set) var program: ViewerProgram
  package var state: ViewerState
  package private(set) var history: History
  package private(set) var names: NameBook
  private(set) var teller: Storyteller
  /// The walk that is on its way.
  var walk: Walk?
  /// How many questions a quiz that is being prepared shall have.
  var quizLength: Int?

  package init(_ program: ViewerProgram, size: Size, options: ViewerOptions = ViewerOptions()) {
    self.program = program
    history = History(program.producer)
    names = NameBook(log: program.producer.log)
    teller = Storyteller(log: program.producer.log, language: options.language, names: names)
    state = ViewerState(
      programName: program.name, source: SourceFile(name: program.fileName, text: program.text), size: size,
      options: options)
    state.introduction = program.introduction
    state.settings = program.settings
    state.annotations = program.lesson?.annotations ?? Annotations()
    state.take(program)
    state.recordedAnswers = program.lesson?.answers ?? []
    state.saved = state.annotations
    arrive(at: 0, from: nil)
  }

  /// What panels draw from.
  package var scene: Scene { Scene(viewer: state, history: history, names: names) }

  /// The picture of the present state.
  package var frame: Canvas.Frame { ScreenRenderer.frame(scene) }

  /// The picture of the present state for an exporter.
  package var picture: ViewerPicture {
    let place = Message.plainStep(
      event: state.position, tick: Int(state.loop.tick), turn: state.loop.turn,
      seconds: state.loop.now.seconds)
    let sentences = [scene.text(place)] + state.story.present.map(\.string)
    return ViewerPicture(
      frame: frame, theme: state.options.theme, title: displaySafe("coroviz \(state.programTitle)"),
      description: sentences.joined(separator: " "))
  }

  /// Does what a person did, and returns what has to be done outside.
  func update(now: Int, _ change: (ViewerUpdate, inout ViewerState) -> [ViewerEffect]) -> [ViewerEffect] {
    let effects = change(ViewerUpdate(history: history, names: names, now: now), &state)
    state.settleLesson(after: effects, now: now)
    return effects
  }

  /// Draws for a screen of another size from now on.
  package func resize(to size: Size) {
    state.size = size
    state.settleSource(history.log)
  }

  /// Takes another program in the place of the present one and keeps what the person has set up.
  package func replace(with program: ViewerProgram) {
    var next = ViewerState(
      programName: program.name, source: SourceFile(name: program.fileName, text: program.text),
      size: state.size, options: state.options)
    next.introduction = program.introduction
    next.settings = program.settings
    next.annotations = program.lesson?.annotations ?? Annotations()
    next.recordedAnswers = program.lesson?.answers ?? []
    next.saved = next.annotations
    next.breakpoints = state.breakpoints
    next.commandHistory = state.commandHistory
    next.searchHistory = state.searchHistory
    next.searchText = state.searchText
    next.playback.setSpeed(state.playback.speed)
    next.swaps = state.swaps
    next.take(program)
    self.program = program
    history = History(program.producer)
    names = NameBook(log: program.producer.log)
    state = next
    walk = nil
    quizLength = nil
    applyLanguage()
  }

  /// Takes a newer text of the same program, with the notes that were written on it.
  package func reload(_ program: ViewerProgram) {
    let (annotations, saved, unrecorded) = (state.annotations, state.saved, state.unrecorded)
    replace(with: program)
    guard program.lesson == nil else { return }
    state.annotations = annotations
    state.saved = saved
    state.unrecorded = unrecorded
  }

  /// Tells the story in the language chosen by now.
  package func applyLanguage() {
    teller = Storyteller(log: history.log, language: state.options.language, names: names)
    state.story = StoryTelling(history: history, teller: teller).page(
      for: state.loop, step: state.changes.range)
  }
}
