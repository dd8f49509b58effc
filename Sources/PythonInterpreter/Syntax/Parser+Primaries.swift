// Attributes, calls and subscripts.

extension Parser {
  /// `primary`: an atom with attributes, calls and subscripts behind it.
  mutating func primary() throws(PythonSyntaxError) -> Expression {
    let start = position
    let neighbours = nesting.beginExpression()
    var result = try atom()
    while let link = try optionalLink(on: result) {
      result = Expression(link, range(from: start))
      try nesting.grow(tokens[start].range)
    }
    nesting.endExpression(neighbours)
    return result
  }

  /// The next link, or nil if there is none; on the second reading, nil also if it is not complete:
  /// what surrounds the expression can judge then.
  private mutating func optionalLink(on value: Expression) throws(PythonSyntaxError) -> Expression.Kind? {
    guard isSecondReading else { return try primaryLink(on: value) }
    return try attempt { (parser) throws(PythonSyntaxError) in try parser.primaryLink(on: value) } ?? nil
  }

  /// One attribute, call or subscript, if one follows.
  private mutating func primaryLink(on value: Expression) throws(PythonSyntaxError) -> Expression.Kind? {
    switch kind {
    case .dot:
      advance()
      return .attribute(value, try name())
    case .leftParenthesis:
      return .call(value, try parenthesizedArguments())
    case .leftBracket:
      advance()
      let index = try slices()
      try expect(.rightBracket)
      return .subscript(value, index)
    default:
      return nil
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
  mutating func parenthesizedArguments(allowsGenerator: Bool = true) throws(PythonSyntaxError)
    -> [CallArgument]
  {
    let opening = position
    if reportsDetails, failedCalls.contains(opening) { throw unexpected() }
    try expect(.leftParenthesis)
    var list = ArgumentList(opening: opening, allowsGenerator: allowsGenerator)
    let isRead: Void? = try attempt { (parser) throws(PythonSyntaxError) in
      while parser.kind != .rightParenthesis {
        try parser.argument(into: &list)
        guard parser.accept(.comma) else { break }
      }
      try parser.expect(.rightParenthesis)
    }
    guard isRead != nil else {
      try checkArguments(opening: opening)
      if reportsDetails { failedCalls.insert(opening) }
      throw unexpected()
    }
    return list.arguments
  }

  private mutating func argument(into list: inout ArgumentList) throws(PythonSyntaxError) {
    switch kind {
    case .star:
      guard !list.hasDoubleStar else { throw unexpected() }
      advance()
      list.arguments.append(.starred(try expression()))
    case .doubleStar:
      advance()
      list.arguments.append(.doubleStarred(try expression()))
      list.hasDoubleStar = true
    case .name where kind(ahead: 1) == .equal:
      try keywordArgument(into: &list)
    default:
      list.arguments.append(.positional(try positionalArgument(list)))
    }
  }

  private mutating func keywordArgument(into list: inout ArgumentList) throws(PythonSyntaxError) {
    let start = position
    let keyword = try name()
    advance()
    let value = try expression()
    if list.hasKeyword, list.hasKeyword(keyword) {
      repeatedKeywords.append(
        PythonSyntaxError("keyword argument repeated: \(keyword)", range(from: start)))
    }
    list.arguments.append(.keyword(keyword, value))
    list.hasKeyword = true
  }

  private mutating func positionalArgument(_ list: ArgumentList) throws(PythonSyntaxError) -> Expression {
    let isNamed = kind == .name && kind(ahead: 1) == .colonEqual
    if list.hasKeyword || list.hasDoubleStar {
      if kind == .name { advance() }
      throw unexpected()
    }
    let value = isNamed ? try namedExpression() : try expression()
    guard kind == .for || kind == .async else { return value }
    guard list.arguments.isEmpty, list.allowsGenerator else { throw unexpected() }
    return try generatorArgument(value, opening: list.opening)
  }

  /// `f(x for x in y)`: the call's parentheses serve the generator too.
  private mutating func generatorArgument(
    _ element: Expression, opening: Int
  ) throws(PythonSyntaxError) -> Expression {
    let clauses = try comprehensions()
    guard kind == .rightParenthesis else { throw unexpected() }
    let range = tokens[opening].range.through(current.range)
    return Expression(.generator(element, clauses), range)
  }
}

/// Arguments while they are being read.
private struct ArgumentList {
  /// Index of the parenthesis.
  let opening: Int
  let allowsGenerator: Bool
  var arguments: [CallArgument] = []
  var hasKeyword = false
  var hasDoubleStar = false

  init(opening: Int, allowsGenerator: Bool) {
    self.opening = opening
    self.allowsGenerator = allowsGenerator
  }

  func hasKeyword(_ name: String) -> Bool {
    arguments.contains { if case .keyword(name, _) = $0 { true } else { false } }
  }
}
