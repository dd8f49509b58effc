import TraceModel

/// Whether events can follow each other as they do: what a running program never breaks, and a made-up recording may.
///
/// Everything is numbered in the order in which it is made, and is only spoken of after that. Folding such events, telling
/// them and drawing them needs no more memory than their number allows. It does not tell whether a program can do what
/// the events say: `coroviz verify` does.
struct TraceCheck {
  /// How many there are so far of what events speak of.
  var texts = 1
  var codes = 0
  private var tasks = 0
  private var futures = 0
  private var handles = 0
  private var resources = 0
  private var timeouts = 0
  /// The main thread is there from the beginning.
  private var threads = 1
  private var hasEnded = false
  /// For each coroutine, what it waits for; `noOne` for none.
  private var awaited: ContiguousArray<UInt32> = []
  private var steps = 0

  private static let noOne = UInt32.max
  /// How deep coroutines may wait for each other; Python's own limit for calls is a tenth of it.
  private static let depthLimit = 10_000
  /// How many steps along such chains there may be in all: about a second's work.
  private static let stepLimit = 500_000_000

  /// - Throws: what the event says that can't be.
  mutating func check(_ event: TraceEvent, _ log: TraceLog) throws(JSONProblem) {
    if hasEnded { throw JSONProblem("the program goes on after its end") }
    switch event {
    case .programStarted, .loopCreated, .loopStarted, .loopStopped, .loopClosed, .deadlockDetected: break
    case .tickBegan, .tickEnded, .roundFixed, .timeoutChosen, .clockJumped, .clockBlocked: break
    case .programEnded: hasEnded = true
    case .lineReached(let line, let variables):
      try positive(line)
      try known(variables, log)
    case .textWritten(_, let text), .textRead(let text): try known(text)
    case .exceptionRaised(let exception, let line):
      try known(exception)
      try positive(line)
    case .exceptionCaught(let line), .finallyEntered(let line): try positive(line)
    case .exceptionReraised(let exception, let line):
      try known(exception)
      try positive(line)

    case .functionEntered(let code): try known(code)
    case .functionReturned(let value, let variables):
      try known(value)
      try known(variables, log)
    case .functionRaised(let exception): try known(exception)

    case .coroutineCreated(let coroutine, let code):
      try known(code)
      guard Int(coroutine.rawValue) == awaited.count else { throw unordered("coroutine", coroutine.rawValue) }
      awaited.append(Self.noOne)
    case .coroutineResumed(let coroutine, let sent):
      try known(coroutine)
      if let sent { try known(sent) }
      try followChain(from: coroutine)
    case .coroutineSuspended(let coroutine, let yielded, let variables):
      try known(coroutine)
      try known(yielded)
      try known(variables, log)
    case .delegationBegan(let outer, let inner):
      try known(outer)
      try known(inner)
      awaited[Int(outer.rawValue)] = inner.rawValue
      try followChain(from: outer)
    case .coroutineReturned(let coroutine, let value, let variables):
      try end(coroutine)
      try known(value)
      try known(variables, log)
    case .coroutineRaised(let coroutine, let exception):
      try end(coroutine)
      try known(exception)
    case .coroutineClosed(let coroutine), .coroutineNeverAwaited(let coroutine): try end(coroutine)

    case .handleScheduled(let handle, let kind): try create(handle, kind)
    case .timerScheduled(let handle, let kind, _): try create(handle, kind)
    case .timerFired(let handle), .turnBegan(let handle), .turnEnded(let handle), .handleSkipped(let handle),
      .handleCancelled(let handle):
      try known(handle.rawValue, handles, "handle")

    case .taskCreated(let task, let name, let coroutine, let creator):
      if let creator { try known(creator) }
      if let coroutine { try known(coroutine) }
      try known(name)
      try created(task.rawValue, &tasks, "task")
    case .taskRenamed(let task, let name), .taskCallbackAdded(let task, let name):
      try known(task)
      try known(name)
    case .taskSuspended(let task, let reason):
      try known(task)
      try known(reason)
    case .taskFinished(let task, let outcome):
      try known(task)
      try known(outcome)
    case .taskCancelRequested(let task, let by):
      try known(task)
      if let by { try known(by) }
    case .exceptionNeverRetrieved(let task), .taskUncancelled(let task, _): try known(task)
    case .resultDiscarded(let result): try known(result)
    case .exceptionsDiscarded(_, let first): try known(first)
    case .futureCreated(let future): try created(future.rawValue, &futures, "future")
    case .futureFinished(let future, let outcome):
      try known(future)
      try known(outcome)
    case .resourceCreated(let resource, _): try created(resource.rawValue, &resources, "resource")
    case .resourceChanged(let resource, let state):
      try known(resource)
      if case .lock(_, let holder?) = state { try known(holder) }
    case .placeTaken(let resource, let task):
      try known(resource)
      try known(task)
    case .placeReleased(let resource, let task):
      try known(resource)
      if let task { try known(task) }
    case .queueWorkLeft(let queue, _): try known(queue)
    case .groupFormed(let group, _, _): try known(group)
    case .groupJoined(let group, let member):
      try known(group)
      try known(member)
    case .timeoutEntered(let timeout, let task, _):
      try known(task)
      try created(timeout.rawValue, &timeouts, "timeout")
    case .timeoutMoved(let timeout, _), .timeoutExpired(let timeout), .timeoutLeft(let timeout):
      try known(timeout.rawValue, timeouts, "timeout")
    case .threadStarted(let thread, let name):
      try known(name)
      try created(thread.rawValue, &threads, "thread")
    case .threadEntered(let thread): try known(thread.rawValue, threads, "thread")
    case .threadLeft: break
    }
  }
}

// MARK: What is known

extension TraceCheck {
  /// A text or a piece of code that a table is about to get.
  mutating func addText() { texts += 1 }

  mutating func addCode(_ code: CodeInfo) throws(JSONProblem) {
    try known(code.name)
    try positive(code.firstLine)
    codes += 1
  }

  @inline(__always)
  private func known(_ number: UInt32, _ count: Int, _ what: StaticString) throws(JSONProblem) {
    guard Int(number) < count else { throw JSONProblem("there is no \(what) \(number) yet") }
  }

  private func known(_ text: TextID) throws(JSONProblem) { try known(text.rawValue, texts, "text") }
  private func known(_ code: CodeID) throws(JSONProblem) { try known(code.rawValue, codes, "code") }
  private func known(_ task: TaskID) throws(JSONProblem) { try known(task.rawValue, tasks, "task") }
  private func known(_ future: FutureID) throws(JSONProblem) { try known(future.rawValue, futures, "future") }
  private func known(_ id: ResourceID) throws(JSONProblem) { try known(id.rawValue, resources, "resource") }
  private func known(_ coroutine: CoroutineID) throws(JSONProblem) {
    try known(coroutine.rawValue, awaited.count, "coroutine")
  }

  private func known(_ awaitable: Awaitable) throws(JSONProblem) {
    switch awaitable {
    case .task(let task): try known(task)
    case .future(let future): try known(future)
    }
  }

  private func known(_ group: WaitGroup) throws(JSONProblem) {
    switch group {
    case .future(let future): try known(future)
    case .resource(let resource): try known(resource)
    }
  }

  private func known(_ value: TraceValue) throws(JSONProblem) {
    if case .text(let text) = value { try known(text) }
  }

  private func known(_ outcome: Outcome) throws(JSONProblem) {
    switch outcome {
    case .returned(let value): try known(value)
    case .raised(let text): try known(text)
    case .cancelled: break
    }
  }

  private func known(_ reason: WaitReason) throws(JSONProblem) {
    switch reason {
    case .sleep, .turn: break
    case .task(let task): try known(task)
    case .future(let future), .gather(let future, _), .anyOf(let future, _), .deadline(let future, _),
      .thread(let future, _):
      try known(future)
    case .resource(let id), .queueItem(let id), .queueSlot(let id), .queueJoin(let id): try known(id)
    case .shielded(let awaitable): try known(awaitable)
    }
  }

  @inline(__always)
  private func known(_ variables: VariableSpan, _ log: TraceLog) throws(JSONProblem) {
    for index in 0..<Int(variables.count) {
      guard let change = log.variable(at: Int(variables.start) + index) else { return }
      try known(change.name)
      if let value = change.value { try known(value) }
    }
  }

  private func positive(_ line: Int32) throws(JSONProblem) {
    guard line > 0 else { throw JSONProblem("a line has the number \(line), but they are counted from 1") }
  }
}

// MARK: What comes and goes

extension TraceCheck {
  private func unordered(_ what: StaticString, _ number: UInt32) -> JSONProblem {
    JSONProblem("\(what) \(number) is not made in its turn")
  }

  private func created(_ number: UInt32, _ count: inout Int, _ what: StaticString) throws(JSONProblem) {
    guard Int(number) == count else { throw unordered(what, number) }
    count += 1
  }

  private mutating func create(_ handle: HandleID, _ kind: HandleKind) throws(JSONProblem) {
    guard Int(handle.rawValue) == handles else { throw unordered("handle", handle.rawValue) }
    handles += 1
    switch kind {
    case .step(let task), .wakeup(let task): try known(task)
    case .callback(let text): try known(text)
    }
  }

  private mutating func end(_ coroutine: CoroutineID) throws(JSONProblem) {
    try known(coroutine)
    awaited[Int(coroutine.rawValue)] = Self.noOne
  }

  /// Goes along who waits for whom, as a state does when such a coroutine is resumed: that way must not be endless.
  private mutating func followChain(from coroutine: CoroutineID) throws(JSONProblem) {
    var next = awaited[Int(coroutine.rawValue)]
    var depth = 0
    while next != Self.noOne {
      depth += 1
      guard next != coroutine.rawValue, depth < Self.depthLimit, steps + depth < Self.stepLimit else {
        throw JSONProblem("coroutines wait for each other in a circle, or too deep")
      }
      next = awaited[Int(next)]
    }
    steps += depth
  }
}
