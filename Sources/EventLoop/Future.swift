import TraceModel

/// A result that is not there yet: pending, then finished (with a value or an exception) or cancelled, for good.
///
/// Its rules are those of CPython's `asyncio.Future`. What needs the guest's language is left to the runtime: making
/// exceptions, their texts, `repr`.
package class Future {
  /// The life of a future.
  package enum State {
    /// The state while there is no result.
    case pending
    /// The state after a result was set.
    case finished(GuestValue)
    /// The state after an exception was set. (CPython calls this state FINISHED, too.)
    case failed(GuestException)
    /// The state after it was cancelled.
    case cancelled
  }

  /// The loop that runs its callbacks.
  package let loop: EventLoop
  /// Its number among futures, or among tasks if it is a task.
  let number: UInt32
  package private(set) var state = State.pending
  /// Whether it is being yielded by an `await`, not by a plain `yield` (CPython: `_asyncio_future_blocking`).
  package var isBlocking = false
  /// Whether it failed and nobody has looked at the exception yet.
  package var hasUnseenException = false
  /// The message given to `cancel`, for the `CancelledError` to come.
  package internal(set) var cancelMessage = GuestValue.nothing
  /// What a task that awaits this future waits for, in the trace's words; nil for a plain future.
  package var purpose: WaitReason?
  /// The guest's half, which owns this one: see `FutureReference`. The guest must call `detachGuest` when its half
  /// goes away first.
  package private(set) unowned(unsafe) var guest: AnyObject?
  /// Methods of the guest's half that then stand in for this one's.
  private(set) var guestOverrides: FutureOverrides = []
  /// The CancelledError a task ended with, for the first who asks for the result.
  private var cancelledException: GuestException?
  // Nearly every future has one callback at most: that one needs no array.
  private var firstCallback: DoneCallback?
  private var moreCallbacks: [DoneCallback] = []

  /// A pending future.
  package convenience init(loop: EventLoop, purpose: WaitReason? = nil) {
    self.init(loop: loop, number: loop.context.makeFutureNumber())
    self.purpose = purpose
    loop.context.record(.futureCreated(future: futureID))
  }

  init(loop: EventLoop, number: UInt32) {
    self.loop = loop
    self.number = number
  }

  /// Its number in the trace. Meaningless for a task.
  package var futureID: FutureID { FutureID(number) }

  /// Whether it has its result, its exception, or was cancelled.
  @inline(__always)
  package var isDone: Bool {
    if case .pending = state { false } else { true }
  }

  /// Whether it was cancelled.
  package var isCancelled: Bool {
    if case .cancelled = state { true } else { false }
  }

  /// What a task that awaits it waits for.
  package var waitReason: WaitReason { purpose ?? .future(futureID) }

  /// The callbacks still to be run, in order.
  package var doneCallbacks: [DoneCallback] {
    firstCallback.map { [$0] + moreCallbacks } ?? moreCallbacks
  }

  // MARK: Guest

  /// Ties it to the object that the guest's program holds, which must own this future.
  ///
  /// What the guest object has of its own, it is asked for: whoever cancels the future calls its `cancel`.
  package func attachGuest(_ guest: AnyObject, overriding overrides: FutureOverrides = []) {
    self.guest = guest
    guestOverrides = overrides
  }

  /// The guest's half is going away. Nothing in the loop refers to the pair any more.
  package func detachGuest() {
    guest = nil
    guestOverrides = []
  }

  // MARK: Result

  /// Finishes with a value and schedules the callbacks.
  package func setResult(_ value: GuestValue) throws(LoopError) {
    guard !isDone else { throw .alreadyDone }
    state = .finished(value)
    didEnd(.returned(loop.context.renderer?.traceValue(of: value) ?? .none))
    try scheduleCallbacks()
  }

  /// Finishes with an exception and schedules the callbacks.
  package func setException(_ exception: GuestException) throws(LoopError) {
    guard !isDone else { throw .alreadyDone }
    state = .failed(exception)
    didEnd(.raised(loop.context.renderer?.traceText(of: exception) ?? .empty))
    try scheduleCallbacks()
    hasUnseenException = true
  }

  /// The result as `result()` gives it: the value, or what to raise, or nil while pending.
  ///
  /// Whoever asks has seen the exception.
  package func takeResult() -> Result? {
    switch state {
    case .pending: return nil
    case .finished(let value): return .value(value)
    case .failed(let exception):
      hasUnseenException = false
      return .raise(.exception(exception))
    case .cancelled: return .raise(takeCancelledError())
    }
  }

  /// How a future that is done ended.
  package enum Result {
    case value(GuestValue)
    case raise(Raise)
  }

  /// The CancelledError to raise for this future. The first to ask gets the very exception that ended the task.
  package func takeCancelledError() -> Raise {
    if let exception = cancelledException {
      cancelledException = nil
      return .exception(exception)
    }
    return .newCancellation(message: cancelMessage)
  }

  // MARK: Cancellation

  /// Cancels it by the rules of its class, or by the guest's own `cancel` where there is one. False if it was done.
  @discardableResult
  package final func cancel(message: GuestValue = .nothing) throws(LoopError) -> Bool {
    if guestOverrides.contains(.cancel), let guest = guest as? any FutureGuest {
      return try guest.cancel(message: message)
    }
    return try cancelNatively(message: message)
  }

  /// Cancels it by the rules of its class alone: what `super().cancel()` in a guest's class means.
  package func cancelNatively(message: GuestValue) throws(LoopError) -> Bool {
    try markCancelled(message: message, exception: nil)
  }

  /// Ends it as cancelled. `exception` is the CancelledError that ended a task.
  final func markCancelled(message: GuestValue, exception: GuestException?) throws(LoopError) -> Bool {
    hasUnseenException = false
    guard !isDone else { return false }
    state = .cancelled
    cancelMessage = message
    cancelledException = exception
    didEnd(.cancelled)
    try scheduleCallbacks()
    return true
  }

  // MARK: Tasks that await it

  /// The result for a task that has awaited it: as the guest's own `result` says, where there is one.
  final func resultForTask() -> Result? {
    guard guestOverrides.contains(.result), let guest = guest as? any FutureGuest else { return takeResult() }
    return guest.result()
  }

  /// Has a task go on when it is done: by the guest's own `add_done_callback`, where there is one.
  final func wakeUp(_ task: TaskReference) throws(LoopError) {
    if guestOverrides.contains(.addDoneCallback), let guest = guest as? any FutureGuest {
      return try guest.addWakeup(of: task)
    }
    try addDoneCallback(.wakeup(task))
  }

  // MARK: Callbacks

  /// Has a callback run once the future is done; at once (that is, in the next round) if it is.
  package final func addDoneCallback(_ callback: DoneCallback) throws(LoopError) {
    recordCallback(callback)
    if isDone {
      try loop.schedule(callback.callback(of: FutureReference(self)))
    } else if firstCallback == nil && moreCallbacks.isEmpty {
      firstCallback = callback
    } else {
      moreCallbacks.append(callback)
    }
  }

  /// Removes the callbacks that match; says how many.
  package final func removeDoneCallbacks(where matches: (DoneCallback) throws -> Bool) rethrows -> Int {
    let before = doneCallbacks
    var kept: [DoneCallback] = []
    for callback in before where try !matches(callback) { kept.append(callback) }
    guard kept.count < before.count else { return 0 }
    firstCallback = kept.first
    moreCallbacks = Array(kept.dropFirst())
    return before.count - kept.count
  }

  private func scheduleCallbacks() throws(LoopError) {
    guard let first = firstCallback else { return }
    let reference = FutureReference(self)
    firstCallback = nil
    try loop.schedule(first.callback(of: reference))
    guard !moreCallbacks.isEmpty else { return }
    let callbacks = moreCallbacks
    moreCallbacks = []
    for callback in callbacks { try loop.schedule(callback.callback(of: reference)) }
  }

  // MARK: Trace

  /// It has just ended; its callbacks are not scheduled yet. Tells the trace.
  func didEnd(_ outcome: @autoclosure () -> Outcome) {
    loop.context.record(.futureFinished(future: futureID, outcome: outcome()))
  }

  /// Tells the trace of a new callback, where that is worth telling.
  func recordCallback(_ callback: DoneCallback) {}
}

/// Methods that the guest's half of a future may have of its own.
package struct FutureOverrides: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let cancel = FutureOverrides(rawValue: 1)
  package static let result = FutureOverrides(rawValue: 2)
  package static let addDoneCallback = FutureOverrides(rawValue: 4)
  package static let setResult = FutureOverrides(rawValue: 8)
}

/// The guest's half of a future that has methods of its own.
package protocol FutureGuest: AnyObject {
  /// Runs the guest's `result`: what it returned or raised.
  func result() -> Future.Result
  /// Runs the guest's `add_done_callback` for the wakeup of a task.
  func addWakeup(of task: TaskReference) throws(LoopError)
  /// Runs the guest's `cancel`; true if there was something to cancel.
  func cancel(message: GuestValue) throws(LoopError) -> Bool
}
