import EventLoop
import PythonInterpreter
import TraceModel

/// The hidden module `_coroviz`: what the prelude needs of the loop and can't get from `asyncio`.
extension LoopRuntime {
  func makeCorovizModule() -> ModuleObject {
    let module = ModuleMembers(ModuleObject(name: "_coroviz"), machine)
    module.set("Future", types.future)
    module.set("Task", types.task)
    module.set("AbstractEventLoop", types.loop)
    module.set("Handle", types.handle)
    module.set("TimerHandle", types.timerHandle)
    addLoopFunctions(module)
    addKindFunctions(module)
    addTraceFunctions(module)
    addReports(module)
    return module.module
  }

  private func addLoopFunctions(_ module: ModuleMembers) {
    module.function("running_loop") { [unowned self] _, _ in runningLoop.map { .object($0) } ?? .none }
    module.function("get_running_loop") { [unowned self] _, _ in .object(try requireRunningLoop()) }
    module.function("get_event_loop") { [unowned self] _, _ in try eventLoop() }
    module.function("current_task") { [unowned self] _, arguments in
      currentTask(of: try givenOrRunning(arguments[0]))
    }
    module.function("all_tasks") { [unowned self] machine, arguments in
      let tasks = SetObject()
      for task in allTasks(of: try givenOrRunning(arguments[0])) { try tasks.insert(task, machine) }
      return .object(tasks)
    }
    module.function("_get_running_loop") { [unowned self] _, _ in runningLoop.map { .object($0) } ?? .none }
    let creation: Signature = "coro, *, name?, context?"
    module.function("create_task") { [unowned self] machine, arguments in
      if arguments.count == 1 && arguments.keywords.isEmpty {
        return try createTask(requireRunningLoop(), arguments[0], name: .none, context: .none)
      }
      let bound = try arguments.bind("create_task", creation, machine)
      let loop = try requireRunningLoop()
      return try createTask(loop, bound[0] ?? .none, name: bound[1] ?? .none, context: bound[2] ?? .none)
    }
    let sleeping: Signature = "delay, result?"
    module.function("sleep") { [unowned self] machine, arguments in
      if arguments.count == 1 && arguments.keywords.isEmpty {
        return .object(SleepObject(runtime: self, delay: arguments[0], result: .none))
      }
      let bound = try arguments.bind("sleep", sleeping, machine)
      return .object(SleepObject(runtime: self, delay: bound[0] ?? .none, result: bound[1] ?? .none))
    }
    module.function("copy_context") { _, _ in .none }
    module.function("on_interrupt") { [unowned self] _, arguments in
      defer { interruptHandler = arguments[0] }
      return interruptHandler
    }
  }

  private func addKindFunctions(_ module: ModuleMembers) {
    module.function("iscoroutine") { [unowned self] _, arguments in .bool(isCoroutine(arguments[0])) }
    module.function("isawaitable") { [unowned self] _, arguments in .bool(isAwaitable(arguments[0])) }
    module.function("isfuture") { [unowned self] _, arguments in .bool(futureObject(arguments[0]) != nil) }
    module.function("iscoroutinefunction") { [unowned self] machine, arguments in
      .bool(isCoroutineFunction(arguments[0]))
    }
  }

  private func addTraceFunctions(_ module: ModuleMembers) {
    module.function("label") { [unowned self] _, arguments in
      guard context.log != nil, let future = futureObject(arguments[0])?.future,
        let label = arguments[1].cast(.str, to: StrObject.self)
      else { return .none }
      future.purpose = resources.reason(label.text, arguments[2], future.futureID)
      return .none
    }
    module.function("label_as") { [unowned self] _, arguments in
      let other = futureObject(arguments[1])?.future
      futureObject(arguments[0])?.future?.purpose = other?.waitReason
      return .none
    }
    module.function("resource") { [unowned self] _, arguments in
      guard let name = arguments[0].cast(.str, to: StrObject.self),
        let id = resources.add(name.text, context)
      else { return .none }
      return .int(Int(id.rawValue))
    }
    module.function("changed") { [unowned self] _, arguments in
      guard case .int(let number) = arguments[0] else { return .none }
      let id = ResourceID(UInt32(clamping: number))
      let holder = context.runningLoop?.currentTask?.id
      if let state = resources.state(of: id, arguments[1], arguments[2], holder: holder) {
        context.record(.resourceChanged(resource: id, state: state))
      }
      return .none
    }
  }

  private func addReports(_ module: ModuleMembers) {
    module.function("log_error") { [unowned self] machine, arguments in
      let text = try machine.str(arguments[0])
      try log(.error, text.text, arguments[1].cast(.exception, to: ExceptionObject.self))
      return .none
    }
    module.function("log") { [unowned self] machine, arguments in
      let level = arguments[0].smallInteger.flatMap { LogLevel(rawValue: $0) } ?? .error
      let text = try machine.str(arguments[1])
      try log(level, text.text, arguments[2].cast(.exception, to: ExceptionObject.self))
      return .none
    }
    module.function("warn") { machine, arguments in
      let text = try machine.str(arguments[0])
      let category = arguments[1].cast(.type, to: TypeObject.self)?.name ?? "UserWarning"
      try machine.warnNow(category, text.text)
      return .none
    }
  }

  // MARK: Tasks

  /// The loop given, or else the running one.
  func givenOrRunning(_ value: Value) throws -> LoopObject {
    value.isUnbound || value.isNone ? try requireRunningLoop() : try loop(value)
  }

  func currentTask(of loop: LoopObject) -> Value {
    (loop.loop.currentTask?.guest as? TaskObject).map { .object($0) } ?? .none
  }

  /// The tasks of a loop that are not done, in order of making.
  func allTasks(of loop: LoopObject) -> ContiguousArray<Value> {
    ContiguousArray(
      loop.loop.pendingTasks.compactMap { ($0.task.guest as? TaskObject).map { .object($0) } })
  }

  /// `asyncio.iscoroutinefunction`.
  func isCoroutineFunction(_ value: Value) -> Bool {
    if let method = value.cast(.boundMethod, to: BoundMethod.self) {
      return isCoroutineFunction(method.function)
    }
    if let inner = value.partialFunction(machine) { return isCoroutineFunction(inner) }
    if let function = value.cast(.function, to: FunctionObject.self) {
      // The mark is what `inspect.markcoroutinefunction` leaves.
      return function.code.flags.contains(.coroutine)
        || function.attributes?.get(machine.names.intern("_is_coroutine_mark"), machine) != nil
    }
    if value.object?.attributes?.get(machine.names.intern("_is_coroutine_mark"), machine) != nil {
      return true
    }
    return value.cast(.nativeFunction, to: NativeFunction.self)?.name == "sleep"
  }
}

/// Fills a module.
struct ModuleMembers {
  let module: ModuleObject
  private let machine: Machine

  init(_ module: ModuleObject, _ machine: Machine) {
    self.module = module
    self.machine = machine
    module.namespace[.dunderName] = .object(StrObject(module.name))
  }

  func set(_ name: String, _ value: PyObject) {
    module.namespace[machine.names.intern(name)] = .object(value)
  }

  func function(_ name: String, _ body: @escaping NativeBody) {
    set(name, NativeFunction(name: name, moduleName: module.name, body: body))
  }
}
