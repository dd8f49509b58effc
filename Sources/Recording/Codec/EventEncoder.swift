import TraceModel

/// Writes events as JSON: the one place that knows how each case looks in a file. `EventDecoder` reads them again.
///
/// An event becomes `"lineReached","line":3,"vars":[[7,1]]`: its case, then its fields by their names. What comes before
/// (the number of the event, its time) is the caller's.
package struct EventEncoder {
  /// How texts and pieces of code appear.
  package enum Style {
    /// By number, as in a recording that has tables of them.
    case numbers
    /// In full, for people and for other programs.
    case words
  }

  /// What has been written and not been taken.
  package var json = JSONWriter()
  private let style: Style
  private let log: TraceLog
  /// The texts and pieces of code that must be in the tables for what was written: all below these numbers.
  package private(set) var neededTexts = 0
  package private(set) var neededCodes = 0

  package init(_ log: TraceLog, style: Style) {
    self.log = log
    self.style = style
  }

  /// Writes an event's case and fields.
  package mutating func encode(_ event: TraceEvent) {
    switch event {
    case .programStarted: name("programStarted")
    case .lineReached(let line, let variables):
      name("lineReached")
      integer("line", line)
      self.variables(variables)
    case .textWritten(let stream, let text):
      name("textWritten")
      json.raw(stream == .output ? ",\"stream\":\"stdout\"" : ",\"stream\":\"stderr\"")
      self.text("text", text)
    case .textRead(let text):
      name("textRead")
      self.text("text", text)
    case .exceptionRaised(let exception, let line):
      name("exceptionRaised")
      text("exception", exception)
      integer("line", line)
    case .exceptionCaught(let line):
      name("exceptionCaught")
      integer("line", line)
    case .exceptionReraised(let exception, let line):
      name("exceptionReraised")
      text("exception", exception)
      integer("line", line)
    case .finallyEntered(let line):
      name("finallyEntered")
      integer("line", line)
    case .programEnded(let status):
      name("programEnded")
      integer("status", status)

    case .functionEntered(let code):
      name("functionEntered")
      self.code("code", code)
    case .functionReturned(let value, let variables):
      name("functionReturned")
      self.value("value", value)
      self.variables(variables)
    case .functionRaised(let exception):
      name("functionRaised")
      text("exception", exception)

    case .coroutineCreated(let coroutine, let code):
      name("coroutineCreated")
      integer("coroutine", coroutine.rawValue)
      self.code("code", code)
    case .coroutineResumed(let coroutine, let sent):
      name("coroutineResumed")
      integer("coroutine", coroutine.rawValue)
      if let sent { value("sent", sent) }
    case .coroutineSuspended(let coroutine, let yielded, let variables):
      name("coroutineSuspended")
      integer("coroutine", coroutine.rawValue)
      value("yielded", yielded)
      self.variables(variables)
    case .delegationBegan(let outer, let inner):
      name("delegationBegan")
      integer("outer", outer.rawValue)
      integer("inner", inner.rawValue)
    case .coroutineReturned(let coroutine, let value, let variables):
      name("coroutineReturned")
      integer("coroutine", coroutine.rawValue)
      self.value("value", value)
      self.variables(variables)
    case .coroutineRaised(let coroutine, let exception):
      name("coroutineRaised")
      integer("coroutine", coroutine.rawValue)
      text("exception", exception)
    case .coroutineClosed(let coroutine):
      name("coroutineClosed")
      integer("coroutine", coroutine.rawValue)
    case .coroutineNeverAwaited(let coroutine):
      name("coroutineNeverAwaited")
      integer("coroutine", coroutine.rawValue)

    case .loopCreated: name("loopCreated")
    case .loopStarted: name("loopStarted")
    case .loopStopped: name("loopStopped")
    case .loopClosed: name("loopClosed")
    case .tickBegan(let number):
      name("tickBegan")
      integer("number", number)
    case .timeoutChosen(let timeout):
      name("timeoutChosen")
      self.timeout(timeout)
    case .clockJumped(let to):
      name("clockJumped")
      time("to", to)
    case .clockBlocked(let from, let to):
      name("clockBlocked")
      time("from", from)
      time("to", to)
    case .timerFired(let handle):
      name("timerFired")
      integer("handle", handle.rawValue)
    case .roundFixed(let count):
      name("roundFixed")
      integer("count", count)
    case .turnBegan(let handle):
      name("turnBegan")
      integer("handle", handle.rawValue)
    case .turnEnded(let handle):
      name("turnEnded")
      integer("handle", handle.rawValue)
    case .handleSkipped(let handle):
      name("handleSkipped")
      integer("handle", handle.rawValue)
    case .tickEnded(let number):
      name("tickEnded")
      integer("number", number)
    case .deadlockDetected: name("deadlockDetected")

    case .handleScheduled(let handle, let kind):
      name("handleScheduled")
      integer("handle", handle.rawValue)
      self.kind(kind)
    case .timerScheduled(let handle, let kind, let deadline):
      name("timerScheduled")
      integer("handle", handle.rawValue)
      self.kind(kind)
      time("deadline", deadline)
    case .handleCancelled(let handle):
      name("handleCancelled")
      integer("handle", handle.rawValue)

    case .taskCreated(let task, let text, let coroutine, let creator):
      name("taskCreated")
      integer("task", task.rawValue)
      self.text("name", text)
      if let coroutine { integer("coroutine", coroutine.rawValue) }
      if let creator { integer("creator", creator.rawValue) }
    case .taskRenamed(let task, let text):
      name("taskRenamed")
      integer("task", task.rawValue)
      self.text("name", text)
    case .taskSuspended(let task, let reason):
      name("taskSuspended")
      integer("task", task.rawValue)
      self.reason(reason)
    case .taskFinished(let task, let outcome):
      name("taskFinished")
      integer("task", task.rawValue)
      self.outcome(outcome)
    case .taskCancelRequested(let task, let by):
      name("taskCancelRequested")
      integer("task", task.rawValue)
      if let by { integer("by", by.rawValue) }
    case .taskUncancelled(let task, let left):
      name("taskUncancelled")
      integer("task", task.rawValue)
      integer("left", left)
    case .resultDiscarded(let result):
      name("resultDiscarded")
      awaitable(result)
    case .exceptionsDiscarded(let count, let first):
      name("exceptionsDiscarded")
      integer("count", count)
      text("first", first)
    case .exceptionNeverRetrieved(let task):
      name("exceptionNeverRetrieved")
      integer("task", task.rawValue)
    case .futureCreated(let future):
      name("futureCreated")
      integer("future", future.rawValue)
    case .futureFinished(let future, let outcome):
      name("futureFinished")
      integer("future", future.rawValue)
      self.outcome(outcome)
    case .taskCallbackAdded(let task, let text):
      name("taskCallbackAdded")
      integer("task", task.rawValue)
      self.text("name", text)

    case .resourceCreated(let resource, let kind):
      name("resourceCreated")
      integer("resource", resource.rawValue)
      json.raw(",\"what\":\"")
      json.raw(kind.recordedName)
      json.raw("\"")
    case .resourceChanged(let resource, let state):
      name("resourceChanged")
      integer("resource", resource.rawValue)
      self.state(state)
    case .placeTaken, .placeReleased, .queueWorkLeft, .groupFormed, .groupJoined, .timeoutEntered,
      .timeoutMoved,
      .timeoutExpired, .timeoutLeft:
      encodeWaiting(event)
    case .threadStarted, .threadEntered, .threadLeft: encodeThread(event)
    }
  }
}

// MARK: Fields

extension EventEncoder {
  @inline(__always)
  mutating func name(_ name: StaticString) {
    json.raw("\"")
    json.raw(name)
    json.raw("\"")
  }

  @inline(__always)
  mutating func integer(_ key: StaticString, _ number: some FixedWidthInteger) {
    json.key(key)
    json.integer(number)
  }

  mutating func time(_ key: StaticString, _ time: VirtualTime) {
    json.key(key)
    json.real(time.seconds)
  }

  mutating func text(_ key: StaticString, _ text: TextID) {
    json.key(key)
    self.text(text)
  }

  private mutating func text(_ text: TextID) {
    switch style {
    case .words: json.quoted(log.text(text))
    case .numbers:
      json.integer(text.rawValue)
      neededTexts = max(neededTexts, Int(text.rawValue) + 1)
    }
  }

  private mutating func code(_ key: StaticString, _ code: CodeID) {
    json.key(key)
    switch style {
    case .words: json.quoted(log.code(code).map { log.text($0.name) } ?? "")
    case .numbers:
      json.integer(code.rawValue)
      neededCodes = max(neededCodes, Int(code.rawValue) + 1)
    }
  }

  private mutating func value(_ key: StaticString, _ value: TraceValue) {
    json.key(key)
    self.value(value)
  }

  /// Small values are JSON's own. A `repr` is `{"r":7}`, 7 being its number in the table of texts.
  private mutating func value(_ value: TraceValue) {
    switch value {
    case .none: json.raw("null")
    case .bool(let flag): json.flag(flag)
    case .int(let number): json.integer(number)
    case .float(let number): json.real(number)
    case .text(let id):
      if style == .numbers { json.raw("{\"r\":") }
      text(id)
      if style == .numbers { json.raw("}") }
    }
  }

  private mutating func variables(_ span: VariableSpan) {
    guard span.count > 0 else { return }
    json.key("vars")
    json.raw("[")
    for index in 0..<min(Int(span.count), RecordingLimits.variablesOfEvent) {
      guard let change = log.variable(at: Int(span.start) + index) else { break }
      if index > 0 { json.raw(",") }
      json.raw("[")
      text(change.name)
      if let value = change.value {
        json.raw(",")
        self.value(value)
      }
      json.raw("]")
    }
    json.raw("]")
  }
}

// MARK: Values with cases of their own

extension EventEncoder {
  private mutating func kind(_ kind: HandleKind) {
    json.key("what")
    switch kind {
    case .step(let task): only("step", task.rawValue)
    case .wakeup(let task): only("wakeup", task.rawValue)
    case .callback(let text):
      json.raw("{\"callback\":")
      self.text(text)
      json.raw("}")
    }
  }

  private mutating func only(_ key: StaticString, _ number: UInt32) {
    open(key, number)
    json.raw("}")
  }

  private mutating func open(_ key: StaticString, _ number: UInt32) {
    json.raw("{\"")
    json.raw(key)
    json.raw("\":")
    json.integer(number)
  }

  private mutating func timeout(_ timeout: PollTimeout) {
    json.key("timeout")
    switch timeout {
    case .zero: json.raw("\"zero\"")
    case .forever: json.raw("\"forever\"")
    case .until(let time):
      json.raw("{\"until\":")
      json.real(time.seconds)
      json.raw("}")
    }
  }

  private mutating func outcome(_ outcome: Outcome) {
    json.key("outcome")
    switch outcome {
    case .cancelled: json.raw("\"cancelled\"")
    case .returned(let value):
      json.raw("{\"returned\":")
      self.value(value)
      json.raw("}")
    case .raised(let exception):
      json.raw("{\"raised\":")
      text(exception)
      json.raw("}")
    }
  }

  private mutating func reason(_ reason: WaitReason) {
    json.key("reason")
    switch reason {
    case .turn: json.raw("\"turn\"")
    case .sleep(let until):
      json.raw("{\"sleep\":")
      json.real(until.seconds)
      json.raw("}")
    case .task(let task): only("task", task.rawValue)
    case .future(let future): only("future", future.rawValue)
    case .gather(let future, let children): pair("gather", future.rawValue, "children", children)
    case .anyOf(let future, let count): pair("anyOf", future.rawValue, "count", count)
    case .deadline(let future, let until):
      open("deadline", future.rawValue)
      time("until", until)
      json.raw("}")
    case .resource(let id): only("resource", id.rawValue)
    case .queueItem(let id): only("queueItem", id.rawValue)
    case .queueSlot(let id): only("queueSlot", id.rawValue)
    case .queueJoin(let id): only("queueJoin", id.rawValue)
    case .shielded(.task(let task)): only("shieldedTask", task.rawValue)
    case .shielded(.future(let future)): only("shieldedFuture", future.rawValue)
    case .thread(let future, nil): only("thread", future.rawValue)
    case .thread(let future, let until?):
      open("thread", future.rawValue)
      time("until", until)
      json.raw("}")
    }
  }

  private mutating func pair(_ first: StaticString, _ a: UInt32, _ second: StaticString, _ b: UInt32) {
    open(first, a)
    integer(second, b)
    json.raw("}")
  }

  private mutating func state(_ state: ResourceState) {
    json.key("state")
    switch state {
    case .lock(let isLocked, let holder):
      json.raw("{\"locked\":")
      json.flag(isLocked)
      if let holder { integer("holder", holder.rawValue) }
      json.raw("}")
    case .event(let isSet):
      json.raw("{\"set\":")
      json.flag(isSet)
      json.raw("}")
    case .semaphore(let value):
      json.raw("{\"free\":")
      json.integer(value)
      json.raw("}")
    case .queue(let count, let capacity): pair("items", count, "capacity", capacity)
    case .barrier(let arrived, let parties): pair("arrived", arrived, "parties", parties)
    case .condition: json.raw("\"condition\"")
    }
  }
}

extension ResourceKind {
  /// What a recording calls it.
  var recordedName: StaticString {
    switch self {
    case .lock: "lock"
    case .event: "event"
    case .condition: "condition"
    case .semaphore: "semaphore"
    case .barrier: "barrier"
    case .queue: "queue"
    case .taskGroup: "taskGroup"
    case .completions: "completions"
    }
  }
}

extension CodeKind {
  /// What a recording calls it.
  var recordedName: StaticString {
    switch self {
    case .module: "module"
    case .function: "function"
    case .classBody: "classBody"
    case .generator: "generator"
    case .coroutine: "coroutine"
    case .asyncGenerator: "asyncGenerator"
    }
  }
}
