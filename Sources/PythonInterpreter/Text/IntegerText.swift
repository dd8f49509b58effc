import BigInt

extension Machine {
  /// An integer in decimal digits.
  ///
  /// - Throws: ValueError when it has more than `sys.set_int_max_str_digits` allows, as CPython does.
  func decimal(_ value: BigInt) throws -> String {
    let limit = operators.decimalDigits
    if limit == 0 { return String(value) }
    // A digit is less than 3.33 bits: 4300 of them are at most 14285.
    if value.magnitude.bitWidth > limit * 333 / 100 { throw tooManyDigits() }
    let text = String(value)
    if text.utf8.count - (value.sign == .minus ? 1 : 0) > limit { throw tooManyDigits() }
    return text
  }

  private func tooManyDigits() -> PythonError {
    valueError(
      "Exceeds the limit (\(operators.decimalDigits) digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
    )
  }
}

extension StrObject {
  /// A small integer in decimal digits.
  convenience init(decimal value: Int) {
    var digits = ContiguousArray<UInt8>()
    digits.reserveCapacity(20)
    StrObject.append(decimal: value, to: &digits)
    self.init(utf8: digits, count: digits.count)
  }

  /// Appends a small integer in decimal digits.
  static func append(decimal value: Int, to text: inout ContiguousArray<UInt8>) {
    var rest = value.magnitude
    if value < 0 { text.append(UInt8(ascii: "-")) }
    let start = text.count
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      text.append(UInt8(truncatingIfNeeded: 0x30 + digit))
      rest = quotient
    } while rest > 0
    var (low, high) = (start, text.count - 1)
    while low < high {
      text.swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}
