/// Finds the errors that the grammar cannot: a parameter named twice, `return` outside a function, and so on.
/// Like CPython it looks at names first, in the whole file, and then at the flow of control.
package struct SyntaxChecker {
  /// Checks a whole file.
  ///
  /// - Throws: `PythonSyntaxError` with CPython's message and place.
  package static func check(_ module: Module) throws(PythonSyntaxError) {
    let future = try FutureImports.check(module.body)
    var symbols = SymbolChecker()
    try symbols.check(module)
    var flow = FlowChecker(lastFutureLine: future, repeatedKeywords: module.repeatedKeywords)
    try flow.check(module)
  }

  /// What CPython warns about in a file that it can compile: first what it meets while reading, then while compiling.
  package static func notices(in module: Module) -> [SyntaxNotice] {
    module.notices + SuspectExpressions.notices(in: module)
  }
}

/// `from __future__ import ...`.
///
/// CPython: Python/future.c.
private enum FutureImports {
  private static let features: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
    "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]

  /// The last line of the imports at the beginning of the file, or 0.
  static func check(_ body: [Statement]) throws(PythonSyntaxError) -> Int32 {
    var lastLine: Int32 = 0
    for (index, statement) in body.enumerated() {
      if case .importFrom("__future__", let names, 0) = statement.kind {
        try check(names, statement.range)
        lastLine = statement.range.line
      } else if index > 0 || !isString(statement) {
        break
      }
    }
    return lastLine
  }

  private static func check(_ names: [ImportAlias], _ range: SourceRange) throws(PythonSyntaxError) {
    for alias in names where !features.contains(alias.name) {
      var place = range
      place.endLine = place.line
      place.endColumn = place.column
      let isBraces = alias.name == "braces"
      throw PythonSyntaxError(
        isBraces ? "not a chance" : "future feature \(alias.name) is not defined", place)
    }
  }

  private static func isString(_ statement: Statement) -> Bool {
    guard case .expression(let value) = statement.kind, case .constant(.string) = value.kind else {
      return false
    }
    return true
  }
}
