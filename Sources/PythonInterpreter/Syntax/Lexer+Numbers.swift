extension Lexer {
  /// Reads a number and checks its form. What it is worth, the parser finds out.
  mutating func scanNumber() throws(PythonSyntaxError) {
    let start = offset
    if source[offset] == UInt8(ascii: "0") {
      switch source[offset + 1] | 0x20 {
      case UInt8(ascii: "x"): try scanRadixNumber("hexadecimal", 16)
      case UInt8(ascii: "o"): try scanRadixNumber("octal", 8)
      case UInt8(ascii: "b"): try scanRadixNumber("binary", 2)
      default: try scanDecimalNumber()
      }
    } else {
      try scanDecimalNumber()
    }
    emit(.number, from: start)
  }

  private mutating func scanRadixNumber(_ name: String, _ radix: UInt8) throws(PythonSyntaxError) {
    offset += 2
    repeat {
      if source[offset] == UInt8(ascii: "_") { offset += 1 }
      guard source[offset].isDigit(radix: radix) else {
        if source[offset].isDigit { throw invalidDigit(name) }
        throw invalidNumber(name)
      }
      while source[offset].isDigit(radix: radix) { offset += 1 }
    } while source[offset] == UInt8(ascii: "_")
    if source[offset].isDigit { throw invalidDigit(name) }
    try checkNumberEnd(name)
  }

  private mutating func scanDecimalNumber() throws(PythonSyntaxError) {
    let start = offset
    if source[offset] != UInt8(ascii: ".") { try scanDigits() }
    let digitsEnd = offset
    var isInteger = true
    if source[offset] == UInt8(ascii: ".") {
      isInteger = false
      offset += 1
      if source[offset].isDigit { try scanDigits() }
    }
    if try scanExponent() { isInteger = false }
    if source[offset] | 0x20 == UInt8(ascii: "j") {
      offset += 1
      try checkNumberEnd("imaginary")
    } else {
      if isInteger { try checkLeadingZeros(start, digitsEnd) }
      try checkNumberEnd("decimal")
    }
  }

  private mutating func scanDigits() throws(PythonSyntaxError) {
    while true {
      while source[offset].isDigit { offset += 1 }
      guard source[offset] == UInt8(ascii: "_") else { return }
      offset += 1
      guard source[offset].isDigit else { throw invalidNumber("decimal") }
    }
  }

  /// Reads `e-10`; an `e` without digits belongs to what follows.
  private mutating func scanExponent() throws(PythonSyntaxError) -> Bool {
    guard source[offset] | 0x20 == UInt8(ascii: "e") else { return false }
    let hasSign = source[offset + 1] == UInt8(ascii: "+") || source[offset + 1] == UInt8(ascii: "-")
    let digits = offset + (hasSign ? 2 : 1)
    guard source[digits].isDigit else {
      if hasSign {
        offset += 2
        throw invalidNumber("decimal")
      }
      return false
    }
    offset = digits
    try scanDigits()
    return true
  }

  private func checkLeadingZeros(_ start: Int, _ end: Int) throws(PythonSyntaxError) {
    guard source[start] == UInt8(ascii: "0"),
      let nonzero = source[start..<end].firstIndex(where: {
        $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: "_")
      })
    else { return }
    throw failure(
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
      at: start, nonzero)
  }

  /// A number may not run into a name, except into a keyword (`1if x else y`). What other characters than ASCII's
  /// mean is seen by who reads them. (CPython: verify_end_of_number)
  private mutating func checkNumberEnd(_ name: String) throws(PythonSyntaxError) {
    guard source[offset] < 0x80, source[offset].continuesName else { return }
    let error = invalidNumber(name)
    guard isKeywordAfterNumber else { throw error }
    notices.append(SyntaxNotice(error.message, error.range))
  }

  private var isKeywordAfterNumber: Bool {
    for keyword in ["and", "else", "for", "or", "not"] {
      let end = offset + keyword.utf8.count
      if end < source.count, source[offset..<end].elementsEqual(keyword.utf8) {
        return !source[end].continuesName && source[end] < 0x80
      }
    }
    let second = source[offset + 1]
    return source[offset] == UInt8(ascii: "i")
      && (second == UInt8(ascii: "f") || second == UInt8(ascii: "n") || second == UInt8(ascii: "s"))
  }

  private func invalidDigit(_ name: String) -> PythonSyntaxError {
    failure("invalid digit '\(source[offset].asCharacter)' in \(name) literal", at: offset, offset)
  }

  /// Points at the last character that was still in order.
  private func invalidNumber(_ name: String) -> PythonSyntaxError {
    failure("invalid \(name) literal", at: offset - 1, offset - 1)
  }
}

extension UInt8 {
  func isDigit(radix: UInt8) -> Bool {
    if radix == 16, (self | 0x20) &- UInt8(ascii: "a") < 6 { return true }
    return self &- UInt8(ascii: "0") < (radix > 10 ? 10 : radix)
  }
}
