import TraceModel

/// What the running program does: lines, output, exceptions.
extension LoopState {
  mutating func reachLine(_ line: Int32, _ variables: VariableSpan, _ log: TraceLog) {
    setTopVariables(variables, log)
    if runningHandle != nil { countLine() }
    guard let top = stack.last else { return }
    if let coroutine = top.coroutine {
      updateCoroutine(coroutine) { $0.line = line }
    } else {
      stack[stack.count - 1].line = line
    }
  }

  /// Takes in the changed variables of the frame on top of the stack.
  mutating func setTopVariables(_ span: VariableSpan, _ log: TraceLog) {
    guard span.count > 0, let top = stack.last else { return }
    let changes = log.variables(span)
    if let coroutine = top.coroutine {
      updateCoroutine(coroutine) { $0.variables.apply(changes) }
    } else {
      stack[stack.count - 1].variables.apply(changes)
    }
  }

  mutating func write(_ text: TextID, to stream: StandardStream, isRead: Bool = false) {
    output.append(
      OutputEntry(
        time: now, stream: stream, text: text, task: runningTask, thread: runningThread,
        coroutine: innermostCoroutine, line: topFrame?.line ?? 0, position: position, isRead: isRead))
  }

  /// What was read stands among what was written, as it does on a terminal. The end of the input is nothing to see.
  mutating func read(_ text: TextID) {
    if text != .empty { write(text, to: .output, isRead: true) }
  }

  mutating func catchException(at line: Int32) {
    exception = nil
    reachCaughtLine(line)
  }

  /// The handler is where the frame goes on; its own line event follows, but the caught line is known already.
  private mutating func reachCaughtLine(_ line: Int32) {
    guard line > 0, let top = stack.last else { return }
    if let coroutine = top.coroutine {
      updateCoroutine(coroutine) { $0.line = line }
    } else {
      stack[stack.count - 1].line = line
    }
  }

  mutating func leaveFrameByException(_ text: TextID) {
    noteTravelling(text)
    popFrame()
    exception?.framesLeft += 1
  }

  /// An exception may come out of code that is not shown (asyncio's own): then it is first heard of when it leaves
  /// a frame.
  mutating func noteTravelling(_ text: TextID) {
    if exception == nil { exception = TravellingException(text: text, line: topFrame?.line ?? 0) }
  }

  /// Takes the top frame away. A coroutine that is left like this, without a word about it, counts as suspended.
  mutating func popFrame() {
    guard let coroutine = stack.popLast()?.coroutine else { return }
    updateCoroutine(coroutine) { if $0.phase == .running { $0.phase = .suspended } }
  }

  mutating func popFrames(to length: Int) {
    while stack.count > length { popFrame() }
  }

  mutating func endProgram(_ status: Int32) {
    if loop == .stopped { noteAbandonedTasks() }
    program = .ended(status: status)
    popFrames(to: 0)
    forgetThreads()
    exception = nil
    phase = .idle
  }
}
