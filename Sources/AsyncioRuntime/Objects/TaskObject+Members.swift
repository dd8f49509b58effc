import EventLoop
import PythonInterpreter

/// The methods of `Task` that `Future` doesn't have.
extension LoopRuntime {
  func addTaskMembers(_ members: TypeMembers) {
    addTaskConstruction(members)
    addTaskMethods(members)
    addTaskAttributes(members)
  }

  private func addTaskConstruction(_ members: TypeMembers) {
    members.function("__new__") { [unowned self] machine, arguments in
      guard let type = arguments[0].cast(.type, to: TypeObject.self) else {
        throw machine.typeError("Task.__new__(X): X is not a type object")
      }
      return .object(TaskObject(type: type, runtime: self))
    }
    members.method("__init__") { [unowned self] machine, arguments in
      let bound = try arguments.bind(
        "Task", "coro, *, loop?, name?, context?, eager_start?", skippingSelf: true, machine)
      guard let object = futureObject(arguments[0]) as? TaskObject, let coroutine = bound[0] else {
        return .none
      }
      let loop = try loopObject(bound[1])
      object.contextVariables = bound[3].flatMap { $0.isNone ? nil : $0 } ?? machine.copyOfContext()
      let isEager = try bound[4].map(machine.isTrue) ?? false
      try start(object, coroutine, loop: loop, name: bound[2], isEager: isEager && loop.loop.isRunning)
      return .none
    }
  }

  /// Starts a new task's life.
  ///
  /// - Throws: TypeError when it isn't given a coroutine.
  func start(
    _ object: TaskObject, _ coroutine: Value, loop: LoopObject, name: Value?, isEager: Bool = false
  ) throws {
    guard isCoroutine(coroutine) else {
      throw machine.typeError("a coroutine was expected, got \(try machine.repr(coroutine))")
    }
    let text: String? = if let name, !name.isNone { try machine.str(name).text } else { nil }
    try object.start(coroutine, loop: loop, name: text, isEager: isEager)
    if isEager, let task = object.task { try EagerStart(object, task, loop).run(machine) }
  }

  private func addTaskMethods(_ members: TypeMembers) {
    members.method("get_name") { [unowned self] _, arguments in
      .object(StrObject(try task(arguments[0]).name))
    }
    members.method("set_name") { [unowned self] machine, arguments in
      try task(arguments[0]).rename(machine.str(arguments[1]).text)
      return .none
    }
    members.method("get_coro") { [unowned self] _, arguments in try task(arguments[0]).coroutine.value }
    members.method("get_context") { [unowned self] machine, arguments in
      guard let object = futureObject(arguments[0]) as? TaskObject else { return .none }
      if object.contextVariables.isNone {
        let isRunning = object.task?.isRunning ?? false
        object.contextVariables = try context(isRunning ? machine.currentContext : .none)
        if isRunning { machine.currentContext = object.contextVariables }
      }
      return object.contextVariables
    }
    let limit: Signature = "*, limit?"
    members.method("get_stack") { [unowned self] machine, arguments in
      let bound = try arguments.bind("get_stack", limit, skippingSelf: true, machine)
      return try inBaseTasks("_task_get_stack", [arguments[0], bound[0] ?? .none])
    }
    let printing: Signature = "*, limit?, file?"
    members.method("print_stack") { [unowned self] machine, arguments in
      let bound = try arguments.bind("print_stack", printing, skippingSelf: true, machine)
      return try inBaseTasks("_task_print_stack", [arguments[0], bound[0] ?? .none, bound[1] ?? .none])
    }
    members.method("cancelling") { [unowned self] _, arguments in .int(try task(arguments[0]).cancelRequests)
    }
    members.method("uncancel") { [unowned self] _, arguments in .int(try task(arguments[0]).uncancel()) }
    members.method("set_result") { machine, _ in
      throw machine.runtimeError("Task does not support set_result operation")
    }
    members.method("set_exception") { machine, _ in
      throw machine.runtimeError("Task does not support set_exception operation")
    }
  }

  private func inBaseTasks(_ function: String, _ arguments: ContiguousArray<Value>) throws -> Value {
    let module = try machine.importModule("asyncio.base_tasks")
    return try machine.callMethod(.object(module), machine.names.intern(function), arguments)
  }

  /// A context as a program sees it: an empty one stands for none.
  func context(_ context: Value) throws -> Value {
    guard context.isNone else { return context }
    let module = try machine.importModule("contextvars")
    return try machine.callMethod(.object(module), machine.names.intern("Context"), [])
  }

  private func addTaskAttributes(_ members: TypeMembers) {
    members.property("_coro") { [unowned self] _, value in try task(value).coroutine.value }
    members.property("_must_cancel") { [unowned self] _, value in .bool(try task(value).mustCancel) }
    members.property("_fut_waiter") { [unowned self] _, value in
      try (task(value).awaited?.guest as? FutureObject).map { .object($0) } ?? .none
    }
    members.property("_log_destroy_pending") { [unowned self] _, value in
      .bool(futureObject(value)?.reportsDestruction ?? true)
    } set: { [unowned self] machine, value, flag in
      futureObject(value)?.reportsDestruction = try machine.isTrue(flag)
    }
  }

  /// The task that a value is.
  func task(_ value: Value) throws -> Task {
    guard let task = try future(value).future as? Task else {
      throw machine.typeError("a task is expected, not '\(machine.typeName(value))'")
    }
    return task
  }
}
