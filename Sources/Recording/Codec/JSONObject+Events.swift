import TraceModel

/// The fields of events.
extension JSONObject {
  @inline(__always)
  func int32(_ key: StaticString) throws(JSONProblem) -> Int32 {
    Int32(truncatingIfNeeded: try integer(key, in: Int64(Int32.min)...Int64(Int32.max)))
  }

  @inline(__always)
  func line() throws(JSONProblem) -> Int32 { try int32("line") }
  func coroutine() throws(JSONProblem) -> CoroutineID { CoroutineID(try number("coroutine")) }
  func handle() throws(JSONProblem) -> HandleID { HandleID(try number("handle")) }
  func task() throws(JSONProblem) -> TaskID { TaskID(try number("task")) }

  func resource() throws(JSONProblem) -> ResourceID { ResourceID(try number("resource")) }
  func timeout() throws(JSONProblem) -> TimeoutID { TimeoutID(try number("timeout")) }

  func stream() throws(JSONProblem) -> StandardStream {
    switch try name("stream") {
    case "stdout": return .output
    case "stderr": return .error
    default: throw JSONProblem("\"stream\" must be stdout or stderr")
    }
  }

  /// A moment of the clock: finite and not negative.
  func time(_ key: StaticString) throws(JSONProblem) -> VirtualTime {
    let time = try anyTime(key)
    guard time.seconds.isFinite, time.seconds >= 0 else {
      throw JSONProblem("\"\(key)\" must be a time: finite and not negative")
    }
    return time
  }

  /// Any moment a program may name: `sleep(inf)` has an infinite deadline.
  func anyTime(_ key: StaticString) throws(JSONProblem) -> VirtualTime {
    guard let value = value(JSONName(stringLiteral: key)), let number = real(value) else {
      throw JSONProblem("\"\(key)\" must be a number")
    }
    return VirtualTime(seconds: number)
  }

  func timeIfPresent(_ key: StaticString) throws(JSONProblem) -> VirtualTime? {
    has(JSONName(stringLiteral: key)) ? try anyTime(key) : nil
  }

  /// A number; `inf`, `-inf` and `nan` are texts. Nil for anything else.
  func real(_ value: JSONValue) -> Double? {
    switch value.kind {
    case .integer: return Double(value.integer)
    case .number:
      return Double(String(decoding: raw(value), as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
    case .string:
      switch JSONName(raw(value)) {
      case "inf": return .infinity
      case "-inf": return -.infinity
      case "nan": return .nan
      default: return nil
      }
    default: return nil
    }
  }
}

// MARK: Values and variables

extension JSONObject {
  func value(_ key: StaticString) throws(JSONProblem) -> TraceValue {
    guard let value = value(JSONName(stringLiteral: key)) else { throw JSONProblem("\"\(key)\" is missing") }
    return try traceValue(value)
  }

  func valueIfPresent(_ key: StaticString) throws(JSONProblem) -> TraceValue? {
    guard let value = value(JSONName(stringLiteral: key)) else { return nil }
    return try traceValue(value)
  }

  private func traceValue(_ value: JSONValue) throws(JSONProblem) -> TraceValue {
    switch value.kind {
    case .null: return .none
    case .yes: return .bool(true)
    case .no: return .bool(false)
    case .integer: return .int(value.integer)
    case .object: return .text(TextID(try object(of: value, "value").number("r")))
    default:
      guard let number = real(value) else { throw JSONProblem("a value is none that coroviz writes") }
      return .float(number)
    }
  }

  /// Adds the variables of an event to the log.
  @inline(__always)
  func variables(_ log: TraceLog) throws(JSONProblem) -> VariableSpan {
    guard let list = value("vars") else { return .none }
    guard list.kind == .array else { throw JSONProblem("\"vars\" must be an array") }
    let start = log.variableChanges.count
    var cursor = cursor(over: list)
    try cursor.expect(.openBracket)
    if cursor.take(.closeBracket) { return .none }
    repeat {
      log.appendVariable(try variable(&cursor))
      guard log.variableChanges.count - start <= RecordingLimits.variablesOfEvent else {
        throw JSONProblem("one event changes more than \(RecordingLimits.variablesOfEvent) variables")
      }
    } while cursor.take(.comma)
    return VariableSpan(
      start: UInt32(truncatingIfNeeded: start),
      count: UInt32(truncatingIfNeeded: log.variableChanges.count - start))
  }

  /// `[name,value]`, or `[name]` for one that was deleted.
  private func variable(_ cursor: inout JSONCursor) throws(JSONProblem) -> VariableChange {
    try cursor.expect(.openBracket)
    let name = try cursor.value()
    guard name.kind == .integer, let number = UInt32(exactly: name.integer) else {
      throw JSONProblem("the name of a variable must be the number of a text")
    }
    var value: TraceValue?
    if cursor.take(.comma) { value = try traceValue(try cursor.value()) }
    try cursor.expect(.closeBracket)
    return VariableChange(name: TextID(number), value: value)
  }
}

// MARK: Values with cases of their own

extension JSONObject {
  func timeout() throws(JSONProblem) -> PollTimeout {
    if value("timeout")?.kind == .object { return .until(try object("timeout").anyTime("until")) }
    switch try name("timeout") {
    case "zero": return .zero
    case "forever": return .forever
    default: throw JSONProblem("\"timeout\" is none that coroviz writes")
    }
  }

  func handleKind() throws(JSONProblem) -> HandleKind {
    let what = try object("what")
    if what.has("step") { return .step(TaskID(try what.number("step"))) }
    if what.has("wakeup") { return .wakeup(TaskID(try what.number("wakeup"))) }
    return .callback(TextID(try what.number("callback")))
  }

  func outcome() throws(JSONProblem) -> Outcome {
    if value("outcome")?.kind == .object {
      let outcome = try object("outcome")
      if outcome.has("raised") { return .raised(TextID(try outcome.number("raised"))) }
      return .returned(try outcome.value("returned"))
    }
    guard try name("outcome") == "cancelled" else {
      throw JSONProblem("\"outcome\" is none that coroviz writes")
    }
    return .cancelled
  }

  func reason() throws(JSONProblem) -> WaitReason {
    if value("reason")?.kind != .object {
      guard try name("reason") == "turn" else { throw JSONProblem("\"reason\" is none that coroviz writes") }
      return .turn
    }
    let reason = try object("reason")
    if reason.has("sleep") { return .sleep(until: try reason.anyTime("sleep")) }
    if reason.has("task") { return .task(try reason.task()) }
    if reason.has("future") { return .future(FutureID(try reason.number("future"))) }
    if reason.has("gather") {
      return .gather(FutureID(try reason.number("gather")), children: try reason.number("children"))
    }
    if reason.has("anyOf") {
      return .anyOf(FutureID(try reason.number("anyOf")), count: try reason.number("count"))
    }
    if reason.has("deadline") {
      return .deadline(FutureID(try reason.number("deadline")), until: try reason.anyTime("until"))
    }
    if reason.has("shieldedTask") { return .shielded(.task(TaskID(try reason.number("shieldedTask")))) }
    if reason.has("shieldedFuture") {
      return .shielded(.future(FutureID(try reason.number("shieldedFuture"))))
    }
    if reason.has("thread") {
      let until = reason.has("until") ? try reason.anyTime("until") : nil
      return .thread(FutureID(try reason.number("thread")), until: until)
    }
    return try reason.resourceReason()
  }

  private func resourceReason() throws(JSONProblem) -> WaitReason {
    if has("resource") { return .resource(ResourceID(try number("resource"))) }
    if has("queueItem") { return .queueItem(ResourceID(try number("queueItem"))) }
    if has("queueSlot") { return .queueSlot(ResourceID(try number("queueSlot"))) }
    if has("queueJoin") { return .queueJoin(ResourceID(try number("queueJoin"))) }
    throw JSONProblem("\"reason\" is none that coroviz writes")
  }

  func resourceKind() throws(JSONProblem) -> ResourceKind {
    switch try name("what") {
    case "lock": return .lock
    case "event": return .event
    case "condition": return .condition
    case "semaphore": return .semaphore
    case "barrier": return .barrier
    case "queue": return .queue
    case "taskGroup": return .taskGroup
    case "completions": return .completions
    default: throw JSONProblem("\"what\" is nothing that coroviz knows")
    }
  }

  func group() throws(JSONProblem) -> WaitGroup {
    if has("future") { return .future(FutureID(try number("future"))) }
    return .resource(try resource())
  }

  func awaitable(
    _ task: StaticString = "task", _ future: StaticString = "future"
  ) throws(JSONProblem) -> Awaitable {
    if has(JSONName(stringLiteral: task)) { return .task(TaskID(try number(task))) }
    return .future(FutureID(try number(future)))
  }

  func groupKind() throws(JSONProblem) -> GroupKind {
    switch try name("what") {
    case "gather": return .gather
    case "gatherAll": return .gatherAll
    case "all": return .all
    case "first": return .first
    case "firstException": return .firstException
    case "taskGroup": return .taskGroup
    case "completions": return .completions
    default: throw JSONProblem("\"what\" is no kind of group that coroviz knows")
    }
  }

  func pause() throws(JSONProblem) -> ThreadPause {
    switch try name("why") {
    case "sleep": return .sleep(until: try anyTime("until"))
    case "wait": return .wait(until: try timeIfPresent("until"))
    case "idle": return .idle
    case "end": return .end
    default: throw JSONProblem("\"why\" is no reason that coroviz knows")
    }
  }

  func codeKind() throws(JSONProblem) -> CodeKind {
    switch try name("kind") {
    case "module": return .module
    case "function": return .function
    case "classBody": return .classBody
    case "generator": return .generator
    case "coroutine": return .coroutine
    case "asyncGenerator": return .asyncGenerator
    default: throw JSONProblem("\"kind\" is no kind of code that coroviz knows")
    }
  }

  func resourceState() throws(JSONProblem) -> ResourceState {
    if value("state")?.kind != .object {
      guard try name("state") == "condition" else {
        throw JSONProblem("\"state\" is none that coroviz writes")
      }
      return .condition
    }
    let state = try object("state")
    if state.has("locked") {
      return .lock(
        locked: try state.flag("locked"), holder: try state.numberIfPresent("holder").map { TaskID($0) })
    }
    if state.has("set") { return .event(isSet: try state.flag("set")) }
    if state.has("free") { return .semaphore(value: try state.int32("free")) }
    if state.has("items") {
      return .queue(count: try state.number("items"), capacity: try state.number("capacity"))
    }
    return .barrier(arrived: try state.number("arrived"), parties: try state.number("parties"))
  }
}
