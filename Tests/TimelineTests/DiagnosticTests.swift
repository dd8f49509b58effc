import TestSupport
import Testing
import Timeline
import TraceModel

/// What there is to say about a program that goes wrong.
struct DiagnosticTests {
  let trace = TraceBuilder()

  private func suspend(_ made: (task: TaskID, handle: HandleID), _ reason: WaitReason) {
    trace.turn(made.handle) { trace.emit(.taskSuspended(task: made.task, reason: reason)) }
  }

  @Test func aDeadlockNamesTheCircle() throws {
    let lock = trace.resource(.lock)
    let tasks = (1...4).map { trace.task("Task-\($0)", nil) }
    trace.emit(.resourceChanged(resource: lock, state: .lock(locked: true, holder: tasks[2].task)))
    suspend(tasks[0], .task(tasks[1].task))
    suspend(tasks[1], .resource(lock))
    suspend(tasks[2], .task(tasks[1].task))
    suspend(tasks[3], .future(FutureID(0)))
    trace.emit(.deadlockDetected)
    let state = fold(trace.log)
    let finding = try #require(state.diagnostics().last)
    guard case .deadlock(let waiting, let cycle) = finding.diagnostic else {
      Issue.record("a deadlock is diagnosed")
      return
    }
    #expect(finding.position == state.position)
    #expect(waiting.map(\.task) == tasks.map(\.task))
    #expect(
      cycle == [
        WaitEdge(waiter: tasks[1].task, awaited: tasks[2].task, resource: lock),
        WaitEdge(waiter: tasks[2].task, awaited: tasks[1].task),
      ])
    #expect(state.waitChain(from: tasks[0].task).map(\.awaited) == [TaskID(1), TaskID(2), TaskID(1)])
    #expect(state.waiters(at: lock) == [tasks[1].task])
  }

  @Test func tasksThatWaitInALineAreNoCircle() {
    let tasks = (1...3).map { trace.task("Task-\($0)", nil) }
    suspend(tasks[0], .task(tasks[1].task))
    suspend(tasks[1], .task(tasks[2].task))
    suspend(tasks[2], .future(FutureID(0)))
    #expect(fold(trace.log).waitCycle() == [])
  }

  @Test func aTaskThatWaitsForItselfIsACircleOfOne() {
    let lock = trace.resource(.lock)
    let made = trace.task("Task-1", nil)
    trace.emit(.resourceChanged(resource: lock, state: .lock(locked: true, holder: made.task)))
    suspend(made, .resource(lock))
    #expect(fold(trace.log).waitCycle().map(\.waiter) == [made.task])
  }

  @Test func blockingCallsAreToldWithTheirTask() {
    let made = trace.task("Task-1", nil)
    let end = VirtualTime(seconds: 1.5)
    trace.emit(.clockBlocked(from: .zero, to: .zero), .loopStarted)
    trace.turn(made.handle) { trace.emit(.clockBlocked(from: .zero, to: end)) }
    let state = fold(trace.log)
    #expect(state.diagnostics().map(\.diagnostic) == [.loopBlocked(task: made.task, seconds: 1.5)])
    #expect(state.now == end)
  }

  @Test func whatNobodyLookedAtIsTold() {
    let coroutine = trace.coroutine("f", definedAt: 1)
    let made = trace.task("Task-1", nil)
    let error = trace.text("ValueError: 1")
    trace.turn(made.handle) { trace.emit(.taskFinished(task: made.task, outcome: .raised(error))) }
    trace.emit(.exceptionNeverRetrieved(task: made.task), .coroutineNeverAwaited(coroutine: coroutine))
    let found = fold(trace.log).diagnostics().map(\.diagnostic)
    let code = trace.code("f", .coroutine, definedAt: 1)
    #expect(found == [.neverRetrieved(made.task, exception: error), .neverAwaited(coroutine, code: code)])
  }

  @Test func onlyTheProgramsEndCutsTasksOff() {
    let tasks = (1...3).map { trace.task("Task-\($0)", nil) }
    trace.turn(trace.callback("on_timeout")) {
      trace.emit(.taskCancelRequested(task: tasks[0].task, by: nil))
    }
    trace.emit(.taskCancelRequested(task: tasks[1].task, by: nil))
    for made in tasks {
      trace.turn(made.handle) { trace.emit(.taskFinished(task: made.task, outcome: .cancelled)) }
    }
    #expect(fold(trace.log).diagnostics().map(\.diagnostic) == [.cancelledAtEnd(tasks[1].task)])
  }
}
