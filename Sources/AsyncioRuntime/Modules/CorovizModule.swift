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
    addGroupFunctions(module)
    addReports(module)
    return module.module
  }

  private func addLoopFunctions(_ module: ModuleMembers) {
    module.function("running_loop") { [unowned self] _, _ in runningLoop.map { .object($0) } ?? .none }
    module.function("get_running_loop") { [unowned self] machine, arguments in
      try arguments.none("_asyncio.get_running_loop", skippingSelf: false, machine)
      return .object(try requireRunningLoop())
    }
    module.function("get_event_loop") { [unowned self] machine, arguments in
      try arguments.none("_asyncio.get_event_loop", skippingSelf: false, machine)
      return try eventLoop()
    }
    let oneLoop: Signature = "loop?"
    module.function("current_task") { [unowned self] machine, arguments in
      let bound = try arguments.bind("current_task", oneLoop, machine)
      return currentTask(of: try givenOrRunning(bound[0] ?? .none))
    }
    module.function(FunctionFace("asyncio.tasks", "all_tasks", "loop=None")) {
      [unowned self] machine, bound in
      let tasks = SetObject()
      for task in allTasks(of: try givenOrRunning(bound[0] ?? .none)) { try tasks.insert(task, machine) }
      return .object(tasks)
    }
    module.function("_get_running_loop") { [unowned self] _, _ in runningLoop.map { .object($0) } ?? .none }
    let creation = FunctionFace("asyncio.tasks", "create_task", "coro, *, name=None, context=None")
    module.function(creation) { [unowned self] machine, coroutine in
      let loop = try requireRunningLoop()
      if let create = try ownCreateTask(of: loop, machine) {
        return try machine.call(create, [coroutine], keywords: [(machine.names.intern("name"), .none)])
      }
      return try createTask(loop, coroutine, name: .none, context: .none)
    } _: { [unowned self] machine, bound in
      let loop = try requireRunningLoop()
      if let create = try ownCreateTask(of: loop, machine) {
        var keywords = [(machine.names.intern("name"), bound[1] ?? .none)]
        if let context = bound[2], !context.isNone {
          keywords.append((machine.names.intern("context"), context))
        }
        return try machine.call(create, [bound[0] ?? .none], keywords: keywords)
      }
      return try createTask(loop, bound[0] ?? .none, name: bound[1] ?? .none, context: bound[2] ?? .none)
    }
    let sleeping = FunctionFace("asyncio.tasks", "sleep", "delay, result=None", isCoroutine: true)
    module.function(sleeping) { [unowned self] _, delay in
      .object(SleepObject(runtime: self, delay: delay, result: .none))
    } _: { [unowned self] _, bound in
      .object(SleepObject(runtime: self, delay: bound[0] ?? .none, result: bound[1] ?? .none))
    }
    // A context that a program without context variables never sees is not made.
    module.function("copy_context") { [unowned self] machine, _ in
      if machine.modules["contextvars"] == nil { return .none }
      return try context(machine.copyOfContext())
    }
    module.function("generic_alias") { machine, arguments in
      guard let type = arguments[0].cast(.type, to: TypeObject.self) else { return arguments[0] }
      return .object(machine.genericAlias(type, arguments[1]))
    }
    module.function("context_of") { [unowned self] _, arguments in
      if let task = futureObject(arguments[0]) as? TaskObject { return task.contextVariables }
      return (arguments[0].cast(.native, to: NativeObject.self) as? HandleObject)?.call?.context ?? .none
    }
    // A module that the program has imported, or None.
    module.function("imported") { machine, arguments in
      machine.modules[try machine.str(arguments[0]).text].map { .object($0) } ?? .none
    }
    module.function("source_line") { machine, arguments in
      let file = try machine.str(arguments[0]).text
      guard case .int(let line) = arguments[1] else { return .object(StrObject("")) }
      return .object(StrObject(machine.sourceText(file, line)))
    }
    addTaskRegistry(module)
    module.function("on_interrupt") { [unowned self] _, arguments in
      defer { interruptHandler = arguments[0] }
      return interruptHandler
    }
  }

  /// What a loop or task written by others calls around its steps.
  private func addTaskRegistry(_ module: ModuleMembers) {
    module.function("_enter_task") { [unowned self] machine, arguments in
      let loop = try loop(arguments[0])
      if let current = loop.loop.currentTask?.guest as? TaskObject {
        let (new, old) = try (machine.repr(arguments[1]), machine.repr(.object(current)))
        throw machine.runtimeError(
          "Cannot enter into task \(new) while another task \(old) is being executed.")
      }
      _ = loop.loop.swapCurrentTask(try task(arguments[1]))
      return .none
    }
    module.function("_leave_task") { [unowned self] machine, arguments in
      let loop = try loop(arguments[0])
      let task = try task(arguments[1])
      guard loop.loop.currentTask === task else {
        let current = currentTask(of: loop)
        let (left, shown) = try (machine.repr(arguments[1]), machine.repr(current))
        throw machine.runtimeError("Leaving task \(left) does not match the current task \(shown).")
      }
      _ = loop.loop.swapCurrentTask(nil)
      return .none
    }
    module.function("_swap_current_task") { [unowned self] _, arguments in
      let loop = try loop(arguments[0])
      let outer = currentTask(of: loop)
      _ = loop.loop.swapCurrentTask(arguments[1].isNone ? nil : try task(arguments[1]))
      return outer
    }
    for name in ["_register_task", "_unregister_task", "_register_eager_task", "_unregister_eager_task"] {
      // The loop knows its tasks without being told.
      module.function(name) { [unowned self] _, arguments in
        _ = try task(arguments[0])
        return .none
      }
    }
    module.function("_set_running_loop") { [unowned self] _, arguments in
      context.setRunningLoop(arguments[0].isNone ? nil : try loop(arguments[0]).loop)
      return .none
    }
  }

  private func addKindFunctions(_ module: ModuleMembers) {
    module.function(FunctionFace("asyncio.coroutines", "iscoroutine", "obj")) { [unowned self] _, object in
      .bool(isCoroutine(object))
    } _: { [unowned self] _, bound in
      .bool(isCoroutine(bound[0] ?? .none))
    }
    module.function("isawaitable") { [unowned self] _, arguments in .bool(isAwaitable(arguments[0])) }
    module.function(FunctionFace("asyncio.base_futures", "isfuture", "obj")) { [unowned self] _, object in
      .bool(futureObject(object) != nil)
    } _: { [unowned self] _, bound in
      .bool(futureObject(bound[0] ?? .none) != nil)
    }
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
      guard let other = futureObject(arguments[1])?.future else { return .none }
      futureObject(arguments[0])?.future?.purpose = .shielded(other.awaitable)
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

  /// The `create_task` of a loop that has its own, or whose class does; nil for all other loops.
  private func ownCreateTask(of loop: LoopObject, _ machine: Machine) throws -> Value? {
    guard loop.overrides.contains(.createTask) else { return nil }
    return try machine.getAttribute(.object(loop), machine.names.intern("create_task"))
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
    // Of all functions written in Swift one stands for a coroutine function.
    guard let native = value.cast(.nativeFunction, to: NativeFunction.self) else { return false }
    return native.face?.isCoroutine ?? false
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

  /// A function that CPython has in Python. `body` gets its arguments sorted into its parameters.
  func function(_ face: FunctionFace, _ body: @escaping (Machine, [Value?]) throws -> Value) {
    let name = face.qualifiedName
    let function = NativeFunction(name: name, moduleName: module.name) { machine, arguments in
      try leavingBehind(arguments) { try body(machine, arguments.bind(face, machine)) }
    }
    function.face = face
    set(name, function)
  }

  /// The same, in a hurry: one argument given by position is passed to `short` without any sorting.
  func function(
    _ face: FunctionFace, short: @escaping (Machine, Value) throws -> Value,
    _ body: @escaping (Machine, [Value?]) throws -> Value
  ) {
    let name = face.qualifiedName
    let function = NativeFunction(name: name, moduleName: module.name) { machine, arguments in
      try leavingBehind(arguments) {
        if arguments.count == 1 && arguments.keywords.isEmpty { return try short(machine, arguments[0]) }
        return try body(machine, arguments.bind(face, machine))
      }
    }
    function.face = face
    set(name, function)
  }

  /// A function that goes on after it has returned, by changing frames.
  func deferringFunction(_ name: String, _ body: @escaping NativeBody) {
    let function = NativeFunction(name: name, moduleName: module.name, body: body)
    function.defers = true
    set(name, function)
  }
}

/// Has an exception keep what a function was given that is written in Python in CPython: a frame would.
func leavingBehind(_ arguments: Arguments, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as PythonError {
    error.exception.leaveBehind(arguments)
    throw error
  }
}
