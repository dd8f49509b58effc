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
