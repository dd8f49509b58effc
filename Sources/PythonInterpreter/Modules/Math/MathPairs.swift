#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Functions of two and three numbers.
enum MathPairs {
  static var table: [NativeEntry] {
    [
      ("atan2", { .float(atan2(try pair("atan2", $0, $1).0, try pair("atan2", $0, $1).1)) }),
      (
        "copysign",
        { machine, arguments in
          let (x, y) = try pair("copysign", machine, arguments)
          return .float(Double(signOf: y, magnitudeOf: x))
        }
      ),
      ("fmod", remainder("fmod") { fmod($0, $1) }),
      ("remainder", remainder("remainder") { $0.remainder(dividingBy: $1) }),
      ("pow", power), ("ldexp", scale), ("fma", fused), ("isclose", isClose), ("nextafter", nextAfter),
    ]
  }

  private static func pair(_ name: String, _ machine: Machine, _ arguments: Arguments) throws -> (
    Double, Double
  ) {
    try arguments.expect(name, 2...2, machine)
    return (try machine.realNumber(arguments[0]), try machine.realNumber(arguments[1]))
  }

  private static func remainder(_ name: String, _ function: @escaping (Double, Double) -> Double)
    -> NativeBody
  {
    { machine, arguments in
      let (x, y) = try pair(name, machine, arguments)
      if y.isInfinite && x.isFinite { return .float(x) }
      let result = function(x, y)
      if result.isNaN && !x.isNaN && !y.isNaN { throw MathModule.domainError(machine) }
      return .float(result)
    }
  }

  private static func power(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let (x, y) = try pair("pow", machine, arguments)
    let result = pow(x, y)
    guard x.isFinite && y.isFinite && !result.isFinite else { return .float(result) }
    throw result.isNaN || x == 0 ? MathModule.domainError(machine) : MathModule.rangeError(machine)
  }

  private static func scale(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("ldexp", 2...2, machine)
    let x = try machine.realNumber(arguments[0])
    guard arguments[1].bigInteger != nil else {
      throw machine.typeError("Expected an int as second argument to ldexp.")
    }
    let exponent = try machine.clippedIndex(arguments[1])
    if x == 0 || !x.isFinite { return .float(x) }
    let result = scalbn(x, max(-10_000, min(10_000, exponent)))
    if result.isInfinite { throw MathModule.rangeError(machine) }
    return .float(result)
  }

  private static func fused(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("fma", 3...3, machine)
    let x = try (0..<3).map { try machine.realNumber(arguments[$0]) }
    let result = fma(x[0], x[1], x[2])
    if result.isNaN && !x.contains(where: \.isNaN) { throw machine.valueError("invalid operation in fma") }
    if result.isInfinite && x.allSatisfy(\.isFinite) { throw machine.overflowError("overflow in fma") }
    return .float(result)
  }

  private static func isClose(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("isclose", "a, b, *, rel_tol?, abs_tol?", machine)
    let a = try machine.realNumber(bound[0] ?? .none)
    let b = try machine.realNumber(bound[1] ?? .none)
    let relative = try machine.realNumber(bound[2] ?? .float(1e-9))
    let absolute = try machine.realNumber(bound[3] ?? .float(0))
    if relative < 0 || absolute < 0 { throw machine.valueError("tolerances must be non-negative") }
    if a == b { return .bool(true) }
    if a.isInfinite || b.isInfinite { return .bool(false) }
    let difference = (b - a).magnitude
    return .bool(
      difference <= (relative * b).magnitude || difference <= (relative * a).magnitude
        || difference <= absolute)
  }

  private static func nextAfter(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("nextafter", "x, y, /, *, steps?", machine)
    let x = try machine.realNumber(bound[0] ?? .none)
    let y = try machine.realNumber(bound[1] ?? .none)
    let steps = try bound[2].map { $0.isNone ? 1 : try machine.clippedIndex($0) } ?? 1
    if steps < 0 { throw machine.valueError("steps must be a non-negative integer") }
    if x.isNaN || y.isNaN { return .float(.nan) }
    if x == y { return .float(steps == 0 ? x : y) }
    let (from, to) = (rank(x), rank(y))
    let distance = from < to ? to - from : from - to
    if steps >= distance { return .float(y) }
    return .float(float(rank: from < to ? from + steps : from - steps))
  }

  /// The place of a float among all floats; both zeros have place 0.
  private static func rank(_ x: Double) -> Int {
    let size = Int(x.magnitude.bitPattern)
    return x.sign == .minus ? -size : size
  }

  private static func float(rank: Int) -> Double {
    let size = Double(bitPattern: UInt64(rank.magnitude))
    return rank < 0 ? -size : size
  }
}

/// `floor`, `ceil`, `trunc`.
enum MathRounding {
  static var table: [NativeEntry] {
    [
      ("floor", { try round($0, $1, "floor", .down) }), ("ceil", { try round($0, $1, "ceil", .up) }),
      ("trunc", { try round($0, $1, "trunc", .towardZero) }),
    ]
  }

  private static func round(
    _ machine: Machine, _ arguments: Arguments, _ name: String, _ rule: FloatingPointRoundingRule
  ) throws -> Value {
    let value = try arguments.only("math.\(name)", machine)
    if let number = value.bigInteger, !machine.hasClass(value) { return .integer(number) }
    if machine.hasClass(value), let method = machine.specialMethod(value, machine.names.intern("__\(name)__"))
    {
      return try machine.callSpecial(method, value)
    }
    if name == "trunc" && value.floatingPoint == nil && value.bigInteger == nil {
      throw machine.typeError("type \(machine.typeName(value)) doesn't define __trunc__ method")
    }
    return try machine.nativeRound(.float(machine.realNumber(value).rounded(rule)), digits: nil)
  }
}
