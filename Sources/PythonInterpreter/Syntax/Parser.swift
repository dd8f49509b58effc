/// Reads Python 3.13 source into a syntax tree, by recursive descent.
///
/// Functions bear the names of the rules in Python's grammar and stand in its order, statements first, then
/// expressions from the loosest binding to the tightest. As CPython's, the parser reads a file with an error
/// twice: the second time `reportsDetails` is set and it looks for known mistakes on the way.
package struct Parser {
  let source: [UInt8]
  let tokens: [Token]
  let lexerError: PythonSyntaxError?
  /// What the lexer warns about.
  let lexerNotices: [SyntaxNotice]
  /// Whether the text ended, or could not be read on, within an f-string.
  let endsInFormattedString: Bool
  /// Index of the current token.
  var position = 0
  /// The furthest token at which the parser gave up; `invalid syntax` points there.
  var furthest = 0
  var reportsDetails = false
  /// Whether the file did not parse and is being read again.
  var isSecondReading = false
  var nesting = Nesting()
  /// Errors for the checker: keyword arguments given twice.
  var repeatedKeywords: [PythonSyntaxError] = []
  /// What is wrong with the escapes of literals, by the offset of the literal: it may be read more than once.
  var escapeNotices: [Int32: SyntaxNotice] = [:]
  /// How many names in a row are being taken for Python 2's `print`.
  var legacyDepth = 0
  /// The class whose body is being read: names in it that begin with two underscores are its own.
  var privateClass: String?
  /// Names that were taken for `print` in vain: once is enough.
  var legacyStarts: Set<Int> = []
  /// Parentheses of calls that were searched for mistakes in vain: once is enough.
  var failedCalls: Set<Int> = []
  /// Where the bodies of functions are passed over to be read later, what they are read from.
  var deferral: DeferredSource?

  init(_ source: [UInt8]) {
    var lexer = Lexer(source)
    (tokens, lexerError) = lexer.tokenize()
    self.source = lexer.source
    lexerNotices = lexer.notices
    endsInFormattedString = !lexer.formattedStrings.isEmpty
  }

  /// Parses a whole file.
  ///
  /// - Throws: `PythonSyntaxError` with CPython's message and place.
  package static func parseModule(_ source: [UInt8]) throws(PythonSyntaxError) -> Module {
    try parse(source) { parser throws(PythonSyntaxError) in
      let body = try parser.file()
      return Module(body: body, repeatedKeywords: parser.repeatedKeywords, notices: parser.notices)
    }
  }

  /// Parses a file of coroviz's own: the bodies of its functions are read when they are compiled.
  ///
  /// - Throws: `PythonSyntaxError` for a mistake outside of functions.
  static func parsePrelude(_ source: [UInt8]) throws(PythonSyntaxError) -> Module {
    try parse(source) { parser throws(PythonSyntaxError) in
      parser.deferral = DeferredSource(parser)
      return Module(body: try parser.file(), notices: [])
    }
  }

  /// Parses one expression, as `eval` takes it, into a file with that expression alone.
  ///
  /// - Throws: `PythonSyntaxError` with CPython's message and place.
  package static func parseEvaluation(_ source: [UInt8]) throws(PythonSyntaxError) -> Module {
    let blanks = source.prefix { $0 == .space || $0 == .tab }
    return try parse(Array(source[blanks.endIndex...])) { parser throws(PythonSyntaxError) in
      let value = try parser.eval()
      return Module(body: [Statement(.expression(value), value.range)], notices: parser.notices)
    }
  }

  /// What there is to warn about, in the order of the text.
  private var notices: [SyntaxNotice] {
    if lexerNotices.isEmpty && escapeNotices.isEmpty { return [] }
    let all = lexerNotices + escapeNotices.sorted { $0.key < $1.key }.map(\.value)
    return all.sorted { ($0.range.line, $0.range.column) < ($1.range.line, $1.range.column) }
  }

  /// Parses one expression, as `eval` takes it: a tuple may go without parentheses, white space may surround it.
  ///
  /// - Throws: `PythonSyntaxError` with CPython's message and place.
  package static func parseExpression(_ source: [UInt8]) throws(PythonSyntaxError) -> Expression {
    let blanks = source.prefix { $0 == .space || $0 == .tab }
    let (tree, repeated) = try parse(Array(source[blanks.endIndex...])) { parser throws(PythonSyntaxError) in
      (try parser.eval(), parser.repeatedKeywords)
    }
    if let first = repeated.first { throw first }
    return tree
  }

  private static func parse<Tree>(
    _ source: [UInt8], _ rule: (inout Parser) throws(PythonSyntaxError) -> Tree
  ) throws(PythonSyntaxError) -> Tree {
    var parser = Parser(source)
    do throws(PythonSyntaxError) {
      return try rule(&parser)
    } catch {
      throw parser.explanation(of: error, rule)
    }
  }
}

// MARK: - Tokens

extension Parser {
  var kind: TokenKind { tokens[position].kind }
  var current: Token { tokens[position] }

  /// The kind of a token further on.
  func kind(ahead distance: Int) -> TokenKind { tokens[min(position + distance, tokens.count - 1)].kind }

  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  /// Moves past the current token if it is of a kind.
  mutating func accept(_ expected: TokenKind) -> Bool {
    guard kind == expected else { return false }
    advance()
    return true
  }

  mutating func expect(_ expected: TokenKind) throws(PythonSyntaxError) {
    guard accept(expected) else { throw unexpected() }
  }

  /// Like `expect`, but says what was expected.
  mutating func require(_ expected: TokenKind, _ text: String) throws(PythonSyntaxError) {
    guard kind != expected else { return advance() }
    throw forced(text)
  }

  /// Reads a name. Keywords are not names.
  mutating func name() throws(PythonSyntaxError) -> String {
    PrivateNames.mangled(try plainName(), in: privateClass)
  }

  /// Reads a name as it is written, without the class it is private to: that of a function, a class, a module.
  mutating func plainName() throws(PythonSyntaxError) -> String {
    guard kind == .name else { throw unexpected() }
    let name = text(of: current)
    advance()
    return name
  }

  func text(of token: Token) -> String {
    let bytes = bytes(of: token)
    let text = String(decoding: bytes, as: UTF8.self)
    guard token.kind == .name, bytes.contains(where: { $0 >= 0x80 }) else { return text }
    return CompatibilityForm.normalized(text)
  }

  func bytes(of token: Token) -> ArraySlice<UInt8> { source[Int(token.start)..<Int(token.end)] }

  /// Whether the current token is this soft keyword.
  func isAt(softKeyword word: StaticString) -> Bool { isSoftKeyword(current, word) }

  func isSoftKeyword(_ token: Token, _ word: StaticString) -> Bool {
    guard token.kind == .name, Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes(of: token).elementsEqual($0) }
  }

  /// From a token's start to the end of the token before the current one.
  func range(from start: Int) -> SourceRange {
    tokens[start].range.through(tokens[max(position - 1, 0)].range)
  }

  /// The same, without the line ends and indentation that may stand last.
  func statementRange(from start: Int) -> SourceRange {
    var last = position - 1
    while last > start, tokens[last].kind.isLayout { last -= 1 }
    return tokens[start].range.through(tokens[max(last, 0)].range)
  }
}
