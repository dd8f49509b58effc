/// What is left to tell about types that do little: `None`, generators, frames and the like.
enum SmallTypes {
  static func install(_ machine: Machine) {
    let types = machine.types
    types.none.addLoader { type, machine in
      MemberTable(type, machine) { $0 }.unary("__bool__") { _, _ in .bool(false) }
    }
    types.notImplemented.addLoader { type, machine in
      MemberTable(type, machine) { $0 }.unary("__bool__") { machine, _ in
        throw machine.typeError("NotImplemented should not be used in a boolean context")
      }
    }
    for type in [types.generator, types.coroutine, types.asyncGenerator] {
      type.addLoader { MemberTable($0, $1) { $0 }.generic() }
    }
    types.frame.addLoader(addTracing)
    types.property.addLoader(addName)
  }

  /// What a debugger would set; here nobody traces frames.
  private static func addTracing(_ type: TypeObject, _ machine: Machine) {
    type.define(
      properties: [
        ("f_trace", { _, _ in .none }), ("f_trace_lines", { _, _ in .bool(true) }),
        ("f_trace_opcodes", { _, _ in .bool(false) }),
        ("f_builtins", { machine, _ in machine.dictionary(of: machine.builtins) }),
      ], machine)
  }

  /// A property has the name it was given in its class, or that of its getter.
  private static func addName(_ type: TypeObject, _ machine: Machine) {
    func property(_ value: Value) -> PropertyObject? { value.cast(.property, to: PropertyObject.self) }
    type.define(
      property: "__name__", machine,
      get: { machine, value in
        if let name = property(value)?.name { return name }
        let getter = property(value)?.getter ?? .none
        if let name = try getter.isNone ? nil : machine.findAttribute(getter, .dunderName) { return name }
        throw machine.error("AttributeError", "'property' object has no attribute '__name__'")
      }, set: { _, value, name in property(value)?.name = name })
    type.define(
      methods: [
        (
          "__set_name__",
          { machine, arguments in
            try arguments.dropFirst.check("__set_name__", 2...2, machine)
            property(arguments[0])?.name = arguments[2]
            return .none
          }
        )
      ], machine)
  }
}
