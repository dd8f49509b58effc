import Story
import Timeline
import TraceModel

/// Which task runs next, and which becomes ready.
extension QuestionScene {
  func nextTask() -> Question? {
    guard state.loop == .running else { return nil }
    let text: Message =
      state.runningTask.flatMap { state.task($0) }?.phase == .running ? .askNextTurn : .askNextTask
    let live = liveTasks
    let turn = facts.turns[facts.turns.firstIndex(after: position) { $0.position }...].first {
      $0.task != nil
    }
    if let deadlock = facts.deadlocks.first(where: { $0 > position }), deadlock < turn?.position ?? .max {
      let wrong = live.map { Message(verbatim: name($0)) }
      return Choices(right: .choiceNoTask, wrong: wrong, at: position)
        .flatMap { ask(.nextTask, text, $0, answerAt: deadlock) }
    }
    guard let turn, let next = turn.task, live.contains(next) else { return nil }
    guard !live.contains(where: { $0 != next && name($0) == name(next) }) else { return nil }
    var wrong = live.filter { $0 != next }.map { Message(verbatim: name($0)) }
    // Who sees that nothing is ready must look whether something will be.
    if state.ready.isEmpty, wrong.count < Choices.most - 1 { wrong.append(.choiceNoTask) }
    return Choices(right: Message(verbatim: name(next)), wrong: wrong, at: position)
      .flatMap { ask(.nextTask, text, $0, answerAt: turn.position) }
  }

  func nextReady() -> Question? {
    guard let awakening = facts.awakenings.first(after: position, { $0.position }) else { return nil }
    let waiting = state.waiting.elements(from: 0, limit: 64).map(\.task).filter {
      state.task($0)?.coroutine != nil
    }
    let next = awakening.task
    guard waiting.contains(next), !waiting.contains(where: { $0 != next && name($0) == name(next) }),
      !isOneOfSeveral(awakening)
    else { return nil }
    let wrong = waiting.filter { $0 != next }.map { Message(verbatim: name($0)) }
    return Choices(right: Message(verbatim: name(next)), wrong: wrong, at: position)
      .flatMap { ask(.nextReady, .askNextReady, $0, answerAt: awakening.position) }
  }

  /// Whether others become ready in the same turn, or while the loop is between two: then the order is a detail.
  private func isOneOfSeveral(_ awakening: TraceFacts.Awakening) -> Bool {
    let index = facts.awakenings.firstIndex(after: awakening.position) { $0.position }
    guard index < facts.awakenings.count else { return false }
    let end = facts.turns.first(after: awakening.position) { $0.position }?.position ?? .max
    return facts.awakenings[index].position < end
  }
}
