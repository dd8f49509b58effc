import TraceModel

/// A long trace made by a small loop: many tasks that print, count and sleep, again and again. Some end with an
/// exception, some are made on the way, some are cancelled.
package final class SyntheticTrace {
  /// What is different from trace to trace.
  package struct Settings: Sendable {
    package var tasks: Int
    package var events: Int
    /// Sleeps take between 1 and this many milliseconds; 0 for `sleep(0)`.
    package var longestSleep: Int
    package var seed: UInt64

    package init(tasks: Int, events: Int, longestSleep: Int = 1_000, seed: UInt64 = 1) {
      self.tasks = tasks
      self.events = events
      self.longestSleep = longestSleep
      self.seed = seed
    }
  }

  private let trace = TraceBuilder()
  private let settings: Settings
  private var random: Random
  private var workers: [Worker] = []
  private var ready: [(handle: HandleID, turn: Turn)] = []
  private var sleeping: [Int: [(handle: HandleID, worker: Int, future: FutureID)]] = [:]
  private var now = 0

  private init(_ settings: Settings) {
    self.settings = settings
    random = Random(seed: settings.seed)
  }

  /// A trace of at least so many events.
  package static func make(_ settings: Settings) -> TraceLog {
    let synthetic = SyntheticTrace(settings)
    synthetic.begin()
    while synthetic.trace.log.count < settings.events, synthetic.runOnce() {}
    synthetic.trace.emit(.loopStopped, .loopClosed, .programEnded(status: 0))
    return synthetic.trace.log
  }

  private func begin() {
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.line(1)
    trace.emit(.loopCreated)
    for _ in 0..<settings.tasks { makeWorker(by: nil) }
    trace.emit(.loopStarted)
  }

  private func makeWorker(by creator: TaskID?) {
    let coroutine = trace.coroutine("worker", definedAt: 3)
    let (task, handle) = trace.task("Task-\(workers.count + 1)", coroutine, by: creator)
    workers.append(Worker(task: task, coroutine: coroutine))
    ready.append((handle, .step(workers.count - 1)))
  }

  /// One round; false when nothing can ever happen again.
  private func runOnce() -> Bool {
    var fired: [(handle: HandleID, worker: Int, future: FutureID)] = []
    if ready.isEmpty {
      guard let next = sleeping.keys.min() else { return false }
      fired = sleeping.removeValue(forKey: next) ?? []
      now = next
    }
    let round = ready
    ready = []
    let body = { self.run(round, fired) }
    if fired.isEmpty {
      trace.tick(turns: UInt32(round.count), body)
    } else {
      trace.tick(until: Double(now) / 1_000, firing: fired.map(\.handle), body)
    }
    return true
  }

  private func run(
    _ round: [(handle: HandleID, turn: Turn)], _ fired: [(handle: HandleID, worker: Int, future: FutureID)]
  ) {
    for timer in fired {
      trace.turn(timer.handle) {
        trace.emit(.futureFinished(future: timer.future, outcome: .returned(.none)))
        ready.append((trace.schedule(.wakeup(workers[timer.worker].task)), .step(timer.worker)))
      }
    }
    for (handle, turn) in round {
      trace.turn(handle) { if case .step(let worker) = turn { step(worker) } }
    }
  }

  private func step(_ index: Int) {
    workers[index].steps += 1
    let worker = workers[index]
    trace.resume(worker.coroutine)
    trace.line(5, ("x", .int(Int64(worker.steps))))
    if random.below(16) == 0 { trace.print("step \(worker.steps % 10)\n") }
    trace.line(6)
    switch random.below(400) {
    case 0: end(index, raising: true)
    case 1: end(index, raising: false)
    default: sleep(index)
    }
  }

  private func end(_ index: Int, raising: Bool) {
    let worker = workers[index]
    if raising {
      let error = trace.text("ValueError: \(index)")
      trace.emit(.exceptionRaised(exception: error, line: 6))
      trace.emit(.coroutineRaised(coroutine: worker.coroutine, exception: error))
      trace.emit(.taskFinished(task: worker.task, outcome: .raised(error)))
    } else {
      trace.line(7)
      makeWorker(by: worker.task)
      trace.finish(worker.coroutine)
      trace.emit(.taskFinished(task: worker.task, outcome: .returned(.none)))
    }
  }

  private func sleep(_ index: Int) {
    let worker = workers[index]
    guard settings.longestSleep > 0 else {
      trace.suspend(worker.coroutine)
      trace.emit(.taskSuspended(task: worker.task, reason: .turn))
      ready.append((trace.schedule(.step(worker.task)), .step(index)))
      return
    }
    let due = now + 1 + random.below(settings.longestSleep)
    let future = trace.future()
    let handle = trace.timer("_set_result_unless_cancelled", at: Double(due) / 1_000)
    sleeping[due, default: []].append((handle, index, future))
    trace.suspend(worker.coroutine)
    let deadline = VirtualTime(seconds: Double(due) / 1_000)
    trace.emit(.taskSuspended(task: worker.task, reason: .sleep(until: deadline)))
  }
}

private enum Turn {
  case step(Int)
}

private struct Worker {
  var task: TaskID
  var coroutine: CoroutineID
  var steps = 0
}
