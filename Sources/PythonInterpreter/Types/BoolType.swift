/// `bool`: what it does differently from `int`.
enum BoolType {
  static func install(_ machine: Machine) {
    machine.types.bool.loadMembers = load
    machine.types.bool.construct = make
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let bool = MemberTable(type, machine) { value -> Bool? in
      if case .bool(let flag) = value { return flag }
      return nil
    }
    bool.operators([.bitAnd, .bitOr, .bitXor])
    bool.unary("__repr__") { machine, value in .string(try machine.nativeRepr(value)) }
    bool.staticMethod("__new__") { machine, arguments in
      _ = try arguments.newClass(machine.types.bool, machine)
      return try make(machine, arguments.dropFirst)
    }
  }

  private static func make(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.refuseKeywords("bool", machine)
    try arguments.check("bool", 0...1, machine)
    return .bool(try arguments.at(0).map(machine.isTrue) ?? false)
  }
}
