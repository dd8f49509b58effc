import TraceModel

/// Reads events as `EventEncoder` writes them, by number: one row a case.
///
/// It takes care of form alone: what is a number is one and fits. Whether the event makes sense where it stands is
/// `TraceCheck`'s.
struct EventDecoder {
  typealias Row = @Sendable (JSONObject, TraceLog) throws -> TraceEvent

  /// The event that a record of kind `ev` holds. Its variables are added to the log.
  @inline(__always)
  static func event(_ name: JSONName, _ record: JSONObject, _ log: TraceLog) throws(JSONProblem) -> TraceEvent
  {
    guard let row = table[name] else { throw JSONProblem("this kind of event is not known to this coroviz") }
    do { return try row(record, log) } catch let problem as JSONProblem {
      throw problem
    } catch {
      throw JSONProblem("\(error)")
    }
  }

  private static let table = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.row) })

  private static let rows: [(name: JSONName, row: Row)] =
    program + coroutines + loop + handles + tasks + waiting + threads

  private static let program: [(name: JSONName, row: Row)] = [
    ("programStarted", { _, _ in .programStarted }),
    ("lineReached", { r, log in .lineReached(line: try r.line(), variables: try r.variables(log)) }),
    ("textWritten", { r, _ in .textWritten(stream: try r.stream(), text: TextID(try r.number("text"))) }),
    ("textRead", { r, _ in .textRead(text: TextID(try r.number("text"))) }),
    (
      "exceptionRaised",
      { r, _ in .exceptionRaised(exception: TextID(try r.number("exception")), line: try r.line()) }
    ),
    ("exceptionCaught", { r, _ in .exceptionCaught(line: try r.line()) }),
    (
      "exceptionReraised",
      { r, _ in .exceptionReraised(exception: TextID(try r.number("exception")), line: try r.line()) }
    ),
    ("finallyEntered", { r, _ in .finallyEntered(line: try r.line()) }),
    ("programEnded", { r, _ in .programEnded(status: try r.int32("status")) }),
    ("functionEntered", { r, _ in .functionEntered(code: CodeID(try r.number("code"))) }),
    (
      "functionReturned",
      { r, log in .functionReturned(value: try r.value("value"), variables: try r.variables(log)) }
    ),
    ("functionRaised", { r, _ in .functionRaised(exception: TextID(try r.number("exception"))) }),
  ]

  private static let coroutines: [(name: JSONName, row: Row)] = [
    (
      "coroutineCreated",
      { r, _ in .coroutineCreated(coroutine: try r.coroutine(), code: CodeID(try r.number("code"))) }
    ),
    (
      "coroutineResumed",
      { r, _ in .coroutineResumed(coroutine: try r.coroutine(), sent: try r.valueIfPresent("sent")) }
    ),
    (
      "coroutineSuspended",
      { r, log in
        .coroutineSuspended(
          coroutine: try r.coroutine(), yielded: try r.value("yielded"), variables: try r.variables(log))
      }
    ),
    (
      "delegationBegan",
      { r, _ in
        .delegationBegan(outer: CoroutineID(try r.number("outer")), inner: CoroutineID(try r.number("inner")))
      }
    ),
    (
      "coroutineReturned",
      { r, log in
        .coroutineReturned(
          coroutine: try r.coroutine(), value: try r.value("value"), variables: try r.variables(log))
      }
    ),
    (
      "coroutineRaised",
      { r, _ in
        .coroutineRaised(coroutine: try r.coroutine(), exception: TextID(try r.number("exception")))
      }
    ),
    ("coroutineClosed", { r, _ in .coroutineClosed(coroutine: try r.coroutine()) }),
    ("coroutineNeverAwaited", { r, _ in .coroutineNeverAwaited(coroutine: try r.coroutine()) }),
  ]

  private static let loop: [(name: JSONName, row: Row)] = [
    ("loopCreated", { _, _ in .loopCreated }),
    ("loopStarted", { _, _ in .loopStarted }),
    ("loopStopped", { _, _ in .loopStopped }),
    ("loopClosed", { _, _ in .loopClosed }),
    ("tickBegan", { r, _ in .tickBegan(number: try r.number("number")) }),
    ("timeoutChosen", { r, _ in .timeoutChosen(try r.timeout()) }),
    ("clockJumped", { r, _ in .clockJumped(to: try r.time("to")) }),
    ("clockBlocked", { r, _ in .clockBlocked(from: try r.time("from"), to: try r.time("to")) }),
    ("timerFired", { r, _ in .timerFired(handle: try r.handle()) }),
    ("roundFixed", { r, _ in .roundFixed(count: try r.number("count")) }),
    ("turnBegan", { r, _ in .turnBegan(handle: try r.handle()) }),
    ("turnEnded", { r, _ in .turnEnded(handle: try r.handle()) }),
    ("handleSkipped", { r, _ in .handleSkipped(handle: try r.handle()) }),
    ("tickEnded", { r, _ in .tickEnded(number: try r.number("number")) }),
    ("deadlockDetected", { _, _ in .deadlockDetected }),
  ]

  private static let handles: [(name: JSONName, row: Row)] = [
    ("handleScheduled", { r, _ in .handleScheduled(handle: try r.handle(), kind: try r.handleKind()) }),
    (
      "timerScheduled",
      { r, _ in
        .timerScheduled(
          handle: try r.handle(), kind: try r.handleKind(), deadline: try r.anyTime("deadline"))
      }
    ),
    ("handleCancelled", { r, _ in .handleCancelled(handle: try r.handle()) }),
  ]

  private static let tasks: [(name: JSONName, row: Row)] = [
    (
      "taskCreated",
      { r, _ in
        .taskCreated(
          task: try r.task(), name: TextID(try r.number("name")),
          coroutine: try r.numberIfPresent("coroutine").map { CoroutineID($0) },
          creator: try r.numberIfPresent("creator").map { TaskID($0) })
      }
    ),
    ("taskRenamed", { r, _ in .taskRenamed(task: try r.task(), name: TextID(try r.number("name"))) }),
    ("taskSuspended", { r, _ in .taskSuspended(task: try r.task(), reason: try r.reason()) }),
    ("taskFinished", { r, _ in .taskFinished(task: try r.task(), outcome: try r.outcome()) }),
    (
      "taskCancelRequested",
      { r, _ in .taskCancelRequested(task: try r.task(), by: try r.numberIfPresent("by").map { TaskID($0) }) }
    ),
    ("taskUncancelled", { r, _ in .taskUncancelled(task: try r.task(), left: try r.number("left")) }),
    ("resultDiscarded", { r, _ in .resultDiscarded(result: try r.awaitable()) }),
    (
      "exceptionsDiscarded",
      { r, _ in .exceptionsDiscarded(count: try r.number("count"), first: TextID(try r.number("first"))) }
    ),
    ("exceptionNeverRetrieved", { r, _ in .exceptionNeverRetrieved(task: try r.task()) }),
    ("futureCreated", { r, _ in .futureCreated(future: FutureID(try r.number("future"))) }),
    (
      "futureFinished",
      { r, _ in .futureFinished(future: FutureID(try r.number("future")), outcome: try r.outcome()) }
    ),
    (
      "taskCallbackAdded",
      { r, _ in .taskCallbackAdded(task: try r.task(), name: TextID(try r.number("name"))) }
    ),
    (
      "resourceCreated",
      { r, _ in .resourceCreated(resource: ResourceID(try r.number("resource")), kind: try r.resourceKind()) }
    ),
    (
      "resourceChanged",
      { r, _ in .resourceChanged(resource: ResourceID(try r.number("resource")), state: try r.resourceState())
      }
    ),
  ]

  private static let waiting: [(name: JSONName, row: Row)] = [
    ("placeTaken", { r, _ in .placeTaken(resource: try r.resource(), task: try r.task()) }),
    (
      "placeReleased",
      { r, _ in
        .placeReleased(resource: try r.resource(), task: try r.numberIfPresent("task").map { TaskID($0) })
      }
    ),
    (
      "queueWorkLeft",
      { r, _ in .queueWorkLeft(queue: ResourceID(try r.number("queue")), count: try r.number("count")) }
    ),
    (
      "groupFormed",
      { r, _ in
        .groupFormed(group: try r.group(), kind: try r.groupKind(), until: try r.timeIfPresent("until"))
      }
    ),
    (
      "groupJoined",
      { r, _ in .groupJoined(group: try r.group(), member: try r.awaitable("member", "memberFuture")) }
    ),
    (
      "timeoutEntered",
      { r, _ in
        .timeoutEntered(
          timeout: try r.timeout(), task: try r.task(), deadline: try r.timeIfPresent("deadline"))
      }
    ),
    (
      "timeoutMoved",
      { r, _ in .timeoutMoved(timeout: try r.timeout(), deadline: try r.timeIfPresent("deadline")) }
    ),
    ("timeoutExpired", { r, _ in .timeoutExpired(timeout: try r.timeout()) }),
    ("timeoutLeft", { r, _ in .timeoutLeft(timeout: try r.timeout()) }),
  ]

  private static let threads: [(name: JSONName, row: Row)] = [
    (
      "threadStarted",
      { r, _ in
        .threadStarted(thread: ThreadID(try r.number("thread")), name: TextID(try r.number("name")))
      }
    ),
    ("threadEntered", { r, _ in .threadEntered(thread: ThreadID(try r.number("thread"))) }),
    ("threadLeft", { r, _ in .threadLeft(try r.pause()) }),
  ]
}
