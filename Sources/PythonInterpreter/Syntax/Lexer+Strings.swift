/// An f-string being read. Its text and the expressions in it alternate.
struct FormattedStringMode {
  var quote: UInt8
  var isTriple: Bool
  var isRaw: Bool
  /// How many brackets were open where the string began.
  var bracketDepth: Int
  /// Whether the next byte is literal text (or format specification) rather than part of an expression.
  var isInText: Bool
  /// Where the string began.
  var range: SourceRange
}

extension Lexer {
  /// Whether the one or two letters before the current quote are a string's prefix.
  func isStringPrefix(from start: Int) -> Bool {
    let first = source[start] | 0x20
    if offset - start == 1 {
      return first == UInt8(ascii: "r") || first == UInt8(ascii: "b") || first == UInt8(ascii: "f")
        || first == UInt8(ascii: "u")
    }
    let second = source[start + 1] | 0x20
    let other = first == UInt8(ascii: "r") ? second : first
    return (first == UInt8(ascii: "r")) != (second == UInt8(ascii: "r"))
      && (other == UInt8(ascii: "b") || other == UInt8(ascii: "f"))
  }

  /// Reads a string, or the start of an f-string. The current byte is the quote.
  mutating func scanString(prefixStart start: Int) throws(PythonSyntaxError) {
    let quote = source[offset]
    let isTriple = source[offset + 1] == quote && source[offset + 2] == quote
    let prefix = source[start..<offset]
    let opening = SourceRange(
      line: line, column: column(start), endLine: line, endColumn: column(offset + (isTriple ? 3 : 1)))
    if prefix.contains(where: { $0 | 0x20 == UInt8(ascii: "f") }) {
      let isRaw = prefix.contains { $0 | 0x20 == UInt8(ascii: "r") }
      try openFormattedString(quote, isTriple: isTriple, isRaw: isRaw, start: start, opening)
    } else {
      offset += isTriple ? 3 : 1
      if isTriple {
        try skipTripleQuoted(quote, opening)
      } else {
        try skipSingleQuoted(quote, opening)
      }
      emit(.string, from: start, startLine: opening.line, startColumn: opening.column)
    }
  }

  /// Moves past the closing quote.
  private mutating func skipSingleQuoted(_ quote: UInt8, _ opening: SourceRange) throws(PythonSyntaxError) {
    var hasEscapedQuote = false
    while source[offset] != quote {
      switch source[offset] {
      case .newline:
        try checkMissingBrace(quote, isTriple: false, opening)
        throw unterminated(opening, "string literal", hasEscapedQuote: hasEscapedQuote)
      case .backslash:
        hasEscapedQuote = hasEscapedQuote || source[offset + 1] == quote
        try skipEscape(opening, "string literal")
      case let byte:
        if byte.continuesCharacter { columnOrigin += 1 }
        offset += 1
      }
    }
    offset += 1
  }

  private mutating func skipTripleQuoted(_ quote: UInt8, _ opening: SourceRange) throws(PythonSyntaxError) {
    while !(source[offset] == quote && source[offset + 1] == quote && source[offset + 2] == quote) {
      switch source[offset] {
      case 0 where offset >= source.count - 1:
        try checkMissingBrace(quote, isTriple: true, opening)
        throw unterminated(opening, "triple-quoted string literal")
      case .newline:
        offset += 1
        startLine()
      case .backslash: try skipEscape(opening, "triple-quoted string literal")
      case let byte:
        if byte.continuesCharacter { columnOrigin += 1 }
        offset += 1
      }
    }
    offset += 3
  }

  /// Moves past a backslash and the byte after it.
  private mutating func skipEscape(_ opening: SourceRange, _ what: String) throws(PythonSyntaxError) {
    offset += 1
    if source[offset] == .newline {
      offset += 1
      startLine()
      if isAtEnd, what == "string literal" { throw unterminated(opening, what) }
    } else if offset < source.count - 1 {
      offset += 1
    }
  }

  /// The error for a string without end: it points at the string's start.
  func unterminated(
    _ opening: SourceRange, _ what: String, hasEscapedQuote: Bool = false
  ) -> PythonSyntaxError {
    let lastLine = isAtEnd ? max(line - 1, opening.line) : line
    let range = SourceRange(
      line: opening.line, column: opening.column, endLine: opening.line, endColumn: opening.column)
    let advice = hasEscapedQuote ? "; perhaps you escaped the end quote?" : ""
    return PythonSyntaxError("unterminated \(what) (detected at line \(lastLine))\(advice)", range)
  }

  /// A string that begins like the f-string around it and does not end is no string: it is the f-string's end,
  /// and a brace is missing before it.
  private func checkMissingBrace(
    _ quote: UInt8, isTriple: Bool, _ opening: SourceRange
  ) throws(PythonSyntaxError) {
    guard let mode = formattedStrings.last, mode.quote == quote, mode.isTriple == isTriple else { return }
    var range = opening
    range.endColumn = range.column
    throw PythonSyntaxError("f-string: expecting '}'", range)
  }

  var isAtEnd: Bool { offset >= source.count - 1 }
}

// MARK: - f-strings

extension Lexer {
  private mutating func openFormattedString(
    _ quote: UInt8, isTriple: Bool, isRaw: Bool, start: Int, _ opening: SourceRange
  ) throws(PythonSyntaxError) {
    guard formattedStrings.count < Self.maximumFormattedStrings else {
      throw failure("too many nested f-strings", at: start, start)
    }
    offset += isTriple ? 3 : 1
    emit(.formattedStringStart, from: start)
    formattedStrings.append(
      FormattedStringMode(
        quote: quote, isTriple: isTriple, isRaw: isRaw, bracketDepth: brackets.count, isInText: true,
        range: opening))
  }

  /// After a field's colon or its closing brace, text follows.
  mutating func enterFormattedStringText() { formattedStrings[formattedStrings.count - 1].isInText = true }

  /// Reads literal text up to a replacement field or the closing quote, and that too.
  mutating func scanFormattedStringText() throws(PythonSyntaxError) {
    guard let mode = formattedStrings.last else { return }
    let start = offset
    let startLine = line
    let startColumn = column(start)
    let isSpecification = brackets.count > mode.bracketDepth
    let end = try skipFormattedStringText(mode, isSpecification)
    if offset > start {
      emit(.formattedStringText, from: start, startLine: startLine, startColumn: startColumn)
    }
    formattedStrings[formattedStrings.count - 1].isInText = false
    switch end {
    case .quote:
      let quote = offset
      offset += mode.isTriple ? 3 : 1
      brackets.removeSubrange(mode.bracketDepth...)
      emit(.formattedStringEnd, from: quote)
      formattedStrings.removeLast()
    case .field:
      guard brackets.count - mode.bracketDepth < Self.maximumFieldNesting else {
        throw failure("f-string: expressions nested too deeply", at: offset - 1, offset - 1)
      }
      try pushBracket(isReplacementField: true)
      offset += 1
      emit(.leftBrace, from: offset - 1)
    case .other: break
    }
  }

  private enum TextEnd { case quote, field, other }

  /// Moves to the end of the text: the closing quote, a brace that is not doubled, or a specification's end.
  private mutating func skipFormattedStringText(
    _ mode: FormattedStringMode, _ isSpecification: Bool
  ) throws(PythonSyntaxError) -> TextEnd {
    while !isClosingQuote(mode) {
      switch source[offset] {
      case 0 where isAtEnd: throw unterminatedFormattedString(mode)
      case .newline:
        if !mode.isTriple {
          guard isSpecification else { throw unterminatedFormattedString(mode) }
          return .other
        }
        offset += 1
        startLine()
      case UInt8(ascii: "{"):
        guard !isSpecification, source[offset + 1] == UInt8(ascii: "{") else { return .field }
        offset += 2
      case UInt8(ascii: "}"):
        guard !isSpecification, source[offset + 1] == UInt8(ascii: "}") else { return .other }
        offset += 2
      case .backslash: skipFormattedStringEscape(mode)
      case let byte:
        if byte.continuesCharacter { columnOrigin += 1 }
        offset += 1
      }
    }
    return .quote
  }

  private func isClosingQuote(_ mode: FormattedStringMode) -> Bool {
    source[offset] == mode.quote
      && (!mode.isTriple || source[offset + 1] == mode.quote && source[offset + 2] == mode.quote)
  }

  /// Moves past a backslash and what it escapes. It cannot escape a brace, and the braces of `\N{...}` are no
  /// replacement field.
  private mutating func skipFormattedStringEscape(_ mode: FormattedStringMode) {
    offset += 1
    switch source[offset] {
    case UInt8(ascii: "{"), UInt8(ascii: "}"): break
    case UInt8(ascii: "N") where !mode.isRaw && source[offset + 1] == UInt8(ascii: "{"):
      while source[offset] != UInt8(ascii: "}"), source[offset] != .newline, !isClosingQuote(mode) {
        offset += 1
      }
      if source[offset] == UInt8(ascii: "}") { offset += 1 }
    case .newline:
      offset += 1
      startLine()
    case 0 where isAtEnd: break
    default: offset += 1
    }
  }

  private func unterminatedFormattedString(_ mode: FormattedStringMode) -> PythonSyntaxError {
    unterminated(mode.range, mode.isTriple ? "triple-quoted f-string literal" : "f-string literal")
  }
}
