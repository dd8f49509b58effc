// Patterns, from the loosest binding to the tightest.

extension Parser {
  /// `patterns`: an open sequence, or one pattern.
  mutating func patterns() throws(PythonSyntaxError) -> Pattern {
    let start = position
    let first = try maybeStarPattern()
    guard kind == .comma else {
      if case .star = first.kind { throw unexpected() }
      return first
    }
    var elements = [first]
    while accept(.comma), kind != .colon, kind != .if { elements.append(try maybeStarPattern()) }
    return Pattern(.sequence(elements), range(from: start))
  }

  /// `maybe_star_pattern`.
  private mutating func maybeStarPattern() throws(PythonSyntaxError) -> Pattern {
    guard kind == .star else { return try pattern() }
    let start = position
    advance()
    let name = isAt(softKeyword: "_") ? nil : text(of: current)
    try expect(.name)
    return Pattern(.star(name), range(from: start))
  }

  /// `pattern`: an alternative, perhaps with a name for it.
  private mutating func pattern() throws(PythonSyntaxError) -> Pattern {
    let start = position
    let pattern = try orPattern()
    guard accept(.as) else { return pattern }
    try checkPatternTarget()
    let name = try name()
    return Pattern(.as(pattern, name: name), range(from: start))
  }

  /// `invalid_as_pattern`: only a plain name that is not `_` may follow `as`.
  private mutating func checkPatternTarget() throws(PythonSyntaxError) {
    if isAt(softKeyword: "_") {
      throw PythonSyntaxError("cannot use '_' as a target", current.range)
    }
    guard kind == .name else {
      guard reportsDetails else { throw unexpected() }
      let target = try expression()
      throw PythonSyntaxError("invalid pattern target", target.range)
    }
    switch kind(ahead: 1) {
    case .dot, .leftParenthesis, .equal:
      advance()
      throw unexpected()
    default: break
    }
  }

  /// `or_pattern`.
  private mutating func orPattern() throws(PythonSyntaxError) -> Pattern {
    let start = position
    let first = try closedPattern()
    guard kind == .verticalBar else { return first }
    var alternatives = [first]
    while accept(.verticalBar) { alternatives.append(try closedPattern()) }
    return Pattern(.or(alternatives), range(from: start))
  }

  /// `closed_pattern`.
  private mutating func closedPattern() throws(PythonSyntaxError) -> Pattern {
    let range = current.range
    switch kind {
    case .noneKeyword: return singleton(.none)
    case .trueKeyword: return singleton(.bool(true))
    case .falseKeyword: return singleton(.bool(false))
    case .number, .minus:
      let value = try signedOrComplexNumber()
      return Pattern(.value(value), value.range)
    case .string, .formattedStringStart:
      let value = try strings()
      if case .joinedString = value.kind {
        throw PythonSyntaxError("patterns may only match literals and attribute lookups", value.range)
      }
      return Pattern(.value(value), value.range)
    case .leftParenthesis: return try groupOrSequencePattern()
    case .leftBracket: return try sequencePattern(.rightBracket)
    case .leftBrace: return try mappingPattern()
    case .name where isAt(softKeyword: "_") && kind(ahead: 1) != .dot && kind(ahead: 1) != .leftParenthesis:
      advance()
      return Pattern(.as(nil, name: nil), range)
    case .name: return try namePattern()
    default: throw unexpected()
    }
  }

  private mutating func singleton(_ constant: Constant) -> Pattern {
    let range = current.range
    advance()
    return Pattern(.singleton(constant), range)
  }

  /// A capture, a dotted name's value, or a class pattern.
  private mutating func namePattern() throws(PythonSyntaxError) -> Pattern {
    let start = position
    let first = try name()
    guard kind == .dot || kind == .leftParenthesis else {
      return Pattern(.as(nil, name: first), range(from: start))
    }
    var value = Expression(.name(first), range(from: start))
    while accept(.dot) {
      let attribute = try name()
      value = Expression(.attribute(value, attribute), range(from: start))
    }
    guard kind == .leftParenthesis else { return Pattern(.value(value), value.range) }
    return try classPattern(value, start)
  }

  /// `class_pattern`, from its parenthesis on.
  private mutating func classPattern(
    _ type: Expression, _ start: Int
  ) throws(PythonSyntaxError) -> Pattern {
    advance()
    var positional: [Pattern] = []
    var keywords: [(name: String, pattern: Pattern)] = []
    while kind != .rightParenthesis {
      if kind == .name, kind(ahead: 1) == .equal {
        let name = try name()
        advance()
        keywords.append((name, try pattern()))
      } else {
        let pattern = try pattern()
        guard keywords.isEmpty else {
          throw PythonSyntaxError("positional patterns follow keyword patterns", pattern.range)
        }
        positional.append(pattern)
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return Pattern(.class(type, positional: positional, keywords: keywords), range(from: start))
  }

  /// `group_pattern`, or `sequence_pattern` in parentheses.
  private mutating func groupOrSequencePattern() throws(PythonSyntaxError) -> Pattern {
    let start = position
    advance()
    if accept(.rightParenthesis) { return Pattern(.sequence([]), range(from: start)) }
    let first = try maybeStarPattern()
    if kind == .rightParenthesis {
      if case .star = first.kind { throw unexpected() }
      advance()
      return first
    }
    var elements = [first]
    while accept(.comma), kind != .rightParenthesis { elements.append(try maybeStarPattern()) }
    try expect(.rightParenthesis)
    return Pattern(.sequence(elements), range(from: start))
  }

  private mutating func sequencePattern(_ end: TokenKind) throws(PythonSyntaxError) -> Pattern {
    let start = position
    advance()
    var elements: [Pattern] = []
    while kind != end {
      elements.append(try maybeStarPattern())
      guard accept(.comma) else { break }
    }
    try expect(end)
    return Pattern(.sequence(elements), range(from: start))
  }

  /// `mapping_pattern`.
  private mutating func mappingPattern() throws(PythonSyntaxError) -> Pattern {
    let start = position
    advance()
    var keys: [Expression] = []
    var patterns: [Pattern] = []
    var rest: String?
    while kind != .rightBrace, rest == nil {
      if accept(.doubleStar) {
        if isAt(softKeyword: "_") { throw unexpected() }
        rest = try name()
      } else {
        keys.append(try mappingKey())
        try expect(.colon)
        patterns.append(try pattern())
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(keys: keys, patterns: patterns, rest: rest), range(from: start))
  }

  /// A key of a mapping pattern: a literal or a dotted name.
  private mutating func mappingKey() throws(PythonSyntaxError) -> Expression {
    switch kind {
    case .number, .minus: return try signedOrComplexNumber()
    case .name:
      let start = position
      var value = Expression(.name(try name()), range(from: start))
      guard kind == .dot else { throw unexpected() }
      while accept(.dot) {
        let attribute = try name()
        value = Expression(.attribute(value, attribute), range(from: start))
      }
      return value
    case .string, .formattedStringStart, .noneKeyword, .trueKeyword, .falseKeyword: return try atom()
    default: throw unexpected()
    }
  }

  /// `signed_number` or `complex_number`: `-1`, `2 + 3j`.
  private mutating func signedOrComplexNumber() throws(PythonSyntaxError) -> Expression {
    let start = position
    let real = try signedNumber()
    guard kind == .plus || kind == .minus else { return real }
    let operation: BinaryOperator = kind == .plus ? .add : .subtract
    advance()
    guard kind == .number else { throw unexpected() }
    let imaginary = try atom()
    guard case .constant(.imaginary) = imaginary.kind else {
      throw PythonSyntaxError("imaginary number required in complex literal", imaginary.range)
    }
    if isImaginary(real) {
      throw PythonSyntaxError("real number required in complex literal", real.range)
    }
    return Expression(.binary(real, operation, imaginary), range(from: start))
  }

  private func isImaginary(_ number: Expression) -> Bool {
    switch number.kind {
    case .constant(.imaginary): true
    case .unary(_, let operand): isImaginary(operand)
    default: false
    }
  }

  private mutating func signedNumber() throws(PythonSyntaxError) -> Expression {
    let start = position
    let isNegative = accept(.minus)
    guard kind == .number else { throw unexpected() }
    let number = try atom()
    return isNegative ? Expression(.unary(.minus, number), range(from: start)) : number
  }
}
