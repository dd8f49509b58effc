import Story
import Timeline
import TraceModel

/// Generators and coroutines without a loop: who is resumed, what is handed out.
extension QuestionScene {
  func nextCoroutine() -> Question? {
    guard state.loop != .running, let next = facts.resumptions.first(after: position, { $0.position }),
      isResumable(next.coroutine)
    else { return nil }
    let others = state.coroutines.suffix(64).map(\.id).filter { $0 != next.coroutine && isResumable($0) }
    guard !others.contains(where: { name($0) == name(next.coroutine) }) else { return nil }
    let wrong = others.map { Message(verbatim: name($0)) }
    return Choices(right: Message(verbatim: name(next.coroutine)), wrong: wrong, at: position)
      .flatMap { ask(.nextCoroutine, .askNextCoroutine, $0, answerAt: next.position) }
  }

  private func isResumable(_ id: CoroutineID) -> Bool {
    guard let coroutine = state.coroutine(id) else { return false }
    return coroutine.phase == .suspended || coroutine.phase == .created
  }

  func nextValue() -> Question? {
    guard state.loop != .running, let running = state.innermostCoroutine,
      let pause = facts.pauses.first(after: position, { $0.position }), pause.coroutine == running,
      let value = pause.value, value != .none
    else { return nil }
    let index = facts.pauses.firstIndex(after: position) { $0.position }
    let around = facts.pauses[max(0, index - 20)...].prefix(60)
    let yielded = around.compactMap(\.value)
    let sent = facts.resumptions.prefix(200).compactMap(\.sent)
    let wrong = (yielded + sent).filter { $0 != .none && $0 != value }.map { text($0) }
    return Choices(right: text(value), wrong: wrong.uniqued(), at: position)
      .flatMap { ask(.nextValue, .askNextValue(name(running)), $0, answerAt: pause.position) }
  }

  private func text(_ value: TraceValue) -> Message { Message(verbatim: QuizText.value(value, log)) }
}
