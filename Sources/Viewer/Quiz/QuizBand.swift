import Canvas
import Quiz
import Story

/// The question with its answers, or what came of it, in a box across the foot of the screen.
struct QuizBand {
  /// The part of the screen that it takes, on a screen of this size; nil when no question stands or shows its answer.
  let rect: Rect
  private let session: QuizSession
  private let lines: [Line]
  private let language: Language

  private struct Line {
    var text: StyledText
    /// The answer that it belongs to.
    var choice: Int?
  }

  init?(_ state: ViewerState, body: Rect) {
    guard let quiz = state.quiz, let question = quiz.question, body.width > 8, body.height > 2 else {
      return nil
    }
    session = quiz
    language = state.options.language
    let columns = body.width - 4
    // Some rows of the source stay in sight where there is room.
    let most = body.height >= 16 ? body.height - 6 : body.height
    switch quiz.stage {
    case .asking: lines = Self.asking(question, columns, language, rows: most - 2, isLow: body.height < 16)
    case .answered where state.position == question.answerPosition:
      lines = Self.answered(quiz, question, state.story, columns, language, rows: most - 2)
    default: return nil
    }
    rect = body.splitBottom(min(most, lines.count + 2)).bottom
  }

  // MARK: Lines

  private static func asking(
    _ question: Question, _ columns: Int, _ language: Language, rows: Int, isLow: Bool
  ) -> [Line] {
    let wrapping = TextWrapping(columns: columns)
    let place = question.place.map { displaySafe($0.text(in: language)) }
    let text = StyledText(displaySafe(question.text.text(in: language)), Style(.emphasis, .bold))
    var lines: [StyledText] = []
    if let place {
      // In a low box both share their lines.
      let seam = place.last.map { "。：，".contains($0) } == true ? "" : " "
      lines += isLow ? [] : wrapping.lines(StyledText(place, .storyText))
      var both = StyledText(isLow ? place + seam : "", .storyText)
      both.append(text)
      lines += wrapping.lines(both)
    } else {
      lines += wrapping.lines(text)
    }
    let choices = question.choices.indices.map { choice(question, $0, columns, language) }
    // All answers in sight, if need be shortened, are better than some of them whole.
    let fits = lines.count + choices.reduce(0) { $0 + $1.count } <= rows
    let shortened = question.choices.indices.map { short(question, $0, columns, language) }
    let isClear = Set(shortened.map { $0.text.string.dropFirst(5) }).count == shortened.count
    return lines.map { Line(text: $0) } + (fits || !isClear ? choices.flatMap(\.self) : shortened)
  }

  /// An answer on one line, cut where it is too long.
  private static func short(_ question: Question, _ index: Int, _ columns: Int, _ language: Language) -> Line
  {
    let text = displaySafe(question.choices[index].text(in: language))
    var line = StyledText("  \(letter(index))  ", .keyName)
    line.append(CharacterWidth.standard.truncate(text, to: max(4, columns - 5)))
    return Line(text: line, choice: index)
  }

  private static func choice(_ question: Question, _ index: Int, _ columns: Int, _ language: Language)
    -> [Line]
  {
    let text = displaySafe(question.choices[index].text(in: language))
    let wrapped = TextWrapping(columns: max(4, columns - 5)).lines(StyledText(text))
    return wrapped.enumerated().map { row, text in
      var line = StyledText(row == 0 ? "  \(letter(index))  " : "     ", .keyName)
      line.append(text)
      return Line(text: line, choice: index)
    }
  }

  /// The letter of an answer.
  static func letter(_ index: Int) -> Character {
    let letters = Array("abcd")
    return letters.indices.contains(index) ? letters[index] : "?"
  }

  private static func answered(
    _ quiz: QuizSession, _ question: Question, _ story: StoryPage, _ columns: Int, _ language: Language,
    rows: Int
  ) -> [Line] {
    let wrapping = TextWrapping(columns: columns)
    let reply = quiz.replies.last
    let verdict = StyledText(
      displaySafe(Message.quizVerdict(question, reply?.choice).text(in: language)),
      Style(reply?.isRight == true ? .done : .failed, .bold))
    let head = wrapping.lines(verdict)
    let room = max(1, rows - head.count)
    let all = story.present.map { wrapping.lines($0) }
    let isLong = all.reduce(0) { $0 + $1.count } > room
    let told =
      isLong ? Self.lastFitting(story.keys.map { wrapping.lines($0) }, rows: room) : all.flatMap(\.self)
    return (head + told).map { Line(text: $0) }
  }

  /// The last whole sentences that fit, at least one: what happened last is what was asked for.
  private static func lastFitting(_ sentences: [[StyledText]], rows: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for sentence in sentences.reversed() {
      guard lines.isEmpty || lines.count + sentence.count <= rows else { break }
      lines = sentence + lines
    }
    return lines
  }

  // MARK: Drawing

  func draw(_ painter: Painter) {
    painter.fill(rect)
    let title = StyledText(Message.quizTitle(session).text(in: language), .focusedBorder)
    let inside = painter.box(rect, title: title, Style(.focusedBorder)).inset(by: Insets(left: 1, right: 1))
    let rows = inside.size.height
    for (y, line) in lines.dropFirst(first(rows: rows)).prefix(rows).enumerated() {
      inside.text(line.text, at: Point(x: 0, y: y))
      guard session.isAsking, line.choice == session.selection else { continue }
      if line.choice != lines.dropFirst(first(rows: rows)).prefix(y).last?.choice {
        inside.glyph(Glyphs.current, at: Point(x: 0, y: y), .plain)
      }
      inside.add(.reverse, to: Rect(x: 0, y: y, width: inside.size.width, height: 1))
      inside.setCursor(at: Point(x: 0, y: y))
    }
  }

  /// The first line that shows: where not all have room, the chosen answer does.
  private func first(rows: Int) -> Int {
    guard lines.count > rows, session.isAsking else { return 0 }
    let last = lines.lastIndex { $0.choice == session.selection } ?? 0
    return min(max(0, last - rows + 1), lines.count - rows)
  }
}
