import EventLoop
import PythonInterpreter

/// One run of a loop: `run_forever`, from its start to its end.
///
/// The machine must be able to stop between any two instructions of a task, so nothing here waits for a task to
/// give control back: a turn pushes the task's frame and returns to the machine, and when that frame is left the
/// machine comes back here (`frameLeft`) for the end of the turn and the next one.
package final class LoopRun: FrameCompletion {
  private let object: LoopObject
  private var loop: EventLoop { object.loop }
  private var runtime: LoopRuntime { object.runtime }
  /// The task whose frame is on the stack; nil while a callback runs.
  private var task: Task?
  /// The context variables outside of the turn, and the task whose variables are current in it.
  private var outerContext = Value.none
  private var contextOwner: TaskObject?
  /// When the turn began.
  private var turnStart = 0.0
  /// The register that gets the result of `run_forever`.
  private var resultRegister = 0

  /// A turn takes about as long as this many instructions.
  private static let turnCost = 40

  init(_ object: LoopObject) { self.object = object }

  /// Begins the run. `.unbound` when a frame was pushed.
  func begin(_ machine: Machine) throws -> Value {
    let loop = loop
    try runtime.python { () throws(LoopError) in try loop.beginRunning() }
    resultRegister = machine.resultRegister
    object.runningThread = runtime.threads.current.identifier
    setHooks(machine)
    if object.isDebugging { object.trackOrigins(true) }
    return try continueRun(machine)
  }

  package func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    do {
      try finishTurn(outcome, machine)
    } catch {
      end(machine)
      throw error
    }
    return try continueRun(machine)
  }

  /// Runs handles until one has pushed a frame or the loop stops.
  private func continueRun(_ machine: Machine) throws -> Value {
    let depth = machine.frameCount
    do {
      while true {
        if runtime.hasDropped { try runtime.reportDropped() }
        switch loop.nextTurn() {
        case .turn(let handle):
          machine.fuel -= Self.turnCost
          if let callback = handle.callback {
            turnStart = loop.time
            enterContext(of: callback, machine)
            if try run(callback, handle, machine) { return .unbound }
            leaveContext(machine)
          }
          if object.isDebugging { try runtime.reportSlowTurn(handle, began: turnStart, in: object) }
          loop.endTurn()
        case .stopped:
          end(machine)
          return .none
        case .idle(let moment):
          return runtime.threads.wait(in: object, until: moment, register: resultRegister, machine) {
            [self] machine, awakening in try goOn(after: awakening, machine)
          }
        case .deadlock:
          runtime.deadlockReport = DeadlockReport(pendingTasks, machine).text
          throw PythonError(ExceptionObject(type: runtime.types.deadlock))
        }
      }
    } catch let error as PythonError {
      // Raised inside a frame that was just pushed: the machine takes it from there, and comes back.
      if machine.frameCount == depth {
        leaveContext(machine)
        end(machine)
      }
      throw error
    }
  }

  /// Other threads have run while this loop had nothing to do.
  private func goOn(after awakening: ThreadScheduler.Awakening, _ machine: Machine) throws -> Value {
    switch awakening {
    case .woken, .timeUp: return try continueRun(machine)
    case .deadlock:
      let problem = runtime.threads.deadlock(object, machine)
      end(machine)
      throw problem
    case .failed(let exception):
      end(machine)
      throw PythonError(exception)
    }
  }

  /// The tasks of this loop that are not done, in order of creation.
  private var pendingTasks: [Task] {
    loop.pendingTasks.map(\.task)
  }

  private func end(_ machine: Machine) {
    loop.endRunning()
    object.runningThread = nil
    object.trackOrigins(false)
    machine.asyncGeneratorHooks = object.outerHooks
  }

  /// Has the loop told of asynchronous generators while it runs.
  private func setHooks(_ machine: Machine) {
    object.outerHooks = machine.asyncGeneratorHooks
    let loop = Value.object(object)
    let first = try? machine.getAttribute(loop, machine.names.intern("_asyncgen_firstiter_hook"))
    let last = try? machine.getAttribute(loop, machine.names.intern("_asyncgen_finalizer_hook"))
    machine.asyncGeneratorHooks = (first ?? .none, last ?? .none)
  }

  // MARK: Context variables

  /// Makes the context of a task, or of a callback, the current one for a turn.
  private func enterContext(of callback: Callback, _ machine: Machine) {
    outerContext = machine.currentContext
    switch callback {
    case .step(let reference), .stepThrowing(let reference, _), .wakeup(let reference, _):
      contextOwner = reference.task.guest as? TaskObject
      if let contextOwner { machine.currentContext = contextOwner.contextVariables }
    case .guest(let guest, _):
      if let call = guest as? GuestCall { machine.currentContext = call.context }
    default: break
    }
  }

  /// A task keeps the context it got during the turn, if it had none.
  private func leaveContext(_ machine: Machine) {
    contextOwner?.contextVariables = machine.currentContext
    contextOwner = nil
    machine.currentContext = outerContext
  }

  // MARK: Turns

  /// Begins a turn. True when it has pushed a frame.
  private func run(_ callback: Callback, _ handle: Handle, _ machine: Machine) throws -> Bool {
    switch callback {
    case .step(let reference): return try step(reference.task, reference.task.beginStep(), handle, machine)
    case .stepThrowing(let reference, let exception):
      return try step(reference.task, reference.task.beginStep(throwing: exception), handle, machine)
    case .wakeup(let reference, let future):
      return try step(reference.task, reference.task.beginWakeup(by: future.future), handle, machine)
    case .setResult(let reference, let value):
      let future = reference.future
      if !future.isDone { try runtime.python { () throws(LoopError) in try future.setResult(value) } }
    case .native(let native, let future): native.body(future?.future)
    case .guest(let guest, let future):
      guard let call = guest as? GuestCall else { break }
      return try self.call(call, with: future?.future.guest as? FutureObject, machine)
    }
    return false
  }

  private func finishTurn(_ outcome: FrameOutcome, _ machine: Machine) throws {
    defer { leaveContext(machine) }
    if let task {
      self.task = nil
      try finishStep(of: task, outcome, machine)
    } else if case .raised(let exception) = outcome {
      try report(exception, machine)
    }
    if object.isDebugging, let handle = loop.currentHandle {
      try runtime.reportSlowTurn(handle, began: turnStart, in: object)
    }
    loop.endTurn()
  }

  // MARK: Steps of tasks

  private func step(_ task: Task, _ input: Task.StepInput, _ handle: Handle, _ machine: Machine) throws
    -> Bool
  {
    let resumption: Machine.ResumeInput
    switch input {
    case .send: resumption = .send(.none)
    case .throwing(let raise):
      let exception = runtime.exception(for: raise)
      // It is news in this task, though it may have been told in another.
      exception.isTold = false
      resumption = .throw(exception)
    case .alreadyDone:
      try report(alreadyDone(task).exception, machine)
      return false
    }
    let coroutine = task.coroutine.value
    if let generator = coroutine.cast(.generator, to: GeneratorObject.self) {
      return try resume(generator, of: task, resumption, machine)
    }
    try finishStep(of: task, advance(coroutine, of: task, resumption, machine), machine)
    return false
  }

  /// How a step that runs inside a call resumes its coroutine.
  ///
  /// - Throws: InvalidStateError when the task has ended.
  func resumption(_ input: Task.StepInput, of task: Task) throws -> Machine.ResumeInput? {
    switch input {
    case .send: return .send(.none)
    case .throwing(let raise):
      let exception = runtime.exception(for: raise)
      exception.isTold = false
      return .throw(exception)
    case .alreadyDone: throw try alreadyDone(task)
    }
  }

  private func alreadyDone(_ task: Task) throws -> PythonError {
    let text = try (task.guest as? FutureObject).map { try runtime.machine.repr(.object($0)) } ?? task.name
    return runtime.invalidState("__step(): already done: \(text) None")
  }

  private func resume(
    _ generator: GeneratorObject, of task: Task, _ input: Machine.ResumeInput, _ machine: Machine
  ) throws -> Bool {
    let depth = machine.frameCount
    self.task = task
    machine.resultRegister = resultRegister
    do {
      try machine.resume(generator, input, self)
      return true
    } catch let error as PythonError where machine.frameCount == depth {
      self.task = nil
      try finishStep(of: task, .raised(error.exception), machine)
      return false
    }
  }

  /// One step of a coroutine that isn't a generator: `asyncio.sleep`, or an instance of a class of the program.
  func advance(
    _ coroutine: Value, of task: Task, _ input: Machine.ResumeInput, _ machine: Machine
  ) throws -> FrameOutcome {
    do {
      if let native = coroutine.object as? NativeObject, let object = task.guest as? TaskObject {
        if object.nativeSteps == nil { object.nativeSteps = try native.awaitIterator(machine) }
        if let steps = object.nativeSteps { return try advance(steps, input, machine) }
      }
      switch input {
      case .send(let value): return .yielded(try machine.callMethod(coroutine, .send, [value]))
      case .throw(let exception):
        return .yielded(try machine.callMethod(coroutine, .throw, [.object(exception)]))
      }
    } catch let error as PythonError {
      if machine.matches(error.exception, "StopIteration") { return .returned(error.exception.payload) }
      return .raised(error.exception)
    }
  }

  private func advance(
    _ steps: NativeIterator, _ input: Machine.ResumeInput, _ machine: Machine
  ) throws -> FrameOutcome {
    let yielded =
      switch input {
      case .send: try steps.next(machine)
      case .throw(let exception): try steps.throw(exception, machine)
      }
    return yielded.map { .yielded($0) } ?? .returned(steps.returnValue)
  }

  func finishStep(of task: Task, _ outcome: FrameOutcome, _ machine: Machine) throws {
    let result = try stepResult(of: outcome, task, machine)
    guard let action = try endStep(of: task, result, machine) else { return }
    if case .complain(let misuse) = action, case .yieldedFuture(let future) = result {
      let exception = try complaint(misuse, task, future, machine)
      try runtime.python { () throws(LoopError) in try task.throwSoon(runtime.guestException(exception)) }
    }
    if case .raised(let exception) = outcome, leavesTheLoop(exception, machine) {
      throw PythonError(exception)
    }
  }

  /// Ends a step. Nil when a method of the program's own failed, which is told as the failure of the callback.
  private func endStep(
    of task: Task, _ result: Task.StepResult, _ machine: Machine
  ) throws -> Task.StepAction? {
    do throws(LoopError) {
      return try task.endStep(result)
    } catch {
      let problem = runtime.error(for: error)
      guard case .guestRaised = error else { throw problem }
      try report(problem.exception, machine)
      return nil
    }
  }

  private func stepResult(of outcome: FrameOutcome, _ task: Task, _ machine: Machine) throws
    -> Task.StepResult
  {
    switch outcome {
    case .returned(let value): return .returned(GuestValue(value))
    case .raised(let exception): return .raised(runtime.guestException(exception))
    case .yielded(let value):
      if value.isNone { return .yieldedNothing }
      if let future = runtime.futureObject(value)?.future { return .yieldedFuture(future) }
      return .yieldedNonsense(runtime.guestException(try nonsense(value, task, machine)))
    }
  }

  /// Whether an exception is one that no task keeps for itself.
  private func leavesTheLoop(_ exception: ExceptionObject, _ machine: Machine) -> Bool {
    machine.matches(exception, "KeyboardInterrupt") || machine.matches(exception, "SystemExit")
  }

  private func nonsense(_ value: Value, _ task: Task, _ machine: Machine) throws -> ExceptionObject {
    let text = try machine.repr(value)
    if value.cast(.generator, to: GeneratorObject.self)?.flavor == .generator {
      let name = try representation(of: task, machine)
      return machine.runtimeError(
        "yield was used instead of yield from for generator in task \(name) with \(text)"
      ).exception
    }
    return machine.runtimeError("Task got bad yield: \(text)").exception
  }

  private func complaint(
    _ misuse: Task.Misuse, _ task: Task, _ future: Future, _ machine: Machine
  ) throws -> ExceptionObject {
    let name = try representation(of: task, machine)
    let other = try representation(of: future, machine)
    let text =
      switch misuse {
      case .otherLoop: "Task \(name) got Future \(other) attached to a different loop"
      case .itself: "Task cannot await on itself: \(name)"
      case .plainYield: "yield was used instead of yield from in task \(name) with \(other)"
      }
    return machine.runtimeError(text).exception
  }

  private func representation(of future: Future, _ machine: Machine) throws -> String {
    try (future.guest as? FutureObject).map { try machine.repr(.object($0)) } ?? "<Future>"
  }

  // MARK: Callbacks

  /// Calls a function of the program. True when it has pushed a frame.
  private func call(_ call: GuestCall, with future: FutureObject?, _ machine: Machine) throws -> Bool {
    var arguments = call.arguments
    if let future { arguments.append(.object(future)) }
    let depth = machine.frameCount
    machine.resultRegister = resultRegister
    do {
      return try machine.begin(call.function, arguments, self) == nil
    } catch let error as PythonError where machine.frameCount == depth {
      try report(error.exception, machine)
      return false
    }
  }

  /// Tells the loop's exception handler of an exception that came out of a callback (CPython: `Handle._run`).
  private func report(_ exception: ExceptionObject, _ machine: Machine) throws {
    if leavesTheLoop(exception, machine) { throw PythonError(exception) }
    guard let handle = loop.currentHandle else { return }
    let text = try handle.callback.map { try description(of: $0, machine) } ?? "None"
    var entries: [(String, Value)] = [
      ("message", .object(StrObject("Exception in callback \(text)"))), ("exception", .object(exception)),
    ]
    if case .guest(let guest, _) = handle.callback, let call = guest as? GuestCall {
      entries.append(("handle", runtime.shown(handle, in: object)))
      if let place = call.place { entries.append(("source_traceback", place.value)) }
    }
    try machine.whileHandling(exception) { try object.callExceptionHandler(entries) }
  }

  private func description(of callback: Callback, _ machine: Machine) throws -> String {
    guard case .guest(let guest, _) = callback, let call = guest as? GuestCall else {
      return "\(callback.name)()"
    }
    return try CallbackRepresentation(machine: machine).text(of: call.function)
  }
}
