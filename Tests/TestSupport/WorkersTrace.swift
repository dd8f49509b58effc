import TraceModel

/// The trace of a program in which `main` makes two tasks that sleep one and two seconds, and awaits both:
/// CPython 3.13's thirteen ticks, handle by handle.
///
///     tick 1   0 s  step Task-1            tick 5   1 s  wakeup Task-1       tick 9   2 s  _run_until_complete_cb
///     tick 2   0 s  step Task-2, Task-3    tick 6   2 s  timer of Task-3     tick 10  2 s  step Task-4
///     tick 3   1 s  timer of Task-2        tick 7   2 s  wakeup Task-3       tick 11  2 s  _run_until_complete_cb
///     tick 4   1 s  wakeup Task-2          tick 8   2 s  wakeup Task-1       tick 12, 13   Task-5, the same
package final class WorkersTrace {
  /// The program, as the line numbers of the trace count it.
  package static let source = """
    \"""Two workers sleep; main waits for one, then for the other.
    \"""

    import asyncio


    async def worker_1():
        print("worker_1 start")
        await asyncio.sleep(1)
        print("worker_1 done")

    async def worker_2():
        print("worker_2 start")
        await asyncio.sleep(2)
        print("worker_2 done")


    async def main():
        first = asyncio.create_task(worker_1())
        second = asyncio.create_task(worker_2())
        print("before await")
        await first
        print("awaited worker_1")
        await second
        print("awaited worker_2")


    asyncio.run(main())

    """

  private let trace = TraceBuilder()
  private let sleepCallback = "_set_result_unless_cancelled"
  private let endCallback = "_run_until_complete_cb"

  private init() {}

  /// The whole run.
  package static func make() -> TraceLog {
    let workers = WorkersTrace()
    workers.program()
    return workers.trace.log
  }

  private func program() {
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.line(1)
    trace.line(4, ("__doc__", trace.value("'Two workers sleep; ...'")))
    trace.line(7, ("asyncio", trace.value("<module 'asyncio'>")))
    trace.line(12, ("worker_1", trace.value("<function worker_1>")))
    trace.line(18, ("worker_2", trace.value("<function worker_2>")))
    trace.line(28, ("main", trace.value("<function main>")))
    let main = trace.coroutine("main", definedAt: 18)
    trace.emit(.loopCreated)
    runMain(main)
    runHidden("Task-4")
    runHidden("Task-5")
    trace.emit(.loopClosed)
    trace.return()
    trace.emit(.programEnded(status: 0))
  }

  private func runMain(_ main: CoroutineID) {
    let (mainTask, mainStep) = trace.task("Task-1", main)
    trace.emit(.taskCallbackAdded(task: mainTask, name: trace.text(endCallback)), .loopStarted)
    var first = Worker(number: 1)
    var second = Worker(number: 2)
    trace.tick(turns: 1) { trace.turn(mainStep) { startWorkers(main, mainTask, &first, &second) } }
    trace.tick(turns: 2) {
      trace.turn(first.handle) { startSleeping(&first) }
      trace.turn(second.handle) { startSleeping(&second) }
    }
    finishSleep(of: &first, wakingMain: mainTask)
    trace.tick(turns: 1) { trace.turn(first.mainHandle) { goOn(main, mainTask, to: second) } }
    finishSleep(of: &second, wakingMain: mainTask)
    var end = HandleID(0)
    trace.tick(turns: 1) { trace.turn(second.mainHandle) { end = finishMain(main, mainTask) } }
    trace.tick(turns: 1) { trace.turn(end) }
    trace.emit(.loopStopped)
  }

  private func startWorkers(
    _ main: CoroutineID, _ mainTask: TaskID, _ first: inout Worker, _ second: inout Worker
  ) {
    trace.resume(main)
    trace.line(19)
    create(&first, by: mainTask)
    trace.line(20, ("first", trace.value("<Task pending name='Task-2'>")))
    create(&second, by: mainTask)
    trace.line(21, ("second", trace.value("<Task pending name='Task-3'>")))
    trace.print("before await\n")
    trace.line(22)
    trace.suspend(main, yielded: trace.value("<Task pending name='Task-2'>"))
    trace.emit(.taskSuspended(task: mainTask, reason: .task(first.task)))
  }

  private func create(_ worker: inout Worker, by creator: TaskID) {
    worker.coroutine = trace.coroutine(worker.name, definedAt: worker.firstLine)
    (worker.task, worker.handle) = trace.task("Task-\(worker.number + 1)", worker.coroutine, by: creator)
  }

  private func startSleeping(_ worker: inout Worker) {
    trace.resume(worker.coroutine)
    trace.line(worker.firstLine + 1)
    trace.print("\(worker.name) start\n")
    trace.line(worker.firstLine + 2)
    worker.future = trace.future()
    worker.timer = trace.timer(sleepCallback, at: worker.seconds)
    trace.suspend(worker.coroutine, yielded: trace.value("<Future pending>"))
    let deadline = VirtualTime(seconds: worker.seconds)
    trace.emit(.taskSuspended(task: worker.task, reason: .sleep(until: deadline)))
  }

  /// The tick in which the timer fires, and the one in which the worker is resumed and ends.
  private func finishSleep(of worker: inout Worker, wakingMain mainTask: TaskID) {
    trace.tick(until: worker.seconds, firing: [worker.timer]) {
      trace.turn(worker.timer) {
        trace.emit(.futureFinished(future: worker.future, outcome: .returned(.none)))
        worker.handle = trace.schedule(.wakeup(worker.task))
      }
    }
    trace.tick(turns: 1) {
      trace.turn(worker.handle) {
        trace.resume(worker.coroutine)
        trace.line(worker.firstLine + 3)
        trace.print("\(worker.name) done\n")
        trace.finish(worker.coroutine)
        trace.emit(.taskFinished(task: worker.task, outcome: .returned(.none)))
        worker.mainHandle = trace.schedule(.wakeup(mainTask))
      }
    }
  }

  private func goOn(_ main: CoroutineID, _ mainTask: TaskID, to second: Worker) {
    trace.resume(main)
    trace.line(23)
    trace.print("awaited worker_1\n")
    trace.line(24)
    trace.suspend(main, yielded: trace.value("<Task pending name='Task-3'>"))
    trace.emit(.taskSuspended(task: mainTask, reason: .task(second.task)))
  }

  private func finishMain(_ main: CoroutineID, _ mainTask: TaskID) -> HandleID {
    trace.resume(main)
    trace.line(25)
    trace.print("awaited worker_2\n")
    trace.finish(main)
    trace.emit(.taskFinished(task: mainTask, outcome: .returned(.none)))
    return trace.callback(endCallback)
  }

  /// What `asyncio.run` does at its end: a task of asyncio's own, of which only the handles are seen.
  /// CPython: `Runner.close`, `shutdown_asyncgens`, `shutdown_default_executor`.
  private func runHidden(_ name: String) {
    let (task, step) = trace.task(name, nil)
    trace.emit(.taskCallbackAdded(task: task, name: trace.text(endCallback)), .loopStarted)
    var end = HandleID(0)
    trace.tick(turns: 1) {
      trace.turn(step) {
        trace.emit(.taskFinished(task: task, outcome: .returned(.none)))
        end = trace.callback(endCallback)
      }
    }
    trace.tick(turns: 1) { trace.turn(end) }
    trace.emit(.loopStopped)
  }
}

private struct Worker {
  var number: Int
  var coroutine = CoroutineID(0)
  var task = TaskID(0)
  /// The worker's next handle.
  var handle = HandleID(0)
  var timer = HandleID(0)
  var future = FutureID(0)
  /// The handle that resumes main when the worker is done.
  var mainHandle = HandleID(0)

  init(number: Int) { self.number = number }

  var name: String { "worker_\(number)" }
  var seconds: Double { Double(number) }
  var firstLine: Int32 { number == 1 ? 7 : 12 }
}
