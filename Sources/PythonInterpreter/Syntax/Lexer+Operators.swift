/// A bracket that waits for its partner.
struct OpenBracket {
  var byte: UInt8
  var range: SourceRange
  /// Whether this is the `{` of an f-string's replacement field.
  var isReplacementField = false
}

extension Lexer {
  mutating func scanOperator(_ byte: UInt8) throws(PythonSyntaxError) {
    switch byte {
    case UInt8(ascii: "("): try open(.leftParenthesis)
    case UInt8(ascii: "["): try open(.leftBracket)
    case UInt8(ascii: "{"): try open(.leftBrace)
    case UInt8(ascii: ")"): try close(.rightParenthesis)
    case UInt8(ascii: "]"): try close(.rightBracket)
    case UInt8(ascii: "}"): try close(.rightBrace)
    case UInt8(ascii: ","): emitOperator(.comma, length: 1)
    case UInt8(ascii: ";"): emitOperator(.semicolon, length: 1)
    case UInt8(ascii: "~"): emitOperator(.tilde, length: 1)
    case UInt8(ascii: "."): try scanDot()
    case UInt8(ascii: ":"): scanColon()
    case UInt8(ascii: "!"): scanExclamation()
    case UInt8(ascii: "="): scanEqual(.equal, .doubleEqual)
    case UInt8(ascii: "+"): scanEqual(.plus, .plusEqual)
    case UInt8(ascii: "%"): scanEqual(.percent, .percentEqual)
    case UInt8(ascii: "@"): scanEqual(.at, .atEqual)
    case UInt8(ascii: "&"): scanEqual(.ampersand, .ampersandEqual)
    case UInt8(ascii: "|"): scanEqual(.verticalBar, .verticalBarEqual)
    case UInt8(ascii: "^"): scanEqual(.caret, .caretEqual)
    case UInt8(ascii: "-"):
      source[offset + 1] == UInt8(ascii: ">")
        ? emitOperator(.arrow, length: 2) : scanEqual(.minus, .minusEqual)
    case UInt8(ascii: "*"): scanDoubled(byte, .star, .starEqual, .doubleStar, .doubleStarEqual)
    case UInt8(ascii: "/"): scanDoubled(byte, .slash, .slashEqual, .doubleSlash, .doubleSlashEqual)
    case UInt8(ascii: "<"):
      source[offset + 1] == UInt8(ascii: ">")
        ? emitOperator(.lessGreater, length: 2)
        : scanDoubled(byte, .less, .lessEqual, .leftShift, .leftShiftEqual)
    case UInt8(ascii: ">"): scanDoubled(byte, .greater, .greaterEqual, .rightShift, .rightShiftEqual)
    case UInt8(ascii: "$"), UInt8(ascii: "?"), UInt8(ascii: "`"): emitOperator(.unknown, length: 1)
    default: throw invalidCharacter(at: offset)
    }
  }

  private mutating func emitOperator(_ kind: TokenKind, length: Int) {
    let start = offset
    offset += length
    emit(kind, from: start)
  }

  /// `+` or `+=`.
  private mutating func scanEqual(_ plain: TokenKind, _ withEqual: TokenKind) {
    let isLong = source[offset + 1] == UInt8(ascii: "=")
    emitOperator(isLong ? withEqual : plain, length: isLong ? 2 : 1)
  }

  /// `*`, `*=`, `**` or `**=`.
  private mutating func scanDoubled(
    _ byte: UInt8, _ plain: TokenKind, _ withEqual: TokenKind, _ doubled: TokenKind,
    _ doubledWithEqual: TokenKind
  ) {
    guard source[offset + 1] == byte else { return scanEqual(plain, withEqual) }
    let isLong = source[offset + 2] == UInt8(ascii: "=")
    emitOperator(isLong ? doubledWithEqual : doubled, length: isLong ? 3 : 2)
  }

  private mutating func scanDot() throws(PythonSyntaxError) {
    if source[offset + 1].isDigit { return try scanNumber() }
    let isEllipsis = source[offset + 1] == UInt8(ascii: ".") && source[offset + 2] == UInt8(ascii: ".")
    emitOperator(isEllipsis ? .ellipsis : .dot, length: isEllipsis ? 3 : 1)
  }

  /// In a replacement field, a colon begins the format specification, even in `{x:=5}`.
  private mutating func scanColon() {
    if brackets.last?.isReplacementField == true {
      emitOperator(.colon, length: 1)
      enterFormattedStringText()
    } else {
      let isWalrus = source[offset + 1] == UInt8(ascii: "=")
      emitOperator(isWalrus ? .colonEqual : .colon, length: isWalrus ? 2 : 1)
    }
  }

  /// `!=`, or the mark before a conversion.
  private mutating func scanExclamation() {
    let isNotEqual = source[offset + 1] == UInt8(ascii: "=")
    emitOperator(isNotEqual ? .notEqual : .exclamation, length: isNotEqual ? 2 : 1)
  }

  private mutating func open(_ kind: TokenKind) throws(PythonSyntaxError) {
    try pushBracket(isReplacementField: false)
    emitOperator(kind, length: 1)
  }

  /// Remembers the bracket at the current offset.
  mutating func pushBracket(isReplacementField: Bool) throws(PythonSyntaxError) {
    guard brackets.count < Self.maximumBrackets else {
      throw failure("too many nested parentheses", at: offset, offset)
    }
    let range = SourceRange(
      line: line, column: column(offset), endLine: line, endColumn: column(offset + 1))
    brackets.append(
      OpenBracket(byte: source[offset], range: range, isReplacementField: isReplacementField))
  }

  private mutating func close(_ kind: TokenKind) throws(PythonSyntaxError) {
    let byte = source[offset]
    guard let bracket = brackets.last, brackets.count > (formattedStrings.last?.bracketDepth ?? 0) else {
      throw unmatched(byte)
    }
    guard Self.partner(of: bracket.byte) == byte else {
      throw bracket.isReplacementField ? unmatched(byte) : mismatched(bracket, byte)
    }
    brackets.removeLast()
    emitOperator(kind, length: 1)
    if bracket.isReplacementField { enterFormattedStringText() }
  }

  private static func partner(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: UInt8(ascii: "}")
    }
  }
}

// MARK: - Errors

extension Lexer {
  func neverClosed(_ bracket: OpenBracket) -> PythonSyntaxError {
    var range = bracket.range
    range.endColumn = range.column
    return PythonSyntaxError("'\(bracket.byte.asCharacter)' was never closed", range)
  }

  private func unmatched(_ byte: UInt8) -> PythonSyntaxError {
    if formattedStrings.isEmpty { return failure("unmatched '\(byte.asCharacter)'", at: offset, offset) }
    let isBrace = byte == UInt8(ascii: "}")
    let message = isBrace ? "single '}' is not allowed" : "unmatched '\(byte.asCharacter)'"
    return failure("f-string: " + message, at: offset, offset)
  }

  private func mismatched(_ bracket: OpenBracket, _ byte: UInt8) -> PythonSyntaxError {
    var message =
      "closing parenthesis '\(byte.asCharacter)' does not match opening parenthesis "
      + "'\(bracket.byte.asCharacter)'"
    if bracket.range.line != line { message += " on line \(bracket.range.line)" }
    return failure(message, at: offset, offset)
  }
}

extension UInt8 {
  var asCharacter: Character { Character(Unicode.Scalar(self)) }
}
