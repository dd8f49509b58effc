import BigInt

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Parser {
  /// What the current token, a number, is worth.
  func number() throws(PythonSyntaxError) -> Constant {
    let text = bytes(of: current)
    guard let first = text.first, let last = text.last else { return .int(0) }
    let digits = text.contains(UInt8(ascii: "_")) ? text.filter { $0 != UInt8(ascii: "_") }[...] : text
    if first == UInt8(ascii: "0"), text.count > 1, let radix = Self.radix(of: text[text.startIndex + 1]) {
      return Self.integer(digits.dropFirst(2), radix: radix)
    }
    if last | 0x20 == UInt8(ascii: "j") { return .imaginary(Self.float(digits.dropLast())) }
    if digits.contains(where: { !$0.isDigit }) { return .float(Self.float(digits)) }
    try checkDigitLimit(digits.count)
    return Self.integer(digits, radix: 10)
  }

  private static func radix(of letter: UInt8) -> Int? {
    switch letter | 0x20 {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }

  private static func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> Constant {
    var value = 0
    for digit in digits {
      let worth = digit.isDigit ? Int(digit) - 48 : Int(digit | 0x20) - 87
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, overflows) = product.addingReportingOverflow(worth)
      guard !overflow, !overflows else {
        return .bigInt(BigInt(String(decoding: digits, as: UTF8.self), radix: radix) ?? 0)
      }
      value = sum
    }
    return .int(value)
  }

  /// The nearest double, halfway cases to even.
  private static func float(_ digits: ArraySlice<UInt8>) -> Double {
    var text = digits.map(CChar.init(bitPattern:))
    text.append(0)
    return strtod(text, nil)
  }

  /// CPython: sys.int_info.default_max_str_digits.
  private func checkDigitLimit(_ count: Int) throws(PythonSyntaxError) {
    guard count > 4300 else { return }
    throw PythonSyntaxError(
      "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) digits; use "
        + "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
        + "literals to avoid decimal conversion limits.", current.range)
  }
}
