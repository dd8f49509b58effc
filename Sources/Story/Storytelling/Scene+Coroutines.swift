import Timeline
import TraceModel

/// Generators and coroutines: made, resumed, suspended, ended.
///
/// A task's own coroutine is not told here: its turn and its waits are told as the task's.
extension Scene {
  func tellCoroutine() -> [StorySentence]? {
    switch event {
    case .coroutineCreated(let id, _): isAnonymous(id) ? [] : [created(id)]
    case .coroutineResumed(let id, let sent): isTasksOwn(id) || isAwaitedBelow(id) ? [] : [resumed(id, sent)]
    case .coroutineSuspended(let id, let value, _): isTasksOwn(id) ? [] : [suspended(id, value)]
    case .delegationBegan(let outer, let inner): [delegated(outer, inner)]
    case .coroutineReturned(let id, let value, _): isTasksOwn(id) ? [] : [returned(id, value)]
    case .coroutineRaised(let id, let exception): isTasksOwn(id) ? [] : [raised(id, exception)]
    case .coroutineClosed(let id): [closed(id)]
    case .coroutineNeverAwaited(let id): [neverAwaited(id)]
    default: nil
    }
  }

  private func isTasksOwn(_ id: CoroutineID) -> Bool {
    state.runningTask.flatMap { state.task($0) }?.coroutine == id
  }

  /// Whether the frame below awaits it: that was told when the waiting began.
  private func isAwaitedBelow(_ id: CoroutineID) -> Bool {
    let index = state.stack.lastIndex { $0.coroutine == id } ?? 0
    let below = state.stack.element(at: index - 1)?.coroutine
    return below.flatMap { state.coroutine($0) }?.awaiting == id
  }

  /// Whether it is a generator expression: those are told as details only.
  private func isAnonymous(_ id: CoroutineID) -> Bool { name(id).hasPrefix("<") }

  /// Resumptions are the turns of a program without a loop; in one with a loop they are a side matter.
  private func weight(_ id: CoroutineID) -> StorySentence.Importance {
    if isAnonymous(id) { return .detail }
    return state.loop == .running ? .normal : .key
  }

  private func kindName(_ id: CoroutineID) -> String {
    switch code(of: id)?.kind {
    case .generator: language.say("a generator object", "生成器对象")
    case .asyncGenerator: language.say("an async generator object", "异步生成器对象")
    default: language.say("a coroutine object", "协程对象")
    }
  }

  private func created(_ id: CoroutineID) -> StorySentence {
    let function = code(of: id).map { _ in names.code(state.coroutine(id)?.code ?? CodeID(0)) } ?? "?"
    guard names.ordinal(of: id) == 1 else { return createdAnother(id, function) }
    return say(
      "Calling \(function)() runs none of it yet; it only makes \(kindName(id)).",
      "调用 \(function)() 并不执行函数体，只得到一个\(kindName(id))。",
      state.runningTask == nil ? .normal : .detail, line: state.currentLine)
  }

  /// The second and later ones of a function: what a call makes has been said by then.
  private func createdAnother(_ id: CoroutineID, _ function: String) -> StorySentence {
    let name = name(id) == function ? "" : language.say(", \(name(id))", " \(name(id))")
    return say(
      "Calling \(function)() again makes another \(kindName(id).split(separator: " ", maxSplits: 1).last ?? "object")\(name).",
      "再调用 \(function)()，又得到一个\(kindName(id))\(name)。",
      state.runningTask == nil ? .normal : .detail, line: state.currentLine)
  }

  /// The frame that resumed this coroutine: the one below it on the stack.
  private func caller(of id: CoroutineID) -> String {
    let index = state.stack.lastIndex { $0.coroutine == id } ?? 0
    return name(of: state.stack.element(at: index - 1)) ?? base
  }

  /// What runs below all calls of the program: its module, or a thread.
  private var base: String {
    state.runningThread == .main ? language.say("the program", "程序") : name(state.runningThread)
  }

  private func resumed(_ id: CoroutineID, _ sent: TraceValue?) -> StorySentence {
    let line = state.coroutine(id)?.line
    let caller = caller(of: id)
    let opens = weight(id) == .key
    if state.coroutine(id)?.resumptions == 1 {
      return say(
        "\(name(id)) starts: \(caller) lets it run until it yields or ends.",
        "\(name(id)) 开始运行：\(caller) 让它一直运行到 yield 或结束。", weight(id), opens: opens)
    }
    if let sent, sent != .none {
      return say(
        "\(caller.capitalizedWord) sends \(text(sent)) to \(name(id)), which resumes\(at(line)): \(text(sent)) is what its yield returns.",
        "\(caller) 把 \(text(sent)) 发送给 \(name(id))；它\(from(line))恢复，yield 表达式的值就是 \(text(sent))。",
        weight(id), line: line, opens: opens)
    }
    return say(
      "\(caller.capitalizedWord) resumes \(name(id))\(at(line)).",
      "\(caller) 让 \(name(id))\(from(line))恢复运行。",
      weight(id), line: line, opens: opens)
  }

  private func suspended(_ id: CoroutineID, _ value: TraceValue) -> StorySentence {
    let line = state.coroutine(id)?.line
    guard value != .none else {
      return say(
        "\(name(id)) yields\(at(line)) and is suspended there; \(object) goes on.",
        "\(name(id))\(at(line)) yield，就此挂起；\(object) 继续运行。", weight(id), line: line)
    }
    return say(
      "\(name(id)) yields \(text(value)) to \(object) and is suspended\(at(line)).",
      "\(name(id)) 用 yield 把 \(text(value)) 交给 \(object)，自己\(at(line))挂起。", weight(id), line: line)
  }

  private func delegated(_ outer: CoroutineID, _ inner: CoroutineID) -> StorySentence {
    let line = state.coroutine(outer)?.line
    if code(of: inner)?.kind == .generator {
      return say(
        "\(name(outer)) hands over to \(name(inner)) with yield from: values now go straight through.",
        "\(name(outer)) 用 yield from 委托给 \(name(inner))，之后的值都直接穿过它来往。", line: line)
    }
    if code(of: inner)?.kind == .asyncGenerator {
      if let thrown = thrownNext(into: inner) { return threw(thrown, into: inner, from: outer) }
      return say(
        "\(name(outer)) asks \(name(inner)) for its next item; it runs inside the same task, up to its next yield.",
        "\(name(outer)) 向 \(name(inner)) 要下一项：它在同一个任务里运行到下一个 yield。", line: line)
    }
    return say(
      "\(name(outer)) awaits \(name(inner))(): it runs inside the same task, like a call.",
      "\(name(outer)) 直接 await \(name(inner))()：它在同一个任务里执行，就像普通调用。", line: line)
  }

  /// The exception that comes into an asynchronous generator at the yield where it stands (`aclose`, `athrow`): the
  /// engine tells both in one step, so the next two events are known already.
  private func thrownNext(into generator: CoroutineID) -> TextID? {
    guard state.position + 1 < log.events.count, state.coroutine(generator)?.resumptions ?? 0 > 0,
      case .coroutineResumed(generator, _) = log.events[state.position],
      case .exceptionRaised(let exception, _) = log.events[state.position + 1]
    else { return nil }
    return exception
  }

  private func threw(_ exception: TextID, into inner: CoroutineID, from outer: CoroutineID) -> StorySentence {
    let line = state.coroutine(outer)?.line
    let type = type(ofException: exception)
    if type == "GeneratorExit" {
      return say(
        "\(name(outer)) closes \(name(inner)): GeneratorExit is raised at its yield, so that it can tidy up.",
        "\(name(outer)) 关闭 \(name(inner))：在它停留的 yield 处抛出 GeneratorExit，让它收尾。", line: line)
    }
    return say(
      "\(name(outer)) throws \(type) into \(name(inner)), at the yield where it stands.",
      "\(name(outer)) 把 \(type) 抛进 \(name(inner))，就在它停留的 yield 处。", line: line)
  }

  private func returned(_ id: CoroutineID, _ value: TraceValue) -> StorySentence {
    if code(of: id)?.kind == .asyncGenerator {
      return say(
        "\(name(id)) has reached its end, and so has the async for.", "\(name(id)) 运行到底，async for 随之结束。")
    }
    if let outer = prior.awaitedBy, value == .none {
      return say(
        "\(name(id)) is done and gives control back to \(name(outer)), which was waiting for it.",
        "\(name(id)) 执行完毕，回到等着它的 \(name(outer))。")
    }
    if let outer = prior.awaitedBy {
      return say(
        "\(name(id)) returns \(text(value)) to \(name(outer)), which was waiting for it.",
        "\(name(id)) 返回 \(text(value))，交给等着它的 \(name(outer))。")
    }
    guard code(of: id)?.kind == .generator else {
      return say("\(name(id)) returns \(text(value)).", "\(name(id)) 返回 \(text(value))。")
    }
    guard value == .none else {
      return say(
        "\(name(id)) returns \(text(value)): \(object) gets StopIteration, which carries it (a for loop just ends).",
        "\(name(id)) 返回 \(text(value))：\(object) 会得到带着它的 StopIteration（for 循环则就此结束）。", weight(id))
    }
    return say(
      "\(name(id)) has reached its end: \(object) gets StopIteration (a for loop just ends).",
      "\(name(id)) 运行到底了：\(object) 会得到 StopIteration（for 循环则就此结束）。", weight(id))
  }

  private func raised(_ id: CoroutineID, _ exception: TextID) -> StorySentence {
    let type = type(ofException: exception)
    if type == "GeneratorExit" {
      return say(
        "\(name(id)) is closed: GeneratorExit was raised at its yield and ended it.",
        "\(name(id)) 被关闭：它停留的 yield 处抛出 GeneratorExit，就此结束。", weight(id))
    }
    let next = prior.awaitedBy.map { name($0) } ?? object
    return say(
      "The \(type) ends \(name(id)) and travels on to \(next).",
      "\(type) 让 \(name(id)) 结束，并继续传给 \(next)。", line: state.currentLine)
  }

  private func closed(_ id: CoroutineID) -> StorySentence {
    if prior.coroutinePhase == .created {
      return say(
        "\(name(id)) is closed before it ever ran.", "\(name(id)) 还没运行过就被关闭了。")
    }
    return say("\(name(id)) is closed and will not go on.", "\(name(id)) 被关闭，不会再继续。")
  }

  private func neverAwaited(_ id: CoroutineID) -> StorySentence {
    say(
      "\(name(id))() was called, but nobody awaited what it made: none of it ever ran, and Python warns.",
      "调用过 \(name(id))()，得到的协程对象却从未被 await，函数体一行也没有执行；Python 会发出警告。", .key)
  }
}

extension String {
  /// With a capital letter if it begins with "the ": names of code stay as they are.
  fileprivate var capitalizedWord: String {
    hasPrefix("the ") ? "T" + dropFirst() : self
  }
}
