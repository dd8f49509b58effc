import Timeline
import TraceModel

/// The little that a sentence needs to know of the state before its event.
///
/// Kept apart so that a long walk need not copy the whole state before every event.
struct Prior {
  /// The clock before the event.
  var now: VirtualTime
  /// The exception that was travelling.
  var exception: TextID?
  /// The phase of the coroutine the event is about.
  var coroutinePhase: CoroutinePhase?
  /// The coroutine that was waiting for the one the event is about.
  var awaitedBy: CoroutineID?
  /// How the resource stood that the event is about.
  var resourceState: ResourceState?
  /// The name the task had that the event is about.
  var taskName: TextID?
  /// Places kept at the semaphore that the event is about.
  var reserved = 0
  /// How many warnings there were.
  var warnings: Int
  /// Whether the task that the event is about was asked to end already.
  var isCancelRequested = false

  init(_ state: LoopState, _ event: TraceEvent) {
    now = state.now
    exception = state.exception?.text
    warnings = state.warnings.count
    switch event {
    case .coroutineReturned(let id, _, _), .coroutineRaised(let id, _):
      coroutinePhase = state.coroutine(id)?.phase
      awaitedBy = Prior.outer(of: id, in: state)
    case .coroutineClosed(let id): coroutinePhase = state.coroutine(id)?.phase
    case .resourceChanged(let id, _):
      resourceState = state.resource(id)?.state
      reserved = state.resource(id)?.reserved ?? 0
    case .placeTaken(let id, _): reserved = state.resource(id)?.reserved ?? 0
    case .taskFinished(let id, _): isCancelRequested = state.task(id)?.isCancelRequested ?? false
    case .taskRenamed(let id, _): taskName = state.task(id)?.name
    case .taskCancelRequested(let id, _): isCancelRequested = state.task(id)?.isCancelRequested ?? false
    default: break
    }
  }

  private static func outer(of id: CoroutineID, in state: LoopState) -> CoroutineID? {
    guard let below = state.stack.element(at: state.stack.count - 2)?.coroutine else { return nil }
    return state.coroutine(below)?.awaiting == id ? below : nil
  }
}
