#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A complex number.
package struct Complex: Equatable {
  package var real: Double
  package var imaginary: Double

  package init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  /// `abs()`.
  var length: Double { hypot(real, imaginary) }

  var isTrue: Bool { real != 0 || imaginary != 0 }

  /// Source: CPython `complex_hash`.
  var hash: Int {
    let combined = HashAlgorithm.float(real) &+ 1_000_003 &* HashAlgorithm.float(imaginary)
    return combined == -1 ? -2 : combined
  }

  static func + (a: Complex, b: Complex) -> Complex { Complex(a.real + b.real, a.imaginary + b.imaginary) }
  static func - (a: Complex, b: Complex) -> Complex { Complex(a.real - b.real, a.imaginary - b.imaginary) }

  static func * (a: Complex, b: Complex) -> Complex {
    Complex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  /// The quotient, scaled by the larger part of the divisor; nil when that is zero. Source: CPython `_Py_c_quot`.
  func divided(by b: Complex) -> Complex? {
    if b.real.magnitude >= b.imaginary.magnitude {
      if b.real == 0 { return nil }
      let ratio = b.imaginary / b.real
      let denominator = b.real + b.imaginary * ratio
      return Complex((real + imaginary * ratio) / denominator, (imaginary - real * ratio) / denominator)
    }
    if b.imaginary.isNaN || b.real.isNaN { return Complex(.nan, .nan) }
    let ratio = b.real / b.imaginary
    let denominator = b.real * ratio + b.imaginary
    return Complex((real * ratio + imaginary) / denominator, (imaginary * ratio - real) / denominator)
  }
}
