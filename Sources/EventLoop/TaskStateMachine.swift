/// The rules by which a task goes from step to step and is cancelled, without their effects.
///
/// Every method takes one input and answers what is to be done; `Task` does it. The rules are those of CPython's
/// `Task.__step`, `__wakeup`, `cancel` and `uncancel`.
struct TaskStateMachine {
  enum State: UInt8 {
    /// The state while its next step is in the ready queue.
    case scheduled
    /// The state while its coroutine runs.
    case running
    /// The state while it awaits a future that is not done.
    case waiting
    /// The state after it has ended.
    case done
  }

  private(set) var state = State.scheduled
  /// Whether a CancelledError must be thrown into it at its next step.
  private(set) var mustCancel = false
  /// How many requests to cancel it there are that nobody took back.
  private(set) var cancelRequests = 0
  /// What it awaits, or awaited until it was scheduled again.
  private(set) var awaited: FutureReference?

  // MARK: Steps

  enum BeginAction {
    /// Go on, raising this in the coroutine if there is something to raise.
    case resume(Raise?)
    /// As `resume`, but raise a CancelledError with the message of the request.
    case resumeCancelling
  }

  /// A step begins, which would raise `raise`.
  mutating func begin(raising raise: Raise?) -> BeginAction {
    state = .running
    awaited = nil
    guard mustCancel else { return .resume(raise) }
    mustCancel = false
    if let raise, raise.isCancellation { return .resume(raise) }
    return .resumeCancelling
  }

  enum ReturnAction {
    /// It has ended with its value.
    case finish
    /// It was asked to end in its last step: its value is dropped.
    case cancel
  }

  /// The coroutine ran to its end.
  mutating func returned() -> ReturnAction {
    state = .done
    defer { mustCancel = false }
    return mustCancel ? .cancel : .finish
  }

  /// The task has ended, by an exception or by being marked cancelled from outside.
  mutating func ended() {
    state = .done
  }

  enum AwaitAction {
    case wait
    /// It was asked to end during this step: cancel what it now awaits, and report a success by `waitCancelled`.
    case cancelAwaited
  }

  /// The coroutine awaits a future.
  mutating func awaits(_ future: FutureReference) -> AwaitAction {
    if state != .scheduled { state = .waiting }
    awaited = future
    return mustCancel ? .cancelAwaited : .wait
  }

  /// What it awaits could be cancelled, so there is nothing to throw.
  mutating func waitCancelled() {
    mustCancel = false
  }

  /// Its next step was put into the ready queue.
  mutating func scheduled() {
    if state != .done { state = .scheduled }
  }

  // MARK: Cancellation

  enum CancelAction {
    /// It has ended already.
    case refuse
    /// Cancel this; if that can't be cancelled, call `cancelAtNextStep`.
    case cancelAwaited(FutureReference)
    case cancelAtNextStep
  }

  /// Someone asks it to end.
  mutating func cancelRequested() -> CancelAction {
    guard state != .done else { return .refuse }
    cancelRequests += 1
    return awaited.map { .cancelAwaited($0) } ?? .cancelAtNextStep
  }

  /// A CancelledError will be thrown into its next step.
  mutating func cancelAtNextStep() {
    mustCancel = true
  }

  /// Takes back one request; says how many are left.
  mutating func uncancel() -> Int {
    guard cancelRequests > 0 else { return 0 }
    cancelRequests -= 1
    if cancelRequests == 0 { mustCancel = false }
    return cancelRequests
  }
}
