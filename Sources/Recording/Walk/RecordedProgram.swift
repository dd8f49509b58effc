import TraceModel

/// A recording in the place of a running program: all its events are there from the start.
package final class RecordedProgram: TraceProducer {
  package let walk: RecordedWalk

  package init(_ walk: RecordedWalk) { self.walk = walk }

  package var log: TraceLog { walk.log }
  package var isFinished: Bool { true }
  package var canInterrupt: Bool { false }
  package func advance(within budget: TraceBudget) {}
  package func interrupt() {}
}
