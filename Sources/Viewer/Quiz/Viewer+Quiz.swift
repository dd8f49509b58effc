import Canvas
import Quiz
import Recording
import Story

/// Making the questions, and holding the walk at them.
extension Viewer {
  /// Begins a quiz from the position shown on: `advance` lets the program run as far as questions reach, then makes them.
  package func beginQuiz(questions: Int) {
    quizLength = questions
    state.isWorking = true
  }

  /// The same in one go.
  package func startQuiz(questions: Int, while isAllowed: () -> Bool = { true }) {
    beginQuiz(questions: questions)
    while isWalking, isAllowed() { advance() }
    if isWalking { stopWalk() }
  }

  /// Begins a quiz, answers the questions before this one (counted from 1), and leaves it standing; returns how many
  /// there are. For pictures.
  package func showQuestion(_ number: Int) -> Int {
    startQuiz(questions: ViewerUpdate.quizLength)
    while let quiz = state.quiz, quiz.isAsking, quiz.index + 1 < number, quiz.hasNext {
      let letter = QuizBand.letter(quiz.question?.rightChoice ?? 0)
      for key in [.character(letter), .enter] as [Key] { _ = press(key) }
    }
    return state.quiz?.questions.count ?? 0
  }

  /// One slice of preparing a quiz; returns whether it is being prepared.
  func prepareQuiz() -> Bool {
    guard let length = quizLength else { return false }
    if runAhead() { return true }
    if history.awaitsInput {
      ask()
      return true
    }
    quizLength = nil
    state.isWorking = false
    askQuestions(length)
    return true
  }

  private func askQuestions(_ length: Int) {
    let maker = QuestionMaker(history: history, names: names, source: state.source.lines)
    let markers = state.annotations.markers.filter { $0.kind == .question }.map(\.position)
    var paper = maker.paper(from: state.position, limit: length, markers: markers)
    if paper.questions.isEmpty, state.position > 0 {
      paper = maker.paper(from: 0, limit: length, markers: markers)
      if !paper.questions.isEmpty { state.say(.quizFromStart) }
    }
    guard let first = paper.questions.first else {
      state.say(paper.markersWithout.first.map { .quizNoQuestionAt($0) } ?? .quizNothing)
      return
    }
    state.quiz = QuizSession(paper)
    let message = state.message
    begin(.follow(position: first.position, isStep: true))
    state.message = message
  }

  /// Where a walk to a position ends: at the next question, if that lies before it.
  func heldByQuiz(_ position: Int) -> Int {
    state.quiz?.nextPosition.map { min($0, position) } ?? position
  }

  /// Tells the quiz where the walk has come to; a question that stands now stops the playing.
  func noteArrivalInQuiz() {
    guard state.quiz != nil else { return }
    let position = state.position
    state.quiz?.arrive(at: position)
    if state.quiz?.isAsking == true { state.playback.stop() }
    state.settleSource(history.log)
  }
}
