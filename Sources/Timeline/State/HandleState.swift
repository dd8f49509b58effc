import TraceModel

// For the rounding of deadlines.
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A handle that has not run to its end yet.
package struct HandleState: Hashable, Sendable {
  /// Where a handle is.
  package enum Place: UInt8, Hashable, Sendable {
    case timer, ready, running
  }

  package var id: HandleID
  package var kind: HandleKind
  package var place: Place
  /// When it is due, for one that was made as a timer.
  package var deadline: VirtualTime?
  /// It was cancelled and will be skipped.
  package var isCancelled = false
  /// The task in whose turn it was made.
  package var scheduledBy: TaskID?
}

/// A timer in the list of timers, which is in firing order: by deadline, rounded to a nanosecond, then in the
/// order they were made.
package struct TimerEntry: Hashable, Comparable, Sendable {
  package var handle: HandleID
  package var deadline: VirtualTime
  /// The deadline in whole nanoseconds; a float, since a deadline may be any.
  package var nanoseconds: Double

  package init(handle: HandleID, deadline: VirtualTime) {
    self.handle = handle
    self.deadline = deadline
    let rounded = (deadline.seconds * 1e9).rounded(.toNearestOrEven)
    nanoseconds = rounded.isNaN ? .infinity : rounded
  }

  package static func < (a: TimerEntry, b: TimerEntry) -> Bool {
    a.nanoseconds != b.nanoseconds ? a.nanoseconds < b.nanoseconds : a.handle < b.handle
  }

  // By handle and place in the order alone: a deadline that is no number equals nothing, itself included.
  package static func == (a: TimerEntry, b: TimerEntry) -> Bool {
    a.handle == b.handle && a.nanoseconds == b.nanoseconds
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(handle)
  }
}
