import Story
import Timeline
import TraceModel

/// What is printed next, and when.
extension QuestionScene {
  /// The next thing printed, if that is a whole line.
  private var nextLine: (output: TraceFacts.Output, index: Int, text: String)? {
    let index = facts.outputs.firstIndex(after: position) { $0.position }
    guard index < facts.outputs.count, let text = facts.outputs[index].line else { return nil }
    return (facts.outputs[index], index, text)
  }

  func nextOutput() -> Question? {
    guard let next = nextLine else { return nil }
    let wrong = otherLines(than: next.output, from: next.index).map { Message(verbatim: $0) }
    return Choices(right: Message(verbatim: next.text), wrong: wrong, at: position)
      .flatMap { ask(.nextOutput, .askNextOutput, $0, answerAt: next.output.position) }
  }

  /// Lines that others print soon, then those that come later, then some that were printed before: what one could
  /// take for the next line.
  private func otherLines(than next: TraceFacts.Output, from index: Int) -> [String] {
    let later = facts.outputs[(index + 1)...].prefix(40).filter { $0.line != nil }
    var speakers: [Speaker] = [Speaker(next)]
    var others: [String] = []
    var rest: [String] = []
    for output in later {
      guard let line = output.line else { continue }
      if speakers.contains(Speaker(output)) {
        rest.append(line)
      } else {
        speakers.append(Speaker(output))
        others.append(line)
      }
    }
    let earlier = facts.outputs[..<index].suffix(6).reversed().compactMap(\.line)
    let similar = (others + rest).first { Self.isSimilar($0, to: next.line ?? "") }
    return others.prefix(1) + [similar].compactMap(\.self) + others.dropFirst() + rest + earlier
  }

  /// Whether two lines begin alike: "Bo writes 10" and "Bo writes 20".
  private static func isSimilar(_ a: String, to b: String) -> Bool {
    a != b && 2 * zip(a, b).prefix { $0 == $1 }.count > max(a.count, b.count)
  }

  func outputTime() -> Question? {
    guard let next = nextLine, next.output.time > now else { return nil }
    return timeChoices(right: next.output.time)
      .flatMap { ask(.outputTime, .askOutputTime, $0, answerAt: next.output.position) }
  }

  func clockJump() -> Question? {
    guard let move = facts.clockMoves.first(after: position, { $0.position }), move.isJump, move.to > now,
      state.ready.isEmpty, state.loop == .running
    else { return nil }
    let turn = facts.turns.first(after: position) { $0.position }
    guard move.position < turn?.position ?? .max else { return nil }
    return timeChoices(right: move.to, isAhead: true)
      .flatMap { ask(.clockJump, .askClockJump, $0, answerAt: move.position) }
  }

  /// Times that one could take for the right one: the present (unless it must lie ahead), the deadlines that are set, all
  /// sleeps one after the other, and what the clock shows later.
  private func timeChoices(right: VirtualTime, isAhead: Bool = false) -> Choices? {
    let deadlines = state.timers.elements(from: 0, limit: 16).map(\.deadline.seconds)
    let sum = now.seconds + deadlines.reduce(0) { $0 + max(0, $1 - now.seconds) }
    let index = facts.clockMoves.firstIndex(after: position) { $0.position }
    let later = facts.clockMoves[index...].prefix(8).map(\.to.seconds)
    let lengths = facts.clockMoves[max(0, index - 8)...].prefix(16).map { $0.to.seconds - $0.from.seconds }
    let wrong = (isAhead ? [] : [now.seconds]) + deadlines + [sum] + later + lengths.map { now.seconds + $0 }
    func choice(_ seconds: Double) -> (value: Double, text: Message) { (seconds, .choiceTime(seconds)) }
    return Choices(
      right: choice(right.seconds), wrong: wrong.filter { $0.isFinite && $0 >= now.seconds }.map(choice),
      at: position)
  }
}

/// Who prints: a task, else a generator, else the program itself.
private struct Speaker: Hashable {
  private var task: TaskID?
  private var coroutine: CoroutineID?

  init(_ output: TraceFacts.Output) {
    task = output.task
    coroutine = output.task == nil ? output.coroutine : nil
  }
}
