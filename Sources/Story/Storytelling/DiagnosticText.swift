import Timeline
import TraceModel

/// What there is to say of something that a program probably should not do: one sentence, the same in the story, in the
/// list of warnings and in the details of a task.
package struct DiagnosticText {
  private let names: NameBook
  private let state: LoopState
  private let log: TraceLog

  package init(names: NameBook, state: LoopState, log: TraceLog) {
    self.names = names
    self.state = state
    self.log = log
  }

  package func message(_ diagnostic: Diagnostic) -> Message {
    switch diagnostic {
    case .deadlock(let waiting, _): .warningDeadlock(tasks: waiting.count)
    case .neverAwaited(let coroutine, _): .warningNeverAwaited(names.coroutine(coroutine))
    case .neverRetrieved(let task, let exception):
      .warningNeverRetrieved(name(task), exception: text(exception))
    case .loopBlocked(let task, let seconds):
      .warningBlocked(seconds: seconds, task: task.map { name($0) })
    case .cancelledAtEnd(let task): .warningAbandoned(name(task))
    case .leftPending(let task): .warningLeftPending(name(task))
    case .longTurn(let task?, let lines): .warningLongTurn(name(task), lines: lines)
    case .longTurn(nil, let lines): .warningLongTurnOfCallback(lines: lines)
    case .cycle(let edges): .warningCycle(edges.map { name($0.waiter) })
    case .lockHeldAsleep(let holder, let lock, let waiter, let seconds):
      .warningLockHeldAsleep(
        name(holder), lock: names.resource(lock, in: state), waiter: name(waiter), seconds: seconds)
    case .fireAndForget(let task): .warningFireAndForget(name(task))
    case .gatherIgnored(let children): .warningGatherIgnored(children: children)
    case .exceptionsIgnored(let count, let first):
      .warningExceptionsIgnored(count: count, first: text(first))
    }
  }

  private func name(_ task: TaskID) -> String { names.task(task, in: state) }
  private func text(_ id: TextID) -> String { Quoting.oneLine(log.text(id)) }
}

extension NameBook {
  /// "the lock", or "lock 2" where there are several; "锁", "锁 2".
  func resource(_ id: ResourceID, in state: LoopState) -> Message {
    let words = ResourceWords(state.resource(id)?.kind)
    guard hasSiblings(id, in: state) else { return Message("the \(words.english)", "\(words.chinese)") }
    let number = ordinal(of: id)
    return Message("\(words.english) \(number)", "\(words.chinese) \(number)")
  }

  /// Whether there is another one of its kind. Only the first few dozen are looked at: a guess on the safe side.
  private func hasSiblings(_ id: ResourceID, in state: LoopState) -> Bool {
    guard let kind = state.resource(id)?.kind else { return false }
    return ordinal(of: id) > 1 || state.resources.prefix(64).contains { $0.kind == kind && $0.id != id }
  }
}

/// What a kind of resource is called in sentences.
struct ResourceWords {
  let english: String
  let chinese: String

  init(_ kind: ResourceKind?) {
    (english, chinese) =
      switch kind {
      case .lock: ("lock", "锁")
      case .event: ("event", "Event")
      case .condition: ("condition", "条件变量")
      case .semaphore: ("semaphore", "信号量")
      case .barrier: ("barrier", "屏障")
      case .queue: ("queue", "队列")
      case .taskGroup: ("task group", "TaskGroup")
      case .completions: ("as_completed", "as_completed")
      case nil: ("resource", "资源")
      }
  }
}
