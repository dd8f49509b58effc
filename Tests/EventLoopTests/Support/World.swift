import EventLoop
import TraceModel

/// A loop with everything around it that a test looks at.
final class World {
  let context = LoopContext()
  let loop: EventLoop
  let driver: LoopDriver
  /// The schedule's lines, without line feeds.
  private(set) var lines: [String] = []
  /// What the test's callbacks and scripts said.
  var said: [String] = []

  init(traced: Bool = false) {
    if traced { context.log = TraceLog() }
    loop = EventLoop(context: context)
    driver = LoopDriver(loop: loop)
    context.schedule = ScheduleLog { [unowned self] in lines.append(String($0.dropLast())) }
  }

  var events: [TraceEvent] { context.log.map { Array($0.events) } ?? [] }

  @discardableResult
  func task(_ name: String, _ moves: Script.Move...) throws -> Task {
    try driver.makeTask(Script(self, moves), name: name)
  }

  /// A callback that says its name.
  func saying(_ text: String) -> Callback {
    .native(NativeCallback(text) { [unowned self] _ in said.append(text) }, nil)
  }

  /// Runs until all these tasks are done, then stops, as `run_until_complete` of a `gather` would.
  @discardableResult
  func run(until future: Future? = nil) throws -> LoopDriver.End {
    if let future { return try driver.run(until: future) }
    return try driver.run()
  }

  func exception(for raise: Raise) -> GuestException {
    switch raise {
    case .exception(let exception): return exception
    case .newCancellation(let message):
      let suffix = message.isNothing ? "" : "(\(message.bits))"
      return GuestException(TestError("CancelledError\(suffix)"), isCancellation: true)
    }
  }

  func name(of exception: GuestException) -> String {
    (exception.object as? TestError)?.name ?? "?"
  }

  /// How a future stands, in a word.
  func outcome(of future: Future) -> String {
    switch future.state {
    case .pending: "pending"
    case .finished(let value): value.isNothing ? "nothing" : "\(value.bits)"
    case .failed(let exception): name(of: exception)
    case .cancelled: "cancelled"
    }
  }

  /// What was caught in a task's script.
  func caught(in task: Task) -> [String] {
    (task.coroutine.object as? Script)?.caught ?? []
  }
}
