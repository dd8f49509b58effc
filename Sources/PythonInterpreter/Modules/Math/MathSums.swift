#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `fsum`, `sumprod`, `prod`, `hypot`, `dist`.
enum MathSums {
  static var table: [NativeEntry] {
    [("fsum", sum), ("sumprod", sumOfProducts), ("prod", product), ("hypot", hypotenuse), ("dist", distance)]
  }

  private static func sum(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    var exact = ExactSum()
    var special = 0.0
    var sawInfinity = false
    try machine.iterate(arguments.only("math.fsum", machine)) { item in
      let x = try machine.realNumber(item)
      if x.isFinite {
        exact.add(x)
      } else {
        if x.isInfinite && sawInfinity && special != x { throw machine.valueError("-inf + inf in fsum") }
        sawInfinity = sawInfinity || x.isInfinite
        special += x
      }
      return true
    }
    if sawInfinity || special.isNaN { return .float(special) }
    guard let result = exact.total else { throw machine.overflowError("intermediate overflow in fsum") }
    return .float(result)
  }

  private static func sumOfProducts(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("sumprod", 2...2, machine)
    let (p, q) = (try machine.collect(arguments[0]), try machine.collect(arguments[1]))
    if p.count != q.count { throw machine.valueError("Inputs are not the same length") }
    let isNumeric = { (value: Value) in value.floatingPoint != nil || value.bigInteger != nil }
    if (p + q).contains(where: { $0.floatingPoint != nil }) && (p + q).allSatisfy(isNumeric) {
      var exact = ExactSum()
      for (a, b) in zip(p, q) { exact.add(product: try machine.realNumber(a), try machine.realNumber(b)) }
      if let result = exact.total { return .float(result) }
    }
    var total = Value.int(0)
    for (a, b) in zip(p, q) {
      total = try machine.binary(.add, total, machine.binary(.multiply, a, b, inPlace: false), inPlace: false)
    }
    return total
  }

  private static func product(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("prod", "iterable, /, *, start?", machine)
    var result = bound[1] ?? .int(1)
    try machine.iterate(bound[0] ?? .none) { item in
      result = try machine.binary(.multiply, result, item, inPlace: false)
      return true
    }
    return result
  }

  private static func hypotenuse(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.refuseKeywords("math.hypot", machine)
    return .float(norm(try arguments.positional().map { try machine.realNumber($0) }))
  }

  private static func distance(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("dist", 2...2, machine)
    let (p, q) = (try machine.collect(arguments[0]), try machine.collect(arguments[1]))
    if p.count != q.count {
      throw machine.valueError("both points must have the same number of dimensions")
    }
    return .float(norm(try zip(p, q).map { try machine.realNumber($0) - machine.realNumber($1) }))
  }

  /// The length of a vector, rounded once: squares are summed exactly and the root is corrected.
  private static func norm(_ vector: [Double]) -> Double {
    let sizes = vector.map(\.magnitude)
    if sizes.contains(.infinity) { return .infinity }
    guard let largest = sizes.max(), largest > 0 else { return sizes.contains(where: \.isNaN) ? .nan : 0 }
    if sizes.contains(where: \.isNaN) { return .nan }
    let exponent = Int(largest.exponent)
    var squares = ExactSum()
    for size in sizes {
      let scaled = scalbn(size, -exponent)
      squares.add(product: scaled, scaled)
    }
    let root = sqrt(squares.total ?? 0)
    squares.add(product: -root, root)
    let corrected = root + (squares.total ?? 0) / (2 * root)
    return scalbn(corrected, exponent)
  }
}

/// A sum of floats without rounding errors, kept as floats whose bits do not overlap.
/// Source: Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates" (1997).
struct ExactSum {
  /// From the smallest to the largest.
  private var parts: [Double] = []

  mutating func add(_ value: Double) {
    var x = value
    var kept: [Double] = []
    for part in parts {
      let (large, small) = x.magnitude < part.magnitude ? (part, x) : (x, part)
      let sum = large + small
      let rest = small - (sum - large)
      if rest != 0 { kept.append(rest) }
      x = sum
    }
    kept.append(x)
    parts = kept
  }

  /// Adds a product exactly.
  mutating func add(product a: Double, _ b: Double) {
    let high = a * b
    add(high)
    add(fma(a, b, -high))
  }

  /// The sum, rounded to the nearest float, halves to even; nil when it is too large on the way.
  var total: Double? {
    guard parts.allSatisfy(\.isFinite) else { return nil }
    var index = parts.count - 1
    guard index >= 0 else { return 0 }
    var high = parts[index]
    var low = 0.0
    while index > 0 {
      index -= 1
      let before = high
      high = before + parts[index]
      low = parts[index] - (high - before)
      if low != 0 { break }
    }
    // Exactly between two floats: what is left decides.
    if index > 0, (low < 0 && parts[index - 1] < 0) || (low > 0 && parts[index - 1] > 0) {
      let doubled = low * 2
      let candidate = high + doubled
      if doubled == candidate - high { high = candidate }
    }
    return high
  }
}
