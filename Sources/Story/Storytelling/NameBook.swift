import Timeline
import TraceModel

/// What tasks, coroutines and resources are called on the screen and in the story.
///
/// A task with a name of its own keeps it. One with asyncio's default name, `Task-2`, is called by its coroutine's
/// function, `worker`, which says more; further tasks of the same function are `worker#2`, `worker#3`. The name of a
/// task never changes because another one is made later. A task of asyncio's own coroutine goes by that one's function:
/// `sleep()`, `sleep()#2`.
///
/// Reads the log as far as it has grown, once; keeps a few bytes for each task and coroutine.
package final class NameBook {
  private let log: TraceLog
  private var scanned = 0
  private var coroutines: ContiguousArray<Entry> = []
  private var tasks: ContiguousArray<Entry> = []
  private var resources: ContiguousArray<UInt32> = []
  private var tasksOfCode: [CodeID: UInt32] = [:]
  private var tasksOfLibrary: [TextID: UInt32] = [:]
  private var coroutinesOfCode: [CodeID: UInt32] = [:]
  private var resourcesOfKind: [ResourceKind: UInt32] = [:]

  /// The code behind a task or coroutine, and which one of that code it is, from 1.
  private struct Entry {
    var code: CodeID?
    var ordinal: UInt32
  }

  package init(log: TraceLog) {
    self.log = log
  }
}

extension NameBook {
  /// What a task is called at a position.
  package func task(_ id: TaskID, in state: LoopState) -> String {
    let given = state.task(id).map { Self.onOneLine(log.text($0.name)) } ?? ""
    if given.hasSuffix("()"), state.task(id)?.coroutine == nil {
      return Self.numbered(given, ordinal(of: id))
    }
    guard given.isEmpty || Self.isDefault(given) else { return given }
    return codeName(of: id) ?? (given.isEmpty ? "Task-\(Int(id.rawValue) + 1)" : given)
  }

  /// A name that a program has made up may have several lines; a sentence and a row have one.
  private static func onOneLine(_ name: String) -> String {
    guard name.contains(where: \.isNewline) else { return name }
    return String(name.map { $0.isNewline ? "⏎" : $0 })
  }

  /// What a generator or coroutine is called. Generators of one function are numbered; coroutines go by their
  /// function's name alone, as their tasks have the numbers.
  package func coroutine(_ id: CoroutineID) -> String {
    scan()
    let index = Int(id.rawValue)
    guard coroutines.indices.contains(index), let code = coroutines[index].code.flatMap(log.code) else {
      return "?"
    }
    let name = Self.short(log.text(code.name))
    return code.kind == .coroutine ? name : Self.numbered(name, coroutines[index].ordinal)
  }

  /// Which one of its function's coroutines or generators it is, from 1.
  package func ordinal(of id: CoroutineID) -> Int {
    scan()
    let index = Int(id.rawValue)
    return coroutines.indices.contains(index) ? Int(coroutines[index].ordinal) : 1
  }

  /// What a thread is called: by its name, as `threading` gives it.
  package func thread(_ id: ThreadID, in state: LoopState) -> Message {
    guard id != .main, let thread = state.thread(id) else { return .mainThread }
    return Message(verbatim: Self.onOneLine(log.text(thread.name)))
  }

  /// The name of a piece of code without what it is nested in: `inner` for `main.<locals>.inner`.
  package func code(_ id: CodeID) -> String {
    log.code(id).map { Self.short(log.text($0.name)) } ?? "?"
  }

  /// Which one of its kind a resource is, from 1.
  package func ordinal(of id: ResourceID) -> Int {
    scan()
    let index = Int(id.rawValue)
    return resources.indices.contains(index) ? Int(resources[index]) : 1
  }

  /// Whether asyncio made this name up: `Task-` and a number. CPython: `tasks._task_name_counter`.
  package static func isDefault(_ name: String) -> Bool {
    guard name.hasPrefix("Task-") else { return false }
    let number = name.utf8.dropFirst(5)
    return !number.isEmpty && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Which one it is of the tasks that would be called the same, from 1.
  private func ordinal(of id: TaskID) -> UInt32 {
    scan()
    let index = Int(id.rawValue)
    return tasks.indices.contains(index) ? tasks[index].ordinal : 1
  }

  private func codeName(of id: TaskID) -> String? {
    scan()
    let index = Int(id.rawValue)
    guard tasks.indices.contains(index), let code = tasks[index].code else { return nil }
    return Self.numbered(self.code(code), tasks[index].ordinal)
  }

  private static func short(_ qualifiedName: String) -> String {
    var rest = Substring(qualifiedName)
    while let dot = rest.firstRange(ofLocals: ".<locals>.") { rest = rest[dot...] }
    return String(rest)
  }

  private static func numbered(_ name: String, _ ordinal: UInt32) -> String {
    ordinal > 1 ? "\(name)#\(ordinal)" : name
  }
}

extension NameBook {
  /// Takes in what the log has grown by. Asking for a name does that too; who does it now and then while the program
  /// runs need not wait for it later.
  package func catchUp() { scan() }

  private func scan() {
    while scanned < log.count {
      note(log.events[scanned])
      scanned += 1
    }
  }

  private func note(_ event: TraceEvent) {
    switch event {
    case .coroutineCreated(let id, let code) where Int(id.rawValue) == coroutines.count:
      coroutinesOfCode[code, default: 0] += 1
      coroutines.append(Entry(code: code, ordinal: coroutinesOfCode[code, default: 1]))
    case .taskCreated(let id, let name, let coroutine, _) where Int(id.rawValue) == tasks.count:
      noteTask(name, coroutine)
    case .resourceCreated(let id, let kind) where Int(id.rawValue) == resources.count:
      resourcesOfKind[kind, default: 0] += 1
      resources.append(resourcesOfKind[kind, default: 1])
    default: break
    }
  }

  private func noteTask(_ name: TextID, _ coroutine: CoroutineID?) {
    let index = coroutine.map { Int($0.rawValue) } ?? -1
    guard coroutines.indices.contains(index), let code = coroutines[index].code else {
      tasksOfLibrary[name, default: 0] += 1
      tasks.append(Entry(code: nil, ordinal: tasksOfLibrary[name, default: 1]))
      return
    }
    // A task with a name of its own leaves no gap in the numbers of the others.
    if Self.isDefault(log.text(name)) { tasksOfCode[code, default: 0] += 1 }
    tasks.append(Entry(code: code, ordinal: max(1, tasksOfCode[code, default: 1])))
  }
}

extension NameBook {
  /// How far back a handle's making is looked for.
  private static let reach = 2_000
  /// How many callbacks of one future are looked through.
  private static let callbacksOfAFuture = 64

  /// Whether the handle that this event schedules is one that the end of a cancelled future schedules. Other callbacks
  /// of that future may stand in between, as `asyncio.shield` has some.
  func followsCancellation(_ position: Int) -> Bool {
    var index = position - 1
    let limit = max(0, index - Self.callbacksOfAFuture)
    while index > limit, case .handleScheduled = log.events[index] { index -= 1 }
    guard index >= 0, case .futureFinished(_, .cancelled) = log.events[index] else { return false }
    return true
  }

  /// Whether this handle wakes a task because its wait was cancelled: then the end of the future, cancelled, comes
  /// right before the handle. (A task that was asked to end may catch the CancelledError and wait again, for
  /// something else.)
  func isCancellation(_ handle: HandleID, of task: TaskID, in state: LoopState) -> Bool {
    guard state.task(task)?.isCancelRequested == true else { return false }
    var index = min(state.position, log.count) - 1
    let limit = max(1, index - Self.reach)
    while index >= limit {
      if case .handleScheduled(handle, _) = log.events[index] {
        return followsCancellation(index)
      }
      index -= 1
    }
    return false
  }
}

extension Substring {
  /// Where the text after the first occurrence of this mark begins; nil when it does not occur.
  fileprivate func firstRange(ofLocals mark: String) -> Index? {
    var position = startIndex
    while position < endIndex {
      if self[position...].hasPrefix(mark) { return index(position, offsetBy: mark.count) }
      position = index(after: position)
    }
    return nil
  }
}
