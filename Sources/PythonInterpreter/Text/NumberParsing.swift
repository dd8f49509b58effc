import BigInt

/// Numbers read from text, as `int()` and `float()` do.
enum NumberParsing {
  /// What reading an integer gave.
  enum Integer {
    case value(BigInt)
    case invalid
    /// More digits than `Limits.decimalDigits` allows; how many.
    case tooManyDigits(Int)
    /// A number with more than `Limits.integerBits`.
    case tooLarge
  }

  /// An integer in a base from 2 to 36, or 0 for the base the prefix names. Space around it and single underscores
  /// between digits are allowed. Source: CPython `PyLong_FromString`.
  static func integer(_ text: StrObject, base: Int, limit: Int = Limits.decimalDigits) -> Integer {
    var digits = trimmed(text)[...]
    var isNegative = false
    if let first = digits.first, first == 0x2B || first == 0x2D {
      isNegative = first == 0x2D
      digits = digits.dropFirst()
    }
    guard let (base, wasPrefixed) = strip(prefixFrom: &digits, base) else { return .invalid }
    if wasPrefixed, digits.first == 0x5F { digits = digits.dropFirst() }
    guard let values = digitValues(digits, base: base) else { return .invalid }
    if base & (base - 1) != 0, limit > 0, values.count > limit { return .tooManyDigits(values.count) }
    let bits = values.drop { $0 == 0x30 }.count * (base.bitWidth - base.leadingZeroBitCount - 1)
    if bits > Limits.integerBits { return .tooLarge }
    let magnitude = magnitude(values, base: base)
    return .value(BigInt(sign: isNegative && !magnitude.isZero ? .minus : .plus, magnitude: magnitude))
  }

  private static func magnitude(_ digits: ContiguousArray<UInt8>, base: Int) -> BigUInt {
    if base < 36 { return BigUInt(String(decoding: digits, as: UTF8.self), radix: base) ?? 0 }
    // The library reads bases below 36 only.
    return digits.reduce(BigUInt(0)) { $0 * 36 + BigUInt(Character(UnicodeScalar($1)).hexOrLetterValue ?? 0) }
  }

  /// Takes `0x` and the like away; nil when the base does not fit what is there.
  private static func strip(prefixFrom digits: inout ArraySlice<UInt8>, _ base: Int) -> (
    base: Int, wasPrefixed: Bool
  )? {
    let second = digits.count > 1 && digits.first == 0x30 ? digits[digits.startIndex + 1] | 0x20 : 0
    let named =
      second == UInt8(ascii: "x")
      ? 16 : (second == UInt8(ascii: "o") ? 8 : (second == UInt8(ascii: "b") ? 2 : 0))
    if named != 0, base == 0 || base == named {
      digits = digits.dropFirst(2)
      return (named, true)
    }
    if base != 0 { return (base, false) }
    // `012` is no literal, `000` is.
    if digits.first == 0x30, digits.contains(where: { $0 != 0x30 && $0 != 0x5F }) { return nil }
    return (10, false)
  }

  /// The digits without underscores, or nil when something else is among them.
  private static func digitValues(_ digits: ArraySlice<UInt8>, base: Int) -> ContiguousArray<UInt8>? {
    var result = ContiguousArray<UInt8>()
    var previousIsDigit = false
    for byte in digits {
      if byte == 0x5F {
        if !previousIsDigit { return nil }
        previousIsDigit = false
        continue
      }
      guard let value = Character(UnicodeScalar(byte)).hexOrLetterValue, value < base else { return nil }
      result.append(byte)
      previousIsDigit = true
    }
    return previousIsDigit ? result : nil
  }

  /// A float; nil when the text is none. Source: CPython `float_from_string`.
  static func float(_ text: StrObject) -> Double? {
    var bytes = trimmed(text)
    guard let unsigned = withoutUnderscores(&bytes) else { return nil }
    let name = String(decoding: unsigned, as: UTF8.self).lowercased()
    let isNegative = bytes.first == 0x2D
    if name == "nan" { return .nan }
    if name == "inf" || name == "infinity" { return isNegative ? -.infinity : .infinity }
    guard isDecimal(unsigned) else { return nil }
    let value = Double(name)
    return value.map { isNegative ? -$0 : $0 }
  }

  /// Drops underscores that stand between digits; gives the text without its sign, nil for a misplaced one.
  private static func withoutUnderscores(_ bytes: inout ContiguousArray<UInt8>) -> ContiguousArray<UInt8>? {
    var result = ContiguousArray<UInt8>()
    for (index, byte) in bytes.enumerated() {
      if byte == 0x5F {
        guard index > 0, index + 1 < bytes.count, isDigit(bytes[index - 1]), isDigit(bytes[index + 1]) else {
          return nil
        }
        continue
      }
      if index == 0, byte == 0x2B || byte == 0x2D { continue }
      result.append(byte)
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `1`, `1.`, `.5`, `1.5e-3`
  private static func isDecimal(_ bytes: ContiguousArray<UInt8>) -> Bool {
    var rest = bytes[...]
    func skipDigits() -> Int {
      let digits = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(digits)
      return digits
    }
    var digits = skipDigits()
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      digits += skipDigits()
    }
    if digits == 0 { return false }
    if let marker = rest.first, marker | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if skipDigits() == 0 { return false }
    }
    return rest.isEmpty
  }

  /// The text in ASCII without space around it: decimal digits of any script become ASCII ones, anything else beyond
  /// ASCII a question mark, which no number has.
  static func trimmed(_ text: StrObject) -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>()
    for scalar in text.scalars {
      if let digit = CharacterClass.decimalValue(scalar) {
        bytes.append(UInt8(0x30 + digit))
      } else if CharacterClass.isSpace(scalar) {
        bytes.append(0x20)
      } else {
        bytes.append(scalar < 0x80 ? UInt8(scalar) : UInt8(ascii: "?"))
      }
    }
    let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.count
    let end = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
    return ContiguousArray(bytes[start..<end])
  }
}

extension Character {
  /// The value of a digit or ASCII letter as a digit of a base up to 36.
  fileprivate var hexOrLetterValue: Int? {
    guard let byte = asciiValue else { return nil }
    switch byte {
    case 0x30...0x39: return Int(byte) - 0x30
    case 0x41...0x5A: return Int(byte) - 0x41 + 10
    case 0x61...0x7A: return Int(byte) - 0x61 + 10
    default: return nil
    }
  }
}
