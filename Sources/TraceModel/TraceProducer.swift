/// Something that can make more of a trace when asked: a live engine, or a finished recording.
///
/// It works only inside `advance`, on the caller's thread, and returns within its budget: that is how the screen
/// can answer keys while an endless program runs.
package protocol TraceProducer: AnyObject {
  /// The trace so far. Grows during `advance`, never otherwise.
  var log: TraceLog { get }

  /// Whether there can be more events.
  var isFinished: Bool { get }

  /// Makes more events until the budget is used up or the program has ended.
  func advance(within budget: TraceBudget)

  /// Whether `interrupt` would do anything.
  var canInterrupt: Bool { get }

  /// Stops a program that would run for ever, as Ctrl-C does: KeyboardInterrupt is raised at its current line.
  func interrupt()

  /// Whether the program waits until somebody has said what it reads: `advance` does nothing then.
  var awaitsInput: Bool { get }

  /// Gives the program the line that it waits for, without its end; nil is the end of its input.
  func answer(_ line: String?)
}

extension TraceProducer {
  package var awaitsInput: Bool { false }
  package func answer(_ line: String?) {}
}

/// How much work one call of `TraceProducer.advance` may do. Whichever is reached first ends it.
package struct TraceBudget: Sendable {
  /// The most events to add.
  package var events: Int
  /// The most machine instructions to run; a million take some ten milliseconds.
  package var instructions: Int

  package init(events: Int, instructions: Int) {
    self.events = events
    self.instructions = instructions
  }

  /// What fits between two keys: a few milliseconds of work.
  package static let slice = TraceBudget(events: 20_000, instructions: 400_000)
}
