import TestSupport
import Testing
import TraceModel

@testable import Timeline

/// Several tasks waited for together, places at semaphores, blocks with a time limit.
struct GroupTests {
  let trace = TraceBuilder()
  private var state: LoopState { fold(trace.log) }

  @Test func aGroupCountsThoseThatHaveEnded() throws {
    let tasks = (1...3).map { trace.task("Task-\($0)", nil).task }
    let future = trace.future()
    let group = WaitGroup.future(future)
    trace.emit(.taskFinished(task: tasks[0], outcome: .returned(.none)))
    trace.emit(.groupFormed(group: group, kind: .gather, until: nil))
    for task in tasks { trace.emit(.groupJoined(group: group, member: .task(task))) }
    #expect(state.group(group)?.done == 1)
    trace.emit(.taskFinished(task: tasks[1], outcome: .raised(trace.text("E"))))
    let record = try #require(state.group(group))
    #expect(record.members == tasks.map(Awaitable.task))
    #expect((record.done, record.failed) == (2, 1))
    #expect(state.task(tasks[2])?.group == group)
  }

  @Test func aGroupMayBeAMemberOfAnother() {
    let inner = trace.future()
    let outer = trace.future()
    trace.emit(.groupFormed(group: .future(outer), kind: .all, until: VirtualTime(seconds: 2)))
    trace.emit(.groupJoined(group: .future(outer), member: .future(inner)))
    trace.emit(.futureFinished(future: inner, outcome: .cancelled))
    #expect(state.future(outer)?.group?.done == 1)
    #expect(state.future(outer)?.group?.until == VirtualTime(seconds: 2))
  }

  @Test func placesAreHandedOverToThoseWhoWait() {
    let tasks = (1...2).map { trace.task("Task-\($0)", nil).task }
    let room = trace.resource(.semaphore)
    trace.emit(.resourceChanged(resource: room, state: .semaphore(value: 1)))
    trace.emit(.placeTaken(resource: room, task: tasks[0]))
    trace.emit(.resourceChanged(resource: room, state: .semaphore(value: 0)))
    #expect(state.resource(room)?.holders == [tasks[0]])
    #expect(state.resource(room)?.reserved == 0)
    trace.emit(.placeReleased(resource: room, task: tasks[0]))
    trace.emit(.resourceChanged(resource: room, state: .semaphore(value: 1)))
    trace.emit(.resourceChanged(resource: room, state: .semaphore(value: 0)))
    #expect(state.resource(room)?.holders == [])
    #expect(state.resource(room)?.reserved == 1)
    trace.emit(.placeTaken(resource: room, task: tasks[1]))
    #expect(state.resource(room)?.holders == [tasks[1]])
    #expect(state.resource(room)?.reserved == 0)
    #expect(state.resource(room)?.places == 1)
  }

  @Test func aSemaphoreThatOthersReleaseIsASignal() {
    let tasks = (1...2).map { trace.task("Task-\($0)", nil).task }
    let signal = trace.resource(.semaphore)
    trace.emit(.resourceChanged(resource: signal, state: .semaphore(value: 0)))
    trace.emit(.placeReleased(resource: signal, task: tasks[0]))
    trace.emit(.resourceChanged(resource: signal, state: .semaphore(value: 1)))
    trace.emit(.placeTaken(resource: signal, task: tasks[1]))
    trace.emit(.resourceChanged(resource: signal, state: .semaphore(value: 0)))
    #expect(state.resource(signal)?.isSignal == true)
    #expect(state.resource(signal)?.holders == [])
  }

  @Test func timeLimitsAreNested() {
    let task = trace.task("Task-1", nil).task
    let (outer, inner) = (TimeoutID(0), TimeoutID(1))
    trace.emit(.timeoutEntered(timeout: outer, task: task, deadline: VirtualTime(seconds: 5)))
    trace.emit(.timeoutEntered(timeout: inner, task: task, deadline: nil))
    trace.emit(.timeoutMoved(timeout: inner, deadline: VirtualTime(seconds: 2)))
    #expect(state.task(task)?.timeouts == [outer, inner])
    #expect(state.timeout(inner)?.deadline == VirtualTime(seconds: 2))
    trace.emit(.timeoutExpired(timeout: inner), .timeoutLeft(timeout: inner))
    #expect(state.task(task)?.timeouts == [outer])
    #expect(state.timeout(inner)?.isExpired == true)
  }

  @Test func aRequestThatIsTakenBackIsNoRequest() {
    let task = trace.task("Task-1", nil).task
    trace.emit(.taskCancelRequested(task: task, by: nil), .taskCancelRequested(task: task, by: nil))
    trace.emit(.taskUncancelled(task: task, left: 1))
    #expect(state.task(task)?.isCancelRequested == true)
    trace.emit(.taskUncancelled(task: task, left: 0))
    #expect(state.task(task)?.isCancelRequested == false)
  }

  @Test func aCircleMayGoThroughAGroup() {
    let tasks = (1...3).map { trace.task("Task-\($0)", nil) }
    let future = trace.future()
    trace.emit(.groupFormed(group: .future(future), kind: .gather, until: nil))
    for made in tasks[1...] {
      trace.emit(.groupJoined(group: .future(future), member: .task(made.task)))
    }
    trace.turn(tasks[0].handle) {
      trace.emit(.taskSuspended(task: tasks[0].task, reason: .gather(future, children: 2)))
    }
    trace.turn(tasks[1].handle) {
      trace.emit(.taskSuspended(task: tasks[1].task, reason: .future(FutureID(7))))
    }
    #expect(state.waitCycle() == [])
    trace.turn(tasks[2].handle) {
      trace.emit(.taskSuspended(task: tasks[2].task, reason: .task(tasks[0].task)))
    }
    #expect(state.waitCycle().map(\.waiter) == [tasks[0].task, tasks[2].task])
    #expect(state.warnings.last?.kind == .cycle(state.waitCycle(through: tasks[2].task) ?? []))
  }

  @Test func treesAreBounded() {
    let first = trace.task("Task-1", nil).task
    for number in 2...1_500 { trace.task("Task-\(number)", nil, by: first) }
    let made = state.creationTree()
    #expect(made.rows.count == 400)
    #expect(made.left == 1_100)
    #expect(state.waitTree().rows.count == 400)
  }
}
