/// What one operation may build at most. A program that asks for more gets a MemoryError at once, instead
/// of taking the whole program's time or memory: `10 ** 10 ** 8`, `[0] * 10 ** 12`.
enum Limits {
  /// Bits of an integer: about 315,000 decimal digits.
  static let integerBits = 1 << 20
  /// Steps of a power with a modulus: bits of the exponent times the square of the modulus' words.
  static let modularPower = 1 << 26
  /// Elements of a list or tuple.
  static let elements = 1 << 24
  /// Entries of a dict or set, which take more room.
  static let entries = 1 << 23
  /// Bytes of a string or of `bytes`.
  static let textBytes = 1 << 27
  /// How deep comparison, hashing and repr go into values that hold each other.
  static let depth = 800
  /// Decimal digits in a conversion between `int` and `str`; CPython's default for `sys.set_int_max_str_digits`.
  static let decimalDigits = 4300
}

/// What operators that go into nested values remember meanwhile.
final class OperatorState {
  /// How deep they are.
  var depth = 0
  /// `sys.set_int_max_str_digits`; 0 for no limit.
  var decimalDigits = Limits.decimalDigits
  /// The containers whose repr is being made: inside themselves they show as `[...]`.
  var representing: [PyObject] = []
  private var nanCount: UInt32 = 0

  /// A NaN that is no other one, as each `float('nan')` is an object of its own in CPython: a list that holds it equals
  /// itself, and not a list with another one. Its number is in the bits that say nothing else.
  func makeNaN() -> Double {
    nanCount &+= 1
    return Double(bitPattern: Double.numberedNaN | UInt64(nanCount))
  }
  /// Format specifications read last. Texts read as strings' (`plainType` s) differ from those of numbers.
  var specifications: [(source: StrObject, plainType: UInt8, specification: FormatSpecification)] = []
}

extension Double {
  fileprivate static let numberedNaN: UInt64 = 0x7FF8_C0D0_0000_0000

  /// The float as it leaves the machine: the number of a NaN is nobody's business.
  var withoutIdentity: Double {
    guard isNaN, bitPattern & 0x7FFF_FFFF_0000_0000 == Double.numberedNaN else { return self }
    return sign == .minus ? -Double.nan : .nan
  }
}

extension Machine {
  /// A MemoryError about a result that would be too large.
  func tooLarge(_ what: String) -> PythonError { error("MemoryError", "\(what) too large") }

  /// Runs an operation one level deeper in nested values.
  ///
  /// - Throws: RecursionError beyond `Limits.depth`, or when the stack has no room.
  func deeper<Result>(_ activity: String, _ body: () throws -> Result) throws -> Result {
    guard operators.depth < Limits.depth, StackRoom.isLeft else {
      throw error("RecursionError", "maximum recursion depth exceeded\(activity)")
    }
    operators.depth += 1
    defer { operators.depth -= 1 }
    return try body()
  }
}
