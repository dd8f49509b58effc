import Canvas
import Story

/// What the status bar says of a lesson or a recording, in words: that nothing here runs now, and whose walk it is.
///
///     LESSON PLAYING  0:12/3:40        the teacher's moves, at the teacher's pace
///     LESSON PAUSED  0:12/3:40
///     EXPLORING                        the student goes about; the lesson waits
///     RECORDED                         a recording that is walked freely
struct LessonStatus {
  private let scene: Scene

  /// Nil for a program that runs.
  init?(_ scene: Scene) {
    guard scene.viewer.lesson != nil || scene.viewer.isRecorded else { return nil }
    self.scene = scene
  }

  /// Whether the lesson's own words replace all others; else they stand before those.
  var isPresenting: Bool {
    scene.viewer.lesson.map { !$0.isExploring } ?? false
  }

  var text: StyledText {
    guard let lesson = scene.viewer.lesson else { return word(.statusRecorded, .statusPast) }
    guard !lesson.isExploring else { return word(.statusExploring, .statusPast) }
    var text: StyledText =
      switch lesson.mode {
      case .playing: word(.statusLessonPlaying, .statusLive)
      case .paused, .atNote: word(.statusLessonPaused, .statusPaused)
      case .over: word(.statusLessonOver, .statusLive)
      }
    if lesson.isPlaying, lesson.speed != 1 {
      text.append(" \(Numbers.short(lesson.speed))x", .emphasis)
    }
    text.append(" \(Self.clock(lesson.time))/\(Self.clock(lesson.script.duration))", .emphasis)
    return text
  }

  private func word(_ message: Message, _ role: StyleRole) -> StyledText {
    StyledText(" \(scene.text(message)) ", role)
  }

  /// "3:07" for milliseconds.
  static func clock(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1_000
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// What the footer offers in a lesson or a recording.
enum LessonKeys {
  /// The keys to show before the usual ones, or in their place; nil when nothing of a lesson is on.
  static func keys(_ viewer: ViewerState) -> [(ViewerAction, Message)]? {
    let usual = KeyBindings.footer.map { ($0.action, $0.action.text.label) }
    guard let lesson = viewer.lesson else {
      return viewer.isRecorded ? [(.lesson, .keyPlayLesson)] + usual : nil
    }
    if lesson.isExploring { return [(.lesson, .keyBackToLesson)] + usual }
    let play: Message =
      switch lesson.mode {
      case .playing: ActionText.pause.label
      case .paused: ActionText.playPause.label
      case .atNote: .keyGoOn
      case .over: .keyAgain
      }
    let others: [ViewerAction] = [.nextMark, .previousMark]
    let rest: [ViewerAction] = [.faster, .slower, .help, .quit]
    return [(.playPause, play)] + others.map { ($0, $0.text.label) } + [(.eventForward, .keyExplore)]
      + rest.map { ($0, $0.text.label) }
  }
}
