import TraceModel

extension TraceEvent {
  /// The task this event is about, if it names one.
  package var task: TaskID? {
    switch self {
    case .handleScheduled(_, let kind), .timerScheduled(_, let kind, _): kind.task
    case .taskCreated(let task, _, _, _), .taskRenamed(let task, _), .taskSuspended(let task, _),
      .taskFinished(let task, _), .taskCancelRequested(let task, _), .exceptionNeverRetrieved(let task),
      .taskCallbackAdded(let task, _), .taskUncancelled(let task, _), .placeTaken(_, let task),
      .timeoutEntered(_, let task, _), .groupJoined(_, .task(let task)), .resultDiscarded(.task(let task)):
      task
    default: nil
    }
  }

  /// Whether a text that belongs to this event fulfils a condition: what is printed, an exception, a name of a task,
  /// function or callback, a value that is handed over, the new value of a variable.
  func hasText(in log: TraceLog, where holds: (TextID) -> Bool) -> Bool {
    switch self {
    case .textWritten(_, let text), .textRead(let text), .exceptionRaised(let text, _),
      .exceptionReraised(let text, _), .exceptionsDiscarded(_, let text), .functionRaised(let text),
      .coroutineRaised(_, let text), .taskCreated(_, let text, _, _), .taskRenamed(_, let text),
      .taskCallbackAdded(_, let text), .threadStarted(_, let text):
      holds(text)
    case .functionEntered(let code), .coroutineCreated(_, let code):
      log.code(code).map { holds($0.name) } ?? false
    case .coroutineResumed(_, let value): value?.hasText(where: holds) ?? false
    case .lineReached(_, let variables): log.hasText(in: variables, where: holds)
    case .functionReturned(let value, let variables), .coroutineReturned(_, let value, let variables),
      .coroutineSuspended(_, let value, let variables):
      value.hasText(where: holds) || log.hasText(in: variables, where: holds)
    case .handleScheduled(_, .callback(let name)), .timerScheduled(_, .callback(let name), _): holds(name)
    case .taskFinished(_, let outcome), .futureFinished(_, let outcome): outcome.hasText(where: holds)
    default: false
    }
  }
}

extension TraceValue {
  fileprivate func hasText(where holds: (TextID) -> Bool) -> Bool {
    if case .text(let text) = self { holds(text) } else { false }
  }
}

extension Outcome {
  fileprivate func hasText(where holds: (TextID) -> Bool) -> Bool {
    switch self {
    case .returned(let value): value.hasText(where: holds)
    case .raised(let text): holds(text)
    case .cancelled: false
    }
  }
}

extension TraceLog {
  fileprivate func hasText(in span: VariableSpan, where holds: (TextID) -> Bool) -> Bool {
    variables(span).contains { holds($0.name) || $0.value?.hasText(where: holds) ?? false }
  }
}
