import TraceModel

/// What the state keeps as warnings, but for the deadlock, of which there is more to say.
struct WarningCheck: DiagnosticCheck {
  func findings(in state: LoopState, limit: Int) -> [Finding] {
    state.warnings.suffix(max(0, limit)).compactMap { warning in
      warning.kind.diagnostic(in: state).map {
        Finding(position: warning.position, diagnostic: $0, line: warning.line)
      }
    }
  }
}

extension Warning.Kind {
  /// The diagnosis, with what the state knows; nil for a deadlock and for what a damaged recording makes up.
  package func diagnostic(in state: LoopState) -> Diagnostic? {
    switch self {
    case .neverAwaited(let id): return state.coroutine(id).map { .neverAwaited(id, code: $0.code) }
    case .neverRetrieved(let id):
      guard case .raised(let exception)? = state.task(id)?.outcome else { return nil }
      return .neverRetrieved(id, exception: exception)
    case .blocked(let from, let to, let task):
      return .loopBlocked(task: task, seconds: to.seconds - from.seconds)
    case .cancelledAtEnd(let id): return .cancelledAtEnd(id)
    case .leftPending(let id): return .leftPending(id)
    case .longTurn(let id): return .longTurn(id, lines: LoopState.longTurn)
    case .cycle(let edges): return .cycle(edges)
    case .lockHeldAsleep(let holder, let lock, let waiter, let seconds):
      return .lockHeldAsleep(holder, lock, waiter: waiter, seconds: seconds)
    case .fireAndForget(let id): return .fireAndForget(id)
    case .gatherIgnored(let id): return .gatherIgnored(children: state.future(id)?.group?.members.count ?? 0)
    case .exceptionsIgnored(let count, let first, _):
      return .exceptionsIgnored(count: Int(count), first: first)
    case .deadlock: return nil
    }
  }
}
