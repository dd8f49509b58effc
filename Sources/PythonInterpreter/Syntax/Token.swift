/// A piece of source text: what it is and where it stands.
package struct Token: Equatable {
  package var kind: TokenKind
  /// How many brackets are open just after this token.
  package var depth: UInt8
  package var range: SourceRange
  /// Offset of the first byte in the lexer's source.
  package var start: Int32
  /// Offset just after the last byte.
  package var end: Int32
}

/// What a token is; every operator and every keyword is a kind of its own. `match`, `case`, `type` and `_`
/// are names: only the parser can tell when they are more.
package enum TokenKind: UInt8 {
  case endOfFile, newline, indent, dedent
  /// Text that is no token; the lexer's error says why. Always the last token.
  case error
  case name, number, string
  /// Prefix and opening quotes of an f-string.
  case formattedStringStart
  /// Literal text within an f-string or a format specification, escapes and doubled braces unresolved.
  case formattedStringText
  case formattedStringEnd

  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, colon, semicolon, dot, ellipsis, arrow, colonEqual, exclamation
  case plus, minus, star, slash, doubleSlash, percent, at, doubleStar
  case leftShift, rightShift, ampersand, verticalBar, caret, tilde
  case less, greater, lessEqual, greaterEqual, doubleEqual, notEqual
  /// `<>`, which is no operator but one token.
  case lessGreater
  /// A character such as `?` that no rule uses.
  case unknown
  case equal
  case plusEqual, minusEqual, starEqual, slashEqual, doubleSlashEqual, percentEqual, atEqual
  case doubleStarEqual, leftShiftEqual, rightShiftEqual, ampersandEqual, verticalBarEqual, caretEqual

  case falseKeyword, noneKeyword, trueKeyword
  case and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`, except
  case finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise
  case `return`, `try`, `while`, with, yield
}

extension TokenKind {
  /// Layout, not text: where a statement ends is measured without these.
  var isLayout: Bool { rawValue <= TokenKind.dedent.rawValue }

  /// Whether an expression can begin with this token (a starred one is not an expression).
  var startsExpression: Bool {
    switch self {
    case .name, .number, .string, .formattedStringStart, .leftParenthesis, .leftBracket, .leftBrace,
      .ellipsis, .plus, .minus, .tilde, .falseKeyword, .noneKeyword, .trueKeyword, .await, .lambda, .not:
      true
    default: false
    }
  }

}
