import Timeline
import TraceModel

/// Reads the facts of a run in their order, each event once.
package struct FactReader {
  private let log: TraceLog
  private let names: NameBook
  private let level: ComparisonLevel
  /// How many events have been read.
  package private(set) var position = 0
  private var waiting: [RunFact] = []
  /// The beginnings of lines whose ends have not been printed, for each stream.
  private var lines: (output: String, error: String) = ("", "")
  private var tasks: [TaskID: String] = [:]
  private var librarysTasks: Set<TaskID> = []

  /// Of a longer line only the beginning counts.
  private static let longestLine = 4_000

  package init(log: TraceLog, names: NameBook, level: ComparisonLevel) {
    self.log = log
    self.names = names
    self.level = level
  }

  /// The next fact up to a position; nil when there is none.
  package mutating func next(through end: Int) -> RunFact? {
    while waiting.isEmpty, position < min(end, log.count) {
      position += 1
      read(log.events[position - 1])
    }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  private mutating func read(_ event: TraceEvent) {
    switch event {
    case .textWritten(let stream, let text): print(log.text(text), to: stream)
    case .taskCreated(let task, let name, let coroutine, _):
      let name = self.name(name, coroutine)
      tasks[task] = name
      if coroutine == nil { librarysTasks.insert(task) }
      if compares(task) { add(.taskMade(name)) }
    case .taskFinished(let task, let outcome):
      if compares(task) { add(.taskEnded(tasks[task] ?? "?", problem: problem(outcome))) }
    // A sleep's timer is told by the sleep.
    case .timerScheduled(_, .callback(let name), _) where log.text(name).hasPrefix("_"): break
    case .deadlockDetected: add(.deadlock)
    case .programEnded(let status):
      for stream in [StandardStream.output, .error] where !rest(of: stream).isEmpty {
        print("\n", to: stream)
      }
      add(.ended(status))
    default: if level == .inside { add(.event(event.kind, details(of: event))) }
    }
  }

  /// Whether a task is compared. From outside, those that asyncio makes for itself don't count.
  private func compares(_ task: TaskID) -> Bool {
    switch level {
    case .inside: true
    case .outside(let tasks): tasks && !librarysTasks.contains(task)
    }
  }

  private mutating func add(_ content: RunFact.Content) {
    waiting.append(RunFact(content: content, position: position))
  }

  // MARK: Output

  private func rest(of stream: StandardStream) -> String { stream == .output ? lines.output : lines.error }

  /// Adds the lines that are complete now; the rest waits for its end.
  private mutating func print(_ text: String, to stream: StandardStream) {
    var rest = rest(of: stream)
    for (index, piece) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        add(.line(stream, rest))
        rest = ""
      }
      if rest.utf8.count < Self.longestLine { rest += piece.prefix(Self.longestLine) }
    }
    if stream == .output { lines.output = rest } else { lines.error = rest }
  }

  // MARK: Names

  /// A task's own name, or that of its function.
  private func name(_ given: TextID, _ coroutine: CoroutineID?) -> String {
    let name = log.text(given)
    guard name.isEmpty || NameBook.isDefault(name), let coroutine else { return name }
    return names.coroutine(coroutine)
  }

  private func problem(_ outcome: Outcome) -> String? {
    switch outcome {
    case .returned: nil
    case .raised(let text): log.text(text)
    case .cancelled: "cancelled"
    }
  }

  // MARK: Events

  /// What an event is about, apart from numbers that only this run gives.
  private func details(of event: TraceEvent) -> String {
    switch event {
    case .lineReached(let line, _), .exceptionCaught(let line): "\(line)"
    case .exceptionRaised(let text, let line): "\(line) \(log.text(text))"
    case .functionRaised(let text): log.text(text)
    case .functionEntered(let code): names.code(code)
    case .coroutineCreated(let id, _), .coroutineResumed(let id, _), .coroutineSuspended(let id, _, _),
      .coroutineReturned(let id, _, _), .coroutineRaised(let id, _), .coroutineClosed(let id),
      .coroutineNeverAwaited(let id):
      names.coroutine(id)
    case .delegationBegan(let outer, let inner): "\(names.coroutine(outer)) \(names.coroutine(inner))"
    case .handleScheduled(_, let kind): name(of: kind)
    case .timerScheduled(_, let kind, let deadline): "\(name(of: kind)) \(Numbers.short(deadline.seconds))"
    case .taskSuspended(let task, let reason): "\(name(of: task)) \(name(of: reason))"
    case .taskRenamed(_, let name), .taskCallbackAdded(_, let name), .threadStarted(_, let name):
      log.text(name)
    case .taskCancelRequested(let task, _), .exceptionNeverRetrieved(let task): name(of: task)
    case .resourceCreated(_, let kind): "\(kind)"
    default: ""
    }
  }

  private func name(of task: TaskID) -> String { tasks[task] ?? "?" }

  private func name(of kind: HandleKind) -> String {
    switch kind {
    case .step(let task), .wakeup(let task): name(of: task)
    case .callback(let text): log.text(text)
    }
  }

  private func name(of reason: WaitReason) -> String {
    switch reason {
    case .sleep(let time): "sleep \(Numbers.short(time.seconds))"
    case .deadline(_, let time): "deadline \(Numbers.short(time.seconds))"
    case .task(let task): "task \(name(of: task))"
    case .gather(_, let count), .anyOf(_, let count): "\(count)"
    case .shielded(.task(let task)): name(of: task)
    case .thread(_, let time?): "thread \(Numbers.short(time.seconds))"
    case .shielded(.future), .thread(_, nil): ""
    case .turn, .future, .resource, .queueItem, .queueSlot, .queueJoin: ""
    }
  }
}
