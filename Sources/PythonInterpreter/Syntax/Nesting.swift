/// Guards the stack against programs that nest too deeply.
struct Nesting {
  /// How many operators, lambdas and conditionals may stand within one another. (CPython stops at 6,000, or at
  /// 3,000 for some, with `MemoryError`.)
  static let limit = 1_000
  /// How deep a tree may become through chains such as `a + b + c`, which lean to the left: each link makes it
  /// deeper, though the parser reads them in a loop. (CPython stops at about 10,000.)
  static let chainLimit = 5_000

  private var depth = 0

  /// Call `leave` for every `enter` that did not throw.
  mutating func enter(_ range: SourceRange) throws(PythonSyntaxError) {
    guard depth < Self.limit else { throw Self.error(range) }
    depth += 1
  }

  mutating func leave() { depth -= 1 }

  static func error(_ range: SourceRange) -> PythonSyntaxError {
    PythonSyntaxError("too many nested expressions", range)
  }
}
