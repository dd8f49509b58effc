import Canvas
import TestSupport
import Testing

/// `coroviz quiz`: a whole quiz in a real terminal, and line by line.
struct QuizCommandTests {
  @Test(arguments: [Size(width: 80, height: 24), Size(width: 100, height: 30)])
  func aWholeQuiz(_ size: Size) throws {
    let quiz = try Viewing("quiz", "--lang", "en", "workers", size: size, waitsFor: "Question 1 of 8")
    for number in 1...8 {
      try quiz.waitForRow("Question \(number) of 8")
      try quiz.waitForRow(" a  ")
      try quiz.waitForRow("a-", "answer", "skip")
      quiz.press("n")
      try quiz.waitForRow("A question stands")
      quiz.press("j")
      try quiz.waitForRow("a-", "answer", "skip")
      quiz.press(number == 4 ? "s" : "a")
      if number == 4 {
        try quiz.waitForRow("Skipped. The answer is: ")
      } else {
        try quiz.terminal.wait("a verdict on question \(number)", within: Viewing.patience) { screen in
          screen.lines.contains { $0.contains("Right: ") || $0.contains("Not right. You took: ") }
        }
      }
      quiz.press(Keys.enter)
    }
    try quiz.waitForRow("Quiz: ", " of 8 right")
    try quiz.waitForRow("To look at again:")
    quiz.press(Keys.enter)
    try quiz.waitUntilGone("To look at again:")
    try quiz.waitForStatus("PA")
    quiz.press("Q")
    try quiz.waitForRow("Quiz: ", " of 8 right")
    quiz.press("q")
    try quiz.waitUntilGone("To look at again:")
    let end = try quiz.quit()
    #expect(end.exit == .status(0))
    #expect(end.notRestored == [])
  }

  @Test func aQuizInTheWalkAndInChinese() throws {
    let walk = try Viewing("--lang", "zh", "deadlock", waitsFor: "按任意键开始")
    walk.press("Q")
    try walk.waitForRow("第 1 题")
    try walk.waitForRow("答题期间先盖住")
    walk.press("\u{1B}")
    try walk.waitUntilGone("第 1 题")
    try walk.waitForRow("测验结束")
    #expect(try walk.quit().exit == .status(0))
  }

  @Test func lineByLine() throws {
    let run = try shell("printf 'c\\nnonsense\\nc\\nb\\na\\ns\\nq\\n' | coroviz quiz --lang en workers")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains("Question 1 of 8, 0 right so far"))
    #expect(lines.contains("  c before await"))
    #expect(lines.contains("Right: before await"))
    #expect(lines.contains("Type the letter of an answer, s to skip, q to leave the quiz."))
    #expect(lines.contains("Quiz: 4 of 5 right"))
    #expect(lines.contains("3 questions were not reached."))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func theEndOfTheInputIsTheEnd() throws {
    let run = try coroviz("quiz", "--plain", "--lang", "en", "workers")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasSuffix("The quiz has ended.\n"))
  }

  @Test func theNumberOfQuestions() throws {
    let run = try shell("printf 'a\\na\\na\\n' | coroviz quiz --plain --questions 2 workers --lang en")
    #expect(run.output.contains("Question 2 of 2"))
    #expect(run.output.contains(" of 2 right\n"))
    let wrong = try coroviz("quiz", "--questions", "0", "workers")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("0 questions are not possible: write a number from 1 to 50"))
  }

  @Test func aProgramWithNothingToAsk() throws {
    let run = try shell(
      "echo 'x = 1' > nothing.py; coroviz quiz --plain --lang en nothing.py", in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output == "There is nothing to ask about this program.\n")
  }
}

/// Pictures of questions.
struct QuizPictureTests {
  @Test func aQuestionAsItStands() throws {
    let run = try coroviz("screenshot", "workers", "--quiz", "2", "--lang", "en", "--size", "80x24")
    #expect(run.status == 0)
    #expect(run.output.contains("Question 2 of 8, 1 right so far"))
    #expect(run.output.contains("Which task runs next?"))
  }

  @Test func aQuestionThatIsNotThere() throws {
    let run = try coroviz("screenshot", "workers", "--quiz", "9")
    #expect(run.status == 1)
    #expect(run.errors == "coroviz: --quiz takes a number from 1 to 8\n")
  }
}
