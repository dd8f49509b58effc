import TraceModel

/// One `write` of the program: it may hold several lines, or a part of one.
package struct OutputEntry: Hashable, Sendable {
  package var time: VirtualTime
  package var stream: StandardStream
  package var text: TextID
  /// The task that printed it.
  package var task: TaskID?
  /// The thread that printed it.
  package var thread = ThreadID.main
  /// The innermost coroutine that printed it.
  package var coroutine: CoroutineID?
  /// The line that printed it; 0 when it is not known.
  package var line: Int32
  /// The position right after it was printed.
  package var position: Int
  /// Whether the program did not write it but read it.
  package var isRead = false
}
