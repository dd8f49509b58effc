import TraceModel

/// What a thread is at.
package enum ThreadPhase: Hashable, Sendable {
  /// It can go on, or does: others run before it, or on top of it.
  case active
  /// It blocks, has no work, or is at its end.
  case paused(ThreadPause)
}

/// A thread of the program. The main thread is the first, as soon as there is another one.
package struct ThreadRecord: Equatable, Sendable {
  package var id: ThreadID
  /// Its name; empty for the main thread, which has one in every language.
  package var name: TextID
  package internal(set) var phase = ThreadPhase.active
  /// Why it stood still before it was entered last.
  package internal(set) var lastPause: ThreadPause?
  /// How often it was entered.
  package internal(set) var entries = 0
  /// Where it goes on, while another thread runs.
  package internal(set) var context = ThreadContext()
}

/// What every thread has for itself. That of the thread that runs lies in `LoopState`.
package struct ThreadContext: Equatable, Sendable {
  package internal(set) var stack = ChunkedArray<Frame>()
  package internal(set) var exception: TravellingException?
  package internal(set) var runsLoop = false
  package internal(set) var runningHandle: HandleID?
  package internal(set) var runningTask: TaskID?
  package internal(set) var turnBase = 0
  package internal(set) var turnLines = 0
}
