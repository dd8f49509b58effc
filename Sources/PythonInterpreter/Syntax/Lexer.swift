/// Cuts source text into tokens, all at once: `Lexer(source).tokenize()`.
///
/// The lexer never throws: text that is no token ends the list with an `error` token, and `error` says what
/// is wrong. So the parser reports whatever comes first, as CPython's does, which reads tokens as it needs them.
package struct Lexer {
  /// The text, with `\n` for every line end and at the end, and a zero byte after that, which ends every loop.
  let source: [UInt8]
  var offset = 0
  var line: Int32 = 1
  /// What to subtract from an offset in the current line to get its column. It grows past the line's start
  /// with every byte that continues a character.
  var columnOrigin = 0
  var isAtLineStart = true
  var tokens: [Token] = []
  var error: PythonSyntaxError?
  var notices: [SyntaxNotice] = []
  var indentations = [Indentation(column: 0, alternateColumn: 0)]
  var brackets: [OpenBracket] = []
  var formattedStrings: [FormattedStringMode] = []
  private let keywords = KeywordTable()

  package init(_ text: [UInt8]) {
    source = Self.normalized(text)
    tokens.reserveCapacity(source.count / 4 + 8)
  }

  /// CPython's limits (Parser/lexer/state.h).
  static let maximumBrackets = 200
  static let maximumIndentations = 100
  static let maximumFormattedStrings = 150
  static let maximumFieldNesting = 3

  /// Reads everything. The last token is `endOfFile` or `error`.
  package mutating func tokenize() -> (tokens: [Token], error: PythonSyntaxError?) {
    do throws(PythonSyntaxError) {
      while tokens.last?.kind != .endOfFile { try scan() }
    } catch {
      self.error = error
      emit(.error, from: offset)
    }
    return (tokens, error)
  }

  private mutating func scan() throws(PythonSyntaxError) {
    if formattedStrings.last?.isInText == true {
      try scanFormattedStringText()
    } else if isAtLineStart {
      try scanLineStart()
    } else {
      try scanToken()
    }
  }

  /// Reads one token, or the end of a line, after white space.
  private mutating func scanToken() throws(PythonSyntaxError) {
    while case let byte = source[offset], byte == .space || byte == .tab || byte == .formFeed { offset += 1 }
    let byte = source[offset]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      0x80...:
      try scanName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      try scanNumber()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      try scanString(prefixStart: offset)
    case UInt8(ascii: "#"):
      scanComment()
    case .newline:
      scanLineEnd(from: offset, startColumn: column(offset))
    case .backslash:
      try scanLineContinuation()
    case 0 where offset >= source.count - 1:
      try scanEnd()
    default:
      try scanOperator(byte)
    }
  }

  /// A line's end is a token, except within brackets. It begins with the comment before it.
  private mutating func scanLineEnd(from start: Int, startColumn: Int32) {
    offset += 1
    if brackets.isEmpty {
      emit(.newline, from: start, startLine: line, startColumn: startColumn)
      isAtLineStart = true
    }
    startLine()
  }

  private mutating func scanComment() {
    let start = offset
    let startColumn = column(start)
    while source[offset] != .newline {
      if source[offset].continuesCharacter { columnOrigin += 1 }
      offset += 1
    }
    scanLineEnd(from: start, startColumn: startColumn)
  }

  /// A backslash joins the next line to this one.
  private mutating func scanLineContinuation() throws(PythonSyntaxError) {
    offset += 1
    guard source[offset] == .newline else {
      throw failure("unexpected character after line continuation character", at: offset, offset)
    }
    offset += 1
    if offset >= source.count - 1 {
      offset -= 1
      if let bracket = brackets.last { throw neverClosed(bracket) }
      throw failure("unexpected EOF while parsing", at: offset, offset)
    }
    startLine()
  }

  /// The file ends: everything indented does too. An open bracket is an error.
  private mutating func scanEnd() throws(PythonSyntaxError) {
    if let bracket = brackets.last { throw neverClosed(bracket) }
    if let last = tokens.last, !last.kind.isLayout { emit(.newline, from: offset) }
    for _ in 1..<indentations.count { emit(.dedent, from: offset) }
    emit(.endOfFile, from: offset)
  }

  mutating func startLine() {
    line += 1
    columnOrigin = offset
  }

  private mutating func scanName() throws(PythonSyntaxError) {
    let start = offset
    let startColumn = column(start)
    var packed: UInt64 = 0
    while source[offset].continuesName {
      packed = packed << 8 | UInt64(source[offset])
      offset += 1
    }
    if source[offset] >= 0x80 {
      try scanUnicodeName(from: start)
      emit(.name, from: start, startLine: line, startColumn: startColumn)
      return
    }
    let length = offset - start
    if length <= 2, source[offset].isQuote, isStringPrefix(from: start) {
      try scanString(prefixStart: start)
      return
    }
    emit(length <= 8 ? keywords.kind(of: packed) : .name, from: start)
  }
}

extension Lexer {
  func column(_ position: Int) -> Int32 { Int32(truncatingIfNeeded: position - columnOrigin) }

  /// Adds a token of the current line that begins at `start` and ends at the current offset.
  mutating func emit(_ kind: TokenKind, from start: Int) {
    emit(kind, from: start, startLine: line, startColumn: column(start))
  }

  /// Adds a token that may have begun in an earlier line.
  mutating func emit(_ kind: TokenKind, from start: Int, startLine: Int32, startColumn: Int32) {
    let range = SourceRange(
      line: startLine, column: startColumn, endLine: line, endColumn: column(offset))
    append(kind, range, start, offset)
  }

  private mutating func append(_ kind: TokenKind, _ range: SourceRange, _ start: Int, _ end: Int) {
    tokens.append(
      Token(
        kind: kind, depth: UInt8(truncatingIfNeeded: brackets.count), range: range,
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
  }

  /// An error in the current line, from one offset to another.
  func failure(
    _ message: String, at start: Int, _ end: Int, kind: PythonSyntaxError.Kind = .syntax
  ) -> PythonSyntaxError {
    let range = SourceRange(line: line, column: column(start), endLine: line, endColumn: column(end))
    return PythonSyntaxError(message, range, kind: kind)
  }

  /// Line ends become `\n`, the last line gets one, a zero byte follows.
  private static func normalized(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 2)
    if text.contains(.carriageReturn) {
      var previous: UInt8 = 0
      for byte in text {
        if byte == .carriageReturn {
          result.append(.newline)
        } else if byte != .newline || previous != .carriageReturn {
          result.append(byte)
        }
        previous = byte
      }
    } else {
      result = text
    }
    if result.last != .newline { result.append(.newline) }
    result.append(0)
    return result
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let formFeed: UInt8 = 12
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let backslash = UInt8(ascii: "\\")

  var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  /// An ASCII letter, digit or underscore.
  var continuesName: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 || isDigit || self == UInt8(ascii: "_") }
  /// A byte of UTF-8 that is not the first of its character.
  var continuesCharacter: Bool { self & 0xC0 == 0x80 }
}
