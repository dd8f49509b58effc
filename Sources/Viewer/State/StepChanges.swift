import TraceModel

/// What the last step changed: the things that the events of the step speak of.
///
/// Made from the events themselves and not by comparing two states, so that it costs the same for three tasks as
/// for a hundred thousand.
package struct StepChanges: Sendable {
  /// The positions before and after the step.
  package private(set) var range: Range<Int> = 0..<0
  private var tasks: Set<TaskID> = []
  private var handles: Set<HandleID> = []
  private var coroutines: Set<CoroutineID> = []
  private var resources: Set<ResourceID> = []
  private var variables: Set<TextID> = []
  /// Whether the virtual clock moved.
  package private(set) var movedClock = false

  /// No more events than this are looked at, the last ones: after a long way, everything is new anyway.
  private static let limit = 2_000

  package init() {}

  /// What the events of `range` changed.
  package init(log: TraceLog, range: Range<Int>) {
    let end = min(max(0, range.upperBound), log.count)
    let start = min(max(0, range.lowerBound), end)
    self.range = start..<end
    for index in max(start, end - Self.limit)..<end {
      note(log.events[index], log)
    }
  }

  package func contains(_ task: TaskID) -> Bool { tasks.contains(task) }
  package func contains(_ handle: HandleID) -> Bool { handles.contains(handle) }
  package func contains(_ resource: ResourceID) -> Bool { resources.contains(resource) }
  package func contains(_ coroutine: CoroutineID) -> Bool { coroutines.contains(coroutine) }

  /// Whether a variable of this name got a value, in whichever frame was on top.
  package func contains(variable name: TextID) -> Bool { variables.contains(name) }

  /// Whether something noted right after this position happened in the step.
  package func contains(position: Int) -> Bool {
    position > range.lowerBound && position <= range.upperBound
  }

  private mutating func note(_ event: TraceEvent, _ log: TraceLog) {
    switch event {
    case .lineReached(_, let span), .functionReturned(_, let span): note(span, log)
    case .coroutineSuspended(let coroutine, _, let span), .coroutineReturned(let coroutine, _, let span):
      coroutines.insert(coroutine)
      note(span, log)
    case .coroutineCreated(let coroutine, _), .coroutineResumed(let coroutine, _),
      .coroutineRaised(let coroutine, _), .coroutineClosed(let coroutine),
      .coroutineNeverAwaited(let coroutine):
      coroutines.insert(coroutine)
    case .timerFired(let handle), .turnBegan(let handle), .handleScheduled(let handle, _),
      .timerScheduled(let handle, _, _), .handleCancelled(let handle):
      handles.insert(handle)
    case .taskCreated(let task, _, _, _), .taskRenamed(let task, _), .taskSuspended(let task, _),
      .taskFinished(let task, _), .taskCancelRequested(let task, _), .exceptionNeverRetrieved(let task),
      .taskUncancelled(let task, _), .timeoutEntered(_, let task, _), .resultDiscarded(.task(let task)):
      tasks.insert(task)
    case .clockJumped, .clockBlocked: movedClock = true
    case .resourceCreated(let resource, _), .resourceChanged(let resource, _), .placeTaken(let resource, _),
      .placeReleased(let resource, _), .queueWorkLeft(let resource, _),
      .groupFormed(.resource(let resource), _, _), .groupJoined(.resource(let resource), _):
      resources.insert(resource)
    default: break
    }
  }

  private mutating func note(_ span: VariableSpan, _ log: TraceLog) {
    for change in log.variables(span) { variables.insert(change.name) }
  }
}
