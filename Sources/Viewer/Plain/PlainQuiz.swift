import Canvas
import Quiz
import Recording
import Story
import TraceModel

/// A quiz line by line: a question with lettered answers, a letter, what the program did, and the score at the end.
///
///     PlainQuiz(viewer: viewer, input: input, print: { print($0) }).run(questions: 8)
package final class PlainQuiz {
  private let viewer: Viewer
  private let input: any LineSource
  private let print: (String) -> Void
  private let record: (LessonFact) -> Void
  /// The position up to which the story was told.
  private var toldPosition = -1

  /// A program that does not end is asked about no more events than this.
  private static let eventLimit = 2_000_000

  /// `record` takes each answer, for a recording.
  package init(
    viewer: Viewer, input: any LineSource, print: @escaping (String) -> Void,
    record: @escaping (LessonFact) -> Void = { _ in }
  ) {
    self.viewer = viewer
    self.input = input
    self.print = print
    self.record = record
  }

  /// Asks, from the position of the walk on, until all is asked, the person leaves, or the input ends; returns
  /// whether there is more input. The walk stays where it is by then.
  package func run(questions: Int) -> Bool {
    viewer.state.message = nil
    let limit = viewer.history.count + Self.eventLimit
    viewer.startQuiz(questions: questions) { viewer.history.count < limit }
    while viewer.asksForInput {
      viewer.answer(input.nextLine(prompt: text(.promptProgramInput)))
      while viewer.isWalking, viewer.history.count < limit { viewer.advance() }
    }
    say(viewer.state.message)
    guard viewer.state.quiz != nil else { return true }
    var hasInput = true
    while hasInput, viewer.state.quiz?.isAsking == true { hasInput = askOne() }
    finish()
    return hasInput
  }

  /// One question: asks it, takes the answer, tells what happened, and goes on to the next.
  private func askOne() -> Bool {
    tell()
    guard let quiz = viewer.state.quiz, let question = quiz.question else { return false }
    printQuestion(quiz, question)
    while viewer.state.quiz?.isAsking == true {
      guard let line = input.nextLine(prompt: text(.plainQuizPrompt)) else { return false }
      take(line)
    }
    guard let reply = viewer.state.quiz?.replies.last, reply.question == question else { return true }
    say(.quizVerdict(question, reply.choice))
    tell()
    if viewer.state.quiz?.stage == .answered { press(.enter) }
    return true
  }

  private func take(_ line: String) {
    let word = line.filter { $0 != " " }.lowercased()
    switch word {
    case "a", "b", "c", "d", "1", "2", "3", "4", "s": press(.character(Character(word)))
    case "q", "quit": press(.escape)
    case "skip": press("s")
    default: say(.plainQuizAnswerFirst)
    }
  }

  private func press(_ key: Key) {
    for effect in viewer.press(key) {
      if case .record(let fact) = effect { record(fact) }
    }
    say(viewer.state.message)
    viewer.state.message = nil
  }

  // MARK: Words

  private func text(_ message: Message) -> String {
    displaySafe(message.text(in: viewer.state.options.language))
  }

  private func say(_ message: Message?) {
    if let message { print(text(message)) }
  }

  /// What has happened on the way here.
  private func tell() {
    guard viewer.state.position != toldPosition else { return }
    toldPosition = viewer.state.position
    for sentence in viewer.state.story.plain { print(displaySafe(sentence)) }
  }

  private func printQuestion(_ quiz: QuizSession, _ question: Question) {
    print("")
    say(.quizTitle(quiz))
    say(question.place)
    sayLine()
    say(question.text)
    for (index, choice) in question.choices.enumerated() {
      print("  \(QuizBand.letter(index)) \(text(choice))")
    }
  }

  /// The line that the program stands on, which a screen would mark in the source.
  private func sayLine() {
    let state = viewer.state
    guard let line = state.loop.runningPlace(viewer.history.log) else { return }
    // A question about a line names it itself.
    if case .lineReached? = state.loop.position > 0 ? viewer.history.log.events[state.loop.position - 1] : nil
    {
      return
    }
    say(.plainLine(line, code: viewer.scene.sourceText(ofLine: line).string))
  }

  /// The score, and an end to the quiz.
  private func finish() {
    guard let quiz = viewer.state.quiz else { return }
    print("")
    if quiz.replies.isEmpty {
      say(.quizLeft)
    } else {
      let content = ScoreText.content(viewer.scene, row: 0).content
      print(content.title)
      for line in content.lines { print(line.string) }
    }
    viewer.state.overlay = nil
    viewer.state.quiz = nil
  }
}

extension Message {
  static let plainQuizPrompt = Message("answer> ", "回答> ")
  static let plainQuizAnswerFirst = Message(
    "Type the letter of an answer, s to skip, q to leave the quiz.", "请输入选项的字母；s 跳过，q 退出测验。")
}
