import TraceModel

/// A trace that is there already, as a recording is.
package final class FinishedTrace: TraceProducer {
  package let log: TraceLog
  package var isFinished: Bool { true }
  package var canInterrupt: Bool { false }

  package init(_ log: TraceLog) { self.log = log }

  package func advance(within budget: TraceBudget) {}
  package func interrupt() {}
}

/// A trace that is made on demand, as a running program's is: each `advance` calls a closure until the budget is
/// used up. The closure adds one event or a few and says whether there can be more.
package final class GrowingTrace: TraceProducer {
  package let log: TraceLog
  package private(set) var isFinished = false
  package var canInterrupt: Bool { !isFinished }
  /// How often `advance` was called.
  package private(set) var advances = 0
  private let grow: () -> Bool

  package init(_ log: TraceLog, grow: @escaping () -> Bool) {
    self.log = log
    self.grow = grow
  }

  /// A finished trace that comes out bit by bit.
  package convenience init(replaying whole: TraceLog) {
    let log = whole.copyOfTables()
    self.init(log) {
      log.append(whole.events[log.count])
      return log.count < whole.count
    }
  }

  package func advance(within budget: TraceBudget) {
    advances += 1
    let end = log.count + max(1, budget.events)
    while !isFinished, log.count < end { isFinished = !grow() }
  }

  package func interrupt() { isFinished = true }
}

extension TraceLog {
  /// A log without events, but with the same texts, codes and variables under the same identifiers.
  fileprivate func copyOfTables() -> TraceLog {
    let copy = TraceLog()
    for number in 0..<texts.count { _ = copy.intern(text(TextID(UInt32(number)))) }
    for code in codes { _ = copy.addCode(code) }
    for change in variableChanges { copy.appendVariable(change) }
    return copy
  }
}
