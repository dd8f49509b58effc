import TraceModel

/// A coroutine that the loop runs, and the future of its result.
///
/// The loop can't run the coroutine itself, since only the guest's machine can. A turn of a task is therefore in three
/// parts: `beginStep` says how to resume the coroutine, the driver resumes it, `endStep` takes what it did.
package final class Task: Future {
  /// The guest's coroutine; the loop only holds it.
  package let coroutine: GuestValue
  /// Its name, which `set_name` can change.
  package private(set) var name: String
  private var machine = TaskStateMachine()
  // The loop's list of tasks that are not done, in order of making.
  unowned(unsafe) var previous: Task?
  unowned(unsafe) var next: Task?
  var isListed = false

  /// A task whose first step waits in the ready queue.
  ///
  /// - Parameters:
  ///   - name: by default `Task-` and a number.
  ///   - coroutineID: the coroutine's number in the trace.
  ///   - libraryFunction: the function whose coroutine it runs, when the trace does not know the coroutine because it
  ///     is a library's own. Without a name the task is then called `sleep()` in the trace.
  ///   - startsEagerly: nothing is scheduled, since the driver runs the first step at once.
  ///   - guest: called with the task, before its step is scheduled, to tie it to its guest half.
  package init(
    _ coroutine: GuestValue, loop: EventLoop, name: String? = nil, coroutineID: CoroutineID? = nil,
    libraryFunction: String? = nil, startsEagerly: Bool = false, attaching guest: ((Task) -> AnyObject)? = nil
  ) throws(LoopError) {
    self.coroutine = coroutine
    self.name = name ?? loop.context.makeTaskName()
    super.init(loop: loop, number: loop.context.makeTaskNumber())
    if let guest {
      let half = guest(self)
      if self.guest !== half { attachGuest(half) }
    }
    let context = loop.context
    let shown = name ?? libraryFunction.map { "\($0)()" } ?? self.name
    context.record(
      .taskCreated(
        task: id, name: context.text(shown), coroutine: coroutineID, creator: loop.currentTask?.id))
    if !startsEagerly { try loop.scheduleStep(of: self) }
    loop.tasks.append(self)
  }

  deinit {
    loop.tasks.remove(self)
  }

  /// Its number in the trace.
  package var id: TaskID { TaskID(number) }

  /// What it awaits; also, until its next step, what it awaited.
  package var awaited: Future? { machine.awaited?.future }

  /// Whether a CancelledError will be thrown into its next step.
  package var mustCancel: Bool { machine.mustCancel }

  /// How many requests to cancel it there are that nobody took back.
  package var cancelRequests: Int { machine.cancelRequests }

  /// Whether its coroutine is running.
  package var isRunning: Bool { machine.state == .running }

  /// Whether it awaits a future that is not done.
  package var isWaiting: Bool { machine.state == .waiting }

  package override var waitReason: WaitReason { .task(id) }

  package override func detachGuest() {
    super.detachGuest()
    loop.tasks.remove(self)
  }

  /// Gives it another name.
  package func rename(_ name: String) {
    self.name = name
    loop.context.record(.taskRenamed(task: id, name: loop.context.text(name)))
  }

  // MARK: Steps

  /// How to resume the coroutine.
  package enum StepInput {
    /// Send it nothing.
    case send
    /// Raise this in it.
    case throwing(Raise)
    /// Don't: the task has ended. The guest gets an `InvalidStateError`.
    case alreadyDone
  }

  /// Begins a step of its own: the first, or one after a turn was given up.
  package func beginStep() -> StepInput { begin(raising: nil) }

  /// Begins a step that raises an exception in the coroutine.
  package func beginStep(throwing exception: GuestException) -> StepInput {
    begin(raising: .exception(exception))
  }

  /// Begins the step that follows the end of what it awaited.
  package func beginWakeup(by future: Future) -> StepInput {
    if case .raise(let raise) = future.resultForTask() { return begin(raising: raise) }
    return begin(raising: nil)
  }

  private func begin(raising raise: Raise?) -> StepInput {
    guard !isDone else { return .alreadyDone }
    let action = machine.begin(raising: raise)
    loop.enter(self)
    switch action {
    case .resume(nil): return .send
    case .resume(let raise?): return .throwing(raise)
    case .resumeCancelling: return .throwing(takeCancelledError())
    }
  }

  /// What the coroutine did when it was resumed.
  package enum StepResult {
    /// It ran to its end.
    case returned(GuestValue)
    /// An exception left it. (When it is one that must also leave the loop, such as KeyboardInterrupt, the driver raises
    /// it after `endStep`.)
    case raised(GuestException)
    /// It gave up its turn without waiting: a bare `yield`.
    case yieldedNothing
    /// It yielded a future.
    case yieldedFuture(Future)
    /// It yielded something that can't be awaited; this exception is to be raised in it at its next step.
    case yieldedNonsense(GuestException)
  }

  /// What the driver has to do after a step.
  package enum StepAction {
    /// Nothing: the task waits, is ready again, or has ended.
    case none
    /// The coroutine yielded a future in a wrong way. The driver makes a RuntimeError and calls `throwSoon`.
    case complain(Misuse)
  }

  /// Wrong ways to yield a future.
  package enum Misuse {
    /// `Task ... got Future ... attached to a different loop`
    case otherLoop
    /// `Task cannot await on itself: ...`
    case itself
    /// `yield was used instead of yield from in task ... with ...`
    case plainYield
  }

  /// Ends a step (CPython: Task.__step_run_and_handle_result). Fails when the loop was closed meanwhile.
  package func endStep(_ result: StepResult) throws(LoopError) -> StepAction {
    defer { loop.leave(self) }
    switch result {
    case .yieldedNothing:
      loop.context.record(.taskSuspended(task: id, reason: .turn))
      try loop.scheduleStep(of: self)
    case .yieldedFuture(let future): return try wait(for: future)
    case .returned(let value): try finish(with: value)
    case .raised(let exception): try finish(raising: exception)
    case .yieldedNonsense(let exception): try throwSoon(exception)
    }
    return .none
  }

  /// Has the next step raise an exception in the coroutine.
  package func throwSoon(_ exception: GuestException) throws(LoopError) {
    try loop.schedule(.stepThrowing(TaskReference(self), exception))
  }

  private func wait(for future: Future) throws(LoopError) -> StepAction {
    if future === self { return .complain(.itself) }
    if future.loop !== loop { return .complain(.otherLoop) }
    if !future.isBlocking { return .complain(.plainYield) }
    future.isBlocking = false
    loop.context.record(.taskSuspended(task: id, reason: future.waitReason))
    let reference = FutureReference(future)
    try future.wakeUp(TaskReference(self))
    if case .cancelAwaited = machine.awaits(reference) {
      if try future.cancel(message: cancelMessage) { machine.waitCancelled() }
    }
    return .none
  }

  private func finish(with value: GuestValue) throws(LoopError) {
    switch machine.returned() {
    case .finish: try setResult(value)
    case .cancel: _ = try markCancelled(message: cancelMessage, exception: nil)
    }
  }

  private func finish(raising exception: GuestException) throws(LoopError) {
    machine.ended()
    if exception.isCancellation {
      _ = try markCancelled(message: .nothing, exception: exception)
    } else {
      try setException(exception)
    }
  }

  func noteScheduled() {
    machine.scheduled()
  }

  // MARK: Cancellation

  /// Asks it to end (CPython: Task.cancel): cancels what it awaits, or else throws a CancelledError into its next step.
  package override func cancelNatively(message: GuestValue) throws(LoopError) -> Bool {
    hasUnseenException = false
    guard !isDone else { return false }
    loop.context.record(.taskCancelRequested(task: id, by: loop.currentTask?.id))
    switch machine.cancelRequested() {
    case .refuse: return false
    case .cancelAwaited(let awaited):
      if try awaited.future.cancel(message: message) { return true }
    case .cancelAtNextStep: break
    }
    machine.cancelAtNextStep()
    cancelMessage = message
    return true
  }

  /// Takes back one request to cancel it; says how many are left.
  package func uncancel() -> Int {
    let before = machine.cancelRequests
    let left = machine.uncancel()
    if left < before {
      loop.context.record(.taskUncancelled(task: id, left: UInt32(truncatingIfNeeded: left)))
    }
    return left
  }

  // MARK: Hooks

  override func didEnd(_ outcome: @autoclosure () -> Outcome) {
    machine.ended()
    loop.tasks.remove(self)
    loop.context.record(.taskFinished(task: id, outcome: outcome()))
  }

  override func recordCallback(_ callback: DoneCallback) {
    switch callback {
    case .wakeup: break
    case .native(let native):
      loop.context.record(.taskCallbackAdded(task: id, name: loop.context.text(native.name)))
    case .guest(let guest):
      loop.context.record(.taskCallbackAdded(task: id, name: loop.context.text(guest.name)))
    }
  }
}
