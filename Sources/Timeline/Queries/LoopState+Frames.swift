import TraceModel

/// Reading the stack.
extension LoopState {
  /// The i-th call in progress, outermost first, with its line and variables; nil behind the end.
  package func frame(at index: Int) -> Frame? {
    stack.element(at: index).map(completed)
  }

  /// The call in progress that is on top.
  package var topFrame: Frame? { stack.last.map(completed) }

  /// The innermost call of a thread, whether it runs or not.
  package func topFrame(of thread: ThreadID) -> Frame? {
    thread == runningThread ? topFrame : self.thread(thread)?.context.stack.last.map(completed)
  }

  /// The innermost generator or coroutine that is running.
  package var innermostCoroutine: CoroutineID? {
    stack.last { $0.coroutine != nil }?.coroutine
  }

  /// The line the program stands on. While a loop runs and no turn is on, that is the line that runs the loop
  /// (`asyncio.run(...)`): see `isInTurn`. Nil when nothing is on the stack.
  package var currentLine: Int32? {
    topFrame.flatMap { $0.line > 0 ? $0.line : nil }
  }

  /// Whether a handle of the loop is running.
  package var isInTurn: Bool { runningHandle != nil }

  private func completed(_ frame: Frame) -> Frame {
    guard let coroutine = frame.coroutine.flatMap({ self.coroutine($0) }) else { return frame }
    return Frame(
      code: frame.code, coroutine: frame.coroutine, line: coroutine.line, variables: coroutine.variables)
  }
}
