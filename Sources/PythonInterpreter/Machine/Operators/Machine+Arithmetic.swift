import BigInt

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Machine {
  /// An operator between two numbers of any kind; nil when the kinds don't know it.
  func arithmetic(_ operation: BinaryOperator, _ a: Number, _ b: Number) throws -> Value? {
    if case .int(let x) = a, case .int(let y) = b { return try integerIfKnown(operation, x, y) }
    if operation == .matrixMultiply { return nil }
    if let x = a.integer, let y = b.integer { return try integer(operation, x, y) }
    if case .complex = a { return try complexArithmetic(operation, a, b) }
    if case .complex = b { return try complexArithmetic(operation, a, b) }
    if operation.isBitwise { return nil }
    guard let x = a.float, let y = b.float else { throw overflowError("int too large to convert to float") }
    return try float(operation, x, y)
  }

  private func integerIfKnown(_ operation: BinaryOperator, _ a: Int, _ b: Int) throws -> Value? {
    operation == .matrixMultiply ? nil : try integer(operation, a, b)
  }

  // MARK: Small integers

  /// An operator between two 64-bit integers.
  @inline(__always)
  func integer(_ operation: BinaryOperator, _ a: Int, _ b: Int) throws -> Value {
    switch operation {
    case .add:
      let (result, overflow) = a.addingReportingOverflow(b)
      return overflow ? .integer(BigInt(a) + BigInt(b)) : .int(result)
    case .subtract:
      let (result, overflow) = a.subtractingReportingOverflow(b)
      return overflow ? .integer(BigInt(a) - BigInt(b)) : .int(result)
    case .multiply:
      let (result, overflow) = a.multipliedReportingOverflow(by: b)
      return overflow ? .integer(BigInt(a) * BigInt(b)) : .int(result)
    case .bitAnd: return .int(a & b)
    case .bitOr: return .int(a | b)
    case .bitXor: return .int(a ^ b)
    case .floorDivide, .modulo: return try floorDivision(operation, a, b)
    case .divide: return try .float(quotient(a, b))
    case .leftShift, .rightShift: return try shift(operation, a, b)
    case .power: return try power(a, b)
    case .matrixMultiply: throw unsupported(operation, .int(a), .int(b))
    }
  }

  private func floorDivision(_ operation: BinaryOperator, _ a: Int, _ b: Int) throws -> Value {
    if b == 0 {
      throw zeroDivision(
        operation == .modulo ? "integer modulo by zero" : "integer division or modulo by zero")
    }
    if b == -1 { return operation == .modulo ? .int(0) : .integer(-BigInt(a)) }
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    let rounds = remainder != 0 && (remainder < 0) != (b < 0)
    if operation == .modulo { return .int(rounds ? remainder + b : remainder) }
    return .int(rounds ? quotient - 1 : quotient)
  }

  /// `a / b`, correctly rounded.
  private func quotient(_ a: Int, _ b: Int) throws -> Double {
    if b == 0 { throw zeroDivision("division by zero") }
    let exact = 1 << 53
    if a.magnitude <= exact && b.magnitude <= exact { return Double(a) / Double(b) }
    return IntegerDivision.quotient(BigInt(a), BigInt(b)) ?? 0
  }

  private func shift(_ operation: BinaryOperator, _ a: Int, _ b: Int) throws -> Value {
    if b < 0 { throw valueError("negative shift count") }
    if operation == .rightShift { return .int(a >> min(b, 63)) }
    if a == 0 { return .int(0) }
    if b < 63 {
      let result = a << b
      if result >> b == a { return .int(result) }
    }
    return try leftShift(BigInt(a), b)
  }

  private func leftShift(_ a: BigInt, _ count: Int) throws -> Value {
    guard count <= Limits.integerBits, a.bitWidth + count <= Limits.integerBits else {
      throw tooLarge("integer")
    }
    return .integer(a << count)
  }

  private func power(_ base: Int, _ exponent: Int) throws -> Value {
    if exponent < 0 { return try floatPower(Double(base), Double(exponent)) }
    if base == 2 && exponent < 62 { return .int(1 << exponent) }
    var (result, square, rest) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: square)
        if overflow { return try power(BigInt(base), exponent) }
        result = product
      }
      rest >>= 1
      if rest == 0 { break }
      let (product, overflow) = square.multipliedReportingOverflow(by: square)
      if overflow { return try power(BigInt(base), exponent) }
      square = product
    }
    return .int(result)
  }

  /// Bounded by the size of the result, which is known before the work begins.
  private func power(_ base: BigInt, _ exponent: Int) throws -> Value {
    let width = base.magnitude.bitWidth
    let bits = width <= 53 ? log2(BigInt(base.magnitude).nearestDouble) : Double(width - 1)
    guard bits * Double(exponent) < Double(Limits.integerBits) else { throw tooLarge("integer") }
    return .integer(IntegerPower.power(base, exponent))
  }

  // MARK: Large integers

  private func integer(_ operation: BinaryOperator, _ a: BigInt, _ b: BigInt) throws -> Value? {
    switch operation {
    case .add: return .integer(a + b)
    case .subtract: return .integer(a - b)
    case .multiply:
      guard a.magnitude.bitWidth + b.magnitude.bitWidth <= Limits.integerBits else {
        throw tooLarge("integer")
      }
      return .integer(a * b)
    case .bitAnd: return .integer(a & b)
    case .bitOr: return .integer(a | b)
    case .bitXor: return .integer(a ^ b)
    case .floorDivide, .modulo:
      if b.isZero {
        throw zeroDivision(
          operation == .modulo ? "integer modulo by zero" : "integer division or modulo by zero")
      }
      let (quotient, remainder) = IntegerDivision.floor(a, b)
      return .integer(operation == .modulo ? remainder : quotient)
    case .divide:
      if b.isZero { throw zeroDivision("division by zero") }
      guard let result = IntegerDivision.quotient(a, b) else {
        throw overflowError("integer division result too large for a float")
      }
      return .float(result)
    case .leftShift, .rightShift: return try shift(operation, a, b)
    case .power: return try power(a, b)
    case .matrixMultiply: return nil
    }
  }

  private func shift(_ operation: BinaryOperator, _ a: BigInt, _ b: BigInt) throws -> Value {
    if b.sign == .minus && !b.isZero { throw valueError("negative shift count") }
    if a.isZero { return .int(0) }
    guard let count = Int(exactly: b) else {
      if operation == .rightShift { return .int(a.sign == .minus ? -1 : 0) }
      throw overflowError("too many digits in integer")
    }
    if operation == .leftShift { return try leftShift(a, count) }
    if count >= a.bitWidth { return .int(a.sign == .minus ? -1 : 0) }
    return .integer(IntegerDivision.floor(a, BigInt(1) << count).quotient)
  }

  private func power(_ base: BigInt, _ exponent: BigInt) throws -> Value {
    if exponent.sign == .minus && !exponent.isZero {
      guard let x = Number.big(base).float, let y = Number.big(exponent).float else {
        throw overflowError("int too large to convert to float")
      }
      return try floatPower(x, y)
    }
    guard let small = Int(exactly: exponent) else {
      if base.magnitude > 1 { throw tooLarge("integer") }
      return .integer(
        base.isZero ? 0 : (base.sign == .plus || exponent.words.first.map { $0 & 1 == 0 } ?? true ? 1 : -1))
    }
    return try power(base, small)
  }

  /// `pow(base, exponent, modulus)`.
  ///
  /// - Throws: TypeError unless all are integers, ValueError for the modulus 0 or when there is no inverse.
  package func power(_ base: Value, _ exponent: Value, modulus: Value) throws -> Value {
    if hasClass(base), let method = specialMethod(base, .dunderPow), let object = base.object,
      !isNativeSpecial(method, of: object)
    {
      let result = try callSpecial(method, base, exponent, modulus)
      if !result.isNotImplemented { return result }
    }
    guard let b = base.bigInteger, let e = exponent.bigInteger, let m = modulus.bigInteger else {
      if base.number != nil && exponent.number != nil && modulus.number != nil {
        throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
      }
      throw typeError(
        "unsupported operand type(s) for ** or pow(): '\(typeName(base))', '\(typeName(exponent))', '\(typeName(modulus))'"
      )
    }
    if m.isZero { throw valueError("pow() 3rd argument cannot be 0") }
    let positive = BigInt(m.magnitude)
    if positive == 1 { return .int(0) }
    let words = m.magnitude.words.count
    guard e.magnitude.bitWidth * words * words <= Limits.modularPower else { throw tooLarge("power") }
    var root = IntegerDivision.floor(b, positive).remainder
    if e.sign == .minus && !e.isZero {
      guard let inverse = root.inverse(positive) else {
        throw valueError("base is not invertible for the given modulus")
      }
      root = inverse
    }
    let result = BigInt(root.magnitude.power(e.magnitude, modulus: positive.magnitude))
    return .integer(IntegerDivision.floor(result, m).remainder)
  }
}

extension BinaryOperator {
  /// Whether only integers know it (among numbers).
  var isBitwise: Bool {
    switch self {
    case .leftShift, .rightShift, .bitAnd, .bitOr, .bitXor, .matrixMultiply: true
    default: false
    }
  }
}
