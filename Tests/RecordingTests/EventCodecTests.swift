import Recording
import TestSupport
import Testing
import TraceModel

/// Each case of `TraceEvent`, with each case of what it holds, goes into a file and comes out the same.
@Suite struct EventCodecTests {
  @Test func everyCaseGoesThroughAFile() throws {
    let log = AllEvents.log
    let walk = try RecordingReader.read(bytes: try Recordings.bytes(of: log))
    #expect(Array(walk.log.events) == Array(log.events))
    #expect(Array(walk.log.variableChanges) == Array(log.variableChanges))
    #expect(walk.log.codes == log.codes)
    #expect(Recordings.difference(walk.log, log) == nil)
    #expect(walk.isWhole)
  }

  /// A case that is missing here would be missing above.
  @Test func theTraceHasEveryCase() {
    let names = Set(AllEvents.log.events.map { "\($0)".prefix { $0 != "(" } })
    #expect(names.count == 63, "\(names.sorted())")
  }

  @Test func linesForOtherProgramsHaveTheirTexts() {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.line(1, ("x", .int(1)), ("y", nil), ("z", trace.value("'ä'")))
    trace.print("a\u{1B}[1m\u{85}\u{2028}\"\\\n")
    trace.emit(.textRead(text: trace.text("typed\n")))
    var lines = TraceLines(trace.log)
    lines.write(through: 100)
    #expect(
      String(decoding: lines.bytes, as: UTF8.self) == #"""
        {"n":1,"event":"programStarted"}
        {"n":2,"event":"functionEntered","code":"<module>"}
        {"n":3,"event":"lineReached","line":1,"vars":[["x",1],["y"],["z","'ä'"]]}
        {"n":4,"event":"textWritten","stream":"stdout","text":"a\u001b[1m\u0085\u2028\"\\\n"}
        {"n":5,"event":"textRead","text":"typed\n"}

        """#)
  }

  @Test func numbersKeepTheirBits() throws {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    let floats: [Double] = [
      0, -0.0, 0.1, 1e-7, 1e16, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .infinity, -.infinity, .pi,
      -1.5e-300,
    ]
    let integers: [Int64] = [.min, .min + 1, -10, -9, -1, 0, 9, 10, 99, 100, .max - 1, .max]
    for value in floats { trace.line(1, ("x", .float(value))) }
    for value in integers { trace.line(1, ("x", .int(value))) }
    let walk = try RecordingReader.read(bytes: try Recordings.bytes(of: trace.log))
    let values = walk.log.variableChanges.compactMap(\.value)
    #expect(values == floats.map { .float($0) } + integers.map { .int($0) })
    #expect(values.prefix(2).last.map { "\($0)" } == "float(-0.0)")
  }

  @Test func notANumberStaysOne() throws {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.line(1, ("x", .float(.nan)))
    let walk = try RecordingReader.read(bytes: try Recordings.bytes(of: trace.log))
    guard case .float(let number)? = walk.log.variableChanges.first?.value else {
      Issue.record("no float")
      return
    }
    #expect(number.isNaN)
  }
}

/// A trace with every case of every enumeration in it.
enum AllEvents {
  static var log: TraceLog {
    let trace = TraceBuilder()
    program(trace)
    loop(trace)
    tasks(trace)
    resources(trace)
    threads(trace)
    trace.emit(.deadlockDetected, .loopStopped, .loopClosed, .programEnded(status: -3))
    return trace.log
  }

  private static func program(_ trace: TraceBuilder) {
    let error = trace.text("ValueError: bad\nvery 'bad' \u{1F600}")
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.enter("C", .classBody, definedAt: 2)
    trace.return(.bool(true))
    trace.enter("f", .function, definedAt: 3)
    trace.line(
      4, ("a", .bool(false)), ("b", TraceValue.none), ("c", .float(2)), ("d", trace.value("[1, 2]")),
      ("a", nil))
    trace.print("out\t")
    trace.print("", to: .error)
    trace.emit(.exceptionRaised(exception: error, line: 5), .exceptionCaught(line: 6))
    trace.emit(.functionReturned(value: trace.value("{}"), variables: trace.span([("e", .int(-1))])))
    trace.emit(.functionRaised(exception: error))
    trace.emit(.exceptionReraised(exception: error, line: 7), .finallyEntered(line: 8))
    let kinds: [CodeKind] = [.generator, .coroutine, .asyncGenerator]
    let made = kinds.map { trace.coroutine("\($0)", $0, definedAt: 9) }
    trace.resume(made[0])
    trace.resume(made[1], sent: TraceValue.none)
    trace.emit(.delegationBegan(outer: made[1], inner: made[2]))
    let span = trace.span([("x", .int(1))])
    trace.emit(.coroutineSuspended(coroutine: made[1], yielded: .int(3), variables: span))
    trace.emit(.coroutineReturned(coroutine: made[1], value: .float(0.5), variables: .none))
    trace.emit(.coroutineRaised(coroutine: made[0], exception: error))
    trace.emit(.coroutineClosed(coroutine: made[2]), .coroutineNeverAwaited(coroutine: made[2]))
  }

  private static func loop(_ trace: TraceBuilder) {
    trace.emit(.loopCreated, .loopStarted, .tickBegan(number: 1), .timeoutChosen(.zero))
    trace.emit(.timeoutChosen(.forever), .timeoutChosen(.until(VirtualTime(seconds: 1.25))))
    trace.emit(.clockJumped(to: VirtualTime(seconds: 1.25)))
    trace.emit(.clockBlocked(from: VirtualTime(seconds: 1.25), to: VirtualTime(seconds: 2)))
    trace.emit(.roundFixed(count: 3))
    let handle = trace.callback("print")
    let timer = trace.timer("wake", at: .infinity)
    trace.emit(.turnBegan(handle: handle), .turnEnded(handle: handle), .timerFired(handle: timer))
    trace.emit(.handleCancelled(handle: timer), .handleSkipped(handle: timer), .tickEnded(number: 1))
  }

  private static func tasks(_ trace: TraceBuilder) {
    let first = trace.task("Task-1", CoroutineID(0)).task
    let second = trace.task("Task-2", nil, by: first).task
    trace.schedule(.wakeup(second))
    let future = trace.future()
    let (lock, queue) = (ResourceID(0), ResourceID(1))
    for (number, kind) in kinds.enumerated() {
      trace.emit(.resourceCreated(resource: ResourceID(UInt32(number)), kind: kind))
    }
    let until = VirtualTime(seconds: 3)
    let reasons: [WaitReason] = [
      .sleep(until: until), .turn, .task(first), .future(future), .gather(future, children: 2),
      .anyOf(future, count: 3), .deadline(future, until: until), .resource(lock), .queueItem(queue),
      .queueSlot(queue), .queueJoin(queue), .shielded(.task(first)), .shielded(.future(future)),
      .thread(future, until: until), .thread(future, until: nil),
    ]
    for reason in reasons { trace.emit(.taskSuspended(task: second, reason: reason)) }
    trace.emit(.taskRenamed(task: second, name: trace.text("名字")))
    trace.emit(.taskCallbackAdded(task: second, name: trace.text("done")))
    trace.emit(.taskCancelRequested(task: first, by: nil), .taskCancelRequested(task: first, by: second))
    trace.emit(.taskUncancelled(task: first, left: 1))
    trace.emit(.resultDiscarded(result: .task(first)), .resultDiscarded(result: .future(future)))
    trace.emit(.exceptionsDiscarded(count: 2, first: trace.text("E: no")))
    groups(trace, first, future)
    trace.emit(.taskFinished(task: first, outcome: .cancelled))
    trace.emit(.taskFinished(task: second, outcome: .raised(trace.text("E: no"))))
    trace.emit(.futureFinished(future: future, outcome: .returned(.none)))
    trace.emit(.exceptionNeverRetrieved(task: second))
  }

  private static func threads(_ trace: TraceBuilder) {
    let moment = VirtualTime(seconds: 4)
    trace.emit(.threadStarted(thread: ThreadID(1), name: trace.text("Thread-1 (f)")))
    trace.emit(.threadEntered(thread: ThreadID(1)), .threadLeft(.sleep(until: moment)))
    trace.emit(.threadEntered(thread: .main), .threadLeft(.wait(until: nil)))
    trace.emit(.threadLeft(.wait(until: moment)), .threadLeft(.idle), .threadLeft(.end))
  }

  private static func groups(_ trace: TraceBuilder, _ task: TaskID, _ future: FutureID) {
    let kinds: [GroupKind] = [
      .gather, .gatherAll, .all, .first, .firstException, .taskGroup, .completions,
    ]
    for kind in kinds { trace.emit(.groupFormed(group: .future(future), kind: kind, until: nil)) }
    let moment = VirtualTime(seconds: 2.5)
    let resource = ResourceID(6)
    trace.emit(.groupFormed(group: .resource(resource), kind: .taskGroup, until: moment))
    trace.emit(.groupJoined(group: .resource(resource), member: .task(task)))
    trace.emit(.groupJoined(group: .future(future), member: .future(future)))
    trace.emit(.timeoutEntered(timeout: TimeoutID(0), task: task, deadline: moment))
    trace.emit(.timeoutEntered(timeout: TimeoutID(1), task: task, deadline: nil))
    trace.emit(.timeoutMoved(timeout: TimeoutID(1), deadline: moment))
    trace.emit(.timeoutMoved(timeout: TimeoutID(1), deadline: nil))
    trace.emit(.timeoutExpired(timeout: TimeoutID(0)), .timeoutLeft(timeout: TimeoutID(0)))
    trace.emit(.placeTaken(resource: ResourceID(3), task: task))
    trace.emit(.placeReleased(resource: ResourceID(3), task: task))
    trace.emit(.placeReleased(resource: ResourceID(3), task: nil))
    trace.emit(.queueWorkLeft(queue: ResourceID(1), count: 4))
  }

  private static let kinds: [ResourceKind] = [
    .lock, .event, .condition, .semaphore, .barrier, .queue, .taskGroup, .completions,
  ]

  private static func resources(_ trace: TraceBuilder) {
    let states: [ResourceState] = [
      .lock(locked: true, holder: TaskID(1)), .lock(locked: false, holder: nil), .event(isSet: true),
      .condition, .semaphore(value: -1), .barrier(arrived: 1, parties: 2), .queue(count: 1, capacity: 0),
    ]
    for state in states { trace.emit(.resourceChanged(resource: ResourceID(0), state: state)) }
  }
}
