import Testing

@testable import Quiz

/// Texts of the program inside questions.
@Suite struct QuizTextTests {
  @Test(arguments: [
    ("x = 1  # one", "x = 1  "), ("# all", ""), ("print('#')", "print('#')"),
    ("s = \"a#b\" # c", "s = \"a#b\" "),
    ("s = 'it\\'s #1'  # quoted", "s = 'it\\'s #1'  "), ("f(\"'#'\")", "f(\"'#'\")"), ("plain", "plain"),
  ])
  func commentsAreLeftOut(_ line: String, _ bare: String) {
    #expect(QuizText.withoutComment(line) == bare)
  }

  @Test func onlyAWholeLineIsALine() {
    #expect(QuizText.line(of: "worker_1  start\n") == "worker_1 start")
    #expect(QuizText.line(of: "no end") == nil)
    #expect(QuizText.line(of: "two\nlines\n") == nil)
    #expect(QuizText.line(of: "over\rwritten\n") == nil)
    #expect(QuizText.line(of: "\n") == nil)
    #expect(QuizText.line(of: "   \n") == nil)
  }

  @Test func aLongTextIsCut() {
    let text = QuizText.oneLine(String(repeating: "ab", count: 100))
    #expect(text.count == QuizText.limit)
    #expect(text.hasSuffix("…"))
  }

  @Test func nothingThatControlsATerminalIsLeft() {
    let line = QuizText.line(of: "\u{1B}[31mred\u{202E}\n") ?? ""
    #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
  }
}
