import TraceModel

/// The life of a generator or coroutine object.
package enum CoroutinePhase: UInt8, Hashable, Sendable {
  /// Its function was called; nothing of it has run.
  case created
  /// Its frame is on the stack.
  case running
  /// It gave control back and can be resumed.
  case suspended
  /// It has ended or was closed.
  case closed
}

/// A generator, coroutine or asynchronous generator object as it stands at a position.
package struct CoroutineState: Hashable, Sendable {
  package var id: CoroutineID
  package var code: CodeID
  package var phase: CoroutinePhase = .created
  /// The line it stands on; 0 before its first.
  package var line: Int32 = 0
  /// Its local variables; empty once it has ended.
  package var variables = Variables()
  /// The value handed in when it was last resumed.
  package var lastSent: TraceValue?
  /// The value it handed out when it last gave control back.
  package var lastYielded: TraceValue?
  /// The coroutine it waits for with `await` or `yield from`.
  package var awaiting: CoroutineID?
  /// How it ended; nil while it lives, and for one that was closed from outside.
  package var outcome: Outcome?
  /// How often it was resumed.
  package var resumptions = 0
  /// The task in whose turn it was made.
  package var creator: TaskID?
  /// It was dropped without ever being awaited.
  package var wasNeverAwaited = false
}
