/// What CPython warns about while it compiles: a `SyntaxWarning`. Where a filter makes an error of it, it is a SyntaxError.
package struct SyntaxNotice: Sendable {
  package var message: String
  package var range: SourceRange

  package init(_ message: String, _ range: SourceRange) {
    self.message = message
    self.range = range
  }
}
