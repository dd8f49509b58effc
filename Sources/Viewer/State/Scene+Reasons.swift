import Canvas
import Story
import Timeline
import TraceModel

/// What tasks wait for, why they become ready, and how they end, in words.
extension Scene {
  private var waits: WaitText { WaitText(names: names, state: loop) }

  /// What a waiting task waits for.
  func reason(of task: TaskState) -> Message {
    task.waitReason.map { waits.message($0, of: task.id) } ?? .waitFuture
  }

  /// The time limits around what a task waits for.
  func timeouts(of task: TaskID) -> Message? { waits.timeouts(of: task) }
  func limits(of task: TaskID) -> [VirtualTime] { waits.limits(of: task) }

  /// What a handle will do when its turn comes.
  func purpose(of handle: HandleState) -> Message {
    if handle.isCancelled { return .handleCancelled }
    switch handle.kind {
    case .step(let id): return stepPurpose(of: id)
    case .wakeup(let id): return resumption(because: waits.reasonReady(id, by: handle.id)) ?? .handleResumes
    case .callback:
      guard let id = handle.scheduledBy, let task = loop.task(id), case .sleep(let until) = task.waitReason,
        handle.deadline == until, task.phase == .waiting
      else { return internalPurpose(of: handle) ?? .handleRuns }
      return .handleWakes(plainName(of: id))
    }
  }

  /// The same, with the name of a task that a callback wakes in the task's colour.
  func purposeText(of handle: HandleState) -> StyledText {
    let message = purpose(of: handle)
    if handle.isCancelled { return StyledText(text(message), .cancelled) }
    guard handle.kind.task == nil, let task = handle.scheduledBy else { return StyledText(text(message)) }
    return sentence(message, about: task)
  }

  private func internalPurpose(of handle: HandleState) -> Message? {
    guard case .callback(let name) = handle.kind, let callback = InternalCallback(rawValue: log.text(name))
    else {
      return nil
    }
    guard let task = handle.scheduledBy, !loop.isDone(task) else { return callback.purpose }
    switch callback {
    case .timeout: return .handleTimesOut(plainName(of: task))
    case .timeLimit, .completionsLimit: return .handleEndsWait(of: plainName(of: task))
    default: return callback.purpose
    }
  }

  private func stepPurpose(of id: TaskID) -> Message {
    // The turn that is on counts already.
    guard let task = loop.task(id), task.turns > (task.phase == .running ? 1 : 0) else {
      return .handleFirstStep
    }
    return resumption(because: waits.reasonReady(id)) ?? .handleStep
  }

  private func resumption(because reason: Message?) -> Message? {
    reason == .reasonCancelled ? .handleGetsCancelled : reason.map { .handleResumes(because: $0) }
  }

  /// How something ended: a glyph, a style and words.
  func ending(_ outcome: Outcome?) -> (glyph: Glyph, style: Style, text: Message) {
    switch outcome {
    case .returned(let value): (Glyphs.check, Style(.done), .outcomeReturned(value: text(value)))
    case .raised(let exception):
      (Glyphs.crossMark, Style(.failed), .outcomeRaised(exception: text(exception)))
    case .cancelled: (Glyphs.dash, Style(.cancelled), .outcomeCancelled)
    case nil: (Glyphs.check, Style(.done), .stateDone)
    }
  }

  /// Where a coroutine is in its life.
  func phase(of coroutine: CoroutineState) -> Message {
    if coroutine.wasNeverAwaited { return .stateNeverAwaited }
    switch coroutine.phase {
    case .created: return .stateCreated
    case .running: return .stateRunning
    case .suspended: return .stateSuspended
    case .closed:
      return coroutine.outcome.flatMap { isClosing($0) ? nil : ending($0).text } ?? .stateClosed
    }
  }

  /// Whether this is how `close()` ends a generator: by a GeneratorExit that it lets through.
  private func isClosing(_ outcome: Outcome) -> Bool {
    guard case .raised(let exception) = outcome else { return false }
    return text(exception).hasPrefix("GeneratorExit")
  }
}

extension LoopState {
  fileprivate func isDone(_ task: TaskID) -> Bool { self.task(task)?.isDone ?? true }
}

extension Message {
  static func handleTimesOut(_ task: String) -> Message { Message("time limit of \(task)", "\(task) 的时限") }
  static func handleEndsWait(of task: String) -> Message {
    Message("ends the wait of \(task)", "结束 \(task) 的等待")
  }
  /// A plain callback in the ready queue.
  static let handleRuns = Message("runs", "运行")
}
