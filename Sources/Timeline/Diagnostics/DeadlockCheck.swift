import TraceModel

/// A loop that can never go on: who waits for what, and in which circle.
///
/// When the loop has found out, the call that runs it raises, and the tasks are cancelled one after another; the
/// diagnosis is of those that still wait, so that it is complete at the position where the deadlock was detected.
struct DeadlockCheck: DiagnosticCheck {
  /// The most tasks named.
  static let limit = 50

  func findings(in state: LoopState, limit: Int) -> [Finding] {
    guard state.isDeadlocked, let warning = state.warnings.last(where: { $0.kind == .deadlock }) else {
      return []
    }
    let stuck = state.waiting.elements(from: 0, limit: Self.limit).compactMap { entry in
      state.task(entry.task).map {
        StuckTask(task: entry.task, reason: $0.waitReason, line: state.line(of: entry.task))
      }
    }
    let diagnostic = Diagnostic.deadlock(waiting: stuck, cycle: state.waitCycle())
    return [Finding(position: warning.position, diagnostic: diagnostic)]
  }
}
