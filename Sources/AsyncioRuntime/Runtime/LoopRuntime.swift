import EventLoop
import PythonInterpreter

/// What the loops of one Python machine share: their types, their exceptions, the clock and the trace.
///
/// It joins the two halves of the engine: `EventLoop` decides who runs next, `Machine` runs it. Whoever makes it calls
/// `install` before the program runs, keeps it as long as the machine, and sets `isEnding` before dropping either.
package final class LoopRuntime {
  package unowned(unsafe) let machine: Machine
  package let context: LoopContext
  let types: AsyncioTypes
  /// Futures whose exception nobody looked at, and tasks that were dropped while pending: to be reported at the next
  /// moment when Python code may run.
  private var dropped: [FutureObject] = []
  /// Futures whose `repr` is being made, to end when one contains itself.
  var representing: Set<ObjectIdentifier> = []
  /// Set when the machine is going away: nothing may run any more.
  package var isEnding = false
  /// What is to be said of the deadlock that ended the program.
  var deadlockReport = "deadlock\n"
  /// Every loop that was made.
  var loops: [WeakLoop] = []
  /// The locks, queues and other things tasks wait at.
  var resources = ResourceLedger()
  /// The threads of the program.
  private(set) lazy var threads = ThreadScheduler(runtime: self)
  /// What Ctrl-C calls while `asyncio.run` runs, or None.
  package var interruptHandler = Value.none

  package init(machine: Machine, context: LoopContext) {
    self.machine = machine
    self.context = context
    types = AsyncioTypes(machine)
    context.renderer = self
  }

  deinit {
    context.renderer = nil
  }

  /// The loop that is running.
  var runningLoop: LoopObject? {
    context.runningLoop?.guest.map { unsafeDowncast($0, to: LoopObject.self) }
  }

  // MARK: Exceptions

  /// An exception for a future to keep.
  func guestException(_ exception: ExceptionObject) -> GuestException {
    GuestException(
      exception, traceback: SavedTraceback(exception.traceback),
      isCancellation: exception.type?.isSubtype(of: types.cancelledError) ?? false)
  }

  /// The exception that the loop wants raised.
  func exception(for raise: Raise) -> ExceptionObject {
    switch raise {
    case .exception(let exception): exception.restored()
    case .newCancellation(let message):
      ExceptionObject(
        type: types.cancelledError, args: message.isNothing ? [] : [message.value])
    }
  }

  /// What a program sees when the loop refuses something.
  func error(for problem: LoopError) -> PythonError {
    switch problem {
    case .loopClosed: machine.runtimeError("Event loop is closed")
    case .alreadyRunning: machine.runtimeError("This event loop is already running")
    case .anotherLoopRunning:
      machine.runtimeError("Cannot run the event loop while another loop is running")
    case .cannotCloseWhileRunning: machine.runtimeError("Cannot close a running event loop")
    case .alreadyDone: invalidState("invalid state")
    case .guestRaised:
      guestProblem.take() ?? machine.runtimeError("a method of a future failed")
    }
  }

  func invalidState(_ message: String) -> PythonError {
    PythonError(ExceptionObject(type: types.invalidStateError, args: [.object(StrObject(message))]))
  }

  /// Does something with the loop and turns its refusal into a Python exception.
  @inline(__always)
  func python<Result>(_ body: () throws(LoopError) -> Result) throws -> Result {
    do { return try body() } catch { throw self.error(for: error) }
  }

  /// Does something in the program's place for the loop, which passes on what it raises.
  func asGuest<Result>(_ body: (Machine) throws -> Result) throws(LoopError) -> Result {
    do {
      return try body(machine)
    } catch {
      guestProblem = error as? PythonError
      throw .guestRaised
    }
  }

  /// The exception that a method of the guest's own raised, while the loop passes the failure on.
  private var guestProblem: PythonError?
  /// What `add_done_callback` and `call_soon` are given for the wakeup of a task, without the task.
  private(set) lazy var wakeupFunction = makeWakeupFunction()

  // MARK: Dropped futures

  /// The end of the program: tasks that are left in loops nobody runs any more go away. Their coroutines are closed and
  /// the tasks reported, as CPython's collector does at exit.
  func abandonTasks() {
    for loop in loops.compactMap(\.loop) {
      for reference in loop.loop.pendingTasks {
        guard let object = reference.task.guest as? TaskObject, object.reportsDestruction else { continue }
        _ = try? machine.callMethod(object.coroutine, machine.names.intern("close"), [])
        try? object.reportDropped()
      }
    }
  }

  /// Takes note of a future that is going away and has something to report.
  func noteDropped(_ future: FutureObject) {
    guard !isEnding else { return }
    dropped.append(future)
    guard dropped.count == 1 else { return }
    machine.saySoon { [unowned self] _ in try? reportDropped() }
  }

  /// Reports futures that went away with an exception nobody saw, and tasks that went away while pending.
  package func reportDropped() throws {
    while !dropped.isEmpty {
      let future = dropped.removeFirst()
      try future.reportDropped()
    }
  }

  /// Whether something waits to be reported.
  package var hasDropped: Bool { !dropped.isEmpty }
}

extension Optional {
  /// The value, leaving nil behind.
  mutating func take() -> Wrapped? {
    defer { self = nil }
    return self
  }
}
