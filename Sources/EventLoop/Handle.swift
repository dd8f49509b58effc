import TraceModel

/// One callback that the loop was asked to run: what `call_soon` returns.
///
/// The loop makes handles of its own for the steps of tasks. Nobody but the driver ever sees those, and only during
/// their turn, so the loop uses them again.
package class Handle {
  /// Its number in the trace.
  package internal(set) var id: HandleID
  /// What it will do; nil once it was cancelled.
  package internal(set) var callback: Callback?
  /// Whether `cancel` was called. The loop skips it.
  package internal(set) var isCancelled = false
  /// Whether the loop made it for itself and may use it again after its turn.
  let isPrivate: Bool

  init(id: HandleID, callback: consuming Callback, isPrivate: Bool) {
    self.id = id
    self.callback = callback
    self.isPrivate = isPrivate
  }
}

/// A callback that the loop runs at a moment: what `call_later` and `call_at` return.
package final class TimerHandle: Handle {
  /// When it is due, in seconds of the program's clock.
  package let deadline: Double
  /// Whether it is in the timer queue.
  package internal(set) var isScheduled = false

  init(id: HandleID, callback: Callback, deadline: Double) {
    self.deadline = deadline
    super.init(id: id, callback: callback, isPrivate: false)
  }
}
