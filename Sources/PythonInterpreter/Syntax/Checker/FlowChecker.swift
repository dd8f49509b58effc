/// Checks what depends on where a statement or expression stands: in a function, a loop, a list.
///
/// CPython: Python/compile.c.
struct FlowChecker {
  /// A function, a class or the file.
  struct Context {
    enum Kind { case module, `class`, function, asyncFunction, generator }
    let kind: Kind
    /// Loops and `except*` blocks, from the outside in.
    var blocks: [Block] = []
    /// How many loops, `with` items and parts of `try` statements lie in each other here.
    var depth = 0
    var hasYield = false
    /// The first `return` with a value.
    var returnWithValue: SourceRange?

    var isFunction: Bool { kind != .module && kind != .class }
  }

  enum Block { case loop, exceptStar }

  /// So many blocks may lie in each other (CPython: `CO_MAXBLOCKS`).
  private static let depthLimit = 21

  var contexts = [Context(kind: .module)]
  /// The line of the last `from __future__ import` that is in its place.
  let lastFutureLine: Int32
  let repeatedKeywords: [PythonSyntaxError]

  init(lastFutureLine: Int32, repeatedKeywords: [PythonSyntaxError]) {
    self.lastFutureLine = lastFutureLine
    self.repeatedKeywords = repeatedKeywords
  }

  var context: Context { contexts[contexts.count - 1] }

  mutating func check(_ module: Module) throws(PythonSyntaxError) { try visit(module.body) }

  mutating func within(
    _ kind: Context.Kind, _ visit: (inout FlowChecker) throws(PythonSyntaxError) -> Void
  ) throws(PythonSyntaxError) {
    contexts.append(Context(kind: kind))
    try visit(&self)
    if kind == .asyncFunction, context.hasYield, let range = context.returnWithValue {
      throw PythonSyntaxError("'return' with value in async generator", range)
    }
    contexts.removeLast()
  }

  mutating func within(
    _ block: Block, _ visit: (inout FlowChecker) throws(PythonSyntaxError) -> Void
  ) throws(PythonSyntaxError) {
    contexts[contexts.count - 1].blocks.append(block)
    try visit(&self)
    contexts[contexts.count - 1].blocks.removeLast()
  }

  /// Visits what lies so many blocks deeper; `range` is where to complain when that is too deep.
  mutating func deeper(
    by count: Int = 1, _ range: SourceRange, _ visit: (inout FlowChecker) throws(PythonSyntaxError) -> Void
  ) throws(PythonSyntaxError) {
    contexts[contexts.count - 1].depth += count
    if context.depth > Self.depthLimit {
      throw PythonSyntaxError("too many statically nested blocks", range)
    }
    try visit(&self)
    contexts[contexts.count - 1].depth -= count
  }

  mutating func noteYield() { contexts[contexts.count - 1].hasYield = true }

  mutating func noteReturn(_ range: SourceRange) {
    let index = contexts.count - 1
    contexts[index].returnWithValue = contexts[index].returnWithValue ?? range
  }

  /// Nothing may be called `__debug__`.
  func checkName(_ name: String, _ range: SourceRange) throws(PythonSyntaxError) {
    if name == "__debug__" { throw PythonSyntaxError("cannot assign to __debug__", range) }
  }

  /// `f(a=1, a=2)`. The parser has found these; here their turn comes.
  func checkKeywords(_ arguments: [CallArgument], _ range: SourceRange) throws(PythonSyntaxError) {
    guard !repeatedKeywords.isEmpty else { return }
    for error in repeatedKeywords where range.contains(error.range) { throw error }
  }
}

extension SourceRange {
  fileprivate func contains(_ other: SourceRange) -> Bool {
    (line, column) <= (other.line, other.column) && (other.endLine, other.endColumn) <= (endLine, endColumn)
  }
}
