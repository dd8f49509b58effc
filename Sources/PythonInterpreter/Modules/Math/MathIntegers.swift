import BigInt

/// `gcd`, `lcm`, `factorial`, `comb`, `perm`, `isqrt`.
enum MathIntegers {
  static var table: [NativeEntry] {
    [
      ("gcd", { .integer(try folded($0, $1, "gcd", from: 0) { $0.greatestCommonDivisor(with: $1) }) }),
      ("lcm", { .integer(try folded($0, $1, "lcm", from: 1, leastCommonMultiple)) }),
      ("factorial", factorial), ("comb", combinations), ("perm", permutations), ("isqrt", squareRoot),
    ]
  }

  private static func integer(_ value: Value, _ machine: Machine) throws -> BigInt {
    try machine.index(value).bigInteger ?? 0
  }

  private static func folded(
    _ machine: Machine, _ arguments: Arguments, _ name: String, from start: BigInt,
    _ combine: (BigInt, BigInt) -> BigInt
  ) throws -> BigInt {
    try arguments.refuseKeywords("math.\(name)", machine)
    var result = start
    for (index, value) in try arguments.positional().map({ try integer($0, machine) }).enumerated() {
      try look(index, result, machine)
      result = combine(result, value)
    }
    return result
  }

  /// Before each step of a product that may become very large: whether the program may go on, and within bounds.
  private static func look(_ step: Int, _ product: BigInt, _ machine: Machine) throws {
    guard step & 63 == 63 else { return }
    try machine.checkHost()
    if product.bitWidth > Limits.integerBits { throw machine.tooLarge("integer") }
  }

  private static func leastCommonMultiple(_ a: BigInt, _ b: BigInt) -> BigInt {
    if a == 0 || b == 0 { return 0 }
    return (a / a.greatestCommonDivisor(with: b) * b).magnitudeAsSigned
  }

  /// A count that a loop can run to.
  private static func count(_ number: BigInt, _ message: String, _ machine: Machine) throws -> Int {
    guard let count = Int(exactly: number), count <= 200_000 else { throw machine.overflowError(message) }
    return count
  }

  private static func product(_ range: Range<Int>) -> BigInt {
    if range.count > 16 {
      let middle = range.lowerBound + range.count / 2
      return product(range.lowerBound..<middle) * product(middle..<range.upperBound)
    }
    return range.reduce(BigInt(1)) { $0 * BigInt($1) }
  }

  private static func factorial(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let number = try integer(arguments.only("math.factorial", machine), machine)
    if number < 0 { throw machine.valueError("factorial() not defined for negative values") }
    let count = try count(number, "factorial() argument should not exceed 200000", machine)
    return .integer(product(1..<(count + 1)))
  }

  private static func combinations(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("comb", 2...2, machine)
    let (n, k) = (try integer(arguments[0], machine), try integer(arguments[1], machine))
    if n < 0 { throw machine.valueError("n must be a non-negative integer") }
    if k < 0 { throw machine.valueError("k must be a non-negative integer") }
    if k > n { return .int(0) }
    let steps = try count(min(k, n - k), "min(n - k, k) must not exceed 200000", machine)
    var result = BigInt(1)
    for step in 0..<steps {
      try look(step, result, machine)
      result = result * (n - BigInt(step)) / BigInt(step + 1)
    }
    return .integer(result)
  }

  private static func permutations(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("perm", 1...2, machine)
    let n = try integer(arguments[0], machine)
    let k = try arguments.at(1).map { $0.isNone ? n : try integer($0, machine) } ?? n
    if n < 0 { throw machine.valueError("n must be a non-negative integer") }
    if k < 0 { throw machine.valueError("k must be a non-negative integer") }
    if k > n { return .int(0) }
    let steps = try count(k, "k must not exceed 200000", machine)
    var result = BigInt(1)
    for step in 0..<steps {
      try look(step, result, machine)
      result *= n - BigInt(step)
    }
    return .integer(result)
  }

  private static func squareRoot(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let number = try integer(arguments.only("math.isqrt", machine), machine)
    if number < 0 { throw machine.valueError("isqrt() argument must be nonnegative") }
    return .integer(BigInt(number.magnitude.squareRoot()))
  }
}
