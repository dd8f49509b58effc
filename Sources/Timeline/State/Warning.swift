import TraceModel

/// Something that went wrong without stopping the program, or that stops it for ever.
package struct Warning: Hashable, Sendable {
  /// What went wrong.
  package enum Kind: Hashable, Sendable {
    /// A coroutine was dropped without ever being awaited.
    case neverAwaited(CoroutineID)
    /// A task ended with an exception that nobody looked at.
    case neverRetrieved(TaskID)
    /// A task was cancelled from outside the loop, as the end of `asyncio.run` does with what is left.
    case cancelledAtEnd(TaskID)
    /// Nothing can ever happen again.
    case deadlock
    /// A blocking call held the whole loop, in this task's turn.
    case blocked(from: VirtualTime, to: VirtualTime, task: TaskID?)
  }

  package var kind: Kind
  package var time: VirtualTime
  /// The position right after it happened.
  package var position: Int
}
