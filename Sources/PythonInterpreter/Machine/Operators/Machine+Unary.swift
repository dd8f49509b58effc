import BigInt

extension Machine {
  /// `-x`, `+x`, `~x`, `not x`.
  ///
  /// - Throws: TypeError `bad operand type for unary -: 'str'`, and what special methods raise.
  package func unary(_ operation: UnaryOperator, _ value: Value) throws -> Value {
    if operation == .not { return .bool(try !isTrue(value)) }
    if case .object(let object) = value, object.classOverride != nil,
      let method = specialMethod(value, operation.methodName), !isNativeSpecial(method, of: object)
    {
      return try callSpecial(method, value)
    }
    if let number = value.number, let result = negate(operation, number) { return result }
    throw typeError("bad operand type for unary \(operation.symbol): '\(typeName(value))'")
  }

  private func negate(_ operation: UnaryOperator, _ number: Number) -> Value? {
    switch (operation, number) {
    case (.minus, .int(let value)): value == Int.min ? .integer(-BigInt(value)) : .int(-value)
    case (.minus, .big(let value)): .integer(-value)
    case (.minus, .float(let value)): .float(-value)
    case (.minus, .complex(let value)): .object(ComplexObject(Complex(-value.real, -value.imaginary)))
    case (.plus, .int(let value)): .int(value)
    case (.plus, .big(let value)): .integer(value)
    case (.plus, .float(let value)): .float(value)
    case (.plus, .complex(let value)): .object(ComplexObject(value))
    case (.invert, .int(let value)): .int(~value)
    case (.invert, .big(let value)): .integer(-value - 1)
    default: nil
    }
  }

  /// `abs(value)`.
  ///
  /// - Throws: TypeError `bad operand type for abs(): 'str'`.
  package func absoluteValue(_ value: Value) throws -> Value {
    if case .object(let object) = value, object.classOverride != nil,
      let method = specialMethod(value, .dunderAbs), !isNativeSpecial(method, of: object)
    {
      return try callSpecial(method, value)
    }
    switch value.number {
    case .int(let number): return number >= 0 ? .int(number) : try unary(.minus, .int(number))
    case .big(let number): return .integer(number.magnitude == 0 ? 0 : (number < 0 ? -number : number))
    case .float(let number): return .float(number.magnitude)
    case .complex(let number): return .float(number.length)
    case nil: throw typeError("bad operand type for abs(): '\(typeName(value))'")
    }
  }
}

extension UnaryOperator {
  /// As it is written.
  var symbol: String {
    switch self {
    case .plus: "+"
    case .minus: "-"
    case .invert: "~"
    case .not: "not"
    }
  }

  var methodName: NameID {
    switch self {
    case .plus: .dunderPos
    case .minus: .dunderNeg
    case .invert: .dunderInvert
    case .not: .dunderBool
    }
  }
}
