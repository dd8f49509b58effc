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
    if scene.viewer.menu != nil {
      painter.text("coroviz", at: Point(x: 1, y: 0), .statusBar)
      return
    }
    let right = rightText(painter)
    let start = painter.size.width - right.columns(painter.width) - 1
    let room = max(0, start - 3)
    let text = lefts.first { $0.columns(painter.width) <= room } ?? lefts.last ?? StyledText()
    painter.text(right, at: Point(x: max(0, start), y: 0))
    painter.text(text, at: Point(x: 1, y: 0), columns: max(room, leastRoom))
  }

  // MARK: Left

  /// What may stand at the left, the longest first.
  private var lefts: [StyledText] {
    guard let recording = scene.viewer.recording else { return plain }
    var indicator = StyledText(" \(scene.text(.statusRecording)) ", .statusRecording)
    let word = indicator
    indicator.append(" " + displaySafe(recording.name), .emphasis)
    let texts = plain.map { text in
      var text = text
      text.append("   ")
      text.append(indicator)
      return text
    }
    var short = word
    short.append(" ")
    short.append(left(product: false))
    return texts + [indicator, short]
  }

  /// The program's name, with the product's where there is a whole screen.
  private var plain: [StyledText] {
    scene.viewer.isHalf ? [left(product: false)] : [left(product: true), left(product: false)]
  }

  /// Columns that the left side has in any case: while recording, the word that says so always shows.
  private var leastRoom: Int {
    scene.viewer.recording == nil
      ? 0 : CharacterWidth.standard.columns(of: scene.text(.statusRecording)) + 2
  }

  private func left(product: Bool) -> StyledText {
    var text = StyledText(product ? "coroviz  " : "", .dim)
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

  // MARK: Right

  /// As much as leaves the left side some room.
  private func rightText(_ painter: Painter) -> StyledText {
    let isWide = painter.size.width >= 60
    let long = rightText(withTurn: isWide, withMark: true)
    guard scene.viewer.recording != nil || mark != nil || LessonStatus(scene)?.isPresenting == true else {
      return long
    }
    let least = lefts.map { $0.columns(painter.width) }.min() ?? 0
    let shorter = [
      long, rightText(withTurn: false, withMark: true), rightText(withTurn: false, withMark: false),
    ]
    return shorter.first { $0.columns(painter.width) + least + 4 <= painter.size.width }
      ?? shorter[2]
  }

  private func rightText(withTurn: Bool, withMark: Bool) -> StyledText {
    var text = StyledText()
    if withMark, let mark {
      text.append(scene.text(mark), .emphasis)
      text.append("  ")
    }
    if withTurn, scene.viewer.usesLoop {
      text.append(scene.text(.statusTick(Int(scene.loop.tick))))
      text.append(separator, .dim)
    }
    if withTurn {
      text.append(scene.text(.statusTurn(scene.loop.turn)))
      text.append(separator, .dim)
    }
    let lesson = LessonStatus(scene)
    let isPresenting = lesson?.isPresenting ?? false
    if scene.viewer.size.width >= 60 || !isPresenting {
      text.append(
        scene.text(.statusTime(scene.loop.now.seconds)),
        scene.viewer.changes.movedClock ? .changed : .timer)
      text.append("  ")
    }
    if !isQuiet(columns: scene.viewer.size.width) {
      text.append(mode(lesson, columns: scene.viewer.size.width))
      text.append("  ")
    }
    text.append(
      scene.text(
        .statusPosition(
          scene.viewer.position, of: scene.viewer.knownCount, isComplete: scene.viewer.isComplete)))
    return text
  }

  /// Which note or marker the walk is at, in words.
  private var mark: Message? {
    let viewer = scene.viewer
    if let index = viewer.annotations.notes.firstIndex(where: { $0.position == viewer.position }) {
      return .statusNote(index + 1, of: viewer.annotations.notes.count)
    }
    return viewer.annotations.markers.firstIndex { $0.position == viewer.position }
      .map { .statusMarker($0 + 1, of: viewer.annotations.markers.count) }
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
