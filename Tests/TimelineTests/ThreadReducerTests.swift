import TestSupport
import Testing
import Timeline
import TraceModel

/// Threads in the fold: each has a stack of its own.
struct ThreadReducerTests {
  private let trace = TraceBuilder()
  private let worker = ThreadID(1)

  private var state: LoopState {
    var state = LoopState()
    for event in trace.log.events { state.apply(event, log: trace.log) }
    return state
  }

  private func time(_ seconds: Double) -> VirtualTime { VirtualTime(seconds: seconds) }

  /// The module on line 7 has started a thread, which is on line 2 of `work`.
  private func begin() {
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.line(7, ("x", .int(1)))
    trace.emit(.threadStarted(thread: worker, name: trace.text("worker")), .threadEntered(thread: worker))
    trace.enter("work", definedAt: 1)
    trace.line(2, ("n", .int(5)))
  }

  @Test func aProgramWithoutThreadsHasNone() {
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.print("hello\n")
    #expect(state.threads.isEmpty)
    #expect(state.runningThread == .main)
    #expect(state.output.last?.thread == .main)
  }

  @Test func eachThreadHasItsOwnStack() {
    begin()
    #expect(state.runningThread == worker)
    #expect(state.stack.count == 1)
    #expect(state.currentLine == 2)
    #expect(state.topFrame(of: .main)?.line == 7)
    trace.emit(.threadLeft(.sleep(until: time(1))), .threadEntered(thread: .main))
    #expect(state.currentLine == 7)
    #expect(state.topFrame?.variables[trace.text("x")] == .int(1))
    #expect(state.thread(worker)?.phase == .paused(.sleep(until: time(1))))
    #expect(state.topFrame(of: worker)?.variables[trace.text("n")] == .int(5))
    trace.line(8)
    trace.emit(.threadEntered(thread: worker))
    trace.line(3)
    #expect(state.currentLine == 3)
    #expect(state.topFrame(of: .main)?.line == 8)
    #expect(state.thread(worker)?.entries == 2)
    #expect(state.thread(worker)?.lastPause == .sleep(until: time(1)))
  }

  @Test func whatAThreadPrintsIsItsOwn() {
    begin()
    trace.print("from the thread\n")
    trace.emit(.threadLeft(.end), .threadEntered(thread: .main))
    trace.print("from the program\n")
    #expect(state.output.map(\.thread) == [worker, .main])
    #expect(state.output.map(\.line) == [2, 7])
  }

  @Test func aTaskThatStartsAThreadIsNotWhatRunsInIt() {
    trace.emit(.programStarted, .loopCreated, .loopStarted)
    let main = trace.coroutine("main", definedAt: 1)
    let (task, handle) = trace.task("Task-1", main)
    trace.emit(.turnBegan(handle: handle))
    trace.resume(main)
    trace.line(2)
    trace.emit(.threadStarted(thread: worker, name: trace.text("worker")), .threadEntered(thread: worker))
    trace.print("from the thread\n")
    #expect(state.runningTask == nil)
    #expect(!state.runsLoop)
    #expect(state.output.last?.task == nil)
    trace.emit(.threadLeft(.end), .threadEntered(thread: .main))
    #expect(state.runningTask == task)
    #expect(state.innermostCoroutine == main)
    #expect(state.runsLoop)
  }

  /// `time.sleep` in a thread holds no loop; `join()` in a task does, and that is said once.
  @Test func onlyACallInATurnBlocksALoop() {
    trace.emit(.programStarted, .loopCreated, .loopStarted)
    let main = trace.coroutine("main", definedAt: 1)
    let (task, handle) = trace.task("Task-1", main)
    trace.emit(.threadStarted(thread: worker, name: trace.text("worker")), .threadEntered(thread: worker))
    trace.emit(.threadLeft(.sleep(until: time(1))), .clockBlocked(from: time(0), to: time(1)))
    #expect(state.warnings.isEmpty)
    trace.emit(.threadEntered(thread: .main), .turnBegan(handle: handle))
    trace.resume(main)
    trace.line(2)
    trace.emit(.threadLeft(.wait(until: nil)), .threadEntered(thread: worker))
    trace.emit(.threadLeft(.sleep(until: time(2))), .clockBlocked(from: time(1), to: time(2)))
    trace.emit(.clockBlocked(from: time(2), to: time(3)))
    #expect(state.warnings.map(\.kind) == [.blocked(from: time(1), to: time(3), task: task)])
    #expect(state.warnings.last?.line == 2)
  }

  @Test func aClosedLoopLeavesTheTasksOfOtherThreadsAlone() {
    trace.emit(.programStarted, .loopCreated, .loopStarted)
    trace.task("mine", nil)
    trace.emit(.threadStarted(thread: worker, name: trace.text("worker")), .threadEntered(thread: worker))
    trace.emit(.loopCreated, .loopStarted)
    let (other, _) = trace.task("other", nil)
    trace.emit(.loopStopped, .loopClosed)
    #expect(state.warnings.map(\.kind) == [.leftPending(other)])
  }

  @Test func theEndOfTheProgramEndsAllStacks() {
    begin()
    let numbers = trace.coroutine("numbers", .generator, definedAt: 4)
    trace.resume(numbers)
    trace.emit(.threadLeft(.sleep(until: time(9))), .threadEntered(thread: .main), .programEnded(status: 0))
    #expect(state.stack.isEmpty)
    #expect(state.topFrame(of: worker) == nil)
    #expect(state.coroutine(numbers)?.phase == .suspended)
  }
}
