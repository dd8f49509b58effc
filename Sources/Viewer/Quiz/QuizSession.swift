import Quiz
import Recording

/// A quiz that is on, or over: its questions, how far it is, and what was answered.
package struct QuizSession: Hashable, Sendable {
  /// Where a quiz is with its present question.
  package enum Stage: Hashable, Sendable {
    /// The walk is before the next question.
    case underway
    /// The question stands: what lies ahead is covered.
    case asking
    /// It is answered, and the walk goes to where the answer shows.
    case answering
    /// The answer shows.
    case answered
    /// All questions are answered, or the person has left.
    case over
  }

  /// What was said to a question.
  package struct Reply: Hashable, Sendable {
    package var question: Question
    /// The answer that was taken; nil when the question was skipped.
    package var choice: Int?

    package var isRight: Bool { choice == question.rightChoice }
  }

  package let questions: [Question]
  /// Markers of the teacher's where nothing could be asked.
  package let markersWithout: [Int]
  /// The question that stands, shows its answer, or comes next.
  package private(set) var index = 0
  package private(set) var stage = Stage.underway
  /// The answer that j and k have chosen.
  package var selection = 0
  /// One for each question that has stood so far.
  package private(set) var replies: [Reply] = []

  package init(_ paper: QuizPaper) {
    questions = paper.questions
    markersWithout = paper.markersWithout
    if questions.isEmpty { stage = .over }
  }

  /// The question that stands or shows its answer.
  package var question: Question? { questions.indices.contains(index) ? questions[index] : nil }
  package var isAsking: Bool { stage == .asking }
  package var rightCount: Int { replies.count(where: \.isRight) }
  /// What was answered wrong or skipped.
  package var misses: [Reply] { replies.filter { !$0.isRight } }
  /// Whether a question comes after the present one.
  package var hasNext: Bool { index + 1 < questions.count }

  /// Where the next question stands; the walk goes no further until it is answered.
  package var nextPosition: Int? {
    switch stage {
    case .underway: question?.position
    case .answered: hasNext ? questions[index + 1].position : nil
    case .asking, .answering, .over: nil
    }
  }
}

extension QuizSession {
  /// Takes an answer, nil for none, and returns what to record of it.
  package mutating func answer(_ choice: Int?) -> LessonFact? {
    guard stage == .asking, let question else { return nil }
    replies.append(Reply(question: question, choice: choice))
    stage = .answering
    guard let choice, question.choices.indices.contains(choice) else { return nil }
    return .answer(
      Answer(
        position: question.position, question: question.kind.rawValue,
        choice: question.choices[choice].text(in: .english), isRight: choice == question.rightChoice))
  }

  /// Turns to the next question and returns where it stands; nil when there is none, and the quiz is over.
  package mutating func goOn() -> Int? {
    switch stage {
    case .underway: return question?.position
    case .answered where hasNext:
      index += 1
      stage = .underway
      return question?.position
    case .answered, .answering, .asking, .over:
      stage = .over
      return nil
    }
  }

  package mutating func leave() { stage = .over }

  /// Takes in that the walk has come to a position.
  mutating func arrive(at position: Int) {
    switch stage {
    case .answering: stage = .answered
    case .answered:
      guard hasNext, position != question?.answerPosition || position == nextPosition else { return }
      index += 1
      stage = .underway
      ask(at: position)
    case .underway: ask(at: position)
    case .asking, .over: break
    }
  }

  private mutating func ask(at position: Int) {
    guard position == question?.position else { return }
    stage = .asking
    selection = 0
  }
}
