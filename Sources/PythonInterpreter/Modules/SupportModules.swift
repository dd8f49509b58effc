/// Native parts of modules that are otherwise written in Python.
enum SupportModules {
  static func fillCollections(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define("deque", .object(DequeMembers.makeType(machine)), machine)
  }

  static func fillTypes(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define("SimpleNamespace", .object(machine.simpleNamespaceType), machine)
    module.namespace.define([("coroutine", coroutine)], module: "types", machine)
  }

  /// `types.coroutine`: makes what a generator function returns awaitable.
  private static func coroutine(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let value = try arguments.only("coroutine", machine)
    guard let function = value.cast(.function, to: FunctionObject.self) else {
      if machine.isCallable(value) { return value }
      throw machine.typeError("types.coroutine() expects a callable")
    }
    if function.code.flags.contains(.generator) { function.code.flags.insert(.iterableCoroutine) }
    return value
  }

  static func fillContexts(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define(
      [
        ("current", { machine, _ in machine.currentContext }),
        (
          "swap",
          { machine, arguments in
            let outer = machine.currentContext
            machine.currentContext = try arguments.only("swap", machine)
            return outer
          }
        ),
      ], module: "_contextvars", machine)
  }
}
