import EventLoop
import PythonInterpreter

/// The methods of `Handle` and `TimerHandle`.
extension LoopRuntime {
  func addHandleMembers(_ members: TypeMembers) {
    members.method("cancel") { [unowned self] _, arguments in
      try handle(arguments[0]).cancel()
      return .none
    }
    members.method("cancelled") { [unowned self] _, arguments in
      .bool(try handle(arguments[0]).handle.isCancelled)
    }
    members.method("get_context") { [unowned self] _, arguments in
      try handle(arguments[0]).call.map { try context($0.context) } ?? .none
    }
    members.property("_cancelled") { [unowned self] _, value in .bool(try handle(value).handle.isCancelled) }
    members.property("_callback") { [unowned self] _, value in try handle(value).call?.function ?? .none }
    members.property("_args") { [unowned self] _, value in
      try handle(value).call.map { .object(TupleObject($0.arguments)) } ?? .none
    }
    members.property("_loop") { [unowned self] _, value in .object(try handle(value).loop) }
    members.property("_context") { [unowned self] machine, value in
      try handle(value).call.map { try context($0.context) } ?? .none
    }
    members.property("_source_traceback") { [unowned self] _, value in try handle(value).place?.value ?? .none
    }
    members.method("_run") { [unowned self] machine, arguments in
      guard let call = try handle(arguments[0]).call else {
        throw machine.typeError("'NoneType' object is not callable")
      }
      _ = try machine.call(call.function, call.arguments)
      return .none
    }
  }

  func addTimerHandleMembers(_ members: TypeMembers) {
    members.method("when") { [unowned self] _, arguments in try handle(arguments[0]).when ?? .none }
    members.property("_when") { [unowned self] _, value in try handle(value).when ?? .none }
    members.property("_scheduled") { [unowned self] _, value in
      .bool((try handle(value).handle as? TimerHandle)?.isScheduled ?? false)
    }
    members.method("__hash__") { [unowned self] machine, arguments in
      .int(try machine.hash(handle(arguments[0]).when ?? .none))
    }
    addComparison("__lt__", .less, members)
    addComparison("__le__", .lessOrEqual, members)
    addComparison("__gt__", .greater, members)
    addComparison("__ge__", .greaterOrEqual, members)
  }

  /// Timers compare by their moments.
  private func addComparison(_ name: String, _ relation: ComparisonOperator, _ members: TypeMembers) {
    members.method(name) { [unowned self] machine, arguments in
      guard let other = try? handle(arguments[1]), let second = other.when,
        let first = try handle(arguments[0]).when
      else { return machine.notImplemented }
      return try machine.compare(relation, first, second)
    }
  }

  private func handle(_ value: Value) throws -> HandleObject {
    guard let handle = value.cast(.native, to: NativeObject.self) as? HandleObject else {
      throw machine.typeError("a handle is expected, not '\(machine.typeName(value))'")
    }
    return handle
  }
}
