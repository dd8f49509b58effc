import BigInt

/// Division of large integers as Python rounds it.
enum IntegerDivision {
  /// Quotient rounded down, and the remainder that goes with it.
  static func floor(_ a: BigInt, _ b: BigInt) -> (quotient: BigInt, remainder: BigInt) {
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    if !remainder.isZero && (remainder.sign != b.sign) { return (quotient - 1, remainder + b) }
    return (quotient, remainder)
  }

  /// `a / b` as the nearest float, ties to even; nil when it is too large. `b` is not zero.
  /// Source: the algorithm described in CPython's `long_true_divide`.
  static func quotient(_ a: BigInt, _ b: BigInt) -> Double? {
    if a.isZero { return b.sign == .minus ? -0.0 : 0 }
    let isNegative = a.sign != b.sign
    let difference = a.magnitude.bitWidth - b.magnitude.bitWidth
    if difference > 1024 { return nil }
    if difference < -1075 { return isNegative ? -0.0 : 0 }
    // Scaled so that the quotient has at least two bits more than a float keeps.
    let shift = max(difference, -1021) - 55
    let dividend = shift > 0 ? a.magnitude >> shift : a.magnitude << -shift
    let lostBits = shift > 0 && a.magnitude.trailingZeroBitCount < shift
    let (whole, rest) = dividend.quotientAndRemainder(dividingBy: b.magnitude)
    var bits = UInt64(truncatingIfNeeded: whole)
    if lostBits || !rest.isZero { bits |= 1 }
    let extra = max(whole.bitWidth, -1021 - shift) - 53
    let half: UInt64 = 1 << UInt64(extra - 1)
    if bits & half != 0 && bits & (3 * half - 1) != 0 { bits += half }
    bits &= ~(2 * half - 1)
    let result = Double(sign: .plus, exponent: shift, significand: Double(bits))
    if result.isInfinite { return nil }
    return isNegative ? -result : result
  }
}
