// Attributes, calls and subscripts.

extension Parser {
  /// `primary`: an atom with attributes, calls and subscripts behind it.
  mutating func primary() throws(PythonSyntaxError) -> Expression {
    let start = position
    var result = try atom()
    while true {
      switch kind {
      case .dot:
        advance()
        let attribute = try name()
        result = Expression(.attribute(result, attribute), range(from: start))
      case .leftParenthesis:
        let arguments = try parenthesizedArguments()
        result = Expression(.call(result, arguments), range(from: start))
      case .leftBracket:
        advance()
        let index = try slices()
        try expect(.rightBracket)
        result = Expression(.subscript(result, index), range(from: start))
      default:
        return result
      }
    }
  }

  /// `slices`: what stands between the brackets of a subscript.
  private mutating func slices() throws(PythonSyntaxError) -> Expression {
    let start = position
    let first = try slice()
    guard kind == .comma || isStarred(first) else { return first }
    var elements = [first]
    while accept(.comma), kind != .rightBracket { elements.append(try slice()) }
    return Expression(.tuple(elements), range(from: start))
  }

  private func isStarred(_ expression: Expression) -> Bool {
    if case .starred = expression.kind { true } else { false }
  }

  /// `slice`: `lower:upper:step` or an expression.
  private mutating func slice() throws(PythonSyntaxError) -> Expression {
    let start = position
    if kind == .star {
      advance()
      let value = try expression()
      return Expression(.starred(value), range(from: start))
    }
    let lower = kind == .colon ? nil : try namedExpression()
    guard accept(.colon) else {
      guard let lower else { throw unexpected() }
      return lower
    }
    let upper = kind.startsExpression ? try expression() : nil
    let step = accept(.colon) && kind.startsExpression ? try expression() : nil
    return Expression(.slice(lower: lower, upper: upper, step: step), range(from: start))
  }

  /// `'(' [arguments] ')'`.
  mutating func parenthesizedArguments() throws(PythonSyntaxError) -> [CallArgument] {
    let opening = position
    try expect(.leftParenthesis)
    var arguments: [CallArgument] = []
    while kind != .rightParenthesis {
      arguments.append(try argument(opening: opening, isFirst: arguments.isEmpty))
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return arguments
  }

  private mutating func argument(opening: Int, isFirst: Bool) throws(PythonSyntaxError) -> CallArgument {
    switch kind {
    case .star:
      advance()
      return .starred(try expression())
    case .doubleStar:
      advance()
      return .doubleStarred(try expression())
    case .name where kind(ahead: 1) == .equal:
      let keyword = try name()
      advance()
      return .keyword(keyword, try expression())
    default:
      let start = position
      let value = try namedExpression()
      guard kind == .for || kind == .async else { return .positional(value) }
      return .positional(try generatorArgument(value, start: start, opening: opening, isFirst: isFirst))
    }
  }

  /// `f(x for x in y)`: the call's parentheses serve the generator too.
  private mutating func generatorArgument(
    _ element: Expression, start: Int, opening: Int, isFirst: Bool
  ) throws(PythonSyntaxError) -> Expression {
    let clauses = try comprehensions()
    guard isFirst, kind == .rightParenthesis else {
      throw unparenthesizedGenerator(start: start, isFirst: isFirst)
    }
    let range = tokens[opening].range.through(current.range)
    return Expression(.generator(element, clauses), range)
  }

  private mutating func unparenthesizedGenerator(start: Int, isFirst: Bool) -> PythonSyntaxError {
    if isFirst, !(kind == .comma && kind(ahead: 1).startsArgument) { return unexpected() }
    return PythonSyntaxError("Generator expression must be parenthesized", range(from: start))
  }
}

extension TokenKind {
  fileprivate var startsArgument: Bool { startsExpression || self == .star || self == .doubleStar }
}
