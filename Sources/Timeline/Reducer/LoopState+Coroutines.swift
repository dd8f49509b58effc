import TraceModel

/// The life of generators and coroutines, and their frames on the stack.
extension LoopState {
  mutating func createCoroutine(_ id: CoroutineID, _ code: CodeID) {
    guard Int(id.rawValue) == coroutines.count else { return }
    coroutines.append(CoroutineState(id: id, code: code, creator: runningTask))
  }

  /// Pushes a coroutine and all it awaits, down to the one that really goes on.
  mutating func resume(_ id: CoroutineID, _ sent: TraceValue?) {
    guard let coroutine = coroutine(id), coroutine.phase != .running else { return }
    if loop != .running { turn += 1 }
    updateCoroutine(id) {
      $0.lastSent = sent
      $0.resumptions += 1
    }
    push(coroutine)
    var inner = coroutine.awaiting
    while let next = inner.flatMap({ self.coroutine($0) }), next.phase == .suspended {
      push(next)
      inner = next.awaiting
    }
  }

  private mutating func push(_ coroutine: CoroutineState) {
    stack.append(Frame(code: coroutine.code, coroutine: coroutine.id))
    updateCoroutine(coroutine.id) { $0.phase = .running }
  }

  /// Pops everything from the top of the stack down to this coroutine.
  mutating func suspend(_ id: CoroutineID, _ value: TraceValue, _ variables: VariableSpan, _ log: TraceLog) {
    setTopVariables(variables, log)
    updateCoroutine(id) { $0.lastYielded = value }
    popFrames(through: id)
    // An asynchronous generator has given an item to the frame below, which goes on.
    stopAwaiting(id)
  }

  /// Pops a coroutine's frame and all above it; nothing when it is not on the stack.
  private mutating func popFrames(through id: CoroutineID) {
    // In a damaged recording it may be on the stack of another thread.
    guard threads.isEmpty || stack.contains(where: { $0.coroutine == id }) else { return }
    while coroutine(id)?.phase == .running, !stack.isEmpty { popFrame() }
  }

  mutating func finish(_ id: CoroutineID, _ outcome: Outcome) {
    popFrames(through: id)
    end(id) { $0.outcome = outcome }
    stopAwaiting(id)
  }

  mutating func raise(_ text: TextID, outOf id: CoroutineID) {
    noteTravelling(text)
    finish(id, .raised(text))
    exception?.framesLeft += 1
  }

  mutating func close(_ id: CoroutineID) {
    popFrames(through: id)
    end(id) { _ in }
  }

  mutating func noteNeverAwaited(_ id: CoroutineID) {
    popFrames(through: id)
    end(id) { $0.wasNeverAwaited = true }
    warn(.neverAwaited(id))
  }

  private mutating func end(_ id: CoroutineID, _ change: (inout CoroutineState) -> Void) {
    updateCoroutine(id) {
      $0.phase = .closed
      $0.variables = Variables()
      $0.awaiting = nil
      change(&$0)
    }
  }

  /// The frame below no longer waits for the coroutine that has just ended, or given it an item.
  private mutating func stopAwaiting(_ id: CoroutineID) {
    guard let outer = stack.last?.coroutine, coroutine(outer)?.awaiting == id else { return }
    updateCoroutine(outer) { $0.awaiting = nil }
  }
}
