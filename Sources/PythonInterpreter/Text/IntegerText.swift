import BigInt

extension Machine {
  /// An integer in decimal digits.
  ///
  /// - Throws: ValueError when it has more than `Limits.decimalDigits`, as CPython does.
  func decimal(_ value: BigInt) throws -> String {
    // A number of 4300 digits has at most 14285 bits.
    if value.magnitude.bitWidth > 14_285 { throw tooManyDigits() }
    let text = String(value)
    if text.utf8.count - (value.sign == .minus ? 1 : 0) > Limits.decimalDigits { throw tooManyDigits() }
    return text
  }

  private func tooManyDigits() -> PythonError {
    valueError(
      "Exceeds the limit (\(Limits.decimalDigits) digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
    )
  }
}
