// f-strings.

extension Parser {
  /// `fstring`: appends its parts to those of the literals before it.
  mutating func formattedString(into parts: inout JoinedParts) throws(PythonSyntaxError) {
    let isRaw = bytes(of: current).contains { $0 | 0x20 == UInt8(ascii: "r") }
    try nesting.grow(current.range)
    advance()
    while kind != .formattedStringEnd {
      switch kind {
      case .formattedStringText: parts.append(try formattedStringText(isRaw: isRaw, isSpecification: false))
      case .leftBrace: try replacementField(isRaw: isRaw, into: &parts)
      default: throw unexpected()
      }
    }
    advance()
  }

  /// `fstring_middle`: literal text.
  private mutating func formattedStringText(
    isRaw: Bool, isSpecification: Bool
  ) throws(PythonSyntaxError) -> [UInt8] {
    let token = current
    var text = bytes(of: token)
    advance()
    if !isSpecification { text = Self.undoubled(text, isRaw: isRaw)[...] }
    guard !isRaw else { return Array(text) }
    let value = try unescape(text, isBytes: false, current, notedAt: token)
    if Self.endsInBackslash(text), kind == .leftBrace, escapeNotices[token.start] == nil {
      note(strayEscape: "{", in: token)
    }
    return value
  }

  /// Whether a backslash stands last that no other one escapes: the brace after it begins a field all the same.
  private static func endsInBackslash(_ text: ArraySlice<UInt8>) -> Bool {
    text.reversed().prefix { $0 == .backslash }.count % 2 == 1
  }

  /// `{{` and `}}` stand for one brace each, except in `\N{...}`.
  private static func undoubled(_ text: ArraySlice<UInt8>, isRaw: Bool) -> [UInt8] {
    guard text.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return Array(text)
    }
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      result.append(byte)
      index += 1
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        index += 1
      } else if byte == .backslash, !isRaw, index < text.endIndex {
        copyEscape(text, &index, &result)
      }
    }
    return result
  }

  private static func copyEscape(_ text: ArraySlice<UInt8>, _ index: inout Int, _ result: inout [UInt8]) {
    guard text[index] != UInt8(ascii: "{"), text[index] != UInt8(ascii: "}") else { return }
    let isName = text[index...].starts(with: [UInt8(ascii: "N"), UInt8(ascii: "{")])
    let end = isName ? text[index...].firstIndex(of: UInt8(ascii: "}")) : nil
    let next = end.map { $0 + 1 } ?? index + 1
    result += text[index..<next]
    index = next
  }

  /// `fstring_replacement_field`: `{value=!r:spec}`.
  private mutating func replacementField(
    isRaw: Bool, into parts: inout JoinedParts
  ) throws(PythonSyntaxError) {
    let opening = position
    advance()
    let value = try replacementValue()
    let debugText = accept(.equal) ? sourceText(after: opening) : nil
    try checkAfterValue(hasEqual: debugText != nil)
    let mark = position
    var conversion = try formatConversion()
    let specification = kind == .colon ? try formatSpecification(isRaw: isRaw) : nil
    guard accept(.rightBrace) else {
      throw expected(specification == nil ? "expecting ':' or '}'" : "expecting '}', or format specs")
    }
    try checkConversion(mark)
    if let debugText {
      parts.append(debugText)
      if conversion == .none, specification == nil { conversion = .representation }
    }
    parts.append(
      .formatted(value: value, conversion: conversion, spec: specification, range: range(from: opening)))
  }

  private mutating func replacementValue() throws(PythonSyntaxError) -> Expression {
    guard reportsDetails else { return try yieldOrStarExpressions() }
    switch kind {
    case .equal, .exclamation, .colon, .rightBrace:
      throw expected("valid expression required before '\(text(of: current))'")
    default: break
    }
    let value = try attempt { (parser) throws(PythonSyntaxError) in try parser.yieldOrStarExpressions() }
    guard let value else { throw expected("expecting a valid expression after '{'") }
    return value
  }

  private mutating func checkAfterValue(hasEqual: Bool) throws(PythonSyntaxError) {
    switch kind {
    case .exclamation, .colon, .rightBrace: return
    default:
      throw expected(hasEqual ? "expecting '!', or ':', or '}'" : "expecting '=', or '!', or ':', or '}'")
    }
  }

  /// An error in a replacement field, at the current token.
  private mutating func expected(_ message: String) -> PythonSyntaxError {
    reportsDetails ? here("f-string: " + message) : unexpected()
  }

  /// The source between a token and the current one, without comments.
  private func sourceText(after opening: Int) -> [UInt8] {
    var text: [UInt8] = []
    for index in opening..<position {
      if index > opening { text += bytes(of: tokens[index]) }
      let gap = source[Int(tokens[index].end)..<Int(tokens[index + 1].start)]
      var isComment = false
      for byte in gap {
        isComment = byte == UInt8(ascii: "#") || isComment && byte != .newline
        if !isComment { text.append(byte) }
      }
    }
    return text
  }

  /// `fstring_conversion`, if there is one.
  private mutating func formatConversion() throws(PythonSyntaxError) -> FormatConversion {
    let mark = current
    guard accept(.exclamation) else { return .none }
    let letter = current
    if kind == .colon || kind == .rightBrace { throw expected("missing conversion character") }
    guard kind == .name else { throw expected("invalid conversion character") }
    let name = try name()
    guard letter.start == mark.end else {
      throw PythonSyntaxError(
        "f-string: conversion type must come right after the exclamanation mark",
        mark.range.through(letter.range))
    }
    switch name {
    case "s": return .string
    case "r": return .representation
    case "a": return .ascii
    default: return .none
    }
  }

  /// Refuses conversions that there are not, once the whole field has been read.
  private func checkConversion(_ mark: Int) throws(PythonSyntaxError) {
    guard tokens[mark].kind == .exclamation else { return }
    let letter = tokens[mark + 1]
    let name = text(of: letter)
    guard !["s", "r", "a"].contains(name) else { return }
    throw PythonSyntaxError(
      "f-string: invalid conversion character '\(name)': expected 's', 'r', or 'a'", letter.range)
  }

  /// `fstring_full_format_spec`.
  private mutating func formatSpecification(isRaw: Bool) throws(PythonSyntaxError) -> [JoinedStringPart] {
    advance()
    var parts = JoinedParts()
    while kind == .formattedStringText || kind == .leftBrace {
      if kind == .leftBrace {
        try replacementField(isRaw: isRaw, into: &parts)
      } else {
        parts.append(try formattedStringText(isRaw: isRaw, isSpecification: true))
      }
    }
    parts.flush()
    return parts.parts
  }
}
