import Quiz
import Story

/// The words of the quiz.
extension Message {
  static func quizTitle(_ quiz: QuizSession) -> Message {
    let number = quiz.index + 1
    let count = quiz.questions.count
    return Message(
      "Question \(number) of \(count), \(quiz.rightCount) right so far",
      "第 \(number) 题（共 \(count) 题），已答对 \(quiz.rightCount) 题")
  }
  static func quizProgress(_ quiz: QuizSession) -> Message {
    Message("QUIZ \(quiz.index + 1)/\(quiz.questions.count)", "测验 \(quiz.index + 1)/\(quiz.questions.count)")
  }
  /// What came of an answer; `choice` is nil when the question was skipped.
  static func quizVerdict(_ question: Question, _ choice: Int?) -> Message {
    let (right, rightChinese) = (question.right.text(in: .english), question.right.text(in: .chinese))
    guard let choice, question.choices.indices.contains(choice) else {
      return Message("Skipped. The answer is: \(right)", "跳过了。答案是：\(rightChinese)")
    }
    if choice == question.rightChoice { return Message("Right: \(right)", "答对了：\(rightChinese)") }
    let taken = question.choices[choice]
    return Message(
      "Not right. You took: \(taken.text(in: .english)). The answer is: \(right)",
      "不对。你选的是：\(taken.text(in: .chinese))。答案是：\(rightChinese)")
  }
  static let quizCovered = Message("covered while the question stands", "答题期间先盖住")
  static let quizAnswerFirst = Message(
    "A question stands: a to d answers, s skips it, Esc leaves the quiz.", "先答题：a 到 d 作答，s 跳过，Esc 退出测验。")
  static let quizNoSuchAnswer = Message("There is no such answer.", "没有这个选项。")
  static let quizLeft = Message("The quiz has ended.", "测验结束。")
  static let quizNothing = Message("There is nothing to ask about this program.", "这个程序没有可出的题。")
  static let quizFromStart = Message(
    "There is nothing to ask after this; the quiz begins at the start.", "后面没有可出的题了，测验从头开始。")
  static func quizNoQuestionAt(_ position: Int) -> Message {
    Message("Nothing could be asked at the marker on event \(position).", "事件 \(position) 处的提问标记出不了题。")
  }

  // MARK: Score

  static func quizScore(_ right: Int, of count: Int) -> Message {
    Message("Quiz: \(right) of \(count) right", "测验：\(count) 题答对 \(right) 题")
  }
  static func quizScoreInRecording(_ right: Int, of count: Int) -> Message {
    Message("In this recording: \(right) of \(count) right", "这份录制中：\(count) 题答对 \(right) 题")
  }
  static func quizUnasked(_ count: Int) -> Message {
    Message(
      "\(Numbers.counted(count, "question was", "questions were")) not reached.", "还有 \(count) 题没有答。")
  }
  static let quizAllRight = Message("Nothing to look at again.", "没有需要重看的题。")
  static let quizLookAgain = Message("To look at again:", "值得重看：")
  static func quizMiss(_ reply: QuizSession.Reply) -> Message {
    let question = reply.question
    let verdict = quizVerdict(question, reply.choice)
    return Message(
      "\(question.text.text(in: .english)) \(verdict.text(in: .english))",
      "\(question.text.text(in: .chinese))\(verdict.text(in: .chinese))")
  }

  // MARK: Keys

  static let quizKeyAnswer = Message("answer", "作答")
  static let quizKeyChoose = Message("choose", "选择")
  static let quizKeySkip = Message("skip", "跳过")
  static let quizKeyLeave = Message("leave the quiz", "退出测验")
  static let quizKeyNext = Message("next question", "下一题")
  static let quizKeyScore = Message("score", "看成绩")
  static let quizKeyGo = Message("go there", "跳到那里")
  static let quizKeyAgain = Message("another quiz", "再测一次")
}
