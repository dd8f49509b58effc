import BigInt

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `gcd`, `lcm`, `factorial`, `comb`, `perm`, `isqrt`.
enum MathIntegers {
  static var table: [NativeEntry] {
    [
      ("gcd", { .integer(try folded($0, $1, "gcd", from: 0, greatestCommonDivisor)) }),
      ("lcm", { .integer(try folded($0, $1, "lcm", from: 1, leastCommonMultiple)) }),
      ("factorial", factorial), ("comb", combinations), ("perm", permutations), ("isqrt", squareRoot),
    ]
  }

  private static func integer(_ value: Value, _ machine: Machine) throws -> BigInt {
    try machine.index(value).bigInteger ?? 0
  }

  private static func folded(
    _ machine: Machine, _ arguments: Arguments, _ name: String, from start: BigInt,
    _ combine: (BigInt, BigInt, Machine) throws -> BigInt
  ) throws -> BigInt {
    try arguments.refuseKeywords("math.\(name)", machine)
    var result = start
    for (index, value) in try arguments.positional().map({ try integer($0, machine) }).enumerated() {
      try look(index, result, machine)
      result = try combine(result, value, machine)
    }
    return result
  }

  /// Before each step of a product that may become very large: whether the program may go on, and within bounds.
  private static func look(_ step: Int, _ product: BigInt, _ machine: Machine) throws {
    guard step & 63 == 63 else { return }
    try machine.checkHost()
    if product.bitWidth > Limits.integerBits { throw machine.tooLarge("integer") }
  }

  /// Euclid's way as long as the numbers are so long that the program must be able to end it.
  private static func greatestCommonDivisor(_ a: BigInt, _ b: BigInt, _ machine: Machine) throws -> BigInt {
    var (a, b) = (a, b)
    var steps = 0
    while b != 0, a.bitWidth > 8192 || b.bitWidth > 8192 {
      (a, b) = (b, a % b)
      steps += 1
      if steps & 0xFF == 0 { try machine.checkHost() }
    }
    return a.greatestCommonDivisor(with: b)
  }

  private static func leastCommonMultiple(_ a: BigInt, _ b: BigInt, _ machine: Machine) throws -> BigInt {
    if a == 0 || b == 0 { return 0 }
    return (a / (try greatestCommonDivisor(a, b, machine)) * b).magnitudeAsSigned
  }

  /// A count that a loop can run to.
  private static func count(_ number: BigInt, _ message: String, _ machine: Machine) throws -> Int {
    guard let count = Int(exactly: number), count <= 200_000 else { throw machine.overflowError(message) }
    return count
  }

  private static func product(_ range: Range<Int>, _ machine: Machine) throws -> BigInt {
    guard range.count > 16 else { return range.reduce(BigInt(1)) { $0 * BigInt($1) } }
    if range.count > 512 { try machine.checkHost() }
    let middle = range.lowerBound + range.count / 2
    let lower = try product(range.lowerBound..<middle, machine)
    return lower * (try product(middle..<range.upperBound, machine))
  }

  private static func factorial(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let number = try integer(arguments.only("math.factorial", machine), machine)
    if number < 0 { throw machine.valueError("factorial() not defined for negative values") }
    let count = try count(number, "factorial() argument should not exceed 200000", machine)
    // Stirling: how many bits there will be.
    let bits = Double(count) * (log2(Double(max(1, count))) - 1.442695040888963)
    if bits > Double(Limits.integerBits) { throw machine.tooLarge("integer") }
    return .integer(try product(1..<(count + 1), machine))
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
    return .integer(try squareRoot(number, machine))
  }

  /// Rounded down. Each step doubles how many of the leading bits are right, so the last one costs most.
  ///
  /// CPython: `_approximate_isqrt`, `math_isqrt`.
  private static func squareRoot(_ number: BigInt, _ machine: Machine) throws -> BigInt {
    if number.bitWidth < 4096 { return BigInt(number.magnitude.squareRoot()) }
    let half = (number.bitWidth - 2) / 2
    var root = BigInt(1)
    var known = 0
    for shift in (0..<(Int.bitWidth - half.leadingZeroBitCount)).reversed() {
      try machine.checkHost()
      let before = known
      known = half >> shift
      root = (root << (known - before - 1)) + (number >> (2 * half - before - known + 1)) / root
    }
    return root * root > number ? root - 1 : root
  }
}
