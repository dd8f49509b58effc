import Timeline
import TraceModel

/// One event with all that is needed to tell it. The sentences are in the extensions, one file an area.
struct Scene {
  let event: TraceEvent
  let prior: Prior
  /// The state after the event.
  let state: LoopState
  let log: TraceLog
  let names: NameBook
  let language: Language

  /// The sentences about the event; none for most.
  func tell() -> [StorySentence] {
    (tellProgram() ?? tellThread() ?? tellCoroutine() ?? tellLoop() ?? tellTasks() ?? []) + tellWarnings()
  }

  /// What tasks and handles do. What asyncio does for itself at the end is a side matter.
  private func tellTasks() -> [StorySentence]? {
    guard let sentences = tellSchedule() ?? tellTask() ?? tellLimits() else { return nil }
    guard !sentences.isEmpty, isCleaningUp else { return sentences }
    return sentences.map { sentence in
      var sentence = sentence
      sentence.importance = .detail
      return sentence
    }
  }
}

// MARK: Sentences

extension Scene {
  /// One sentence in the scene's language. Only that language's text is put together.
  func say(
    _ english: @autoclosure () -> String, _ chinese: @autoclosure () -> ChineseText,
    _ importance: StorySentence.Importance = .normal, task: TaskID? = nil, line: Int32? = nil,
    opens: Bool = false
  ) -> StorySentence {
    StorySentence(
      text: language.say(english(), chinese()), importance: importance, task: task ?? state.runningTask,
      line: line, opensParagraph: opens, topic: event.topic)
  }
}

// MARK: Names

extension Scene {
  func name(_ task: TaskID) -> String { names.task(task, in: state) }
  /// A task's own coroutine goes by the task's name, so that two tasks of one function can be told apart.
  func name(_ coroutine: CoroutineID) -> String {
    guard let task = state.runningTask, state.task(task)?.coroutine == coroutine else {
      return names.coroutine(coroutine)
    }
    return name(task)
  }
  func text(_ id: TextID) -> String { Quoting.oneLine(log.text(id)) }

  /// The code of a coroutine.
  func code(of coroutine: CoroutineID) -> CodeInfo? {
    state.coroutine(coroutine).flatMap { log.code($0.code) }
  }

  /// A value as the story shows it.
  func text(_ value: TraceValue) -> String {
    switch value {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float(let value): "\(value)"
    case .text(let id): Quoting.oneLine(log.text(id))
    }
  }

  /// An exception as the last line of its traceback, without the module asyncio keeps its own in.
  func text(ofException id: TextID) -> String {
    let full = log.text(id)
    let module = "asyncio.exceptions."
    return Quoting.oneLine(full.hasPrefix(module) ? String(full.dropFirst(module.count)) : full)
  }

  /// The type of an exception: `CancelledError` for `asyncio.exceptions.CancelledError: no time`.
  func type(ofException id: TextID) -> String {
    let full = log.text(id).prefix { $0 != ":" && $0 != "\n" }
    return Quoting.oneLine(String(full.split(separator: ".").last ?? full))
  }

  /// Who runs at the moment: a task, else a callback, a thread, a function or generator, else nil for the program itself.
  var actor: String? {
    if let task = state.runningTask { return name(task) }
    if state.stack.count == state.turnBase, let handle = state.runningHandle.flatMap({ state.handle($0) }),
      case .callback(let callback) = handle.kind
    {
      return log.text(callback) == Self.coroutineFromThread ? "run_coroutine_threadsafe" : text(callback)
    }
    if state.runningThread != .main { return name(state.runningThread) }
    return name(of: state.stack.last)
  }

  /// Who owns a frame; nil for the module.
  func name(of frame: Frame?) -> String? {
    guard let frame else { return nil }
    if let coroutine = frame.coroutine { return name(coroutine) }
    guard let code = log.code(frame.code), code.kind != .module else { return nil }
    return names.code(frame.code)
  }

  /// Who runs, as the subject of a sentence.
  var subject: String { actor ?? language.say("The program", "程序") }
  /// Who runs, inside a sentence.
  var object: String { actor ?? language.say("the program", "程序") }
}

// MARK: Small pieces

extension Scene {
  /// " at line 9", or nothing.
  func at(_ line: Int32?) -> String {
    guard let line, line > 0 else { return "" }
    return language.say(" at line \(line)", "在第 \(line) 行")
  }

  /// "从第 9 行", " at line 9", or nothing.
  func from(_ line: Int32?) -> String {
    guard let line, line > 0 else { return "" }
    return language.say(" at line \(line)", "从第 \(line) 行")
  }

  func clock(_ time: VirtualTime) -> String {
    language.say("\(Numbers.clock(time.seconds)) s", "\(Numbers.clock(time.seconds)) 秒")
  }

  /// "one second", "0.5 seconds", "1 秒".
  func length(_ seconds: Double) -> String {
    let number = Numbers.short(seconds)
    return language.say(number == "1" ? "one second" : "\(number) seconds", "\(number) 秒")
  }

  /// "main, worker_1 and worker_2"; "main、worker_1 和 worker_2".
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let rest = items.dropLast()
    return language.say(
      "\(rest.joined(separator: ", ")) and \(last)", "\(rest.joined(separator: "、")) 和 \(last)")
  }
}
