import TestSupport
import TraceModel

/// Small traces written by hand, one for each kind of program the story has to tell.
enum StoryTraces {
  /// How each of them is made, by name.
  private static let makers: [(name: String, make: @Sendable () -> TraceLog)] = [
    ("workers", { WorkersTrace.make() }), ("generators", { generators() }),
    ("cancellation", { cancellation() }), ("deadlock", { deadlock() }), ("blocking", { blocking() }),
    ("gather", { gather() }), ("queue", { queue() }), ("failure", { failure() }),
    ("callback", { callback() }), ("turns", { turns() }),
  ]

  /// The names of all of them.
  static var names: [String] { makers.map(\.name) }

  /// The trace with this name.
  static func trace(_ name: String) -> TraceLog? { makers.first { $0.name == name }?.make() }

  /// A trace that begins and ends as programs do.
  static func program(status: Int32 = 0, _ body: (TraceBuilder) -> Void) -> TraceLog {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    body(trace)
    trace.emit(.programEnded(status: status))
    return trace.log
  }

  /// `produce` sends numbers to `consumer`, and closes it.
  static func generators() -> TraceLog {
    program { trace in
      trace.line(20)
      let consumer = trace.coroutine("consumer", .generator, definedAt: 1)
      trace.line(21)
      trace.enter("produce", definedAt: 10)
      trace.line(11)
      trace.resume(consumer)
      trace.line(3)
      trace.suspend(consumer, yielded: trace.value("''"))
      for number in 1...2 {
        trace.print("[PRODUCER] Producing \(number)...\n")
        trace.line(15)
        trace.resume(consumer, sent: .int(Int64(number)))
        trace.print("[CONSUMER] Consuming \(number)...\n")
        trace.line(3)
        trace.suspend(consumer, yielded: trace.value("'200 OK'"))
        trace.print("[PRODUCER] Consumer return: 200 OK\n")
      }
      trace.line(17)
      trace.resume(consumer)
      trace.emit(.exceptionRaised(exception: trace.text("GeneratorExit"), line: 3))
      trace.emit(.coroutineRaised(coroutine: consumer, exception: trace.text("GeneratorExit")))
      trace.return()
    }
  }

  /// main cancels a download, which cleans up.
  static func cancellation() -> TraceLog {
    program { trace in
      let main = trace.coroutine("main", definedAt: 10)
      let (mainTask, mainStep) = trace.task("Task-1", main)
      trace.emit(.loopStarted)
      let download = trace.coroutine("download", definedAt: 2)
      var large: (task: TaskID, handle: HandleID)?
      trace.tick(turns: 1) {
        trace.turn(mainStep) {
          trace.resume(main)
          trace.line(11)
          large = trace.task("large", download, by: mainTask)
          trace.suspend(main)
          trace.emit(.taskSuspended(task: mainTask, reason: .turn))
          trace.schedule(.step(mainTask))
        }
      }
      guard let large else { return }
      let cancelled = trace.text("asyncio.exceptions.CancelledError")
      trace.tick(turns: 2) {
        trace.turn(large.handle) {
          trace.resume(download)
          trace.line(4)
          trace.suspend(download)
          trace.emit(.taskSuspended(task: large.task, reason: .sleep(until: VirtualTime(seconds: 10))))
        }
        trace.turn(HandleID(2)) {
          trace.resume(main)
          trace.line(13)
          trace.emit(.taskCancelRequested(task: large.task, by: mainTask))
          trace.emit(.futureFinished(future: FutureID(0), outcome: .cancelled))
          trace.schedule(.wakeup(large.task))
          trace.line(14)
          trace.suspend(main)
          trace.emit(.taskSuspended(task: mainTask, reason: .task(large.task)))
        }
      }
      trace.tick(turns: 1) {
        trace.turn(HandleID(3)) {
          trace.resume(download)
          trace.emit(.exceptionRaised(exception: cancelled, line: 4), .exceptionCaught(line: 5))
          trace.print("removed its half file\n")
          trace.emit(.exceptionRaised(exception: cancelled, line: 7))
          trace.emit(.coroutineRaised(coroutine: download, exception: cancelled))
          trace.emit(.taskFinished(task: large.task, outcome: .cancelled))
          trace.schedule(.wakeup(mainTask))
        }
      }
    }
  }

  /// Two philosophers, each with one fork.
  static func deadlock() -> TraceLog {
    program(status: 86) { trace in
      let left = trace.resource(.lock)
      let right = trace.resource(.lock)
      let first = trace.coroutine("philosopher", definedAt: 5)
      let second = trace.coroutine("philosopher", definedAt: 5)
      let (plato, platoStep) = trace.task("Task-1", first)
      let (zhuangzi, zhuangziStep) = trace.task("庄子", second)
      trace.emit(.loopStarted)
      trace.tick(turns: 2) {
        for (task, coroutine, handle, mine, other) in [
          (plato, first, platoStep, left, right), (zhuangzi, second, zhuangziStep, right, left),
        ] {
          trace.turn(handle) {
            trace.resume(coroutine)
            trace.line(6)
            trace.emit(.resourceChanged(resource: mine, state: .lock(locked: true, holder: task)))
            trace.line(10)
            trace.suspend(coroutine)
            trace.emit(.taskSuspended(task: task, reason: .resource(other)))
          }
        }
      }
      trace.emit(.tickBegan(number: 2), .timeoutChosen(.forever), .deadlockDetected)
    }
  }

  /// One task calls `time.sleep` while another one's timer becomes due.
  static func blocking() -> TraceLog {
    program { trace in
      let polite = trace.coroutine("polite", definedAt: 1)
      let rude = trace.coroutine("rude", definedAt: 5)
      let (politeTask, politeStep) = trace.task("Task-1", polite)
      let (rudeTask, rudeStep) = trace.task("Task-2", rude)
      trace.emit(.loopStarted)
      trace.tick(turns: 2) {
        trace.turn(politeStep) {
          trace.resume(polite)
          trace.line(2)
          trace.timer("_set_result_unless_cancelled", at: 1)
          trace.suspend(polite)
          trace.emit(.taskSuspended(task: politeTask, reason: .sleep(until: VirtualTime(seconds: 1))))
        }
        trace.turn(rudeStep) {
          trace.resume(rude)
          trace.line(6)
          trace.emit(.clockBlocked(from: .zero, to: VirtualTime(seconds: 3)))
          trace.finish(rude)
          trace.emit(.taskFinished(task: rudeTask, outcome: .returned(.none)))
        }
      }
    }
  }

  /// main gathers three workers of one function and one with a name of its own.
  static func gather() -> TraceLog {
    program { trace in
      let main = trace.coroutine("main", definedAt: 10)
      let (mainTask, mainStep) = trace.task("Task-1", main)
      trace.emit(.loopStarted)
      trace.tick(turns: 1) {
        trace.turn(mainStep) {
          trace.resume(main)
          trace.line(11)
          for name in ["Task-2", "boss", "Task-3", "Task-4"] {
            trace.task(name, trace.coroutine("main.<locals>.worker", definedAt: 2), by: mainTask)
          }
          let future = trace.future()
          trace.suspend(main)
          trace.emit(.taskSuspended(task: mainTask, reason: .gather(future, children: 4)))
          trace.schedule(.wakeup(mainTask))
        }
      }
    }
  }

  /// A consumer waits at an empty queue.
  static func queue() -> TraceLog {
    program { trace in
      let queue = trace.resource(.queue)
      trace.emit(.resourceChanged(resource: queue, state: .queue(count: 0, capacity: 2)))
      let consumer = trace.coroutine("consumer", definedAt: 1)
      let producer = trace.coroutine("producer", definedAt: 5)
      let (consumerTask, consumerStep) = trace.task("Task-1", consumer)
      let (_, producerStep) = trace.task("Task-2", producer)
      trace.emit(.loopStarted)
      trace.tick(turns: 2) {
        trace.turn(consumerStep) {
          trace.resume(consumer)
          trace.line(2)
          trace.suspend(consumer)
          trace.emit(.taskSuspended(task: consumerTask, reason: .queueItem(queue)))
        }
        trace.turn(producerStep) {
          trace.resume(producer)
          trace.line(6)
          trace.emit(.resourceChanged(resource: queue, state: .queue(count: 1, capacity: 2)))
          trace.schedule(.wakeup(consumerTask))
          trace.emit(.resourceChanged(resource: queue, state: .queue(count: 2, capacity: 2)))
        }
      }
    }
  }

  /// An exception nobody catches, and a coroutine nobody awaits.
  static func failure() -> TraceLog {
    program(status: 1) { trace in
      let main = trace.coroutine("main", definedAt: 1)
      let (mainTask, mainStep) = trace.task("Task-1", main)
      let error = trace.text("ValueError: no\u{1B}[31m good")
      trace.emit(.loopStarted)
      trace.tick(turns: 1) {
        trace.turn(mainStep) {
          trace.resume(main)
          trace.line(2)
          let forgotten = trace.coroutine("fetch", definedAt: 9)
          trace.emit(.coroutineNeverAwaited(coroutine: forgotten))
          trace.line(3)
          trace.emit(.exceptionRaised(exception: error, line: 3))
          trace.emit(.coroutineRaised(coroutine: main, exception: error))
          trace.emit(.taskFinished(task: mainTask, outcome: .raised(error)))
        }
      }
      trace.emit(.loopStopped, .loopClosed, .exceptionRaised(exception: error, line: 20))
    }
  }

  /// A callback for when a task is done, and one at a time.
  static func callback() -> TraceLog {
    program { trace in
      let get = trace.coroutine("get", definedAt: 1)
      let (task, step) = trace.task("Task-1", get)
      let later = trace.timer("show", at: 2)
      trace.emit(.taskCallbackAdded(task: task, name: trace.text("show")), .loopStarted)
      var done = HandleID(0)
      trace.tick(turns: 1) {
        trace.turn(step) {
          trace.resume(get)
          trace.line(2)
          trace.finish(get, .int(200))
          trace.emit(.taskFinished(task: task, outcome: .returned(.int(200))))
          done = trace.callback("show")
        }
      }
      trace.tick(turns: 1) { trace.turn(done) { trace.print("Status: 200\n") } }
      trace.tick(until: 2, firing: [later]) { trace.turn(later) }
    }
  }

  /// `sleep(0)`, and a coroutine awaited directly.
  static func turns() -> TraceLog {
    program { trace in
      let main = trace.coroutine("main", definedAt: 1)
      let (task, step) = trace.task("Task-1", main)
      trace.emit(.loopStarted)
      var again = HandleID(0)
      trace.tick(turns: 1) {
        trace.turn(step) {
          trace.resume(main)
          trace.line(2)
          trace.suspend(main)
          trace.emit(.taskSuspended(task: task, reason: .turn))
          again = trace.schedule(.step(task))
        }
      }
      trace.tick(turns: 1) {
        trace.turn(again) {
          trace.resume(main)
          trace.line(3)
          let inner = trace.coroutine("fetch", definedAt: 9)
          trace.emit(.delegationBegan(outer: main, inner: inner))
          trace.resume(inner)
          trace.line(10)
          trace.finish(inner, .float(0.5))
          trace.line(4)
        }
      }
    }
  }
}
