/// Members that the number types share.
enum NumberMembers {
  static func addUnary<Receiver>(_ table: MemberTable<Receiver>, _ operations: [(String, UnaryOperator)]) {
    for (name, operation) in operations {
      table.unary(name) { machine, value in try machine.unary(operation, plain(value)) }
    }
  }

  /// `__bool__`, `__abs__`, `__divmod__`, `__rdivmod__`.
  static func addShared<Receiver>(_ table: MemberTable<Receiver>) {
    table.unary("__bool__") { machine, value in .bool(try machine.isTrue(plain(value))) }
    table.unary("__abs__") { machine, value in try machine.absoluteValue(plain(value)) }
    table.binary("__divmod__") { machine, a, b in try machine.nativeDivmod(a, b) ?? machine.notImplemented }
    table.binary("__rdivmod__") { machine, a, b in try machine.nativeDivmod(b, a) ?? machine.notImplemented }
  }

  /// `__pow__`, which takes a modulus besides.
  static func addPower<Receiver>(_ table: MemberTable<Receiver>) {
    let type = table.type
    let function = NativeFunction(name: "__pow__", owner: type) { machine, arguments in
      guard let base = arguments.at(0), table.receive(base) != nil else {
        throw machine.typeError(
          "descriptor '__pow__' requires a '\(type.name)' object but received a '\(machine.typeName(arguments[0]))'"
        )
      }
      if !arguments.keywords.isEmpty {
        throw machine.typeError("wrapper __pow__() takes no keyword arguments")
      }
      try arguments.dropFirst.check("", 1...2, machine)
      if let modulus = arguments.at(2), !modulus.isNone {
        guard arguments[1].bigInteger != nil, modulus.bigInteger != nil else { return machine.notImplemented }
        return try machine.power(plain(base), plain(arguments[1]), modulus: plain(modulus))
      }
      if base.bigInteger != nil, arguments[1].bigInteger == nil { return machine.notImplemented }
      return try machine.nativeBinary(.power, base, arguments[1]) ?? machine.notImplemented
    }
    table.set("__pow__", .object(function))
  }

  /// The number without the class of an instance, so that its operators are those of the built-in type.
  static func plain(_ value: Value) -> Value {
    switch value.number {
    case .int(let number): .int(number)
    case .big(let number): .integer(number)
    case .float(let number): .float(number)
    case .complex(let number): .object(ComplexObject(number))
    case nil: value
    }
  }
}
