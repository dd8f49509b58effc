// String literals.

extension Parser {
  /// `strings`: adjacent literals are one.
  mutating func strings() throws(PythonSyntaxError) -> Expression {
    let start = position
    if kind == .string, kind(ahead: 1) != .string, kind(ahead: 1) != .formattedStringStart {
      let literal = try string()
      return Expression(
        .constant(literal.isBytes ? .bytes(literal.value) : .string(literal.value)), range(from: start))
    }
    return try concatenation()
  }

  private mutating func concatenation() throws(PythonSyntaxError) -> Expression {
    let start = position
    var parts = JoinedParts()
    var isFormatted = false
    var isBytes: Bool?
    var isMixed = false
    while kind == .string || kind == .formattedStringStart {
      if kind == .formattedStringStart {
        isFormatted = true
        isMixed = isMixed || isBytes == true
        isBytes = false
        try formattedString(into: &parts)
      } else {
        let literal = try string()
        isMixed = isMixed || isBytes == !literal.isBytes
        isBytes = literal.isBytes
        parts.append(literal.value)
      }
    }
    if isMixed { throw atLastToken("cannot mix bytes and nonbytes literals") }
    let range = range(from: start)
    if isFormatted {
      parts.flush()
      return Expression(.joinedString(parts.parts), range)
    }
    return Expression(.constant(isBytes == true ? .bytes(parts.text) : .string(parts.text)), range)
  }

  /// Reads one plain literal.
  private mutating func string() throws(PythonSyntaxError) -> (value: [UInt8], isBytes: Bool) {
    let token = current
    var text = bytes(of: token)
    var isRaw = false
    var isBytes = false
    while let first = text.first, !first.isQuote {
      isRaw = isRaw || first | 0x20 == UInt8(ascii: "r")
      isBytes = isBytes || first | 0x20 == UInt8(ascii: "b")
      text.removeFirst()
    }
    let quotes = text.count >= 6 && text.prefix(3).allSatisfy { $0 == text.first } ? 3 : 1
    text = text.dropFirst(quotes).dropLast(quotes)
    if isBytes, text.contains(where: { $0 >= 0x80 }) {
      throw PythonSyntaxError("bytes can only contain ASCII literal characters", token.range)
    }
    advance()
    return (isRaw ? Array(text) : try unescape(text, isBytes: isBytes, token), isBytes)
  }

  mutating func unescape(
    _ text: ArraySlice<UInt8>, isBytes: Bool, _ token: Token, notedAt literal: Token? = nil
  ) throws(PythonSyntaxError) -> [UInt8] {
    do throws(EscapeError) {
      let (value, stray) = try StringLiteral.unescape(text, isBytes: isBytes)
      if let stray { note(strayEscape: stray, in: literal ?? token) }
      return value
    } catch {
      throw PythonSyntaxError(error.reason, token.range)
    }
  }

  /// Notes an escape that means nothing. CPython tells the first of a literal, at the literal's place.
  mutating func note(strayEscape stray: String, in literal: Token) {
    let kind = stray.first?.isNumber == true ? "octal escape" : "escape"
    escapeNotices[literal.start] = SyntaxNotice("invalid \(kind) sequence '\\\(stray)'", literal.range)
  }
}

/// The parts of an f-string, neighbouring literals joined.
struct JoinedParts {
  private(set) var parts: [JoinedStringPart] = []
  /// The literal that is still growing.
  private(set) var text: [UInt8] = []

  init() {}

  mutating func append(_ more: [UInt8]) { text += more }

  mutating func append(_ part: JoinedStringPart) {
    flush()
    parts.append(part)
  }

  /// Ends the growing literal.
  mutating func flush() {
    guard !text.isEmpty else { return }
    parts.append(.literal(text))
    text = []
  }
}
