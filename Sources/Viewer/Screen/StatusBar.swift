import Canvas
import Story
import Timeline

/// The top line: program, where the loop is, what the walk does in words, and the position.
///
///      coroviz  workers                       tick 5 · turn 6 · 1.000 s   PAUSED   12/58
struct StatusBar {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  func draw(_ painter: Painter) {
    if case .menu = scene.viewer.overlay {
      painter.text("coroviz", at: Point(x: 1, y: 0), .statusBar)
      return
    }
    let right = rightText(columns: painter.size.width)
    let start = painter.size.width - right.columns(painter.width) - 1
    let room = max(0, start - 3)
    let long = left(withProduct: !scene.viewer.isHalf)
    let text = long.columns(painter.width) <= room ? long : left(withProduct: false)
    painter.text(text, at: Point(x: 1, y: 0), columns: room)
    painter.text(right, at: Point(x: max(0, start), y: 0))
  }

  private func left(withProduct: Bool) -> StyledText {
    var text = StyledText(withProduct ? "coroviz  " : "", .dim)
    text.append(displaySafe(scene.viewer.programName), .statusBar)
    for setting in scene.viewer.settings { text.append("  " + displaySafe(setting), .emphasis) }
    if let warnings { text.append(warnings) }
    return text
  }

  private var warnings: StyledText? {
    let count = scene.loop.warnings.count
    guard count > 0 else { return nil }
    var text = StyledText("   ! ", .warning)
    text.append(scene.text(.statusWarnings(count)), .warning)
    return text
  }

  private func rightText(columns: Int) -> StyledText {
    var text = StyledText()
    if columns >= 60, scene.viewer.usesLoop {
      text.append(scene.text(.statusTick(Int(scene.loop.tick))))
      text.append(separator, .dim)
    }
    if columns >= 60 {
      text.append(scene.text(.statusTurn(scene.loop.turn)))
      text.append(separator, .dim)
    }
    let lesson = LessonStatus(scene)
    let isPresenting = lesson?.isPresenting ?? false
    if columns >= 60 || !isPresenting {
      text.append(
        scene.text(.statusTime(scene.loop.now.seconds)),
        scene.viewer.changes.movedClock ? .changed : .timer)
      text.append("  ")
    }
    if !isQuiet(columns: columns) {
      text.append(mode(lesson, columns: columns))
      text.append("  ")
    }
    text.append(
      scene.text(
        .statusPosition(
          scene.viewer.position, of: scene.viewer.knownCount, isComplete: scene.viewer.isComplete)))
    return text
  }

  private var separator: String { " \(Glyphs.middleDot.string) " }

  /// Whether the word is left out: beside another walk, in few columns, that a walk stands still goes without saying.
  private func isQuiet(columns: Int) -> Bool {
    let viewer = scene.viewer
    return viewer.isHalf && columns < 60 && restingMode.0 == .statusPaused && !viewer.isWorking
  }

  /// What the walk does, as a word: the past looks different from the present.
  private func mode(_ lesson: LessonStatus?, columns: Int) -> StyledText {
    guard let lesson else { return liveMode }
    var text = lesson.text
    let isPlain = restingMode.0 == .statusPaused || restingMode.0 == .statusPast
    let isResting = !scene.viewer.playback.isPlaying && !scene.viewer.isWorking
    if !lesson.isPresenting, !isResting || (columns >= 60 && !isPlain) { text.append(liveMode) }
    return text
  }

  /// What a walk does that no lesson leads.
  private var liveMode: StyledText {
    let viewer = scene.viewer
    if viewer.playback.isPlaying {
      var text = StyledText(" \(scene.text(.statusPlaying)) ", .statusLive)
      if viewer.playback.speed != 1 {
        text.append(" \(Numbers.short(viewer.playback.speed))x", .emphasis)
      }
      return text
    }
    if viewer.isWorking { return StyledText(" \(scene.text(.statusWorking)) ", .statusLive) }
    if let quiz = viewer.quiz, quiz.stage != .over {
      return StyledText(" \(scene.text(.quizProgress(quiz))) ", .statusLive)
    }
    let (message, role) = restingMode
    return StyledText(" \(scene.text(message)) ", role)
  }

  private var restingMode: (Message, StyleRole) {
    let viewer = scene.viewer
    if viewer.stoppedAt != nil { return (.statusBreakpoint, .statusPaused) }
    if viewer.isComplete, viewer.position == viewer.knownCount { return (.statusEnd, .statusLive) }
    if viewer.loop.isDeadlocked { return (.statusDeadlock, .statusRecording) }
    if viewer.position == 0 { return (.statusStart, .statusPaused) }
    return viewer.isPast ? (.statusPast, .statusPast) : (.statusPaused, .statusPaused)
  }
}
