import Recording
import Story
import Timeline
import TraceModel

/// Presenting the lesson of a recording.
extension Viewer {
  /// How a lesson is presented.
  package struct LessonOptions: Hashable, Sendable {
    /// The longest silence, in milliseconds.
    package var idleCap = LessonScript.idleCap
    package var pausesOnNotes = false
    /// Where to begin; the beginning if nil.
    package var start: Int?

    package init(
      idleCap: Int = LessonScript.idleCap, pausesOnNotes: Bool = false, start: Int? = nil
    ) {
      self.idleCap = idleCap
      self.pausesOnNotes = pausesOnNotes
      self.start = start
    }
  }

  /// Begins to present the lesson. The notes are those that are there now.
  package func presentLesson(_ options: LessonOptions = LessonOptions(), now: Int) {
    guard var lesson = program.lesson else { return state.say(.noLesson, isError: true) }
    lesson.annotations = state.annotations
    let steps = lesson.moves.isEmpty ? plainSteps() : []
    let script = LessonScript(
      lesson, steps: steps, idleCap: options.idleCap, lastPosition: history.count)
    var playback = LessonPlayback(
      script, pausesOnNotes: options.pausesOnNotes, speed: state.playback.speed)
    state.playback.stop()
    state.message = nil
    playback.play(now: now)
    if script.isOfSteps { state.say(.lessonOfSteps) }
    if let start = options.start {
      if let index = script.firstStop(atOrAfter: start), let stop = playback.seek(to: index, now: now) {
        if options.pausesOnNotes, state.annotations.note(at: stop.position) != nil { playback.haltAtNote() }
        state.lesson = playback
        return show(stop, isStep: false)
      }
      state.say(.lessonNeverThere, isError: true)
    }
    state.lesson = playback
  }

  /// Where plain steps halt, over the whole program.
  private func plainSteps() -> [Int] {
    while history.extend() {}
    state.knownCount = history.count
    state.isComplete = history.isComplete
    return (0..<history.count).filter { history.isStop(at: $0) }.map { $0 + 1 }
  }

  /// Shows what is due of the lesson, if something is.
  package func followLesson(now: Int) {
    guard state.lesson?.isPlaying == true else { return }
    let annotations = state.annotations
    let stop = state.lesson?.takeDueStop(now: now) { annotations.note(at: $0) != nil }
    // Where the teacher began is a place, not a step.
    if let stop { show(stop, isStep: (state.lesson?.shown ?? 0) > 1) }
    // What was said before would stand there for as long as the lesson waits.
    if state.lesson?.mode == .atNote { state.message = nil }
    if state.lesson?.mode == .over { state.say(.lessonOver) }
  }

  /// Goes to a stop, and looks where the teacher looked. A step is told with all that happened on its way, if that is not
  /// too much.
  package func show(_ stop: LessonScript.Stop, isStep: Bool = true) {
    state.look(asIn: stop.move)
    guard stop.position != state.position || isWalking else { return }
    begin(.follow(position: stop.position, isStep: isStep && isShortWay(to: stop.position)))
  }

  /// Whether going there can be told as a step, whose whole way is told, and not a jump.
  private func isShortWay(to position: Int) -> Bool {
    let distance = position - state.position
    guard distance > 0, distance <= Self.longestTold, position <= history.foldedCount else { return false }
    let turns = history.turns.count(at: position) - history.turns.count(at: state.position)
    return turns <= Self.mostTurns
  }

  /// A step of a teacher is no longer than this, in events.
  private static let longestTold = 160
  /// Nor has it more turns: a tick of a few tasks.
  private static let mostTurns = 5
}

extension ViewerState {
  /// Takes over focus and zoom from a teacher's move, where they differ from the teacher's move before: what the student
  /// has set stays otherwise.
  mutating func look(asIn move: Move) {
    guard move.focus != lessonLook?.focus || move.zoomed != lessonLook?.zoomed || lessonLook == nil else {
      return
    }
    let before = lessonLook
    lessonLook = move
    if move.focus != before?.focus, before != nil || move.focus != nil {
      focus = PanelKind(named: move.focus) ?? .source
    }
    if move.zoomed != before?.zoomed { zoomed = PanelKind(named: move.zoomed) }
  }
}

extension PanelKind {
  /// The panel of a name, as recordings have them.
  init?(named name: String?) {
    guard let name, let kind = PanelKind.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = kind
  }
}
