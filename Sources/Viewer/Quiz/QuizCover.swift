import Quiz

/// What is covered while a question stands: what one could read the answer off, and no more. The source and what one
/// needs for thinking stay.
extension ViewerState {
  /// Whether a panel's content is covered.
  func isCovered(_ kind: PanelKind) -> Bool {
    guard let quiz, quiz.isAsking, let question = quiz.question else { return false }
    return kind == .story || question.kind.covered.contains(kind)
  }
}

extension Question.Kind {
  /// The lists that show the answer.
  fileprivate var covered: [PanelKind] {
    switch self {
    // The first in the queue, or else the first timer, says who comes next.
    case .nextTask, .nextOutput: [.ready, .tasks, .timers, .phases]
    // The waiting list says how long each still sleeps.
    case .outputTime, .clockJump: [.timers, .tasks, .waiting, .phases, .timeline]
    // The waiting list says who waits for whom.
    case .nextReady: [.waiting, .tasks, .ready]
    case .giveBack, .waitsFor, .blocked, .nextCoroutine, .nextValue: []
    }
  }
}
