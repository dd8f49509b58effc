import BigInt

extension Machine {
  /// `int(value)` with one argument.
  ///
  /// - Throws: TypeError, ValueError for text that is no number, OverflowError for infinities.
  package func truncated(_ value: Value) throws -> Value {
    if case .object(let object) = value, object.classOverride != nil {
      if let method = specialMethod(value, .dunderInt), !isNativeSpecial(method, of: object) {
        let result = try callSpecial(method, value)
        guard let number = result.bigInteger else {
          throw typeError("__int__ returned non-int (type \(typeName(result)))")
        }
        return .integer(number)
      }
      if value.number == nil, specialMethod(value, .dunderIndex) != nil { return try index(value) }
    }
    if let number = value.bigInteger { return .integer(number) }
    if let number = value.floatingPoint { return try truncated(number) }
    if let text = value.str { return try integer(parsing: text, base: 10) }
    if let bytes = value.bytesLike { return try integer(parsing: bytes, base: 10) }
    throw typeError(
      "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(value))'")
  }

  /// A float without its fraction.
  func truncated(_ number: Double) throws -> Value {
    if number.isNaN { throw valueError("cannot convert float NaN to integer") }
    if number.isInfinite { throw overflowError("cannot convert float infinity to integer") }
    let whole = number.rounded(.towardZero)
    if let small = Int(exactly: whole) { return .int(small) }
    return .integer(BigInt(whole))
  }

  /// `int(text, base)`.
  ///
  /// - Throws: ValueError `invalid literal for int() with base 10: 'x'`.
  func integer(parsing text: StrObject, base: Int, shown: String? = nil) throws -> Value {
    switch NumberParsing.integer(text, base: base, limit: operators.decimalDigits) {
    case .value(let number): return .integer(number)
    case .tooLarge: throw tooLarge("integer")
    case .invalid:
      let literal = shown ?? StringEscaping.repr(text)
      throw valueError("invalid literal for int() with base \(base): \(shorten(literal))")
    case .tooManyDigits(let count):
      throw valueError(
        "Exceeds the limit (\(operators.decimalDigits) digits) for integer string conversion: value has \(count) digits; use sys.set_int_max_str_digits() to increase the limit"
      )
    }
  }

  /// `int(bytes, base)`: ASCII digits only.
  func integer(parsing bytes: ContiguousArray<UInt8>, base: Int) throws -> Value {
    let shown = StringEscaping.repr(bytes: bytes)
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      throw valueError("invalid literal for int() with base \(base): \(shorten(shown))")
    }
    return try integer(parsing: StrObject(utf8: bytes), base: base, shown: shown)
  }

  /// CPython cuts the literal in the message at 200 characters.
  private func shorten(_ literal: String) -> String {
    literal.count > 200 ? String(literal.prefix(200)) : literal
  }

  /// `float(value)` with one argument.
  ///
  /// - Throws: TypeError, ValueError `could not convert string to float: 'x'`, OverflowError for large integers.
  package func floatValue(_ value: Value) throws -> Double {
    if let text = value.str { return try float(parsing: text, shown: StringEscaping.repr(text)) }
    if let bytes = value.bytesLike {
      let isASCII = bytes.allSatisfy { $0 < 0x80 }
      return try float(parsing: isASCII ? StrObject(utf8: bytes) : StrObject("?"), shown: repr(value))
    }
    return try double(
      value, orElse: "float() argument must be a string or a real number, not '\(typeName(value))'")
  }

  private func float(parsing text: StrObject, shown: String) throws -> Double {
    guard let number = NumberParsing.float(text) else {
      throw valueError("could not convert string to float: \(shown)")
    }
    return number.isNaN ? operators.makeNaN() : number
  }

  /// A real number as a float: what functions of `math` and `time.sleep` take.
  ///
  /// - Throws: TypeError `must be real number, not str`, or the given text.
  package func double(_ value: Value, orElse message: String? = nil) throws -> Double {
    if case .float(let number) = value { return number }
    if case .object(let object) = value, object.classOverride != nil {
      if let method = specialMethod(value, .dunderFloat), !isNativeSpecial(method, of: object) {
        let result = try callSpecial(method, value)
        guard let number = result.floatingPoint else {
          throw typeError("\(typeName(value)).__float__ returned non-float (type \(typeName(result)))")
        }
        return number
      }
      if value.number == nil, specialMethod(value, .dunderIndex) != nil { return try double(index(value)) }
    }
    if let number = value.number {
      if let float = number.float { return float }
      if number.integer != nil { throw overflowError("int too large to convert to float") }
    }
    throw typeError(message ?? "must be real number, not \(typeName(value))")
  }
}
