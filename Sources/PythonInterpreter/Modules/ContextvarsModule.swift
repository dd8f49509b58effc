/// The native part of `contextvars`: which context is the current one.
enum ContextvarsModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
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

extension Machine {
  /// A copy of the current context, as `contextvars.copy_context()` makes it, for what will run later. None
  /// as long as the program has no context variables.
  package func copyOfContext() -> Value {
    if currentContext.isNone { return .none }
    return (try? callMethod(currentContext, names.intern("copy"), [])) ?? .none
  }
}
