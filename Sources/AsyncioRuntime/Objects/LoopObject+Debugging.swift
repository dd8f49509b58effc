import EventLoop
import PythonInterpreter

/// What a program can see of a loop's inside, and debug mode.
extension LoopRuntime {
  func addLoopDebugging(_ members: TypeMembers) {
    members.method("get_debug") { [unowned self] _, arguments in .bool(try loop(arguments[0]).isDebugging) }
    members.property("_debug") { [unowned self] _, value in
      .bool(try loop(value).isDebugging)
    } set: { [unowned self] machine, value, flag in
      try loop(value).isDebugging = machine.isTrue(flag)
    }
    members.property("slow_callback_duration") { [unowned self] _, value in
      try loop(value).slowCallbackDuration
    } set: { [unowned self] _, value, duration in
      try loop(value).slowCallbackDuration = duration
    }
    members.method("_set_coroutine_origin_tracking") { [unowned self] machine, arguments in
      try loop(arguments[0]).trackOrigins(machine.isTrue(arguments[1]))
      return .none
    }
    members.method("_write_to_self") { [unowned self] _, arguments in
      try loop(arguments[0]).loop.wakeUp()
      return .none
    }
    members.method("_read_signals_with") { [unowned self] machine, arguments in
      let reader = arguments[1]
      try loop(arguments[0]).loop.whenWakeUpIsRead = { _ = try? machine.call(reader, []) }
      return .none
    }
    members.property("_task_factory") { [unowned self] _, value in try loop(value).taskFactory }
    members.property("_stopping") { [unowned self] _, value in .bool(try loop(value).loop.isStopping) }
    members.property("_closed") { [unowned self] _, value in .bool(try loop(value).loop.isClosed) }
    members.property("_thread_id") { [unowned self] _, value in
      try loop(value).runningThread.map { .int($0) } ?? .none
    }
    members.property("_clock_resolution") { _, _ in .float(1e-9) }
    members.property("_ready") { [unowned self] machine, value in
      let loop = try loop(value)
      return try deque(loop.loop.readyHandles.map { shown($0, in: loop) }, machine)
    }
    members.property("_scheduled") { [unowned self] machine, value in
      let loop = try loop(value)
      return .object(ListObject(ContiguousArray(loop.loop.setTimers.map { shown($0, in: loop) })))
    }
  }

  private func deque(_ items: [Value], _ machine: Machine) throws -> Value {
    let collections = try machine.importModule("_collections")
    return try machine.callMethod(
      .object(collections), machine.names.intern("deque"), [.object(ListObject(ContiguousArray(items)))])
  }

  /// A handle as a program sees it. The loop's own have no Python function: one that only has a name stands for it.
  func shown(_ handle: Handle, in loop: LoopObject) -> Value {
    let isTimer = handle is TimerHandle
    let when = (handle as? TimerHandle).map { Value.float($0.deadline) }
    let call: GuestCall
    if case .guest(let guest, _) = handle.callback, let own = guest as? GuestCall {
      call = own
    } else {
      let name = handle.callback.map(Self.shownName) ?? "None"
      let function = NativeFunction(name: name) { _, _ in .none }
      call = GuestCall(.object(function), context: .none, machine: machine)
    }
    let type = isTimer ? types.timerHandle : types.handle
    return .object(HandleObject(type: type, handle: handle, call: call, loop: loop, when: when))
  }

  private static func shownName(of callback: Callback) -> String {
    switch callback {
    case .step, .stepThrowing: "TaskStepMethWrapper"
    case .wakeup: "Task.task_wakeup"
    case .setResult, .native, .guest: callback.name
    }
  }

  // MARK: Slow turns

  /// Tells of a turn that took long on the virtual clock, in debug mode.
  func reportSlowTurn(_ handle: Handle, began: Double, in loop: LoopObject) throws {
    let seconds = loop.loop.time - began
    guard seconds >= (try machine.seconds(loop.slowCallbackDuration)) else { return }
    let text = try machine.repr(subject(of: handle, in: loop))
    try log(.warning, "Executing \(text) took \(ScheduleLog.threeDecimals(seconds)) seconds")
  }

  /// The task whose turn it was, or else the handle.
  private func subject(of handle: Handle, in loop: LoopObject) -> Value {
    switch handle.callback {
    case .step(let task), .stepThrowing(let task, _), .wakeup(let task, _):
      if let object = task.task.guest as? FutureObject { return .object(object) }
    default: break
    }
    return shown(handle, in: loop)
  }
}
