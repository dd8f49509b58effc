import Story
import Timeline
import TraceModel

/// Where the running task stops, what for, and whether others can run meanwhile.
extension QuestionScene {
  /// The task of the program whose turn is on and still goes on.
  private var runner: TaskID? {
    guard let id = state.runningTask, let task = state.task(id), task.phase == .running,
      task.coroutine != nil
    else { return nil }
    return id
  }

  /// How the turn that is on ends: where the task stops, or at its end.
  private enum TurnEnd {
    case stop(TraceFacts.Stop)
    case end(position: Int)

    var position: Int {
      switch self {
      case .stop(let stop): stop.position
      case .end(let position): position
      }
    }
  }

  private func turnEnd(of task: TaskID) -> TurnEnd? {
    let stop = facts.stops.first(after: position) { $0.position }.flatMap { $0.task == task ? $0 : nil }
    let end = facts.ends.first(after: position) { $0.position }.flatMap { $0.task == task ? $0 : nil }
    switch (stop, end) {
    case (let stop?, let end?):
      return stop.position < end.position ? .stop(stop) : .end(position: end.position)
    case (let stop?, nil): return .stop(stop)
    case (nil, let end?): return .end(position: end.position)
    case (nil, nil): return nil
    }
  }

  // MARK: At which line

  func giveBack() -> Question? {
    guard let task = runner, let end = turnEnd(of: task) else { return nil }
    var right = Message.choiceNoLine
    var rightLine: Int32 = 0
    if case .stop(let stop) = end {
      guard stop.line > 0 else { return nil }
      rightLine = stop.line
      right = .choiceLine(stop.line, code(ofLine: stop.line))
    }
    let wrong = otherLines(of: task, than: rightLine, until: end.position)
    guard wrong.count >= 2 else { return nil }
    let texts = wrong.map { Message.choiceLine($0, code(ofLine: $0)) }
    return arranged(right: right, line: rightLine, wrong: Array(zip(wrong, texts)))
      .flatMap { ask(.giveBack, .askGiveBack(name(task)), $0, answerAt: end.position) }
  }

  /// Lines in their order, and last that there is none.
  private func arranged(right: Message, line: Int32, wrong: [(Int32, Message)]) -> Choices? {
    // Three answers, of which none is a line, and at most two wrong lines when the right answer is one.
    var wrong = wrong.prefix(line > 0 ? 2 : 3).map { (value: Double($0.0), text: $0.1) }
    let last = Double(Int32.max)
    if line > 0 { wrong.append((last, .choiceNoLine)) }
    return Choices(right: (line > 0 ? Double(line) : last, right), wrong: wrong, at: position)
  }

  /// Lines at which one could think that the task stops: those that it runs before it does, the latest first, and those
  /// that follow. Where it really stops another time comes before all.
  private func otherLines(of task: TaskID, than right: Int32, until end: Int) -> [Int32] {
    let first = facts.lines.firstIndex(after: position) { $0.position }
    let ahead = facts.lines[first...].prefix(200).filter { $0.task == task }
    let before = ahead.filter { $0.position < end }.map(\.line)
    let behind = ahead.filter { $0.position > end }.map(\.line)
    let next = facts.stops[facts.stops.firstIndex(after: end) { $0.position }...].prefix(40).first {
      $0.task == task && $0.line > 0
    }
    var lines: [Int32] = []
    for line in before.suffix(2).reversed() + [next?.line].compactMap(\.self) + behind + before
    where line != right && !lines.contains(line) && !isComment(line) {
      lines.append(line)
    }
    return lines
  }

  /// Lines of the same text would be two right answers to the eye.
  private func isComment(_ line: Int32) -> Bool {
    !source.isEmpty && code(ofLine: line).isEmpty
  }

  // MARK: What for

  func waitsFor() -> Question? {
    guard let task = runner, case .stop(let stop)? = turnEnd(of: task), stop.reason != .turn,
      !isPlainSleep(stop)
    else { return nil }
    let right = WaitSort(stop.reason)
    var wrong = facts.stops.filter { WaitSort($0.reason).differs(from: right) && $0.task != task }
    wrong += facts.stops.filter { WaitSort($0.reason).differs(from: right) && $0.task == task }
    let words = wrong.prefix(200).map(\.words)
    let some = Array(words.filter { $0 != stop.words }.uniqued().prefix(2)) + [.choiceWaitsForNothing]
    return Choices(right: stop.words, wrong: some, at: position)
      .flatMap { ask(.waitsFor, .askWaitsFor(name(task)), $0, answerAt: stop.position) }
  }

  /// Whether the line itself says that it sleeps, which is no riddle.
  private func isPlainSleep(_ stop: TraceFacts.Stop) -> Bool {
    guard case .sleep = stop.reason else { return false }
    return code(ofLine: stop.line).contains("sleep(")
  }

  // MARK: Meanwhile

  func blocked() -> Question? {
    guard let task = runner, liveTasks.contains(where: { $0 != task }) else { return nil }
    let nextLine = facts.lines.first(after: position) { $0.position }?.position ?? .max
    if let move = facts.clockMoves.first(after: position, { $0.position }), !move.isJump,
      move.position < nextLine, move.position < turnEnd(of: task)?.position ?? .max
    {
      return Choices(right: .choiceLoopBlocked, wrong: [.choiceOthersRun], at: position, fewest: 2)
        .flatMap { ask(.blocked, .askBlocked(name(task)), $0, answerAt: move.position) }
    }
    guard case .stop(let stop)? = turnEnd(of: task), case .sleep = stop.reason,
      stop.position < nextLine, otherRuns(before: task, after: stop.position)
    else { return nil }
    return Choices(right: .choiceOthersRun, wrong: [.choiceLoopBlocked], at: position, fewest: 2)
      .flatMap { ask(.blocked, .askBlocked(name(task)), $0, answerAt: stop.position) }
  }

  /// Whether another task of the program has a turn before this one has its next.
  private func otherRuns(before task: TaskID, after position: Int) -> Bool {
    let turns = facts.turns[facts.turns.firstIndex(after: position) { $0.position }...].prefix(100)
    guard let next = turns.first(where: { $0.task != nil })?.task else { return false }
    return next != task && state.task(next)?.coroutine != nil
  }
}

/// What kind of thing is waited for, so that no wrong answer is half right.
private struct WaitSort {
  private let reason: WaitReason

  init(_ reason: WaitReason) { self.reason = reason }

  /// Whether who waits for the one certainly does not wait for the other. A gather or a time-out waits for tasks or
  /// sleeps inside it, and a future may be anything.
  func differs(from right: WaitSort) -> Bool {
    switch (reason, right.reason) {
    case (.future, _), (.turn, _): false
    case (.gather, _), (.anyOf, _), (.deadline, _): right.isPlain && !right.isTask && !right.isSleep
    case (_, .gather), (_, .anyOf), (_, .deadline), (_, .future): !isTask && !isSleep
    case (.resource(let a), .resource(let b)): a != b
    case (.task(let a), .task(let b)): a != b
    default: reason != right.reason
    }
  }

  private var isTask: Bool { if case .task = reason { true } else { false } }
  private var isSleep: Bool { if case .sleep = reason { true } else { false } }
  private var isPlain: Bool {
    switch reason {
    case .gather, .anyOf, .deadline, .future: false
    default: true
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
