import BigInt

extension Machine {
  /// `format(value, specification)`.
  ///
  /// - Throws: ValueError for a specification that does not fit the type, and what `__format__` raises.
  package func format(_ value: Value, _ specification: StrObject) throws -> StrObject {
    if case .object(let object) = value, object.classOverride != nil,
      let method = specialMethod(value, .dunderFormat),
      !isNativeSpecial(method, of: object)
    {
      let result = try callSpecial(method, value, .object(specification))
      guard let text = result.str else {
        throw typeError("__format__ must return a str, not \(typeName(result))")
      }
      return text
    }
    return try nativeFormat(value, specification)
  }

  /// `format` by layout, whatever the value's class says.
  func nativeFormat(_ value: Value, _ specification: StrObject) throws -> StrObject {
    if specification.utf8.isEmpty { return try str(value) }
    if let text = value.str { return try formatText(text, specification) }
    switch value.number {
    case .int, .big: return try formatInteger(value.number ?? .int(0), specification, typeName(value))
    case .float(let number): return try formatFloat(number, specification, typeName(value))
    case .complex(let number): return try formatComplex(number, specification)
    case nil: throw typeError("unsupported format string passed to \(typeName(value)).__format__")
    }
  }

  /// Reads a specification, or remembers it: the one of an f-string in a loop is the same object every time.
  private func specification(
    _ source: StrObject, alignment: FormatSpecification.Alignment, for typeName: String, plainType: UInt8 = 0
  ) throws -> FormatSpecification {
    let remembered = operators.specifications
    for known in remembered where known.source === source && known.plainType == plainType {
      return known.specification
    }
    let made = try FormatSpecification(
      source, alignment: alignment, for: typeName, plainType: plainType, self)
    if remembered.count == 8 { operators.specifications.removeFirst() }
    operators.specifications.append((source, plainType, made))
    return made
  }

  private func unknownCode(_ specification: FormatSpecification, _ typeName: String) -> PythonError {
    let code = specification.type ?? 0
    let shown = code > 32 && code < 128 ? String(UnicodeScalar(UInt8(code))) : "\\x" + String(code, radix: 16)
    return valueError("Unknown format code '\(shown)' for object of type '\(typeName)'")
  }

  // MARK: Text

  private func formatText(_ text: StrObject, _ source: StrObject) throws -> StrObject {
    let specification = try specification(
      source, alignment: .left, for: typeName(.object(text)), plainType: UInt8(ascii: "s"))
    if specification.type != nil && specification.letter != UInt8(ascii: "s") {
      throw unknownCode(specification, typeName(.object(text)))
    }
    try checkTextSpecification(specification)
    var (shown, count) = (text.utf8, text.count)
    if let precision = specification.precision, precision < count {
      shown = text.prefix(precision)
      count = precision
    }
    return Padding.fill(shown, count: count, specification)
  }

  private func checkTextSpecification(_ specification: FormatSpecification) throws {
    if let sign = specification.sign {
      throw valueError("\(sign == 0x20 ? "Space" : "Sign") not allowed in string format specifier")
    }
    if specification.coercesNegativeZero {
      throw valueError("Negative zero coercion (z) not allowed in string format specifier")
    }
    if specification.isAlternate {
      throw valueError("Alternate form (#) not allowed in string format specifier")
    }
    if specification.alignment == .afterSign {
      throw valueError("'=' alignment not allowed in string format specifier")
    }
  }

  // MARK: Integers

  private func formatInteger(_ number: Number, _ source: StrObject, _ typeName: String) throws -> StrObject {
    let specification = try specification(source, alignment: .right, for: typeName)
    switch specification.letter {
    case 0 where specification.type == nil, UInt8(ascii: "d"), UInt8(ascii: "n"), UInt8(ascii: "b"),
      UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "c"):
      return try formatWhole(number, specification)
    case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "g"),
      UInt8(ascii: "G"), UInt8(ascii: "%"):
      guard let float = number.float else { throw overflowError("int too large to convert to float") }
      return formatFloat(float, specification)
    default: throw unknownCode(specification, typeName)
    }
  }

  private func formatWhole(_ number: Number, _ specification: FormatSpecification) throws -> StrObject {
    if specification.precision != nil {
      throw valueError("Precision not allowed in integer format specifier")
    }
    if specification.coercesNegativeZero {
      throw valueError("Negative zero coercion (z) not allowed in integer format specifier")
    }
    let letter = specification.letter
    if letter == UInt8(ascii: "c") { return try formatCharacter(number.integer ?? 0, specification) }
    let radix = specification.radix
    let digits: String
    var isNegative = false
    if case .int(let small) = number {
      digits = String(small.magnitude, radix: radix, uppercase: letter == UInt8(ascii: "X"))
      isNegative = small < 0
    } else {
      let large = number.integer ?? 0
      digits =
        radix == 10
        ? try decimal(BigInt(large.magnitude))
        : String(large.magnitude, radix: radix, uppercase: letter == UInt8(ascii: "X"))
      isNegative = large < 0
    }
    let prefix = specification.isAlternate && radix != 10 ? "0" + String(UnicodeScalar(letter)) : ""
    return Padding.number(
      sign: specification.sign(isNegative: isNegative), prefix: prefix, digits: digits, specification)
  }

  private func formatCharacter(_ number: BigInt, _ specification: FormatSpecification) throws -> StrObject {
    if specification.sign != nil { throw valueError("Sign not allowed with integer format specifier 'c'") }
    if specification.isAlternate {
      throw valueError("Alternate form (#) not allowed with integer format specifier 'c'")
    }
    if Int(exactly: number) == nil { throw overflowError("Python int too large to convert to C long") }
    guard let code = UInt32(exactly: number), code < 0x110000 else {
      throw overflowError("%c arg not in range(0x110000)")
    }
    var bytes = ContiguousArray<UInt8>()
    StrObject.encode(code, into: &bytes)
    return Padding.fill(bytes, count: 1, specification)
  }

  // MARK: Floats

  private func formatFloat(_ number: Double, _ source: StrObject, _ typeName: String) throws -> StrObject {
    let specification = try specification(source, alignment: .right, for: typeName)
    switch specification.letter {
    case 0 where specification.type == nil, UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"),
      UInt8(ascii: "F"),
      UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "n"), UInt8(ascii: "%"):
      return formatFloat(number, specification)
    default: throw unknownCode(specification, typeName)
    }
  }

  private func formatFloat(_ number: Double, _ specification: FormatSpecification) -> StrObject {
    var (letter, value) = (specification.letter, number)
    let isPercentage = letter == UInt8(ascii: "%")
    let isBare = letter == 0
    if isPercentage { (letter, value) = (UInt8(ascii: "f"), number * 100) }
    if letter == UInt8(ascii: "n") { letter = UInt8(ascii: "g") }
    if isBare { letter = specification.precision == nil ? UInt8(ascii: "r") : UInt8(ascii: "g") }
    let digits = FloatDigits(
      value.magnitude, letter, precision: specification.precision ?? 6, keepsPoint: specification.isAlternate,
      marksFloat: isBare)
    var isNegative = value.sign == .minus && !value.isNaN
    if isNegative && specification.coercesNegativeZero && digits.isZero { isNegative = false }
    return Padding.number(
      sign: specification.sign(isNegative: isNegative), digits: digits.whole,
      rest: digits.rest + (isPercentage ? "%" : ""),
      value.isFinite ? specification : specification.withoutGrouping)
  }

  /// Both parts by the same specification; with no presentation type in parentheses. Source: CPython `format_complex_internal`.
  private func formatComplex(_ number: Complex, _ source: StrObject) throws -> StrObject {
    let specification = try specification(source, alignment: .right, for: "complex")
    switch specification.letter {
    case 0 where specification.type == nil, UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"),
      UInt8(ascii: "F"), UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "n"):
      break
    default: throw unknownCode(specification, "complex")
    }
    if specification.fill == 0x30 {
      throw valueError("Zero padding is not allowed in complex format specifier")
    }
    if specification.alignment == .afterSign {
      throw valueError("'=' alignment flag is not allowed in complex format specifier")
    }
    var part = specification
    part.width = 0
    var letter = specification.letter == UInt8(ascii: "n") ? UInt8(ascii: "g") : specification.letter
    let isBare = specification.type == nil
    if isBare { letter = specification.precision == nil ? UInt8(ascii: "r") : UInt8(ascii: "g") }
    func text(_ value: Double, alwaysSigned: Bool) -> String {
      let digits = FloatDigits(
        value.magnitude, letter, precision: specification.precision ?? 6,
        keepsPoint: specification.isAlternate,
        marksFloat: false)
      if alwaysSigned { part.sign = UInt8(ascii: "+") }
      let isNegative = value.sign == .minus && !(specification.coercesNegativeZero && digits.isZero)
      return Padding.number(
        sign: part.sign(isNegative: isNegative), digits: digits.whole, rest: digits.rest, part
      ).text
    }
    let hidesReal = isBare && number.real == 0 && number.real.sign == .plus
    let real = hidesReal ? "" : text(number.real, alwaysSigned: false)
    let imaginary = text(number.imaginary, alwaysSigned: !hidesReal) + "j"
    let whole = isBare && !hidesReal ? "(\(real)\(imaginary))" : real + imaginary
    return Padding.fill(ContiguousArray(whole.utf8), count: whole.utf8.count, specification)
  }
}

extension FormatSpecification {
  /// The base of the digits.
  var radix: Int {
    switch letter {
    case UInt8(ascii: "b"): 2
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "x"), UInt8(ascii: "X"): 16
    default: 10
    }
  }

  /// What stands in front of the digits.
  func sign(isNegative: Bool) -> String {
    if isNegative { return "-" }
    switch sign {
    case UInt8(ascii: "+"): return "+"
    case UInt8(ascii: " "): return " "
    default: return ""
    }
  }

  /// Names such as `inf` take no separators.
  var withoutGrouping: FormatSpecification {
    var copy = self
    copy.grouping = .none
    return copy
  }
}

extension FloatDigits {
  /// Whether no digit but zero is shown.
  var isZero: Bool {
    for byte in whole.utf8 where byte != UInt8(ascii: "0") { return false }
    for byte in rest.utf8 {
      if byte | 0x20 == UInt8(ascii: "e") { return true }
      if byte != UInt8(ascii: "0") && byte != UInt8(ascii: ".") { return false }
    }
    return true
  }
}

extension StrObject {
  /// The bytes of the first code points.
  func prefix(_ count: Int) -> ContiguousArray<UInt8> {
    ContiguousArray(utf8[0..<byteOffset(of: count)])
  }

  /// Where a code point begins in the bytes; the end for positions behind the last.
  func byteOffset(of position: Int) -> Int {
    if isASCII || position <= 0 { return Swift.max(0, Swift.min(position, utf8.count)) }
    var left = position
    for (offset, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 {
      if left == 0 { return offset }
      left -= 1
    }
    return utf8.count
  }

  /// How many code points begin before a place in the bytes.
  func position(ofByte offset: Int) -> Int {
    if isASCII { return offset }
    var count = 0
    for index in 0..<offset where utf8[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
