import Canvas
import Quiz
import Story

/// Keys of the quiz.
extension ViewerUpdate {
  /// How many questions the key asks for.
  static let quizLength = 8

  /// `Q` in the walk: begins a quiz, ends the one that is on, or shows the score of the last one again.
  func startOrEndQuiz(_ state: inout ViewerState) -> [ViewerEffect] {
    guard let quiz = state.quiz else { return [.startQuiz(questions: Self.quizLength)] }
    if quiz.stage == .over {
      state.overlay = .quizScore(row: 0)
    } else {
      leaveQuiz(&state)
    }
    return []
  }

  /// What a key does while a question stands or its answer shows; nil when it does what it always does.
  func pressInQuiz(_ key: Key, _ state: inout ViewerState) -> [ViewerEffect]? {
    guard let quiz = state.quiz, state.overlay == nil else { return nil }
    switch quiz.stage {
    case .asking: return pressInQuestion(key, &state)
    case .answered, .underway:
      guard key == .enter, state.view(of: state.focus).selection == nil else { return nil }
      return goOn(&state)
    case .answering, .over: return nil
    }
  }

  private func pressInQuestion(_ key: Key, _ state: inout ViewerState) -> [ViewerEffect]? {
    let count = state.quiz?.question?.choices.count ?? 0
    switch key {
    case "a", "1": return answer(0, &state)
    case "b", "2": return answer(1, &state)
    case "c", "3": return answer(2, &state)
    case "d", "4": return answer(3, &state)
    case "j", .down: state.quiz?.select(by: 1, of: count)
    case "k", .up: state.quiz?.select(by: -1, of: count)
    case .enter: return answer(state.quiz?.selection ?? 0, &state)
    case "s": return answer(nil, &state)
    case .escape, "Q", "q": leaveQuiz(&state)
    default:
      if let action = KeyBindings.action(for: key), action.isAllowedInQuestion { return nil }
      state.say(.quizAnswerFirst)
    }
    return []
  }

  private func answer(_ choice: Int?, _ state: inout ViewerState) -> [ViewerEffect] {
    guard let question = state.quiz?.question else { return [] }
    if let choice, !question.choices.indices.contains(choice) {
      state.say(.quizNoSuchAnswer)
      return []
    }
    let fact = state.quiz?.answer(choice)
    let walk = ViewerEffect.walk(.follow(position: question.answerPosition, isStep: true))
    // While nothing is being recorded, an answer is nothing that one could forget to save.
    guard let fact, state.recording != nil else { return [walk] }
    return [.record(fact), walk]
  }

  /// To the next question, or to the score.
  private func goOn(_ state: inout ViewerState) -> [ViewerEffect] {
    if let position = state.quiz?.goOn() { return [.walk(.follow(position: position, isStep: true))] }
    state.overlay = .quizScore(row: 0)
    return []
  }

  private func leaveQuiz(_ state: inout ViewerState) {
    state.quiz?.leave()
    if state.quiz?.replies.isEmpty ?? true {
      state.quiz = nil
      state.say(.quizLeft)
    } else {
      state.overlay = .quizScore(row: 0)
    }
  }

  /// Actions on the list of what was wrong.
  func performOnScore(_ action: ViewerAction, _ row: Int, _ state: inout ViewerState) -> [ViewerEffect] {
    let misses = state.quiz?.misses ?? []
    switch action {
    case .selectNext: state.overlay = .quizScore(row: min(max(0, misses.count - 1), row + 1))
    case .selectPrevious: state.overlay = .quizScore(row: max(0, row - 1))
    case .details, .eventForward:
      guard misses.indices.contains(row) else {
        state.overlay = nil
        return []
      }
      state.overlay = nil
      return [.walk(.position("event:\(misses[row].question.position)"))]
    case .quiz:
      state.overlay = nil
      state.quiz = nil
      return [.walk(.start), .startQuiz(questions: Self.quizLength)]
    default: break
    }
    return []
  }
}

extension QuizSession {
  /// Moves the chosen answer, no further than the first and the last.
  mutating func select(by rows: Int, of count: Int) {
    selection = min(max(0, selection + rows), max(0, count - 1))
  }
}

extension ViewerAction {
  /// What one may do while a question stands: nothing that leads ahead.
  fileprivate var isAllowedInQuestion: Bool {
    switch self {
    case .nextPanel, .previousPanel, .pageDown, .pageUp, .scrollLeft, .scrollRight, .zoom, .help, .options,
      .card,
      .switchMouse, .redraw, .suspend, .interrupt:
      true
    default: false
    }
  }
}
