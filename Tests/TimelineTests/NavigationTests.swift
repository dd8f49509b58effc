import TestSupport
import Testing
import Timeline
import TraceModel

/// Moves through the workers program and a long one, both ways.
struct NavigationTests {
  let workers = WorkersTrace.make()
  var long: TraceLog { SyntheticTrace.make(.init(tasks: 12, events: 6_000)) }

  static let everywhere: [Destination] = [
    .event, .stop, .line, .turn(of: nil), .turn(of: TaskID(2)), .tick, .stopOfTask(TaskID(1)),
    .startOfTask(TaskID(2)), .endOfTask(TaskID(1)), .output, .timeChange, .text("WORKER"),
    .text("step 3"), .marker([3, 17, 20]),
    .breakpoint([.line(6), .task(TaskID(3)), .exception, .event(.handleSkipped)]),
    .breakpoint([.taskNamed("worker_2"), .output("done")]),
  ]

  private func history(_ log: TraceLog) -> History { History(FinishedTrace(log), spacing: 64) }

  /// All positions reached one after another, and the place where the last search ended.
  private func walk(_ destination: Destination, _ direction: Direction, _ history: History) -> ([Int], Int) {
    var reached: [Int] = []
    var position = direction == .forward ? 0 : history.count
    while true {
      var request = NavigationRequest(to: destination, direction, from: position)
      switch request.finish(history) {
      case .arrived(let next):
        reached.append(next)
        position = next
      case .notFound(let stoppedAt): return (reached, stoppedAt)
      case .needsMore, .needsInput: break
      }
    }
  }

  @Test(arguments: everywhere) func bothDirectionsAgree(destination: Destination) {
    for log in [workers, long] {
      let history = history(log)
      var (forward, end) = walk(destination, .forward, history)
      #expect(end == log.count)
      let (backward, start) = walk(destination, .backward, history)
      #expect(start == 0)
      // One stands at the end already when one goes back from there, and goes back to before the first event.
      if forward.last == log.count { forward.removeLast() }
      #expect(forward == Array(backward.reversed().drop { $0 == 0 }))
      #expect(forward == forward.sorted())
    }
  }

  @Test func turnsOfATaskAreItsOwn() {
    let history = history(workers)
    let (reached, _) = walk(.turn(of: TaskID(0)), .forward, history)
    #expect(reached.map { history.state(at: $0).tick } == [1, 5, 8])
    #expect(reached.allSatisfy { history.state(at: $0).runningTask == TaskID(0) })
  }

  @Test func everyLineAndOutputIsAStop() {
    let history = history(workers)
    let stops = Set(walk(.stop, .forward, history).0)
    #expect(stops.isSuperset(of: walk(.line, .forward, history).0))
    #expect(stops.isSuperset(of: walk(.output, .forward, history).0))
    #expect(stops.isSuperset(of: walk(.turn(of: nil), .forward, history).0))
    #expect(stops.isSuperset(of: walk(.timeChange, .forward, history).0))
    #expect(stops.count < workers.count * 3 / 4)
  }

  @Test func aTasksOwnCoroutineIsNoStopButAGeneratorIs() throws {
    let history = history(workers)
    history.fold(through: history.count)
    let resumed = TraceEvent.coroutineResumed(coroutine: CoroutineID(1), sent: nil)
    let index = workers.events.firstIndex(of: resumed)
    #expect(!history.isStop(at: try #require(index)))
    let trace = TraceBuilder()
    trace.resume(trace.coroutine("numbers", .generator, definedAt: 1))
    let generators = self.history(trace.log)
    generators.fold(through: 2)
    #expect(generators.isStop(at: 1))
  }

  @Test func anAwaitIsOneStopAndInternalCallbacksAreNone() {
    let trace = TraceBuilder()
    let outer = trace.coroutine("outer", definedAt: 1)
    let inner = trace.coroutine("inner", definedAt: 5)
    let (task, handle) = trace.task("Task-1", outer)
    trace.turn(handle) {
      trace.resume(outer)
      trace.emit(.delegationBegan(outer: outer, inner: inner))
      trace.resume(inner)
    }
    for name in ["_done_callback", "report"] {
      trace.emit(.taskCallbackAdded(task: task, name: trace.text(name)))
    }
    let history = history(trace.log)
    history.fold(through: history.count)
    let stops = trace.log.events.indices.filter { history.isStop(at: $0) }.map { trace.log.events[$0].kind }
    #expect(
      stops == [
        .coroutineCreated, .coroutineCreated, .taskCreated, .handleScheduled, .turnBegan, .delegationBegan,
        .taskCallbackAdded,
      ])
  }

  @Test(arguments: [
    ("start", 0), ("0", 0), ("event:12", 12), ("turn:0", 0), ("tick:0", 0), ("output:0", 0), ("time:0", 0),
  ]) func placesFromTheStart(text: String, expected: Int) throws {
    var request = NavigationRequest(to: try Position(text))
    #expect(request.finish(history(workers)) == .arrived(expected))
  }

  @Test func placesAreWhereTheyBegin() throws {
    let log = workers
    let history = history(log)
    func state(_ text: String) throws -> LoopState {
      var request = NavigationRequest(to: try Position(text))
      guard case .arrived(let position) = request.finish(history) else { throw NotThere(text: text) }
      return history.state(at: position)
    }
    func event(_ text: String) throws -> TraceEvent { log.events[try state(text).position - 1] }
    #expect(try event("turn:3") == .turnBegan(handle: HandleID(2)))
    #expect(try event("tick:6") == .tickBegan(number: 6))
    #expect(try event("line:24") == .lineReached(line: 24, variables: .none))
    #expect(try event("output:2") == .textWritten(stream: .output, text: log.intern("worker_1 start\n")))
    #expect(try event("time:1") == .clockJumped(to: VirtualTime(seconds: 1)))
    #expect(try event("time:1.5s") == .timeoutChosen(.until(VirtualTime(seconds: 2))))
    #expect(try state("end").program == .ended(status: 0))
    #expect(try state("50%").position == log.count / 2)
    #expect(try state("event:\(log.count)").position == log.count)
    for missing in ["turn:15", "tick:14", "line:99", "output:8", "time:2.5", "event:9999"] {
      var request = NavigationRequest(to: try Position(missing))
      #expect(request.finish(history) == .notFound(stoppedAt: log.count))
    }
  }

  @Test(arguments: [
    "", "turn", "turn:", "turn:x", "turn:-1", "event:1.5", "time:", "time:-1", "time:inf", "time:nan", "101%",
    "%",
    "chapter:3", "turn:99999999999999999999", "-1",
  ]) func whatIsNoPositionSaysSo(text: String) {
    let error = #expect(throws: PositionError.self) { _ = try Position(text) }
    #expect(error?.description.hasPrefix("'\(text)' is not a position: ") ?? false)
  }

  @Test(arguments: ["start", "end", "event:1", "turn:2", "tick:3", "time:1.5", "line:4", "output:5", "50.0%"])
  func positionsReadAsTheyAreWritten(text: String) throws {
    #expect(try Position(text).description == text)
  }

  @Test func anEndlessProgramIsSearchedInSlices() throws {
    let log = TraceLog()
    let producer = GrowingTrace(log) {
      log.append(.lineReached(line: 2, variables: .none))
      return true
    }
    let history = History(producer)
    var request = NavigationRequest(to: .output, .forward, from: 0)
    let budget = TraceBudget(events: 1_000, instructions: 1)
    for slice in 1...20 {
      #expect(request.proceed(history, within: budget) == .needsMore)
      #expect(history.count == slice * 1_000)
    }
    #expect(request.lookedAt == 20_000)
    producer.interrupt()
    #expect(request.proceed(history, within: budget) == .notFound(stoppedAt: 20_000))
  }

  @Test func aGrowingTraceIsRunNoFurtherThanNeeded() {
    let history = History(GrowingTrace(replaying: workers))
    var request = NavigationRequest(to: .line, .forward, from: 0)
    let budget = TraceBudget(events: 5, instructions: 1)
    #expect(request.proceed(history, within: budget) == .arrived(3))
    #expect(history.count == 5)
  }

  @Test func breakpointsSayWhichOfThemWasHit() {
    let history = history(workers)
    let breakpoints: [Breakpoint] = [.line(9), .task(TaskID(1)), .event(.lineReached), .line(10)]
    var request = NavigationRequest(to: .breakpoint([.line(9)]), .forward, from: 0)
    guard case .arrived(let position) = request.finish(history) else {
      Issue.record("line 9 is reached")
      return
    }
    #expect(history.breakpointsHit(breakpoints, at: position) == [0, 2])
    #expect(history.breakpointsHit(breakpoints, at: 0) == [])
  }

  @Test func kindsHaveTheNamesOfTheTrace() {
    #expect(EventKind(named: "taskCreated") == .taskCreated)
    #expect(EventKind(named: "nothing") == nil)
    #expect(EventKind.allCases.count <= 64)
  }

  @Test func textsAreFoundInAnyCaseUnlessACapitalIsGiven() {
    #expect(TextPattern("done").isFound(in: "Worker DONE"))
    #expect(!TextPattern("Done").isFound(in: "worker done"))
    #expect(TextPattern("é").isFound(in: "café"))
    #expect(!TextPattern("").isFound(in: "anything"))
    #expect(!TextPattern("longer than it").isFound(in: "short"))
  }
}

private struct NotThere: Error {
  var text: String
}
