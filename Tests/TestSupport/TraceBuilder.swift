import TraceModel

/// Writes a trace by hand, with identifiers that count up by themselves.
///
///     let trace = TraceBuilder()
///     let main = trace.coroutine("main", .coroutine, definedAt: 18)
///     trace.line(19, ("x", .int(1)))
///     trace.print("hello\n")
///     state.apply(trace.log.events[0], log: trace.log)
package final class TraceBuilder {
  package let log = TraceLog()
  private var codes: [String: CodeID] = [:]
  private var nextTask: UInt32 = 0
  private var nextHandle: UInt32 = 0
  private var nextCoroutine: UInt32 = 0
  private var nextFuture: UInt32 = 0
  private var nextResource: UInt32 = 0
  private var tick: UInt32 = 0

  package init() {}

  /// Adds events as they are.
  package func emit(_ events: TraceEvent...) {
    for event in events { log.append(event) }
  }

  package func text(_ text: String) -> TextID { log.intern(text) }
  /// A value shown by its `repr`.
  package func value(_ text: String) -> TraceValue { .text(log.intern(text)) }

  /// Writes variables into the log.
  package func span(_ variables: [(String, TraceValue?)]) -> VariableSpan {
    guard !variables.isEmpty else { return .none }
    let start = UInt32(log.variableChanges.count)
    for (name, value) in variables {
      log.appendVariable(VariableChange(name: text(name), value: value))
    }
    return VariableSpan(start: start, count: UInt32(variables.count))
  }

  /// A piece of code; the same one for the same name.
  package func code(_ name: String, _ kind: CodeKind, definedAt line: Int32) -> CodeID {
    if let known = codes[name] { return known }
    let id = log.addCode(CodeInfo(name: text(name), kind: kind, firstLine: line))
    codes[name] = id
    return id
  }
}

/// The running program.
extension TraceBuilder {
  package func line(_ line: Int32, _ variables: (String, TraceValue?)...) {
    emit(.lineReached(line: line, variables: span(variables)))
  }

  package func print(_ words: String, to stream: StandardStream = .output) {
    emit(.textWritten(stream: stream, text: text(words)))
  }

  package func enter(_ name: String, _ kind: CodeKind = .function, definedAt line: Int32) {
    emit(.functionEntered(code: code(name, kind, definedAt: line)))
  }

  package func `return`(_ value: TraceValue = .none) {
    emit(.functionReturned(value: value, variables: .none))
  }

  package func coroutine(_ name: String, _ kind: CodeKind = .coroutine, definedAt line: Int32) -> CoroutineID
  {
    let id = CoroutineID(nextCoroutine)
    nextCoroutine += 1
    emit(.coroutineCreated(coroutine: id, code: code(name, kind, definedAt: line)))
    return id
  }

  package func resume(_ coroutine: CoroutineID, sent: TraceValue? = nil) {
    emit(.coroutineResumed(coroutine: coroutine, sent: sent))
  }

  package func suspend(_ coroutine: CoroutineID, yielded: TraceValue = .none) {
    emit(.coroutineSuspended(coroutine: coroutine, yielded: yielded, variables: .none))
  }

  package func finish(_ coroutine: CoroutineID, _ value: TraceValue = .none) {
    emit(.coroutineReturned(coroutine: coroutine, value: value, variables: .none))
  }
}

/// The loop.
extension TraceBuilder {
  /// A task and its first handle.
  @discardableResult
  package func task(
    _ name: String, _ coroutine: CoroutineID?, by creator: TaskID? = nil
  ) -> (task: TaskID, handle: HandleID) {
    let task = TaskID(nextTask)
    nextTask += 1
    emit(.taskCreated(task: task, name: text(name), coroutine: coroutine, creator: creator))
    return (task, schedule(.step(task)))
  }

  @discardableResult
  package func schedule(_ kind: HandleKind) -> HandleID {
    let handle = newHandle()
    emit(.handleScheduled(handle: handle, kind: kind))
    return handle
  }

  @discardableResult
  package func callback(_ name: String) -> HandleID { schedule(.callback(text(name))) }

  @discardableResult
  package func timer(_ name: String, at seconds: Double) -> HandleID {
    let handle = newHandle()
    emit(
      .timerScheduled(
        handle: handle, kind: .callback(text(name)), deadline: VirtualTime(seconds: seconds)))
    return handle
  }

  private func newHandle() -> HandleID {
    defer { nextHandle += 1 }
    return HandleID(nextHandle)
  }

  package func future() -> FutureID {
    defer { nextFuture += 1 }
    emit(.futureCreated(future: FutureID(nextFuture)))
    return FutureID(nextFuture)
  }

  package func resource(_ kind: ResourceKind) -> ResourceID {
    defer { nextResource += 1 }
    emit(.resourceCreated(resource: ResourceID(nextResource), kind: kind))
    return ResourceID(nextResource)
  }

  /// A round in which something was ready from the start. CPython: `BaseEventLoop._run_once`.
  package func tick(turns: UInt32, _ body: () -> Void) {
    beginTick(.zero)
    round(turns, body)
  }

  /// A round that waits until a moment, when these timers fire.
  package func tick(until seconds: Double, firing timers: [HandleID], _ body: () -> Void) {
    let time = VirtualTime(seconds: seconds)
    beginTick(.until(time))
    emit(.clockJumped(to: time))
    for timer in timers { emit(.timerFired(handle: timer)) }
    round(UInt32(timers.count), body)
  }

  /// One turn.
  package func turn(_ handle: HandleID, _ body: () -> Void = {}) {
    emit(.turnBegan(handle: handle))
    body()
    emit(.turnEnded(handle: handle))
  }

  private func beginTick(_ timeout: PollTimeout) {
    tick += 1
    emit(.tickBegan(number: tick), .timeoutChosen(timeout))
  }

  private func round(_ count: UInt32, _ body: () -> Void) {
    emit(.roundFixed(count: count))
    body()
    emit(.tickEnded(number: tick))
  }
}
