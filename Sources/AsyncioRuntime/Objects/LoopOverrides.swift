import EventLoop
import PythonInterpreter

/// Scheduling methods that a loop may have of its own.
struct LoopOverrides: OptionSet {
  let rawValue: UInt8

  static let callSoon = LoopOverrides(rawValue: 1)
  static let callLater = LoopOverrides(rawValue: 2)
  static let callAt = LoopOverrides(rawValue: 4)
  static let createFuture = LoopOverrides(rawValue: 8)
  static let createTask = LoopOverrides(rawValue: 16)
  static let time = LoopOverrides(rawValue: 32)

  static let byName: [(String, LoopOverrides)] = [
    ("call_soon", .callSoon), ("call_later", .callLater), ("call_at", .callAt),
    ("create_future", .createFuture),
    ("create_task", .createTask), ("time", .time),
  ]

  /// What a sleep asks its loop for.
  static let ofSleep: LoopOverrides = [.callLater, .callAt, .createFuture, .time]
  /// What `call_later` asks its loop for.
  static let ofCallLater: LoopOverrides = [.callAt, .time]
}

extension TypeObject {
  /// Whether a class of the program stands before the native one with a method of this name.
  func isOverriding(_ name: String, _ machine: Machine) -> Bool {
    guard let found = lookup(machine.names.intern(name), machine) else { return false }
    return found.object?.kind != .nativeFunction
  }
}

/// The loop's own callbacks, handed to a `call_soon` of the program.
extension LoopObject: LoopGuest {
  package func callSoon(_ callback: Callback) throws(LoopError) {
    try runtime.asGuest { machine in
      guard let (arguments, context) = try asked(callback) else { return }
      let method = try machine.getAttribute(.object(self), machine.names.intern("call_soon"))
      _ = try machine.call(method, arguments, keywords: [(machine.names.intern("context"), context)])
    }
  }

  package func time() -> Double? {
    let machine = runtime.machine
    guard let time = try? machine.callMethod(.object(self), machine.names.intern("time"), []) else {
      return nil
    }
    return try? machine.seconds(time)
  }

  /// A callback as a program sees it: what is called with which arguments, and its context.
  private func asked(_ callback: Callback) throws -> (ContiguousArray<Value>, context: Value)? {
    switch callback {
    case .step(let reference): return try asked(reference, throwing: nil)
    case .stepThrowing(let reference, let exception): return try asked(reference, throwing: exception)
    case .wakeup(let reference, let future):
      guard let task = reference.task.guest as? TaskObject, let object = future.future.guest else {
        return nil
      }
      guard let awaited = object as? FutureObject else { return nil }
      return ([runtime.wakeup(of: task), .object(awaited)], try runtime.context(of: task))
    case .guest(let guest, let future):
      guard let call = guest as? GuestCall else { return nil }
      var arguments: ContiguousArray = [call.function]
      arguments += call.arguments
      if let object = future?.future.guest as? FutureObject { arguments.append(.object(object)) }
      return (arguments, try runtime.context(call.context))
    case .native, .setResult: return nil
    }
  }

  private func asked(
    _ reference: TaskReference, throwing exception: GuestException?
  ) throws -> (ContiguousArray<Value>, context: Value)? {
    guard let task = reference.task.guest as? TaskObject else { return nil }
    return ([.object(TaskStepObject(task, throwing: exception))], try runtime.context(of: task))
  }
}

extension LoopRuntime {
  /// A task's context as a program sees it.
  func context(of task: TaskObject) throws -> Value {
    if task.contextVariables.isNone { task.contextVariables = try context(.none) }
    return task.contextVariables
  }

  // MARK: Wakeups

  /// What is called when the future that a task awaits is done.
  func wakeup(of task: TaskObject) -> Value {
    .object(BoundMethod(function: .object(wakeupFunction), receiver: .object(task)))
  }

  func makeWakeupFunction() -> NativeFunction {
    NativeFunction(name: "task_wakeup", owner: types.task) { [unowned self] machine, arguments in
      guard arguments.count > 1, let object = futureObject(arguments[0]) as? TaskObject,
        let task = object.task,
        let loop = object.loop
      else { throw machine.typeError("TaskWakeupMethWrapper expected at least 1 argument") }
      let input = try task.beginWakeup(by: future(arguments[1]).future)
      try EagerStart(object, task, loop).run(input, machine)
      return .none
    }
  }

  /// The loop's own callback behind what a program schedules, if there is one: a `call_soon` of its own hands on what it
  /// was given.
  func ownCallback(_ function: Value, _ arguments: ContiguousArray<Value>) -> Callback? {
    if let step = function.object as? TaskStepObject, arguments.isEmpty { return step.callback }
    guard let method = function.cast(.boundMethod, to: BoundMethod.self),
      method.function.object === wakeupFunction,
      let task = (futureObject(method.receiver) as? TaskObject)?.task, arguments.count == 1,
      let future = arguments.first.flatMap({ futureObject($0) })?.future
    else { return nil }
    return .wakeup(TaskReference(task), by: FutureReference(future))
  }

  /// The task that a callback of the program's wakes up, if it is what a task gave its future.
  func wokenTask(_ function: Value) -> Task? {
    guard let method = function.cast(.boundMethod, to: BoundMethod.self),
      method.function.object === wakeupFunction
    else { return nil }
    return (futureObject(method.receiver) as? TaskObject)?.task
  }

  // MARK: Sleep

  /// What a sleep does where the loop has methods of its own: the future it waits for, and the handle of its timer.
  func sleepByProgram(_ loop: LoopObject, delay: Value, result: Value) throws -> (FutureObject, handle: Value)
  {
    let made = try machine.callMethod(.object(loop), machine.names.intern("create_future"), [])
    guard let future = futureObject(made), future.future != nil else {
      throw machine.typeError("coroviz: create_future() gave no Future but \(machine.typeName(made))")
    }
    let futures = try machine.importModule("asyncio.futures")
    let finish = try machine.getAttribute(
      .object(futures), machine.names.intern("_set_result_unless_cancelled"))
    let handle = try machine.callMethod(
      .object(loop), machine.names.intern("call_later"), [delay, finish, made, result])
    return (future, handle)
  }
}
