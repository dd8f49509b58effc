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
}
