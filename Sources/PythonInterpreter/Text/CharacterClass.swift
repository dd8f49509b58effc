/// What kinds of characters there are, by Unicode's properties; a lone surrogate is of no kind.
enum CharacterClass {
  private static func properties(_ scalar: UInt32) -> Unicode.Scalar.Properties? {
    Unicode.Scalar(scalar)?.properties
  }

  /// Whether `repr` shows the character as it is.
  static func isPrintable(_ scalar: UInt32) -> Bool {
    if scalar < 0x7F { return scalar >= 0x20 }
    switch properties(scalar)?.generalCategory {
    case nil, .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }

  /// Whether `str.split()` divides here.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether `str.splitlines()` divides here.
  static func isLineBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  static func isAlphabetic(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar & ~0x20) }
    switch properties(scalar)?.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// The value of a decimal digit of any script, or nil.
  static func decimalValue(_ scalar: UInt32) -> Int? {
    if scalar < 0x80 { return (0x30...0x39).contains(scalar) ? Int(scalar) - 0x30 : nil }
    guard let properties = properties(scalar), properties.generalCategory == .decimalNumber else {
      return nil
    }
    return properties.numericValue.map { Int($0) }
  }

  static func isDecimal(_ scalar: UInt32) -> Bool { decimalValue(scalar) != nil }

  static func isDigit(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x30...0x39).contains(scalar) }
    switch properties(scalar)?.numericType {
    case .decimal, .digit: return true
    default: return false
    }
  }

  static func isNumeric(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x30...0x39).contains(scalar) }
    return properties(scalar)?.numericType != nil
  }

  static func isAlphanumeric(_ scalar: UInt32) -> Bool { isAlphabetic(scalar) || isNumeric(scalar) }

  static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
    return properties(scalar)?.isUppercase ?? false
  }

  static func isLowercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar) }
    return properties(scalar)?.isLowercase ?? false
  }

  static func isTitlecase(_ scalar: UInt32) -> Bool {
    properties(scalar)?.generalCategory == .titlecaseLetter
  }

  /// Whether the character has an upper and a lower form.
  static func isCased(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar & ~0x20) }
    return properties(scalar)?.isCased ?? false
  }

  static func isIdentifierStart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x5F || isAlphabetic(scalar) }
    return properties(scalar)?.isXIDStart ?? false
  }

  static func isIdentifierPart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x5F || isAlphabetic(scalar) || isDecimal(scalar) }
    return properties(scalar)?.isXIDContinue ?? false
  }
}
