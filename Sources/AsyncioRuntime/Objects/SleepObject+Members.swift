import PythonInterpreter

/// The methods of the coroutine that `asyncio.sleep(...)` gives, for a program that runs it by hand.
extension LoopRuntime {
  func addSleepMembers(_ members: TypeMembers) {
    members.method("__await__") { [unowned self] machine, arguments in
      try sleep(arguments[0]).awaitIterator(machine).map { .object($0) } ?? .none
    }
    members.method("send") { [unowned self] machine, arguments in
      let steps = try steps(of: arguments[0], machine)
      return try finish(steps.send(arguments[1], machine), steps, machine)
    }
    members.method("throw") { [unowned self] machine, arguments in
      let steps = try steps(of: arguments[0], machine)
      let exception = try raisable(arguments[1])
      return try finish(steps.throw(exception, machine), steps, machine)
    }
    members.method("close") { [unowned self] _, arguments in
      try sleep(arguments[0]).close()
      return .none
    }
    for name in ["__name__", "__qualname__"] {
      members.property(name) { _, _ in .object(StrObject("sleep")) }
    }
    members.property("cr_running") { _, _ in .bool(false) }
  }

  private func sleep(_ value: Value) throws -> SleepObject {
    guard let sleep = value.cast(.native, to: NativeObject.self) as? SleepObject else {
      throw machine.typeError("a coroutine is expected, not '\(machine.typeName(value))'")
    }
    return sleep
  }

  private func steps(of value: Value, _ machine: Machine) throws -> NativeIterator {
    let sleep = try sleep(value)
    if let steps = sleep.steps { return steps }
    guard let steps = try sleep.awaitIterator(machine) else { throw machine.runtimeError("no steps") }
    return steps
  }

  private func raisable(_ value: Value) throws -> ExceptionObject {
    let instance = value.cast(.type, to: TypeObject.self) == nil ? value : try machine.call(value, [])
    guard let exception = instance.cast(.exception, to: ExceptionObject.self) else {
      throw machine.typeError(
        "exceptions must be classes or instances deriving from BaseException, not \(machine.typeName(value))")
    }
    return exception
  }

  /// What it yielded, or StopIteration with its result.
  private func finish(_ yielded: Value?, _ steps: NativeIterator, _ machine: Machine) throws -> Value {
    if let yielded { return yielded }
    let result = steps.returnValue
    let end = machine.exception("StopIteration", result.isNone ? [] : [result])
    end.payload = result
    throw PythonError(end)
  }
}
