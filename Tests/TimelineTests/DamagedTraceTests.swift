import TestSupport
import Testing
import Timeline
import TraceModel

/// Events in any order, with any identifiers, as a damaged recording may hold them: nothing traps, and the state stays
/// in agreement with itself.
struct DamagedTraceTests {
  @Test(arguments: UInt64(1)...8, [false, true]) func anyEventsInAnyOrder(seed: UInt64, hasThreads: Bool) {
    var random = Random(seed: seed)
    var maker = EventMaker(random: Random(seed: seed &+ 100), hasThreads: hasThreads)
    let log = TraceLog()
    _ = log.addCode(CodeInfo(name: log.intern("f"), kind: .coroutine, firstLine: 1))
    for number in 0..<5 { log.appendVariable(VariableChange(name: log.intern("v\(number)"), value: nil)) }
    for _ in 0..<6_000 { log.append(maker.next()) }
    let history = History(FinishedTrace(log), spacing: 128)
    while history.extend() {}
    for _ in 0..<40 {
      let state = history.state(at: random.below(log.count))
      check(state)
      _ = state.diagnostics()
      _ = (state.creationTree(), state.waitTree(), state.waitCycle())
      for task in state.tasks { _ = (state.awaitChain(of: task.id), state.waitChain(from: task.id)) }
      for timer in state.timers { _ = state.taskWoken(by: timer) }
    }
    check(history.frontier)
    for destination in NavigationTests.everywhere {
      var request = NavigationRequest(to: destination, .backward, from: log.count)
      _ = request.finish(history)
    }
  }

  private func check(_ state: LoopState) {
    let waiting = state.tasks.filter { $0.phase == .waiting }.map(\.id)
    #expect(state.waiting.map(\.task).sorted() == waiting)
    #expect(state.tasks.count { $0.phase == .done } == state.doneCount)
    #expect(state.timers.allSatisfy { state.handle($0.handle)?.place == .timer })
    #expect(state.tasks.count { $0.phase == .running } <= max(1, state.threads.count))
    let ready = state.ready.elements(from: 0, limit: .max)
    #expect(ready.allSatisfy { state.handle($0) != nil })
    #expect(Set(ready).count == ready.count)
    let running = state.coroutines.filter { $0.phase == .running }.map(\.id)
    if state.threads.isEmpty {
      #expect(Set(running) == Set(state.stack.compactMap(\.coroutine)))
    } else {
      let others = state.threads.flatMap { $0.context.stack.compactMap(\.coroutine) }
      #expect(Set(running).isSubset(of: Set(state.stack.compactMap(\.coroutine) + others)))
    }
  }
}

/// Makes random events.
private struct EventMaker {
  var random: Random
  var hasThreads: Bool

  private mutating func number() -> UInt32 {
    random.below(200) == 0 ? .max : UInt32(random.below(12))
  }
  private mutating func task() -> TaskID { TaskID(number()) }
  private mutating func handle() -> HandleID { HandleID(number()) }
  private mutating func coroutine() -> CoroutineID { CoroutineID(number()) }
  private mutating func span() -> VariableSpan { VariableSpan(start: number(), count: number()) }
  private mutating func kind() -> HandleKind { random.below(3) == 0 ? .callback(.empty) : .wakeup(task()) }
  private mutating func time() -> VirtualTime {
    VirtualTime(seconds: [0, 1, -1, .infinity, .nan, 1e300][random.below(6)])
  }
  private mutating func outcome() -> Outcome { random.below(2) == 0 ? .cancelled : .raised(TextID(number())) }

  private mutating func threads() -> TraceEvent {
    switch random.below(4) {
    case 0: .threadStarted(thread: ThreadID(number()), name: TextID(number()))
    case 1: .threadLeft(random.below(2) == 0 ? .end : .wait(until: time()))
    default: .threadEntered(thread: ThreadID(number()))
    }
  }

  mutating func next() -> TraceEvent {
    if hasThreads, random.below(12) == 0 { return threads() }
    return switch random.below(5) {
    case 0: program()
    case 1: loop()
    case 2: waiting()
    default: tasks()
    }
  }

  private mutating func program() -> TraceEvent {
    switch random.below(14) {
    case 0: .lineReached(line: Int32(bitPattern: number()), variables: span())
    case 1: .textWritten(stream: .error, text: TextID(number()))
    case 2: .exceptionRaised(exception: TextID(number()), line: 1)
    case 3: .exceptionCaught(line: 2)
    case 4: .functionEntered(code: CodeID(number()))
    case 5: .functionReturned(value: .none, variables: span())
    case 6: .functionRaised(exception: TextID(number()))
    case 7: .coroutineCreated(coroutine: coroutine(), code: CodeID(number()))
    case 8: .coroutineResumed(coroutine: coroutine(), sent: nil)
    case 9: .coroutineSuspended(coroutine: coroutine(), yielded: .none, variables: span())
    case 10: .delegationBegan(outer: coroutine(), inner: coroutine())
    case 11: .coroutineReturned(coroutine: coroutine(), value: .none, variables: span())
    case 12: .coroutineRaised(coroutine: coroutine(), exception: TextID(number()))
    default: .coroutineClosed(coroutine: coroutine())
    }
  }

  private mutating func loop() -> TraceEvent {
    switch random.below(12) {
    case 0: .loopStarted
    case 1: .loopStopped
    case 2: .tickBegan(number: number())
    case 3: .timeoutChosen(.until(time()))
    case 4: .clockJumped(to: time())
    case 5: .clockBlocked(from: time(), to: time())
    case 6: .roundFixed(count: number())
    case 7: .tickEnded(number: number())
    case 8: .deadlockDetected
    case 9: .programEnded(status: 1)
    default: .handleSkipped(handle: handle())
    }
  }

  private mutating func future() -> FutureID { FutureID(number()) }
  private mutating func resource() -> ResourceID { ResourceID(number()) }
  private mutating func timeout() -> TimeoutID { TimeoutID(number()) }
  private mutating func group() -> WaitGroup {
    random.below(2) == 0 ? .future(future()) : .resource(resource())
  }

  private mutating func waiting() -> TraceEvent {
    switch random.below(16) {
    case 0: .futureCreated(future: future())
    case 1: .resourceCreated(resource: resource(), kind: .semaphore)
    case 2: .resourceChanged(resource: resource(), state: .semaphore(value: Int32(bitPattern: number())))
    case 3: .resourceChanged(resource: resource(), state: .lock(locked: true, holder: task()))
    case 4: .placeTaken(resource: resource(), task: task())
    case 5: .placeReleased(resource: resource(), task: task())
    case 6, 7: .groupFormed(group: group(), kind: .all, until: time())
    case 8, 9: .groupJoined(group: group(), member: .task(task()))
    case 10: .groupJoined(group: group(), member: .future(future()))
    case 11: .timeoutEntered(timeout: timeout(), task: task(), deadline: time())
    case 12: .timeoutLeft(timeout: timeout())
    case 13: .taskSuspended(task: task(), reason: .gather(future(), children: number()))
    case 14: .resultDiscarded(result: .task(task()))
    default: .taskSuspended(task: task(), reason: .sleep(until: time()))
    }
  }

  private mutating func tasks() -> TraceEvent {
    switch random.below(14) {
    case 0, 1: .handleScheduled(handle: handle(), kind: kind())
    case 2: .timerScheduled(handle: handle(), kind: kind(), deadline: time())
    case 3: .timerFired(handle: handle())
    case 4: .handleCancelled(handle: handle())
    case 5, 6: .turnBegan(handle: handle())
    case 7: .turnEnded(handle: handle())
    case 8: .taskCreated(task: task(), name: TextID(number()), coroutine: coroutine(), creator: task())
    case 9: .taskSuspended(task: task(), reason: .task(task()))
    case 10: .taskFinished(task: task(), outcome: outcome())
    case 11: .taskCancelRequested(task: task(), by: nil)
    case 12: .exceptionNeverRetrieved(task: task())
    default: .taskSuspended(task: task(), reason: .resource(ResourceID(number())))
    }
  }
}
