#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Floats and complex numbers.
extension Machine {
  /// An operator between two floats; nil for the operators of integers.
  @inline(__always)
  func float(_ operation: BinaryOperator, _ a: Double, _ b: Double) throws -> Value? {
    switch operation {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .divide:
      if b == 0 { throw zeroDivision("float division by zero") }
      return .float(a / b)
    case .floorDivide:
      if b == 0 { throw zeroDivision("float floor division by zero") }
      return .float(a.floorDivided(by: b))
    case .modulo:
      if b == 0 { throw zeroDivision("float modulo by zero") }
      return .float(a.floorRemainder(dividingBy: b))
    case .power: return try floatPower(a, b)
    default: return nil
    }
  }

  /// Source: CPython `float_pow`.
  func floatPower(_ base: Double, _ exponent: Double) throws -> Value {
    if exponent == 0 || base == 1 { return .float(1) }
    if base == 0 && exponent < 0 { throw zeroDivision("0.0 cannot be raised to a negative power") }
    if base < 0 && base.isFinite && exponent.isFinite && exponent != exponent.rounded(.towardZero) {
      return try complexArithmetic(.power, .float(base), .float(exponent)) ?? .none
    }
    let result = pow(base, exponent)
    if result.isInfinite && base.isFinite && exponent.isFinite {
      throw PythonError(exception("OverflowError", [.int(34), .string("Numerical result out of range")]))
    }
    return .float(result)
  }

  // MARK: Complex numbers

  func complexArithmetic(_ operation: BinaryOperator, _ a: Number, _ b: Number) throws -> Value? {
    guard let x = a.complex, let y = b.complex else {
      throw overflowError("int too large to convert to float")
    }
    switch operation {
    case .add: return .object(ComplexObject(x + y))
    case .subtract: return .object(ComplexObject(x - y))
    case .multiply: return .object(ComplexObject(x * y))
    case .divide:
      guard let result = x.divided(by: y) else { throw zeroDivision("complex division by zero") }
      return .object(ComplexObject(result))
    case .power: return .object(ComplexObject(try complexPower(x, y)))
    default: return nil
    }
  }

  /// Source: CPython `complex_pow`, `_Py_c_pow`, `c_powi`.
  private func complexPower(_ a: Complex, _ b: Complex) throws -> Complex {
    if b.imaginary == 0, b.real == b.real.rounded(.down), b.real.magnitude <= 100 {
      var result = Complex(1, 0)
      var (square, rest) = (a, Int(b.real.magnitude))
      while rest > 0 {
        if rest & 1 == 1 { result = result * square }
        rest >>= 1
        square = square * square
      }
      if b.real < 0 {
        guard let inverse = Complex(1, 0).divided(by: result) else { throw zeroToComplexPower() }
        result = inverse
      }
      return try finite(result)
    }
    if !a.isTrue {
      if b.imaginary != 0 || b.real < 0 { throw zeroToComplexPower() }
      return Complex(0, 0)
    }
    let distance = hypot(a.real, a.imaginary)
    let angle = atan2(a.imaginary, a.real)
    var length = pow(distance, b.real)
    var phase = angle * b.real
    if b.imaginary != 0 {
      length /= exp(angle * b.imaginary)
      phase += b.imaginary * log(distance)
    }
    // The C library has no cosine of infinity, and CPython takes its complaint for that about zero.
    if phase.isInfinite { throw zeroToComplexPower() }
    return try finite(Complex(length * cos(phase), length * sin(phase)))
  }

  private func zeroToComplexPower() -> PythonError { zeroDivision("0.0 to a negative or complex power") }

  private func finite(_ power: Complex) throws -> Complex {
    if power.real.isInfinite || power.imaginary.isInfinite { throw overflowError("complex exponentiation") }
    return power
  }
}

extension Double {
  /// Python's `//`. Source: CPython `_float_div_mod`.
  @inline(__always)
  func floorDivided(by divisor: Double) -> Double {
    let remainder = truncatingRemainder(dividingBy: divisor)
    var quotient = (self - remainder) / divisor
    if remainder != 0 && (divisor < 0) != (remainder < 0) { quotient -= 1 }
    if quotient == 0 { return Double(signOf: self / divisor, magnitudeOf: 0) }
    let floor = quotient.rounded(.down)
    return quotient - floor > 0.5 ? floor + 1 : floor
  }

  /// Python's `%`: the result has the sign of the divisor.
  @inline(__always)
  func floorRemainder(dividingBy divisor: Double) -> Double {
    let remainder = truncatingRemainder(dividingBy: divisor)
    if remainder == 0 { return Double(signOf: divisor, magnitudeOf: 0) }
    return (divisor < 0) != (remainder < 0) ? remainder + divisor : remainder
  }
}
