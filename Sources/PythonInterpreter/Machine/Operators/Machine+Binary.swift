extension Machine {
  /// `a + b` and the other operators with two operands; `a += b` when in place.
  ///
  /// - Throws: TypeError when the types don't fit, ZeroDivisionError, MemoryError for results beyond `Limits`,
  ///   and what special methods raise.
  package func binary(_ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool) throws -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)): return try integer(operation, x, y)
    case (.float(let x), .float(let y)): if let result = try float(operation, x, y) { return result }
    case (.float(let x), .int(let y)): if let result = try float(operation, x, Double(y)) { return result }
    case (.int(let x), .float(let y)): if let result = try float(operation, Double(x), y) { return result }
    default: break
    }
    if hasClass(a) || hasClass(b) { return try binaryClasses(operation, a, b, inPlace: inPlace) }
    if inPlace, let result = try nativeInPlace(operation, a, b) { return result }
    if let result = try nativeBinary(operation, a, b) { return result }
    return try sequenceBinary(operation, a, b, inPlace: inPlace)
  }

  /// An operator where a class may have a say. Source: CPython `binary_iop1`, `binary_op1`.
  private func binaryClasses(_ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool) throws
    -> Value
  {
    let names = operation.methods
    if inPlace, let result = try askInPlace(operation, names.inPlace, a, b) { return result }
    let (left, right) = (type(of: a), type(of: b))
    let rightFirst = left !== right && right.isSubtype(of: left) && overrides(names.reflected, right, left)
    if rightFirst, let result = try ask(operation, names.reflected, b, a, isReflected: true) { return result }
    if let result = try ask(operation, names.plain, a, b, isReflected: false) { return result }
    if !rightFirst, left !== right, let result = try ask(operation, names.reflected, b, a, isReflected: true)
    {
      return result
    }
    return try sequenceBinary(operation, a, b, inPlace: inPlace)
  }

  private func overrides(_ name: NameID, _ type: TypeObject, _ base: TypeObject) -> Bool {
    guard let own = type.lookup(name, self) else { return false }
    return base.lookup(name, self).map { !own.isIdentical(to: $0) } ?? true
  }

  /// What `receiver`'s method says; nil for NotImplemented.
  private func ask(
    _ operation: BinaryOperator, _ name: NameID, _ receiver: Value, _ other: Value, isReflected: Bool
  ) throws -> Value? {
    let (left, right) = isReflected ? (other, receiver) : (receiver, other)
    guard case .object(let object) = receiver, object.classOverride != nil else {
      return try nativeBinary(operation, left, right)
    }
    guard let method = specialMethod(receiver, name) else {
      return object.kind == .type ? try nativeBinary(operation, left, right) : nil
    }
    if isNativeSpecial(method, of: object) { return try nativeBinary(operation, left, right) }
    let result = try callSpecial(method, receiver, other)
    return result.isNotImplemented ? nil : result
  }

  private func askInPlace(_ operation: BinaryOperator, _ name: NameID, _ a: Value, _ b: Value) throws
    -> Value?
  {
    guard case .object(let object) = a, object.classOverride != nil else {
      return try nativeInPlace(operation, a, b)
    }
    guard let method = specialMethod(a, name) else { return nil }
    if isNativeSpecial(method, of: object) { return try nativeInPlace(operation, a, b) }
    let result = try callSpecial(method, a, b)
    return result.isNotImplemented ? nil : result
  }

  /// An operator by layout, without concatenation and repetition; nil when the layouts don't know it.
  func nativeBinary(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    if let x = a.number {
      guard let y = b.number else { return nil }
      if case .bool(let p) = a, case .bool(let q) = b, let flag = operation.logical(p, q) {
        return .bool(flag)
      }
      return try arithmetic(operation, x, y)
    }
    guard case .object(let object) = a else {
      return operation == .bitOr && a.isNone ? typeUnion(a, b) : nil
    }
    switch object.kind {
    case .str where operation == .modulo:
      return .object(try formatPercent(unsafeDowncast(object, to: StrObject.self), b))
    case .bytes where operation == .modulo:
      return .object(try formatPercent(unsafeDowncast(object, to: BytesObject.self), b))
    case .set:
      let set = unsafeDowncast(object, to: SetObject.self)
      return try setOperation(operation, set, b) ?? viewOperation(operation, a, b)
    case .dict: return try dictOperation(operation, unsafeDowncast(object, to: DictObject.self), b)
    case .dictView: return try viewOperation(operation, a, b)
    default:
      if let view = b.cast(.dictView, to: DictViewObject.self) {
        return try viewOperation(operation, a, .object(view))
      }
      return operation == .bitOr ? typeUnion(a, b) : nil
    }
  }

  /// An in-place operator by layout, where it differs from the plain one; nil otherwise.
  func nativeInPlace(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    guard case .object(let object) = a else { return nil }
    switch object.kind {
    case .set where !unsafeDowncast(object, to: SetObject.self).isFrozen:
      return try setUpdate(operation, unsafeDowncast(object, to: SetObject.self), b)
    case .dict where operation == .bitOr:
      try unsafeDowncast(object, to: DictObject.self).update(from: b, self)
      return a
    default: return nil
    }
  }

  /// TypeError `unsupported operand type(s) for +: 'int' and 'str'`.
  func unsupported(_ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool = false) -> PythonError
  {
    let symbol = inPlace ? operation.symbol + "=" : (operation == .power ? "** or pow()" : operation.symbol)
    let isOldPrint =
      operation == .rightShift && a.cast(.nativeFunction, to: NativeFunction.self)?.name == "print"
    let hint = isOldPrint ? ". Did you mean \"print(<message>, file=<output_stream>)\"?" : ""
    return typeError(
      "unsupported operand type(s) for \(symbol): '\(typeName(a))' and '\(typeName(b))'\(hint)")
  }

  /// `divmod(a, b)`.
  ///
  /// - Throws: TypeError, ZeroDivisionError, and what special methods raise.
  package func divmod(_ a: Value, _ b: Value) throws -> Value {
    if hasClass(a) || hasClass(b), let result = try callEither(a, b, "__divmod__", "__rdivmod__") {
      return result
    }
    return try nativeDivmod(a, b) ?? { throw divmodUnsupported(a, b) }()
  }

  /// `divmod` of two numbers; nil for anything else.
  func nativeDivmod(_ a: Value, _ b: Value) throws -> Value? {
    guard let x = a.number, let y = b.number, x.isReal, y.isReal else { return nil }
    if !(x.isInteger && y.isInteger), y.float == 0 { throw zeroDivision("float divmod()") }
    guard let quotient = try arithmetic(.floorDivide, x, y), let remainder = try arithmetic(.modulo, x, y)
    else {
      return nil
    }
    return .object(TupleObject([quotient, remainder]))
  }

  private func divmodUnsupported(_ a: Value, _ b: Value) -> PythonError {
    typeError("unsupported operand type(s) for divmod(): '\(typeName(a))' and '\(typeName(b))'")
  }
}

extension BinaryOperator {
  /// As it is written.
  package var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "**"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .bitAnd: "&"
    case .bitOr: "|"
    case .bitXor: "^"
    }
  }

  /// `__add__`, `__radd__` and `__iadd__`, for every operator.
  var methods: (plain: NameID, reflected: NameID, inPlace: NameID) {
    switch self {
    case .add: (.dunderAdd, .dunderRadd, .dunderIadd)
    case .subtract: (.dunderSub, .dunderRsub, .dunderIsub)
    case .multiply: (.dunderMul, .dunderRmul, .dunderImul)
    case .matrixMultiply: (.dunderMatmul, .dunderRmatmul, .dunderImatmul)
    case .divide: (.dunderTruediv, .dunderRtruediv, .dunderItruediv)
    case .floorDivide: (.dunderFloordiv, .dunderRfloordiv, .dunderIfloordiv)
    case .modulo: (.dunderMod, .dunderRmod, .dunderImod)
    case .power: (.dunderPow, .dunderRpow, .dunderIpow)
    case .leftShift: (.dunderLshift, .dunderRlshift, .dunderIlshift)
    case .rightShift: (.dunderRshift, .dunderRrshift, .dunderIrshift)
    case .bitAnd: (.dunderAnd, .dunderRand, .dunderIand)
    case .bitOr: (.dunderOr, .dunderRor, .dunderIor)
    case .bitXor: (.dunderXor, .dunderRxor, .dunderIxor)
    }
  }

  /// `&`, `|` and `^` of two bools are bools.
  func logical(_ a: Bool, _ b: Bool) -> Bool? {
    switch self {
    case .bitAnd: a && b
    case .bitOr: a || b
    case .bitXor: a != b
    default: nil
    }
  }
}
