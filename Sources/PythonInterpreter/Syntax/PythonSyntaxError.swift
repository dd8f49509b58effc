/// The program is not Python: what `SyntaxError` says, and where.
package struct PythonSyntaxError: Error {
  /// Which exception type Python would raise.
  package enum Kind: Sendable { case syntax, indentation, tab }

  package var kind: Kind
  /// CPython's message, such as `invalid syntax` or `'(' was never closed`.
  package var message: String
  /// Where: an empty range asks for one caret, column -1 for none; line 0 says that no place is known. Python's
  /// `offset` and `end_offset` are the columns plus one.
  package var range: SourceRange

  package init(_ message: String, _ range: SourceRange, kind: Kind = .syntax) {
    self.kind = kind
    self.message = message
    self.range = range
  }
}
