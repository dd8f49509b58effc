import TraceModel

/// How far the program is.
package enum ProgramStatus: Hashable, Sendable {
  /// Nothing of it has run.
  case notStarted
  case running
  /// It has ended with this exit status.
  case ended(status: Int32)
}

/// How far the event loop is. A program without one stays at `none`.
package enum LoopStatus: UInt8, Hashable, Sendable {
  case none, created, running, stopped, closed
}

/// What the loop is doing within its round. CPython: `BaseEventLoop._run_once`, from top to bottom.
package enum TickPhase: Hashable, Sendable {
  /// Between two rounds, or no loop runs.
  case idle
  /// Working out how long it may wait.
  case timeout
  /// Waiting for input and output, this long at most.
  case poll(PollTimeout)
  /// Moving the timers that are due to the ready queue.
  case timers
  /// Running what was ready: turn `turn` (from 1; 0 before the first) of `count`.
  case turns(turn: UInt32, count: UInt32)
}
