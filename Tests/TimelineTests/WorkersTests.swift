import TestSupport
import Testing
import Timeline
import TraceModel

/// The state while the workers program runs, position by position.
struct WorkersTests {
  let log = WorkersTrace.make()

  /// The state right after the first event that fits.
  private func state(after fits: (TraceEvent) -> Bool) throws -> LoopState {
    let first = log.events.firstIndex(where: fits)
    let index = try #require(first)
    return fold(log, to: index + 1)
  }

  @Test func endsWithEverythingDone() {
    let end = fold(log)
    #expect(end.program == .ended(status: 0))
    #expect(end.loop == .closed)
    #expect(end.now == VirtualTime(seconds: 2))
    #expect(end.tick == 13)
    #expect(end.turn == 14)
    #expect(end.doneCount == 5)
    #expect(end.tasks.map(\.phase) == [.done, .done, .done, .done, .done])
    #expect(end.handles.count == 0)
    #expect(end.ready.isEmpty && end.timers.isEmpty && end.waiting.isEmpty)
    #expect(end.stack.isEmpty)
    #expect(end.position == log.count)
  }

  @Test func printsTheArticlesLines() {
    let printed = fold(log).output.map { "\($0.time.seconds) \($0.task?.rawValue ?? 9) \(log.text($0.text))" }
    #expect(
      printed == [
        "0.0 0 before await\n", "0.0 1 worker_1 start\n", "0.0 2 worker_2 start\n", "1.0 1 worker_1 done\n",
        "1.0 0 awaited worker_1\n", "2.0 2 worker_2 done\n", "2.0 0 awaited worker_2\n",
      ])
  }

  @Test func beforeTheSecondTickBothWorkersAreReady() throws {
    let state = try state { $0 == .tickBegan(number: 2) }
    #expect(state.phase == .timeout)
    #expect(
      state.ready.elements(from: 0, limit: 9).map { state.handle($0)?.kind } == [
        .step(TaskID(1)), .step(TaskID(2)),
      ])
    #expect(state.task(TaskID(0))?.phase == .waiting)
    #expect(state.task(TaskID(0))?.waitReason == .task(TaskID(1)))
    #expect(state.parkedLines() == [ParkedLine(line: 22, task: TaskID(0))])
    #expect(!state.isInTurn)
  }

  @Test func whileBothSleepTheirTimersAreInOrder() throws {
    let state = try state { $0 == .tickBegan(number: 3) }
    #expect(state.timers.map(\.deadline.seconds) == [1, 2])
    #expect(state.timers.map { state.taskWoken(by: $0) } == [TaskID(1), TaskID(2)])
    #expect(state.waiting.map(\.task) == [TaskID(0), TaskID(1), TaskID(2)])
    #expect(
      state.parkedLines() == [
        ParkedLine(line: 22, task: TaskID(0)), ParkedLine(line: 9, task: TaskID(1)),
        ParkedLine(line: 14, task: TaskID(2)),
      ])
  }

  @Test func aTurnPutsTheCoroutineOnTopOfTheCallerOfTheLoop() throws {
    let state = try state { $0 == .lineReached(line: 8, variables: .none) }
    #expect((0..<state.stack.count).map { state.frame(at: $0)?.line } == [28, 8])
    #expect(state.currentLine == 8)
    #expect(state.runningTask == TaskID(1))
    #expect(state.phase == .turns(turn: 1, count: 2))
    #expect(state.isInTurn)
  }

  @Test func theAwaitChainKnowsItsVariables() throws {
    let state = try state { $0 == .taskSuspended(task: TaskID(0), reason: .task(TaskID(1))) }
    let chain = state.awaitChain(of: TaskID(0))
    #expect(chain.map(\.line) == [22])
    #expect(chain.first?.variables.items.map { log.text($0.name) } == ["first", "second"])
  }

  @Test func aWorkerKeepsItsReasonWhileItIsReadyAgain() throws {
    let state = try state { $0 == .handleScheduled(handle: HandleID(5), kind: .wakeup(TaskID(1))) }
    let worker = try #require(state.task(TaskID(1)))
    #expect(worker.phase == .ready)
    #expect(worker.waitReason == .sleep(until: VirtualTime(seconds: 1)))
    #expect(worker.since == VirtualTime(seconds: 1))
    #expect(worker.creator == TaskID(0))
  }
}

/// The state after the first events of a log.
func fold(_ log: TraceLog, to position: Int? = nil) -> LoopState {
  var state = LoopState()
  for event in log.events.prefix(position ?? log.count) { state.apply(event, log: log) }
  return state
}
