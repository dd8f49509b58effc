import Canvas
import Story

/// The score of a quiz: how many were right, and what to look at again.
enum ScoreText {
  /// The text, and the line that the selected miss begins on.
  static func content(_ scene: Scene, row: Int) -> (content: OverlayDrawing.Content, selected: Int?) {
    guard let quiz = scene.viewer.quiz else {
      return (OverlayDrawing.Content(title: "", lines: []), nil)
    }
    let columns = min(scene.viewer.size.width - 6, 88)
    let wrapping = TextWrapping(columns: columns)
    var lines = head(quiz, scene).flatMap { wrapping.lines($0) }
    var selected: Int?
    if !lines.isEmpty { lines.append(StyledText()) }
    lines.append(StyledText(scene.text(quiz.misses.isEmpty ? .quizAllRight : .quizLookAgain), .dim))
    for (index, miss) in quiz.misses.enumerated() {
      if index == row { selected = lines.count }
      let place = CharacterWidth.standard.pad("\(miss.question.position)", to: 6)
      let text = displaySafe(scene.text(.quizMiss(miss)))
      for (part, line) in TextWrapping(columns: max(10, columns - 7)).lines(StyledText(text)).enumerated() {
        var row = StyledText(part == 0 ? place + " " : "       ", .dim)
        row.append(line)
        lines.append(row)
      }
    }
    // The score stays in sight as long as the selected row does too.
    let rows = OverlayDrawing.rows(of: scene.viewer.size)
    let scroll = selected.map { $0 + 1 < rows ? 0 : min($0 + 2 - rows, max(0, lines.count - rows)) } ?? 0
    let title = scene.text(.quizScore(quiz.rightCount, of: quiz.replies.count))
    return (OverlayDrawing.Content(title: title, lines: lines, scroll: scroll), selected)
  }

  private static func head(_ quiz: QuizSession, _ scene: Scene) -> [StyledText] {
    var lines: [StyledText] = []
    let unasked = quiz.questions.count - quiz.replies.count
    if unasked > 0 { lines.append(StyledText(scene.text(.quizUnasked(unasked)), .dim)) }
    let recorded = scene.viewer.recordedAnswers
    if !recorded.isEmpty {
      let right = recorded.count(where: \.isRight)
      lines.append(StyledText(scene.text(.quizScoreInRecording(right, of: recorded.count)), .dim))
    }
    lines += quiz.markersWithout.map { StyledText(scene.text(.quizNoQuestionAt($0)), .warning) }
    return lines
  }
}
