import BigInt

/// A number taken out of its value: what arithmetic works on.
enum Number {
  case int(Int)
  case big(BigInt)
  case float(Double)
  case complex(Complex)
}

extension Value {
  /// The number, when it is one: bools and instances of subclasses included.
  var number: Number? {
    switch self {
    case .int(let value): return .int(value)
    case .bool(let value): return .int(value ? 1 : 0)
    case .float(let value): return .float(value)
    case .object(let object):
      switch object.kind {
      case .bigInt: return .big(unsafeDowncast(object, to: BigIntObject.self).value)
      case .boxedInt:
        let value = unsafeDowncast(object, to: BoxedIntObject.self).value
        if let small = Int(exactly: value) { return .int(small) }
        return .big(value)
      case .boxedFloat: return .float(unsafeDowncast(object, to: BoxedFloatObject.self).value)
      case .complex: return .complex(unsafeDowncast(object, to: ComplexObject.self).value)
      default: return nil
      }
    default: return nil
    }
  }
}

extension Number {
  /// The integer, when it is one.
  var integer: BigInt? {
    switch self {
    case .int(let value): BigInt(value)
    case .big(let value): value
    default: nil
    }
  }

  /// Whether it is no complex number.
  var isReal: Bool {
    if case .complex = self { return false }
    return true
  }

  var isInteger: Bool {
    switch self {
    case .int, .big: true
    default: false
    }
  }

  /// As a float, correctly rounded; nil for complex numbers and integers that are too large.
  var float: Double? {
    switch self {
    case .int(let value): return Double(value)
    case .big(let value):
      let rounded = value.nearestDouble
      return rounded.isInfinite ? nil : rounded
    case .float(let value): return value
    case .complex: return nil
    }
  }

  /// As a complex number; nil for integers that are too large.
  var complex: Complex? {
    if case .complex(let value) = self { return value }
    return float.map { Complex($0, 0) }
  }

  func equals(_ other: Number) -> Bool {
    switch (self, other) {
    case (.complex(let a), .complex(let b)): a == b
    case (.complex(let a), _): a.imaginary == 0 && Number.float(a.real).equals(other)
    case (_, .complex): other.equals(self)
    default: compare(.equal, other) ?? false
    }
  }

  /// An exact comparison, also between integers and floats; nil when a complex number is involved.
  func compare(_ relation: ComparisonOperator, _ other: Number) -> Bool? {
    switch (self, other) {
    case (.int(let a), .int(let b)): return relation.holds(a, b)
    case (.float(let a), .float(let b)): return relation.holds(a, b)
    case (.float(let a), _):
      guard let b = other.integer else { return nil }
      return Number.compare(relation.reflected, b, a)
    case (_, .float(let b)):
      guard let a = integer else { return nil }
      return Number.compare(relation, a, b)
    default:
      guard let a = integer, let b = other.integer else { return nil }
      return relation.holds(a, b)
    }
  }

  private static func compare(_ relation: ComparisonOperator, _ a: BigInt, _ b: Double) -> Bool? {
    if b.isNaN { return relation == .notEqual }
    if b.isInfinite { return relation.holds(0.0, b) }
    let whole = b.rounded(.towardZero)
    let integral = BigInt(whole)
    if a != integral { return relation.holds(a, integral) }
    return relation.holds(whole, b)
  }
}

extension BigInt {
  /// The nearest float, ties to even; infinite when it is too large.
  var nearestDouble: Double {
    let width = magnitude.bitWidth
    if width <= 64 {
      let rounded = Double(UInt64(truncatingIfNeeded: magnitude))
      return sign == .minus ? -rounded : rounded
    }
    if width > 1024 { return sign == .minus ? -.infinity : .infinity }
    // 64 leading bits, the last of which also says whether anything follows, round as the whole does.
    let shift = width - 64
    var leading = UInt64(truncatingIfNeeded: magnitude >> shift)
    if magnitude.trailingZeroBitCount < shift { leading |= 1 }
    let rounded = Double(sign: .plus, exponent: shift, significand: Double(leading))
    return sign == .minus ? -rounded : rounded
  }
}
