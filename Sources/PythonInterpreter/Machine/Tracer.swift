import TraceModel

/// Writes what the machine does into a trace.
package final class Tracer {
  package let log: TraceLog
  private var nextCoroutine: UInt32 = 0

  package init(log: TraceLog) { self.log = log }
}
