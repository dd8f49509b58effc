import Canvas
import Quiz
import Story
import TestSupport
import Testing
import Viewer

/// How a quiz looks: what is covered, and what stays in sight.
@Suite struct QuizScreenTests {
  @Test(
    arguments: [(80, 24), (100, 30), (40, 10), (160, 45)], Language.allCases)
  func wholeScreens(_ size: (Int, Int), _ language: Language) {
    let viewer = WorkersWalk.viewer(columns: size.0, rows: size.1, language: language)
    let name = "\(size.0)x\(size.1)-\(language == .english ? "en" : "zh").txt"
    _ = viewer.press("Q")
    #expect(Snapshot.mismatch(viewer.frame.text, "quiz-question-\(name)") == nil)
    _ = viewer.press("a")
    _ = viewer.press(.enter)
    _ = viewer.press("c")
    #expect(Snapshot.mismatch(viewer.frame.text, "quiz-answer-\(name)") == nil)
    _ = viewer.press("Q")
    #expect(Snapshot.mismatch(viewer.frame.text, "quiz-score-\(name)") == nil)
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 50), (60, 20)])
  func theLineThatRunsStaysInSight(_ columns: Int, _ rows: Int) {
    let viewer = WorkersWalk.viewer(columns: columns, rows: rows)
    _ = viewer.press("Q")
    while viewer.state.quiz?.isAsking == true {
      let rows = viewer.frame.lines
      let mark = Glyphs.current.string
      let band = rows.firstIndex { $0.contains("┌ Question") } ?? rows.count
      let title = rows.firstIndex { $0.contains("Source") } ?? 0
      // A task that has ended stands on no line any more.
      let hasEnded = rows.contains { $0.contains(" has ended.") }
      let isMarked = rows[title..<band].contains { $0.prefix(4).contains(mark) }
      #expect(isMarked || hasEnded, "\(viewer.frame.text)")
      _ = viewer.press("s")
      _ = viewer.press(.enter)
    }
  }

  @Test(arguments: [(40, 10), (60, 12), (80, 24)], Language.allCases)
  func allAnswersAreInSight(_ size: (Int, Int), _ language: Language) throws {
    let viewer = WorkersWalk.viewer(columns: size.0, rows: size.1, language: language)
    _ = viewer.press("Q")
    while viewer.state.quiz?.isAsking == true {
      let question = try #require(viewer.state.quiz?.question)
      for letter in "abcd".prefix(question.choices.count) {
        #expect(
          viewer.frame.lines.contains { $0.dropFirst(4).hasPrefix("\(letter)  ") }, "\(viewer.frame.text)")
      }
      _ = viewer.press("s")
      _ = viewer.press(.enter)
    }
  }

  /// Each panel alone on the screen: none shows what is covered, none shows that something comes next.
  @Test func noPanelGivesTheAnswerAway() throws {
    let viewer = WorkersWalk.viewer(columns: 100, rows: 40)
    _ = viewer.press("Q")
    var seen: Set<Question.Kind> = []
    while viewer.state.quiz?.isAsking == true {
      let question = try #require(viewer.state.quiz?.question)
      seen.insert(question.kind)
      for (kind, panel) in Self.covered(question.kind) {
        viewer.state.zoomed = kind
        #expect(viewer.frame.text.contains("covered while the question stands"), "\(question.kind) \(panel)")
      }
      viewer.state.zoomed = nil
      _ = viewer.press("s")
      _ = viewer.press(.enter)
    }
    #expect(seen.count >= 3)
  }

  private static func covered(_ kind: Question.Kind) -> [(PanelKind, String)] {
    let panels: [PanelKind] =
      switch kind {
      case .nextTask, .nextOutput: [.story, .ready, .tasks, .timers]
      case .outputTime, .clockJump: [.story, .timers, .waiting, .tasks, .timeline]
      case .nextReady: [.story, .waiting, .tasks]
      default: [.story]
      }
    return panels.map { ($0, "\($0)") }
  }

  @Test func asciiIsASCII() {
    let viewer = WorkersWalk.viewer(isASCII: true)
    _ = viewer.press("Q")
    #expect(viewer.frame.text.utf8.allSatisfy { $0 < 0x80 })
    _ = viewer.press("b")
    #expect(viewer.frame.text.utf8.allSatisfy { $0 < 0x80 })
    _ = viewer.press("Q")
    #expect(viewer.frame.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [(40, 10), (41, 11), (60, 12), (72, 17), (80, 24), (139, 22), (300, 90)])
  func everySizeShowsTheChosenAnswer(_ columns: Int, _ rows: Int) throws {
    for language in Language.allCases {
      let viewer = WorkersWalk.viewer(columns: columns, rows: rows, language: language)
      _ = viewer.press("Q")
      while let quiz = viewer.state.quiz, quiz.isAsking, let question = quiz.question {
        for choice in question.choices {
          let head = String(choice.text(in: language).prefix(6))
          let shown = viewer.frame.lines.contains { $0.contains(head) }
          #expect(shown, "\(viewer.frame.text)")
          _ = viewer.press("j")
        }
        #expect(viewer.frame.lines.count == rows)
        for line in viewer.frame.lines { #expect(CharacterWidth.standard.columns(of: line) <= columns) }
        _ = viewer.press("s")
        _ = viewer.press(.enter)
      }
    }
  }
}
