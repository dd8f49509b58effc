import BigInt

/// `float`.
enum FloatType {
  static func install(_ machine: Machine) {
    machine.types.float.loadMembers = load
    machine.types.float.construct = { machine, arguments in .float(try make(arguments, machine)) }
  }

  private static func make(_ arguments: Arguments, _ machine: Machine) throws -> Double {
    try arguments.refuseKeywords("float", machine)
    try arguments.check("float", 0...1, machine)
    return try arguments.at(0).map(machine.floatValue) ?? 0
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let float = MemberTable(type, machine) { $0.floatingPoint }
    float.comparisons(isHashable: true)
    float.formatting()
    float.operators([.add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power])
    NumberMembers.addUnary(float, [("__neg__", .minus), ("__pos__", .plus)])
    NumberMembers.addShared(float)
    float.staticMethod("__new__") { machine, arguments in
      let type = try arguments.newClass(machine.types.float, machine)
      let value = try make(arguments.dropFirst, machine)
      return type === machine.types.float ? .float(value) : .object(BoxedFloatObject(value, type: type))
    }
    float.classMethod("fromhex") { machine, arguments in
      try arguments.checkSingle("float.fromhex()", machine)
      guard let text = arguments[1].str else {
        throw machine.typeError("bad argument type for built-in operation")
      }
      guard let value = fromHex(text.text) else {
        throw machine.valueError("invalid hexadecimal floating-point string")
      }
      if value.isInfinite, text.text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        throw machine.overflowError("hexadecimal value too large to represent as a float")
      }
      guard let type = arguments[0].cast(.type, to: TypeObject.self), type.isUserDefined else {
        return .float(value)
      }
      return try machine.call(arguments[0], [.float(value)])
    }
    conversions(float)
  }

  private static func conversions(_ float: MemberTable<Double>) {
    float.unary("__int__") { machine, number in try machine.truncated(number.floatingPoint ?? 0) }
    float.noArguments("__trunc__") { machine, number in try machine.truncated(number) }
    float.noArguments("__floor__") { machine, number in try machine.truncated(number.rounded(.down)) }
    float.noArguments("__ceil__") { machine, number in try machine.truncated(number.rounded(.up)) }
    float.unary("__float__") { _, number in .float(number.floatingPoint ?? 0) }
    float.noArguments("conjugate") { _, number in .float(number) }
    float.noArguments("is_integer") { _, number in
      .bool(number.isFinite && number == number.rounded(.towardZero))
    }
    float.noArguments("hex") { _, number in .string(hex(number)) }
    float.noArguments("as_integer_ratio") { machine, number in try ratio(number, machine) }
    float.positional("__round__", 0...1) { machine, number, arguments in
      try machine.nativeRound(.float(number), digits: arguments.at(0).flatMap { $0.isNone ? nil : $0 })
    }
    float.property("real") { _, number in .float(number) }
    float.property("imag") { _, _ in .float(0) }
  }

  private static func ratio(_ number: Double, _ machine: Machine) throws -> Value {
    if number.isNaN { throw machine.valueError("cannot convert NaN to integer ratio") }
    if number.isInfinite { throw machine.overflowError("cannot convert Infinity to integer ratio") }
    if number == 0 { return .object(TupleObject([.int(0), .int(1)])) }
    var numerator = BigInt(number.significand * 0x1p52)
    var exponent = Int(number.exponent) - 52
    let zeros = numerator.trailingZeroBitCount
    numerator >>= zeros
    exponent += zeros
    if number < 0 { numerator.negate() }
    let (top, bottom) =
      exponent >= 0 ? (numerator << exponent, BigInt(1)) : (numerator, BigInt(1) << -exponent)
    return .object(TupleObject([.integer(top), .integer(bottom)]))
  }

  private static func hex(_ number: Double) -> String {
    if !number.isFinite { return FloatText.repr(number) }
    let sign = number.sign == .minus ? "-" : ""
    if number == 0 { return "\(sign)0x0.0p+0" }
    let isSubnormal = number.exponentBitPattern == 0
    let exponent = isSubnormal ? -1022 : Int(number.exponentBitPattern) - 1023
    let digits = String(number.significandBitPattern, radix: 16)
    let padded = String(repeating: "0", count: 13 - digits.utf8.count) + digits
    return "\(sign)0x\(isSubnormal ? 0 : 1).\(padded)p\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
  }

  private static func fromHex(_ text: String) -> Double? {
    if text.utf8.contains(where: { $0 >= 0x80 }) { return nil }
    let trimmed = NumberParsing.trimmed(StrObject(text))
    let name = String(decoding: trimmed, as: UTF8.self).lowercased()
    if let value = NumberParsing.float(StrObject(name)), !value.isFinite { return value }
    let isNegative = name.hasPrefix("-")
    var digits = name.hasPrefix("-") || name.hasPrefix("+") ? String(name.dropFirst()) : name
    if !digits.hasPrefix("0x") { digits = "0x" + digits }
    return Double(digits).map { isNegative ? -$0 : $0 }
  }
}
