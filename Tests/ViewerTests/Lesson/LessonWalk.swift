import Canvas
import Recording
import Story
import TestSupport
import Viewer

/// The hand-written trace of two workers as a recorded lesson, on a clock that the test moves.
///
///     let walk = LessonWalk(pausesOnNotes: true)
///     walk.play(seconds: 3)
///     walk.press("n")
///     walk.status                  // the first line of the screen
final class LessonWalk {
  static let moves = [0, 3, 9, 14, 20, 28, 36, 46]
  static let notes = [9: "Nothing runs yet.", 28: "两个 worker 都在睡觉。\nThe loop waits."]

  let viewer: Viewer
  private(set) var now = 0

  /// One move a second; a lesson begins at once if it is to be presented.
  init(
    moves: [Int] = LessonWalk.moves, focus: [Int: (focus: String?, zoomed: String?)] = [:],
    columns: Int = 80, rows: Int = 24, language: Language = .english, pausesOnNotes: Bool = false,
    isPresented: Bool = true, start: Int? = nil
  ) {
    var lesson = Lesson()
    for (index, position) in moves.enumerated() {
      let look = focus[index]
      lesson.apply(
        LessonEntry(
          wall: index * 1_000,
          fact: .move(Move(position: position, focus: look?.focus, zoomed: look?.zoomed))))
    }
    for position in Self.notes.keys.sorted() {
      _ = lesson.annotations.write(Self.notes[position] ?? "", at: position)
    }
    _ = lesson.annotations.mark("both sleep", kind: .chapter, at: 20)
    var program = WorkersWalk.program()
    program.lesson = lesson
    viewer = Viewer(
      program, size: Size(width: columns, height: rows), options: ViewerOptions(language: language))
    while viewer.history.extend() {}
    guard isPresented else { return }
    viewer.presentLesson(Viewer.LessonOptions(pausesOnNotes: pausesOnNotes, start: start), now: 0)
    settle()
  }

  private func settle() {
    while viewer.isWalking { viewer.advance() }
  }

  /// Lets time go by, as the viewer's loop does: from one due moment to the next.
  func play(seconds: Double) {
    let end = now + Int(seconds * 1_000)
    while let left = viewer.state.timeLeft(now: now), now + left <= end {
      now += left
      viewer.followLesson(now: now)
      settle()
    }
    now = end
    viewer.followLesson(now: now)
    settle()
  }

  @discardableResult
  func press(_ key: Key) -> [ViewerEffect] { viewer.press(key, now: now) }

  func press(keys: String) {
    for key in keys { press(.character(key)) }
  }

  var position: Int { viewer.state.position }
  var lines: [String] { viewer.frame.lines }
  var status: String { lines.first ?? "" }
  var footer: String { lines.last ?? "" }
}
