/// Why a thread does not go on.
package enum ThreadPause: Hashable, Sendable {
  /// It is in `time.sleep`.
  case sleep(until: VirtualTime)
  /// It waits for another thread: for a lock, an event, an end. It gives up at this moment, if there is one.
  case wait(until: VirtualTime?)
  /// A thread of a pool has no work.
  case idle
  /// It is at its end.
  case end
}
