import Canvas
import Story

/// A lesson line by line: the steps that the teacher showed, with the notes.
///
/// Where it pauses at notes, an empty line goes on; any command explores, and the next empty line returns.
package final class PlainLesson {
  private let mode: PlainMode
  private let viewer: Viewer
  private let input: any LineSource
  private let print: (String) -> Void
  /// Lets so many milliseconds go by; nil where nobody watches.
  private let wait: ((Int) -> Void)?
  /// The lesson's own clock: it moves when `wait` has waited.
  private var now = 0

  package init(
    _ mode: PlainMode, viewer: Viewer, input: any LineSource, wait: ((Int) -> Void)? = nil,
    print: @escaping (String) -> Void
  ) {
    self.mode = mode
    self.viewer = viewer
    self.input = input
    self.wait = wait
    self.print = { print(displaySafe($0)) }
  }

  private var scene: Scene { viewer.scene }

  /// Presents the lesson from its start to its end, or until the person leaves.
  package func run(_ options: Viewer.LessonOptions) {
    viewer.presentLesson(options, now: now)
    guard let lesson = viewer.state.lesson else { return }
    print(
      scene.text(
        .plainLesson(
          program: displaySafe(viewer.state.programName), stops: lesson.script.stops.count,
          length: LessonStatus.clock(lesson.script.duration))))
    sayMessage()
    if lesson.shown > 0 { tell() }
    while !mode.hasQuit, present() {}
  }

  /// One stop and what belongs to it; false when the lesson is over.
  private func present() -> Bool {
    if viewer.state.lesson?.mode == .atNote { pauseAtNote() }
    guard !mode.hasQuit, let left = viewer.state.lesson?.timeLeft(now: now) else { return false }
    wait?(left)
    now += left
    let shown = viewer.state.lesson?.shown
    viewer.followLesson(now: now)
    if let lesson = viewer.state.lesson, lesson.shown != shown, lesson.present?.isArrival == true { tell() }
    sayMessage()
    return true
  }

  private func tell() {
    mode.finishWalk()
  }

  private func sayMessage() {
    if viewer.state.message == .lessonOver { viewer.state.say(.plainLessonOver) }
    if let message = viewer.state.message { print(scene.text(message)) }
    viewer.state.message = nil
  }

  /// Waits for an empty line; others are commands of a walk of one's own.
  private func pauseAtNote() {
    while !mode.hasQuit {
      let isExploring = viewer.state.lesson?.isExploring ?? false
      let prompt = scene.text(isExploring ? .plainBackPrompt : .plainNotePrompt)
      guard let line = input.nextLine(prompt: prompt) else {
        viewer.state.lesson?.pausesOnNotes = false
        break
      }
      if line.allSatisfy({ $0 == " " }) { break }
      mode.take(line)
    }
    if viewer.state.lesson?.isExploring == true, let stop = viewer.state.lesson?.comeBack(now: now) {
      viewer.show(stop)
      tell()
    }
    viewer.state.lesson?.play(now: now)
  }
}

extension Message {
  /// Before a lesson: how many stops it has, and how long it takes.
  static func plainLesson(program: String, stops: Int, length: String) -> Message {
    Message(
      "A lesson on \(program): \(Numbers.counted(stops, "step", "steps")), \(length).",
      "课程：\(program)，共 \(stops) 步，时长 \(length)。")
  }
  static let plainLessonOver = Message("The lesson is over.", "课程到此结束。")
  static let plainNotePrompt = Message("(Enter goes on) ", "（回车继续）")
  static let plainBackPrompt = Message("(Enter: back to the lesson) ", "（回车回到课程）")
}
