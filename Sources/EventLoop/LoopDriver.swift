/// Runs a loop whose coroutines are Swift objects.
///
/// It shows, and tests, that the loop knows no language; Python's machine has a driver of its own. Callbacks of the
/// `guest` kind mean nothing to it and are passed over.
package final class LoopDriver {
  package let loop: EventLoop

  package init(loop: EventLoop) {
    self.loop = loop
  }

  /// How a run of the loop ended.
  package enum End {
    case stopped, deadlock
  }

  /// A task for a coroutine, ready to be run.
  package func makeTask(_ coroutine: any Coroutine, name: String? = nil) throws(LoopError) -> Task {
    try Task(GuestValue(object: coroutine, bits: 0, tag: 1), loop: loop, name: name)
  }

  /// Runs the loop until it stops or can't go on (CPython: run_forever).
  package func run() throws(LoopError) -> End {
    try loop.beginRunning()
    defer { loop.endRunning() }
    while true {
      switch loop.nextTurn() {
      case .turn(let handle):
        if let callback = handle.callback { try run(callback) }
        loop.endTurn()
      case .stopped: return .stopped
      case .deadlock, .idle: return .deadlock
      }
    }
  }

  /// Runs the loop until a future is done (CPython: run_until_complete).
  package func run(until future: Future) throws(LoopError) -> End {
    let loop = loop
    let callback = NativeCallback("_run_until_complete_cb") { _ in loop.stop() }
    try future.addDoneCallback(.native(callback))
    defer {
      _ = future.removeDoneCallbacks {
        if case .native(let native) = $0 { native === callback } else { false }
      }
    }
    return try run()
  }

  private func run(_ callback: Callback) throws(LoopError) {
    switch callback {
    case .step(let task): try step(task.task, task.task.beginStep())
    case .stepThrowing(let task, let exception):
      try step(task.task, task.task.beginStep(throwing: exception))
    case .wakeup(let task, let future): try step(task.task, task.task.beginWakeup(by: future.future))
    case .setResult(let future, let value):
      if !future.future.isDone { try future.future.setResult(value) }
    case .native(let callback, let future): callback.body(future?.future)
    case .guest: break
    }
  }

  private func step(_ task: Task, _ input: Task.StepInput) throws(LoopError) {
    guard let coroutine = task.coroutine.object as? any Coroutine else { return }
    let result: CoroutineStep
    switch input {
    case .send: result = coroutine.resume(with: .go)
    case .throwing(let raise): result = coroutine.resume(with: .raise(raise))
    case .alreadyDone: return
    }
    _ = try task.endStep(stepResult(of: result))
  }

  private func stepResult(of step: CoroutineStep) -> Task.StepResult {
    switch step {
    case .returned(let value): return .returned(value)
    case .raised(let exception): return .raised(exception)
    case .givingUpTurn: return .yieldedNothing
    case .awaiting(let future):
      future.isBlocking = true
      return .yieldedFuture(future)
    }
  }
}
