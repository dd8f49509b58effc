import BigInt

/// Powers of large integers.
enum IntegerPower {
  /// `base ** exponent` for an exponent that is not negative: factors of two are shifted in at the end, the rest is
  /// squared from the exponent's leading bit on, so that every other factor is as small as the base.
  static func power(_ base: BigInt, _ exponent: Int) -> BigInt {
    if exponent == 0 { return 1 }
    if base.isZero { return 0 }
    let twos = base.magnitude.trailingZeroBitCount
    let odd = base.magnitude >> twos
    var result = odd
    for bit in (0..<(Int.bitWidth - 1 - exponent.leadingZeroBitCount)).reversed() {
      result *= result
      if exponent >> bit & 1 == 1 { result *= odd }
    }
    let isNegative = base.sign == .minus && exponent & 1 == 1
    return BigInt(sign: isNegative ? .minus : .plus, magnitude: result << (twos * exponent))
  }
}
