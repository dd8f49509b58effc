/// Where a piece of the program stands in its file.
package struct SourceRange: Hashable, Sendable {
  /// First line, counted from 1.
  package var line: Int32
  /// Column of the first character, in characters from 0.
  package var column: Int32
  /// Last line, counted from 1.
  package var endLine: Int32
  /// Column just after the last character, in characters from 0.
  package var endColumn: Int32

  package init(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

  /// Of an attribute on a line of its own: the name after the last dot, which is where tracebacks point.
  func atName(_ name: String) -> SourceRange {
    guard line != endLine else { return self }
    let length = Int32(clamping: name.unicodeScalars.count)
    return SourceRange(
      line: endLine, column: max(0, endColumn - length), endLine: endLine, endColumn: endColumn)
  }

  /// The range from the start of this one to the end of another.
  package func through(_ other: SourceRange) -> SourceRange {
    SourceRange(line: line, column: column, endLine: other.endLine, endColumn: other.endColumn)
  }
}
