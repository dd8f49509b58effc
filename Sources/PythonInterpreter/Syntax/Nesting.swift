/// Guards the stack against programs that nest too deeply: against deep recursion while the parser reads, and
/// against deep trees, over which the compiler recurses and which Swift frees by recursion.
///
/// Brackets have CPython's limit of their own (200, in the lexer). CPython stops at 3,000 to 6,000 operators
/// within one another with `MemoryError`, and at 10,000 links of a chain with `RecursionError`.
struct Nesting {
  /// How many operators, lambdas and conditionals may stand within one another. With the brackets' limit this
  /// keeps the parser's recursion below 8 MB even in a debug build.
  static let operatorLimit = 400
  /// How high a tree may become, through chains such as `a + b + c` or `a.b.c`, and how many `elif`s one `if`
  /// may have.
  static let limit = 1_000

  /// How many operators the parser is within.
  private var depth = 0
  /// How high the tree of the expression is that is being read, as far as it has been read.
  private var height = 0

  /// Call `leave` for every `enter` that did not throw.
  mutating func enter(_ range: SourceRange) throws(PythonSyntaxError) {
    guard depth < Self.operatorLimit else { throw Self.error(range) }
    depth += 1
  }

  mutating func leave() { depth -= 1 }

  /// A new expression begins. Hand the result to `endExpression`.
  mutating func beginExpression() -> Int {
    defer { height = 0 }
    return height
  }

  /// The expression ends; what is as high as the highest of its neighbours counts.
  mutating func endExpression(_ neighbours: Int) { height = max(height, neighbours) }

  /// A node comes on top of the expression.
  mutating func grow(_ range: SourceRange) throws(PythonSyntaxError) {
    height += 1
    guard height <= Self.limit else { throw Self.error(range) }
  }

  static func error(_ range: SourceRange) -> PythonSyntaxError {
    PythonSyntaxError("too many nested expressions", range)
  }
}
