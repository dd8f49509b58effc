import TraceModel

/// Coroutines never awaited, exceptions never retrieved, the loop blocked, tasks cut off by the program's end: what
/// the state keeps as warnings.
struct WarningCheck: DiagnosticCheck {
  func findings(in state: LoopState, limit: Int) -> [Finding] {
    state.warnings.suffix(max(0, limit)).compactMap { warning in
      diagnostic(warning.kind, state).map { Finding(position: warning.position, diagnostic: $0) }
    }
  }

  private func diagnostic(_ kind: Warning.Kind, _ state: LoopState) -> Diagnostic? {
    switch kind {
    case .neverAwaited(let id): return state.coroutine(id).map { .neverAwaited(id, code: $0.code) }
    case .neverRetrieved(let id):
      guard case .raised(let exception)? = state.task(id)?.outcome else { return nil }
      return .neverRetrieved(id, exception: exception)
    case .blocked(let from, let to, let task):
      return .loopBlocked(task: task, seconds: to.seconds - from.seconds)
    case .cancelledAtEnd(let id): return .cancelledAtEnd(id)
    case .deadlock: return nil
    }
  }
}
