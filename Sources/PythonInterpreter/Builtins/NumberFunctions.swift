import BigInt

/// `abs`, `round`, `divmod`, `pow`, `chr`, `ord`, `hex`, `oct`, `bin`.
enum NumberFunctions {
  static var table: [NativeEntry] {
    [
      ("abs", abs), ("round", round), ("divmod", divmod), ("pow", pow), ("chr", chr), ("ord", ord),
      ("hex", { try based($0, $1, "hex", 16, "0x") }), ("oct", { try based($0, $1, "oct", 8, "0o") }),
      ("bin", { try based($0, $1, "bin", 2, "0b") }),
    ]
  }

  private static func abs(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try machine.absoluteValue(arguments.only("abs", machine))
  }

  private static func divmod(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("divmod", 2...2, machine)
    return try machine.divmod(arguments[0], arguments[1])
  }

  private static func pow(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("pow", "base, exp, mod?", machine)
    let (base, exponent) = (bound[0] ?? .none, bound[1] ?? .none)
    guard let modulus = bound[2], !modulus.isNone else {
      return try machine.binary(.power, base, exponent, inPlace: false)
    }
    return try machine.power(base, exponent, modulus: modulus)
  }

  private static func chr(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let value = try machine.index(arguments.only("chr", machine))
    guard let code = value.smallInteger, (0..<0x110000).contains(code) else {
      throw machine.valueError("chr() arg not in range(0x110000)")
    }
    return .object(StrObject(scalars: [UInt32(code)]))
  }

  private static func ord(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let value = try arguments.only("ord", machine)
    let length: Int
    if let text = value.str {
      if text.count == 1, let scalar = text.scalars.first { return .int(Int(scalar)) }
      length = text.count
    } else if let bytes = value.cast(.bytes, to: BytesObject.self) {
      if bytes.bytes.count == 1 { return .int(Int(bytes.bytes[0])) }
      length = bytes.bytes.count
    } else {
      throw machine.typeError("ord() expected string of length 1, but \(machine.typeName(value)) found")
    }
    throw machine.typeError("ord() expected a character, but string of length \(length) found")
  }

  private static func based(
    _ machine: Machine, _ arguments: Arguments, _ function: String, _ radix: Int, _ prefix: String
  ) throws -> Value {
    guard let number = try machine.index(arguments.only(function, machine)).bigInteger else { return .none }
    let digits = String(number.magnitude, radix: radix)
    return .string((number.signum() < 0 ? "-" : "") + prefix + digits)
  }

  // MARK: round

  private static func round(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("round", "number, ndigits?", machine)
    let value = bound[0] ?? .none
    let digits = bound[1].flatMap { $0.isNone ? nil : $0 }
    if machine.hasClass(value), let method = machine.specialMethod(value, machine.names.intern("__round__")) {
      return try digits.map { try machine.callSpecial(method, value, $0) }
        ?? machine.callSpecial(method, value)
    }
    return try machine.nativeRound(value, digits: digits)
  }
}

extension BigInt {
  /// The absolute value.
  var magnitudeAsSigned: BigInt { BigInt(magnitude) }
}

extension Machine {
  /// `round()` of an `int` or `float`: to the nearest, halves to the even neighbour.
  ///
  /// - Throws: TypeError for other values, ValueError and OverflowError for NaN and infinity without digits.
  package func nativeRound(_ value: Value, digits: Value?) throws -> Value {
    if let number = value.bigInteger {
      guard let digits else { return .integer(number) }
      return .integer(Machine.round(number, digits: try clippedIndex(digits)))
    }
    guard let number = value.floatingPoint else {
      throw typeError("type \(typeName(value)) doesn't define __round__ method")
    }
    guard let digits else {
      return try truncated(number.rounded(.toNearestOrEven))
    }
    let rounded = Machine.round(number, digits: try clippedIndex(digits))
    if rounded.isInfinite && !number.isInfinite {
      throw overflowError("rounded value too large to represent")
    }
    return .float(rounded)
  }

  /// An integer rounded to a power of ten.
  static func round(_ number: BigInt, digits: Int) -> BigInt {
    if digits >= 0 { return number }
    if digits < -number.magnitude.bitWidth { return 0 }
    let unit = BigInt(10).power(-digits)
    let magnitude = number.magnitudeAsSigned
    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: unit)
    let double = remainder * 2
    let roundsUp = double > unit || (double == unit && !quotient.isMultiple(of: 2))
    let result = (quotient + (roundsUp ? 1 : 0)) * unit
    return number.signum() < 0 ? -result : result
  }

  /// A float rounded to decimal digits, exactly: its binary value is compared with the decimal halves.
  /// Source of the limits: CPython `float___round___impl`.
  static func round(_ number: Double, digits: Int) -> Double {
    if !number.isFinite || number == 0 || digits > 323 { return number }
    if digits < -308 { return 0 * number }
    let (mantissa, exponent) = exactParts(number.magnitude)
    // number = mantissa * 2^exponent; scaled by 10^digits it is numerator / denominator.
    var numerator = mantissa
    var denominator = BigInt(1)
    if exponent >= 0 { numerator <<= exponent } else { denominator <<= -exponent }
    if digits >= 0 { numerator *= BigInt(10).power(digits) } else { denominator *= BigInt(10).power(-digits) }
    var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    remainder *= 2
    if remainder > denominator || (remainder == denominator && !quotient.isMultiple(of: 2)) { quotient += 1 }
    let text = "\(quotient)e\(-digits)"
    let rounded = Double(text) ?? number.magnitude
    return number.sign == .minus ? -rounded : rounded
  }

  /// A positive finite float as an integer times a power of two.
  private static func exactParts(_ number: Double) -> (mantissa: BigInt, exponent: Int) {
    let bits = number.significandBitPattern
    let stored = Int(number.exponentBitPattern)
    return stored == 0 ? (BigInt(bits), -1074) : (BigInt(bits | 1 << 52), stored - 1075)
  }

  /// Calls `a.name(b)` or, when that gives NotImplemented, `b.reflected(a)`; nil when neither knows.
  func callEither(_ a: Value, _ b: Value, _ name: String, _ reflected: String) throws -> Value? {
    if let method = specialMethod(a, names.intern(name)) {
      let result = try callSpecial(method, a, b)
      if !result.isNotImplemented { return result }
    }
    if let method = specialMethod(b, names.intern(reflected)) {
      let result = try callSpecial(method, b, a)
      if !result.isNotImplemented { return result }
    }
    return nil
  }
}
