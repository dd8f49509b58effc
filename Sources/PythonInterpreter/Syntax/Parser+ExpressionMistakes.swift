// Known mistakes in expressions; only looked for when a file did not parse.

extension Parser {
  /// `print x`, as Python 2 had it. CPython tries this after any name, and so finds mistakes further on.
  ///
  /// Grammar: invalid_legacy_expression.
  mutating func checkLegacyStatement(start: Int) throws(PythonSyntaxError) {
    let end = position
    defer { position = end }
    position = start
    let isLegacy = isLegacyKeyword(current)
    if kind(ahead: 1) == .formattedStringStart, !isLegacy { return }
    guard kind == .name, kind(ahead: 1) != .leftParenthesis, kind(ahead: 1).startsExpression else { return }
    guard legacyDepth < 10, !legacyStarts.contains(start) else { return }
    legacyDepth += 1
    defer {
      legacyDepth -= 1
      legacyStarts.insert(start)
    }
    let name = text(of: current)
    advance()
    let value = try attempt { (parser) throws(PythonSyntaxError) in try parser.starExpressions() }
    if isLegacy, let value {
      throw PythonSyntaxError(
        "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?",
        tokens[start].range.through(value.range))
    }
  }

  private func isLegacyKeyword(_ token: Token) -> Bool {
    isSoftKeyword(token, "print") || isSoftKeyword(token, "exec")
  }

  /// Two expressions in a row within brackets.
  ///
  /// Grammar: invalid_expression.
  mutating func checkMissingComma(_ first: Expression, start: Int) throws(PythonSyntaxError) {
    guard kind.startsExpression, !isPrefixOrSoftKeyword(start) else { return }
    let end = position
    defer { position = end }
    guard let second = quietly({ (parser) throws(PythonSyntaxError) in try parser.expression() })
    else { return }
    let isLegacy = position > start && isLegacyKeyword(tokens[start]) && end == start + 1
    guard !isLegacy, tokens[position - 1].depth > 0 else { return }
    throw PythonSyntaxError(
      "invalid syntax. Perhaps you forgot a comma?", first.range.through(second.range))
  }

  /// Names that may stand before another expression for other reasons: `match x`, `kf"..."`. CPython takes the
  /// beginning of a soft keyword for the whole.
  private func isPrefixOrSoftKeyword(_ index: Int) -> Bool {
    guard tokens[index].kind == .name else { return false }
    if index + 1 < tokens.count, tokens[index + 1].kind == .string { return true }
    let name = text(of: tokens[index])
    return ["match", "case", "type", "_"].contains { $0.hasPrefix(name) }
  }

  /// `a + not b`. The current token is the operator.
  ///
  /// Grammar: invalid_arithmetic.
  mutating func checkNot(after precedence: Precedence? = nil) throws(PythonSyntaxError) {
    guard reportsDetails, kind(ahead: 1) == .not, precedence.map({ $0 == .sum || $0 == .term }) ?? true
    else { return }
    let start = position
    defer { position = start }
    advance()
    let not = current.range
    let operand = try attempt { (parser) throws(PythonSyntaxError) in
      try precedence == nil ? parser.negatedFactor() : parser.inversion()
    }
    guard let operand else { return }
    throw PythonSyntaxError(
      "'not' after an operator must be parenthesized", not.through(operand.range))
  }

  private mutating func negatedFactor() throws(PythonSyntaxError) -> Expression {
    advance()
    return try factor()
  }

  /// `a if b` without `else`. The current token follows the condition.
  mutating func missingElse(_ body: Expression, _ test: Expression) -> PythonSyntaxError {
    guard reportsDetails, kind != .colon else { return unexpected() }
    return PythonSyntaxError(
      "expected 'else' after 'if' expression", body.range.through(test.range))
  }

  /// `=` or `:=` where neither may stand.
  ///
  /// Grammar: invalid_named_expression.
  mutating func checkNamed(_ target: Expression, start: Int) throws(PythonSyntaxError) {
    let end = position
    defer { position = end }
    if accept(.colonEqual) {
      if try attempt({ (parser) throws(PythonSyntaxError) in try parser.expression() }) != nil {
        throw PythonSyntaxError(
          "cannot use assignment expressions with \(Self.description(of: target))", target.range)
      }
    } else if kind == .equal {
      try checkEqual(start: start)
    }
  }

  private mutating func checkEqual(start: Int) throws(PythonSyntaxError) {
    let equal = position
    position = start
    guard let target = quietly({ (parser) throws(PythonSyntaxError) in try parser.bitwiseOr() }),
      position == equal
    else { return }
    advance()
    guard let value = try attempt({ (parser) throws(PythonSyntaxError) in try parser.bitwiseOr() }),
      kind != .equal, kind != .colonEqual
    else { return }
    if tokens[start].kind == .name, equal == start + 1 {
      throw PythonSyntaxError(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", target.range.through(value.range))
    }
    guard !isDisplayOrKeyword(target, start) else { return }
    throw PythonSyntaxError(
      "cannot assign to \(Self.description(of: target)) here. Maybe you meant '==' instead of '='?",
      target.range)
  }

  /// Expressions for which another rule has a better message.
  private func isDisplayOrKeyword(_ target: Expression, _ start: Int) -> Bool {
    switch target.kind {
    case .list, .tuple, .generator, .constant(.bool), .constant(.none): true
    default: false
    }
  }
}

// MARK: - In brackets

extension Parser {
  /// `(*a)`.
  ///
  /// Grammar: invalid_group.
  mutating func checkGroup() throws(PythonSyntaxError) {
    try checkStar()
    guard reportsDetails, kind == .doubleStar else { return }
    let range = current.range
    let start = position
    advance()
    defer { position = start }
    if try attempt({ (parser) throws(PythonSyntaxError) in try parser.expression() }) != nil,
      kind == .rightParenthesis
    {
      throw PythonSyntaxError("cannot use double starred expression here", range)
    }
  }

  /// A star without an expression, as the first element in brackets.
  ///
  /// Grammar: invalid_starred_expression.
  mutating func checkStar() throws(PythonSyntaxError) {
    guard reportsDetails, kind == .star else { return }
    let start = position
    defer { position = start }
    advance()
    if try attempt({ (parser) throws(PythonSyntaxError) in try parser.expression() }) == nil {
      throw atLastToken("Invalid star expression")
    }
  }

  /// `[x, y for x, y in z]`. The current token follows the elements.
  ///
  /// Grammar: invalid_comprehension.
  mutating func checkComprehensionTarget(
    _ elements: [Expression], start: Int
  ) throws(PythonSyntaxError) {
    guard reportsDetails, kind == .for || kind == .async, let first = elements.first else { return }
    let end = position
    if try attempt({ (parser) throws(PythonSyntaxError) in try parser.comprehensions() }) != nil {
      throw PythonSyntaxError(
        "did you forget parentheses around the comprehension target?",
        first.range.through(tokens[end - 1].range))
    }
  }

  /// The key and the colon of a pair after the first: here CPython misses the colon, not a comma.
  ///
  /// Grammar: invalid_kvpair.
  mutating func checkKey() throws(PythonSyntaxError) {
    let start = position
    defer { position = start }
    guard reportsDetails,
      let key = quietly({ (parser) throws(PythonSyntaxError) in try parser.expression() }), kind != .colon
    else { return }
    var range = key.range
    range.line = range.endLine
    range.column = range.endColumn - 1
    range.endColumn = range.column
    throw PythonSyntaxError("':' expected after dictionary key", range)
  }

  /// `{a:}` and `{a: *b}`. The current token is the colon.
  ///
  /// Grammar: invalid_double_starred_kvpairs.
  mutating func checkDictionaryValue() throws(PythonSyntaxError) {
    let colon = position
    advance()
    defer { position = colon }
    if kind == .rightBrace || kind == .comma {
      throw PythonSyntaxError(
        "expression expected after dictionary key and ':'", tokens[colon].range)
    }
    guard kind == .star else { return }
    let star = position
    advance()
    if try attempt({ (parser) throws(PythonSyntaxError) in try parser.bitwiseOr() }) != nil {
      throw error(
        "cannot use a starred expression in a dictionary value", from: tokens[star].range, upTo: position)
    }
  }
}
