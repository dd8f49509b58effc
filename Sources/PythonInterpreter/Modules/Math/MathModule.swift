#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `math`.
enum MathModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    let tables = [
      MathFunctions.table, MathPairs.table, MathIntegers.table, MathSums.table, MathRounding.table,
    ]
    for table in tables { module.namespace.define(table, module: "math", machine) }
    let constants: [(String, Double)] = [
      ("pi", Double.pi), ("e", exp(1.0)), ("tau", 2 * Double.pi), ("inf", Double.infinity),
      ("nan", Double.nan),
    ]
    for (name, value) in constants { module.namespace.define(name, .float(value), machine) }
  }

  static func domainError(_ machine: Machine) -> PythonError { machine.valueError("math domain error") }
  static func rangeError(_ machine: Machine) -> PythonError { machine.overflowError("math range error") }
}

/// Functions of one number.
enum MathFunctions {
  static var table: [NativeEntry] { plain + overflowing + facts + logarithms }

  /// Their infinities come from poles, which are outside their domain.
  private static var plain: [NativeEntry] {
    let functions: [(String, (Double) -> Double)] = [
      ("acos", acos), ("acosh", acosh), ("asin", asin), ("asinh", asinh), ("atan", atan), ("atanh", atanh),
      ("cbrt", cbrt), ("cos", cos), ("erf", erf), ("erfc", erfc), ("fabs", fabs), ("log1p", log1p),
      ("sin", sin),
      ("sqrt", sqrt), ("tan", tan), ("tanh", tanh), ("degrees", { $0 * (180 / Double.pi) }),
      ("radians", { $0 * (Double.pi / 180) }),
    ]
    return functions.map { entry($0, overflows: false, $1) }
  }

  private static var overflowing: [NativeEntry] {
    let functions: [(String, (Double) -> Double)] = [
      ("cosh", cosh), ("exp", exp), ("exp2", exp2), ("expm1", expm1), ("sinh", sinh),
    ]
    return functions.map { entry($0, overflows: true, $1) } + [
      entry("gamma", overflows: true, GammaFunction.gamma),
      entry("lgamma", overflows: true, GammaFunction.logarithm),
    ]
  }

  /// Source of the rules for errors: CPython `math_1`.
  private static func entry(_ name: String, overflows: Bool, _ function: @escaping (Double) -> Double)
    -> NativeEntry
  {
    (
      name,
      { machine, arguments in
        let x = try machine.realNumber(arguments.only("math.\(name)", machine))
        let result = function(x)
        if result.isNaN && !x.isNaN { throw MathModule.domainError(machine) }
        if result.isInfinite && x.isFinite {
          throw overflows && !isPole(name, x)
            ? MathModule.rangeError(machine) : MathModule.domainError(machine)
        }
        return .float(result)
      }
    )
  }

  /// The gamma functions have poles at zero and the negative integers.
  private static func isPole(_ name: String, _ x: Double) -> Bool {
    name.hasSuffix("gamma") && x <= 0 && x == x.rounded()
  }

  private static var facts: [NativeEntry] {
    [
      ("isnan", { .bool(try $0.realNumber($1.only("math.isnan", $0)).isNaN) }),
      ("isinf", { .bool(try $0.realNumber($1.only("math.isinf", $0)).isInfinite) }),
      ("isfinite", { .bool(try $0.realNumber($1.only("math.isfinite", $0)).isFinite) }),
      ("ulp", ulp), ("frexp", split), ("modf", parts),
    ]
  }

  private static func ulp(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let x = try machine.realNumber(arguments.only("math.ulp", machine)).magnitude
    return .float(x.isFinite ? x.ulp : x)
  }

  private static func split(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let x = try machine.realNumber(arguments.only("math.frexp", machine))
    if x == 0 || !x.isFinite { return .object(TupleObject([.float(x), .int(0)])) }
    let exponent = Int(x.exponent) + 1
    return .object(TupleObject([.float(scalbn(x, -exponent)), .int(exponent)]))
  }

  private static func parts(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let x = try machine.realNumber(arguments.only("math.modf", machine))
    if x.isInfinite { return .object(TupleObject([.float(x < 0 ? -0.0 : 0), .float(x)])) }
    let whole = x.rounded(.towardZero)
    let rest = x - whole
    return .object(TupleObject([.float(x < 0 ? -rest.magnitude : rest), .float(whole)]))
  }

  // MARK: Logarithms

  private static var logarithms: [NativeEntry] {
    [
      ("log", logarithm),
      ("log2", { .float(try logarithm($1.only("math.log2", $0), log2, perBit: 1, $0)) }),
      ("log10", { .float(try logarithm($1.only("math.log10", $0), log10, perBit: log10(2.0), $0)) }),
    ]
  }

  private static func logarithm(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("log", 1...2, machine)
    let numerator = try logarithm(arguments[0], log, perBit: log(2.0), machine)
    guard let base = arguments.at(1) else { return .float(numerator) }
    let denominator = try logarithm(base, log, perBit: log(2.0), machine)
    if denominator == 0 { throw machine.zeroDivision("float division by zero") }
    return .float(numerator / denominator)
  }

  /// Integers may be larger than any float: their logarithm is that of their first bits and their length.
  private static func logarithm(
    _ value: Value, _ function: (Double) -> Double, perBit: Double, _ machine: Machine
  ) throws -> Double {
    if let number = value.bigInteger {
      if number <= 0 { throw MathModule.domainError(machine) }
      let bits = number.magnitude.bitWidth
      if bits > 1023 {
        let shift = bits - 64
        return function(Double(number >> shift) * 0x1p-64) + perBit * Double(bits)
      }
    }
    let x = try machine.realNumber(value)
    if x <= 0 { throw MathModule.domainError(machine) }
    return function(x)
  }
}
