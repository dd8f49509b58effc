import Timeline
import TraceModel

/// Exceptions on their way: where each is raised, who passes it on, who catches it.
extension Scene {
  func exceptionRaised(_ id: TextID, _ line: Int32) -> [StorySentence] {
    let type = type(ofException: id)
    switch type {
    case "GeneratorExit": return []
    // How `async for` learns that the generator is at its end.
    case "StopAsyncIteration" where followsEndOfGenerator: return []
    case "CancelledError" where isThrownIn: return [cancellationRaised(line)]
    case "TimeoutError" where timeoutJustLeft != nil: return [timedOut(id, line)]
    case "ExceptionGroup", "BaseExceptionGroup":
      return [groupRaised(id, line)]
    default: break
    }
    if isThrownIn, let carried = carried(id, line) { return [carried] }
    if isThrownIn, let generator = state.stack.last?.coroutine, code(of: generator)?.kind != .coroutine {
      return [
        say(
          "\(text(ofException: id)) is raised in \(name(generator))\(at(line)), where it stood.",
          "\(name(generator)) 正停\(at(line))，\(text(ofException: id)) 就在这里抛出。", .key, line: line)
      ]
    }
    return [
      say(
        "\(catcher) raises \(text(ofException: id))\(at(line)).",
        "\(catcher)\(at(line))抛出 \(text(ofException: id))。", .key, line: line)
    ]
  }

  private func cancellationRaised(_ line: Int32) -> StorySentence {
    if let task = state.runningTask.flatMap({ state.task($0) }), !task.isCancelRequested,
      case .task(let other)? = task.waitReason
    {
      return say(
        "\(name(other)) was cancelled, so CancelledError is raised in \(name(task.id))\(at(line)), which awaits it.",
        "\(name(other)) 已被取消，\(name(task.id)) 在等它，于是 CancelledError 在 \(name(task.id)) 里\(at(line))抛出。", .key,
        line: line)
    }
    return say(
      "CancelledError is raised in \(object)\(at(line)), where it stood.",
      "\(object) 正停\(at(line))，CancelledError 就在这里抛出。", .key, line: line)
  }

  private func timedOut(_ id: TextID, _ line: Int32) -> StorySentence {
    say(
      "The timeout turns the CancelledError into \(text(ofException: id)), which \(object) raises\(at(line)).",
      "timeout 把 CancelledError 换成 \(text(ofException: id))，由 \(object)\(at(line))抛出。", .key, line: line)
  }

  /// The exception of what a task awaited, raised once more where it awaits it.
  private func carried(_ id: TextID, _ line: Int32) -> StorySentence? {
    guard let task = state.runningTask.flatMap({ state.task($0) }) else { return nil }
    let exception = text(ofException: id)
    switch task.waitReason {
    case .task(let other), .shielded(.task(let other)):
      return say(
        "\(name(task.id)) awaits \(name(other)), so it gets its exception: \(exception) is raised again\(at(line)).",
        "\(name(task.id)) 在等 \(name(other))，就得到它的异常：\(exception)，\(at(line))再次抛出。", .key, line: line)
    case .gather(let future, _):
      let waits = WaitText(names: names, state: state)
      guard let failed = waits.failed(in: .future(future)) else { return nil }
      return say(
        "The gather hands on the exception of \(name(failed)): \(exception) is raised again in \(name(task.id))\(at(line)).",
        "gather 转交 \(name(failed)) 的异常：\(exception) 在 \(name(task.id)) 里\(at(line))再次抛出。", .key, line: line)
    default: return nil
    }
  }

  private func groupRaised(_ id: TextID, _ line: Int32) -> StorySentence {
    // The names of those in it say more than their number.
    let exception = Quoting.oneLine(log.text(id).replacing(#/ \(\d+ sub-exceptions?\)$/#, with: ""))
    let failed = failuresOfGroup.map { name($0) }
    guard !failed.isEmpty else {
      return say(
        "\(subject) raises \(exception)\(at(line)).", "\(subject)\(at(line))抛出 \(exception)。", .key,
        line: line)
    }
    return say(
      "\(subject) raises \(exception)\(at(line)); in it are the exceptions of \(list(failed)).",
      "\(subject)\(at(line))抛出 \(exception)，里面是 \(list(failed)) 的异常。", .key, line: line)
  }

  /// The tasks that failed in the newest task group of whoever runs; a few at most.
  private var failuresOfGroup: [TaskID] {
    let latest = state.resources.suffix(64).last { $0.kind == .taskGroup && $0.creator == state.runningTask }
    return (latest?.group?.members ?? []).prefix(1_000).compactMap(\.task).filter { member in
      if case .raised? = state.task(member)?.outcome { true } else { false }
    }.prefix(6).map(\.self)
  }

  private var followsEndOfGenerator: Bool {
    guard state.position >= 2, case .coroutineReturned(let id, _, _) = log.events[state.position - 2] else {
      return false
    }
    return code(of: id)?.kind == .asyncGenerator
  }

  /// Whether the exception was thrown into a coroutine where it stood, rather than raised by its code: then it comes
  /// right after the resumption. What was waited for may be put in order in between.
  private var isThrownIn: Bool {
    var index = state.position - 2
    while index >= 0 {
      switch log.events[index] {
      case .handleCancelled: index -= 1
      case .coroutineResumed: return true
      default: return false
      }
    }
    return false
  }

  /// The generator whose frame is on top: inside a task it has lines, exceptions and handlers of its own.
  private var generator: String? {
    guard let id = state.stack.last?.coroutine, let kind = code(of: id)?.kind, kind != .coroutine else {
      return nil
    }
    return name(id)
  }

  /// Who raises or catches, as the subject of a sentence.
  private var catcher: String { generator ?? subject }

  func exceptionReraised(_ id: TextID, _ line: Int32) -> StorySentence {
    say(
      "\(catcher) raises the \(type(ofException: id)) once more\(at(line)), so it travels on.",
      "\(catcher)\(at(line))再次抛出 \(type(ofException: id))，让它继续传下去。", .key, line: line)
  }

  func finallyEntered(_ line: Int32) -> [StorySentence] {
    guard let exception = state.exception?.text, type(ofException: exception) != "GeneratorExit" else {
      return []
    }
    return [
      say(
        "Before the \(type(ofException: exception)) travels on, \(generator ?? object) runs its finally block\(at(line)).",
        "\(type(ofException: exception)) 继续传递之前，\(generator ?? object) 先执行第 \(line) 行的 finally 块。", .key,
        line: line)
    ]
  }

  func exceptionCaught(_ line: Int32) -> [StorySentence] {
    guard let exception = prior.exception else { return [] }
    let type = type(ofException: exception)
    guard type != "GeneratorExit" else { return [] }
    return [
      say("\(catcher) catches the \(type)\(at(line)).", "\(catcher)\(at(line))捕获了 \(type)。", line: line)
    ]
  }
}
