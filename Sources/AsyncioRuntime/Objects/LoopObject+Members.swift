import EventLoop
import PythonInterpreter

/// The methods of the loop that are in a hurry, or that only Swift can write. The rest is in the prelude.
extension LoopRuntime {
  func addLoopMembers(_ members: TypeMembers) {
    members.function("__new__") { [unowned self] machine, arguments in
      guard let type = arguments[0].cast(.type, to: TypeObject.self) else {
        throw machine.typeError("object.__new__(X): X is not a type object")
      }
      try log(.debug, "Using selector: EpollSelector")
      return .object(LoopObject(type: type, runtime: self))
    }
    members.method("__init__") { _, _ in .none }
    addLoopScheduling(members)
    addLoopTasks(members)
    addLoopState(members)
    addAsyncGenerators(members)
  }

  private func addLoopScheduling(_ members: TypeMembers) {
    for name in ["call_soon", "call_soon_threadsafe"] {
      members.method(name) { [unowned self] machine, arguments in
        guard arguments.count > 1 else { throw missing("\(name)", "callback") }
        let loop = try loop(arguments[0])
        try refuseKeywords(of: arguments, name)
        let wakesUp = name == "call_soon_threadsafe"
        if loop.isDebugging { try check(arguments[1], for: name, in: loop, isLocal: !wakesUp) }
        let call = guestCall(arguments, from: 1, in: loop)
        var callback = Callback.guest(call, nil)
        if loop.overrides.contains(.callSoon), let own = ownCallback(call.function, call.arguments) {
          callback = own
        }
        let handle = try python { () throws(LoopError) in
          wakesUp ? try loop.loop.callSoonAndWakeUp(callback) : try loop.loop.callSoon(callback)
        }
        return .object(HandleObject(type: types.handle, handle: handle, call: call, loop: loop))
      }
    }
    members.method("call_later") { [unowned self] machine, arguments in
      guard arguments.count > 2 else {
        throw missing("call_later", arguments.count > 1 ? "callback" : "delay")
      }
      try refuseKeywords(of: arguments, "call_later")
      if arguments[1].isNone { throw machine.typeError("delay must not be None") }
      let loop = try loop(arguments[0])
      if !loop.overrides.isDisjoint(with: .ofCallLater) { return try callAtByProgram(loop, arguments) }
      let when = try machine.binary(.add, .float(loop.loop.time), arguments[1], inPlace: false)
      return try callAt(loop, when, arguments)
    }
    members.method("call_at") { [unowned self] machine, arguments in
      guard arguments.count > 2 else { throw missing("call_at", arguments.count > 1 ? "callback" : "when") }
      try refuseKeywords(of: arguments, "call_at")
      if arguments[1].isNone { throw machine.typeError("when cannot be None") }
      return try callAt(loop(arguments[0]), arguments[1], arguments)
    }
    members.plainMethod("BaseEventLoop", "time") { [unowned self] _, arguments in
      .float(try loop(arguments[0]).loop.context.readClock())
    }
  }

  /// `call_later` of a loop that has a `call_at` or a `time` of its own.
  private func callAtByProgram(_ loop: LoopObject, _ arguments: Arguments) throws -> Value {
    let now = try machine.callMethod(.object(loop), machine.names.intern("time"), [])
    var values = arguments.positional(from: 1)
    values[0] = try machine.binary(.add, now, arguments[1], inPlace: false)
    let method = try machine.getAttribute(.object(loop), machine.names.intern("call_at"))
    let name = machine.names.intern("context")
    return try machine.call(method, values, keywords: [(name, arguments.keyword(name) ?? .none)])
  }

  private func callAt(_ loop: LoopObject, _ when: Value, _ arguments: Arguments) throws -> Value {
    if loop.loop.isClosed { throw error(for: .loopClosed) }
    if loop.isDebugging { try check(arguments[2], for: "call_at", in: loop, isLocal: true) }
    let deadline = try machine.seconds(when)
    let call = guestCall(arguments, from: 2, in: loop)
    let handle = try python { () throws(LoopError) in try loop.loop.callAt(deadline, .guest(call, nil)) }
    return .object(HandleObject(type: types.timerHandle, handle: handle, call: call, loop: loop, when: when))
  }

  private func guestCall(_ arguments: Arguments, from start: Int, in loop: LoopObject) -> GuestCall {
    let call = GuestCall(
      arguments[start], arguments.positional(from: start + 1),
      context: arguments.keyword(machine.names.intern("context")) ?? .none, machine: machine)
    if loop.isDebugging { call.place = CreationPlace(machine) }
    return call
  }

  /// What debug mode looks at when something is scheduled (CPython: _check_thread and _check_callback).
  func check(_ callback: Value, for method: String, in loop: LoopObject, isLocal: Bool) throws {
    if isLocal, let thread = loop.runningThread, thread != threads.current.identifier {
      throw machine.runtimeError(
        "Non-thread-safe operation invoked on an event loop other than the current one")
    }
    if isCoroutine(callback) || isCoroutineFunction(callback) {
      throw machine.typeError("coroutines cannot be used with \(method)()")
    }
    guard machine.isCallable(callback) else {
      throw machine.typeError(
        "a callable object was expected by \(method)(), got \(try machine.repr(callback))")
    }
  }

  /// A callback's keyword arguments can't be given to the method that schedules it: its own is `context`.
  private func refuseKeywords(of arguments: Arguments, _ function: String) throws {
    for keyword in arguments.keywords where machine.names.text(keyword) != "context" {
      throw machine.typeError(
        "BaseEventLoop.\(function)() got an unexpected keyword argument '\(machine.names.text(keyword))'")
    }
  }

  private func missing(_ function: String, _ name: String) -> PythonError {
    machine.typeError("BaseEventLoop.\(function)() missing 1 required positional argument: '\(name)'")
  }

  private func addLoopTasks(_ members: TypeMembers) {
    members.plainMethod("BaseEventLoop", "create_future") { [unowned self] _, arguments in
      let loop = try loop(arguments[0])
      return .object(FutureObject(loop: loop, future: Future(loop: loop.loop)))
    }
    let creation = FunctionFace(
      "asyncio.base_events", "BaseEventLoop.create_task", "coro, *, name=None, context=None")
    members.method("create_task") { [unowned self] machine, arguments in
      try leavingBehind(arguments) {
        let bound = try arguments.bind(creation, skippingSelf: true, machine)
        return try createTask(
          loop(arguments[0]), bound[0] ?? .none, name: bound[1] ?? .none, context: bound[2] ?? .none)
      }
    }
    members.method("set_task_factory") { [unowned self] machine, arguments in
      let factory = arguments[1]
      guard factory.isNone || machine.isCallable(factory) else {
        throw machine.typeError("task factory must be a callable or None")
      }
      try loop(arguments[0]).taskFactory = factory
      return .none
    }
    members.plainMethod("BaseEventLoop", "get_task_factory") { [unowned self] _, arguments in
      try loop(arguments[0]).taskFactory
    }
  }

  /// `loop.create_task`: by the loop's task factory, if it has one.
  func createTask(_ loop: LoopObject, _ coroutine: Value, name: Value, context: Value) throws -> Value {
    if loop.loop.isClosed { throw error(for: .loopClosed) }
    guard loop.taskFactory.isNone else {
      let keywords = context.isNone ? [] : [(machine.names.intern("context"), context)]
      let task = try machine.call(loop.taskFactory, [.object(loop), coroutine], keywords: keywords)
      _ = try machine.callMethod(task, machine.names.intern("set_name"), [name])
      return task
    }
    // A task takes about as long to make as this many instructions.
    machine.fuel -= 40
    let task = TaskObject(type: types.task, runtime: self)
    task.contextVariables = context.isNone ? machine.copyOfContext() : context
    try start(task, coroutine, loop: loop, name: name)
    return .object(task)
  }

  private func addLoopState(_ members: TypeMembers) {
    members.deferringMethod("run_forever") { [unowned self] machine, arguments in
      if arguments.count > 1 || !arguments.keywords.isEmpty {
        let face = FunctionFace("asyncio.base_events", "BaseEventLoop.run_forever", "")
        _ = try arguments.bind(face, skippingSelf: true, machine)
      }
      return try LoopRun(loop(arguments[0])).begin(machine)
    }
    members.plainMethod("BaseEventLoop", "stop") { [unowned self] _, arguments in
      try loop(arguments[0]).loop.stop()
      return .none
    }
    members.plainMethod("BaseEventLoop", "close") { [unowned self] _, arguments in
      let loop = try loop(arguments[0]).loop
      try python { () throws(LoopError) in try loop.close() }
      return .none
    }
    members.plainMethod("BaseEventLoop", "is_running") { [unowned self] _, arguments in
      .bool(try loop(arguments[0]).loop.isRunning)
    }
    members.plainMethod("BaseEventLoop", "is_closed") { [unowned self] _, arguments in
      .bool(try loop(arguments[0]).loop.isClosed)
    }
    addLoopDebugging(members)
    members.method("_check_closed") { [unowned self] _, arguments in
      if try loop(arguments[0]).loop.isClosed { throw error(for: .loopClosed) }
      return .none
    }
    members.method("_check_running") { [unowned self] _, arguments in
      if try loop(arguments[0]).loop.isRunning { throw error(for: .alreadyRunning) }
      if runningLoop != nil { throw error(for: .anotherLoopRunning) }
      return .none
    }
  }

  private func addAsyncGenerators(_ members: TypeMembers) {
    members.method("_add_asyncgen") { [unowned self] _, arguments in
      if let generator = arguments[1].cast(.generator, to: GeneratorObject.self) {
        try loop(arguments[0]).asyncGenerators.append(WeakGenerator(generator: generator))
      }
      return .none
    }
    members.method("_discard_asyncgen") { [unowned self] _, arguments in
      let generator = arguments[1].cast(.generator, to: GeneratorObject.self)
      try loop(arguments[0]).asyncGenerators.removeAll { $0.generator == nil || $0.generator === generator }
      return .none
    }
    members.method("_take_asyncgens") { [unowned self] _, arguments in
      let loop = try loop(arguments[0])
      let alive = loop.asyncGenerators.compactMap(\.generator).filter { $0.state != .closed }
      loop.asyncGenerators = []
      return .object(ListObject(ContiguousArray(alive.map { .object($0) })))
    }
  }

  /// The loop that a value is.
  func loop(_ value: Value) throws -> LoopObject {
    guard let loop = value.cast(.native, to: NativeObject.self) as? LoopObject else {
      throw machine.typeError("an event loop is expected, not '\(machine.typeName(value))'")
    }
    return loop
  }
}
