/// Reads Python source into a syntax tree. (The grammar arrives with the next commits.)
package struct Parser {
  /// Parses a whole file.
  ///
  /// - Throws: `PythonSyntaxError` with CPython's message and place.
  package static func parseModule(_ source: [UInt8]) throws -> Module {
    throw PythonSyntaxError("invalid syntax", SourceRange(line: 1, column: 0, endLine: 1, endColumn: 0))
  }
}
