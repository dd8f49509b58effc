import TestSupport
import Testing
import Timeline
import TraceModel

/// The fold, on short hand-written traces.
struct ReducerTests {
  let trace = TraceBuilder()

  private var state: LoopState { fold(trace.log) }

  @Test func callsPushAndPopFrames() {
    trace.enter("<module>", .module, definedAt: 1)
    trace.line(3, ("x", .int(1)))
    trace.enter("f", definedAt: 1)
    trace.line(2, ("n", .int(5)))
    trace.line(2, ("n", nil), ("m", .bool(true)))
    #expect(state.stack.count == 2)
    #expect(state.topFrame?.variables.items == [Variable(name: trace.text("m"), value: .bool(true))])
    #expect(state.frame(at: 0)?.variables[trace.text("x")] == .int(1))
    trace.return(.int(7))
    #expect(state.currentLine == 3)
    trace.emit(.exceptionRaised(exception: trace.text("E: e"), line: 3))
    trace.emit(.functionRaised(exception: trace.text("E: e")))
    #expect(state.exception?.framesLeft == 1)
    #expect(state.stack.isEmpty)
  }

  @Test func aGeneratorIsCreatedRunsIsSuspendedAndCloses() {
    trace.enter("<module>", .module, definedAt: 1)
    let numbers = trace.coroutine("numbers", .generator, definedAt: 1)
    #expect(state.coroutine(numbers)?.phase == .created)
    trace.resume(numbers)
    trace.line(2, ("n", .int(0)))
    #expect(state.coroutine(numbers)?.phase == .running)
    #expect(state.innermostCoroutine == numbers)
    trace.suspend(numbers, yielded: .int(0))
    #expect(state.coroutine(numbers)?.phase == .suspended)
    #expect(state.coroutine(numbers)?.lastYielded == .int(0))
    #expect(state.coroutine(numbers)?.line == 2)
    #expect(state.stack.count == 1)
    trace.resume(numbers, sent: .int(9))
    #expect(state.coroutine(numbers)?.lastSent == .int(9))
    trace.finish(numbers, .int(3))
    #expect(state.coroutine(numbers)?.outcome == .returned(.int(3)))
    #expect(state.coroutine(numbers)?.phase == .closed)
    #expect(state.turn == 2)
  }

  @Test func aDelegationIsResumedAsAChainAndLeftAsOne() {
    let outer = trace.coroutine("outer", definedAt: 1)
    let inner = trace.coroutine("inner", definedAt: 5)
    trace.resume(outer)
    trace.line(2)
    trace.emit(.delegationBegan(outer: outer, inner: inner))
    trace.resume(inner)
    trace.line(6)
    trace.suspend(outer)
    #expect(state.stack.isEmpty)
    #expect([outer, inner].map { state.coroutine($0)?.phase } == [.suspended, .suspended])
    #expect(state.coroutine(outer)?.awaiting == inner)
    trace.resume(outer)
    #expect((0..<2).map { state.frame(at: $0)?.line } == [2, 6])
    trace.finish(inner)
    #expect(state.coroutine(outer)?.awaiting == nil)
    #expect(state.topFrame?.coroutine == outer)
  }

  @Test func aTaskThatGivesUpItsTurnIsReadyWhicheverEventComesFirst() {
    for isScheduledFirst in [true, false] {
      let trace = TraceBuilder()
      let (task, handle) = trace.task("Task-1", nil)
      trace.turn(handle) {
        if isScheduledFirst { trace.schedule(.step(task)) }
        trace.emit(.taskSuspended(task: task, reason: isScheduledFirst ? .future(FutureID(0)) : .turn))
        if !isScheduledFirst { trace.schedule(.step(task)) }
      }
      let state = fold(trace.log)
      #expect(state.task(task)?.phase == .ready)
      #expect(state.task(task)?.scheduledHandle == HandleID(1))
      #expect(state.waiting.isEmpty)
    }
  }

  @Test func cancelledHandlesKeepTheirPlaceAndCancelledTimersGo() {
    let handle = trace.callback("f")
    let timer = trace.timer("g", at: 1)
    trace.emit(.handleCancelled(handle: handle), .handleCancelled(handle: timer))
    #expect(state.ready.first == handle)
    #expect(state.handle(handle)?.isCancelled == true)
    #expect(state.timers.isEmpty)
    #expect(state.handle(timer) == nil)
    trace.emit(.handleSkipped(handle: handle))
    #expect(state.ready.isEmpty)
    #expect(state.handles.count == 0)
  }

  @Test func timersAreInOrderOfNanosecondsThenOfMaking() {
    let late = trace.timer("late", at: 0.3)
    let early = trace.timer("early", at: 0.1 + 0.2)
    let first = trace.timer("first", at: 0.1)
    #expect(state.timers.map(\.handle) == [first, late, early])
  }

  @Test func anotherPolicyMayTakeAHandleFromTheMiddle() {
    let handles = ["a", "b", "c"].map { trace.callback($0) }
    trace.emit(.turnBegan(handle: handles[1]))
    #expect(state.ready.elements(from: 0, limit: 9) == [handles[0], handles[2]])
    #expect(state.runningHandle == handles[1])
  }

  @Test func handlesThatHaveRunAreForgotten() {
    for _ in 0..<1_000 { trace.turn(trace.callback("f")) }
    #expect(state.handles.count == 0)
    #expect(state.turn == 1_000)
  }

  @Test func eventsThatDoNotFitChangeNothing() {
    let events: [TraceEvent] = [
      .turnEnded(handle: HandleID(7)), .timerFired(handle: HandleID(8)), .handleSkipped(handle: HandleID(9)),
      .handleCancelled(handle: HandleID(9)), .turnBegan(handle: HandleID(3)), .turnEnded(handle: HandleID(3)),
      .taskCreated(task: TaskID(5), name: .empty, coroutine: nil, creator: nil),
      .taskFinished(task: TaskID(5), outcome: .cancelled), .taskSuspended(task: TaskID(5), reason: .turn),
      .coroutineResumed(coroutine: CoroutineID(4), sent: nil),
      .functionReturned(value: .none, variables: .none),
      .coroutineSuspended(coroutine: CoroutineID(4), yielded: .none, variables: .none),
      .coroutineReturned(coroutine: CoroutineID(4), value: .none, variables: .none),
      .lineReached(line: 3, variables: VariableSpan(start: 90, count: 5)),
      .futureFinished(future: FutureID(3), outcome: .cancelled),
      .resourceChanged(resource: ResourceID(1), state: .condition),
    ]
    for event in events { trace.emit(event) }
    #expect(state.position == events.count)
    #expect(state.tasks.isEmpty && state.coroutines.isEmpty && state.stack.isEmpty && state.futures.isEmpty)
  }

  @Test func resourcesKeepTheirState() {
    let lock = trace.resource(.lock)
    #expect(state.resource(lock)?.state == nil)
    trace.emit(.resourceChanged(resource: lock, state: .lock(locked: true, holder: TaskID(0))))
    #expect(state.resource(lock)?.state == .lock(locked: true, holder: TaskID(0)))
  }
}
