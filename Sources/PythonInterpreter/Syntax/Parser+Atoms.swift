// Names, literals, and what stands in brackets.

extension Parser {
  /// `atom`.
  mutating func atom() throws(PythonSyntaxError) -> Expression {
    switch kind {
    case .name:
      let range = current.range
      return Expression(.name(try name()), range)
    case .trueKeyword: return constant(.bool(true))
    case .falseKeyword: return constant(.bool(false))
    case .noneKeyword: return constant(.none)
    case .ellipsis: return constant(.ellipsis)
    case .number: return constant(try number())
    case .string, .formattedStringStart: return try strings()
    case .leftParenthesis, .leftBracket, .leftBrace: return try bracketed()
    default: throw unexpected()
    }
  }

  /// What begins with a bracket.
  private mutating func bracketed() throws(PythonSyntaxError) -> Expression {
    let range = current.range
    let result =
      switch kind {
      case .leftParenthesis: try parenthesized()
      case .leftBracket: try listDisplay()
      default: try braceDisplay()
      }
    try nesting.grow(range)
    return result
  }

  private mutating func constant(_ value: Constant) -> Expression {
    let range = current.range
    advance()
    return Expression(.constant(value), range)
  }

  /// `tuple`, `group` or `genexp`. A group is the expression in it, at its own place.
  private mutating func parenthesized() throws(PythonSyntaxError) -> Expression {
    let start = position
    advance()
    if accept(.rightParenthesis) { return Expression(.tuple([]), range(from: start)) }
    if kind == .yield {
      let value = try yieldExpression()
      try expect(.rightParenthesis)
      return value
    }
    try checkGroup()
    let first = try starNamedExpression()
    switch kind {
    case .for, .async:
      let clauses = try comprehensions(of: first)
      try expect(.rightParenthesis)
      return Expression(.generator(first, clauses), range(from: start))
    case .comma:
      let elements = try elements(after: first, until: .rightParenthesis)
      try expect(.rightParenthesis)
      return Expression(.tuple(elements), range(from: start))
    default:
      if case .starred = first.kind {
        guard kind == .rightParenthesis else { throw unexpected() }
        throw PythonSyntaxError("cannot use starred expression here", first.range)
      }
      try expect(.rightParenthesis)
      return first
    }
  }

  /// `list` or `listcomp`.
  private mutating func listDisplay() throws(PythonSyntaxError) -> Expression {
    let start = position
    advance()
    if accept(.rightBracket) { return Expression(.list([]), range(from: start)) }
    try checkStar()
    let first = try starNamedExpression()
    if kind == .for || kind == .async {
      let clauses = try comprehensions(of: first)
      try expect(.rightBracket)
      return Expression(.listComprehension(first, clauses), range(from: start))
    }
    let elements = try elements(after: first, until: .rightBracket)
    try checkComprehensionTarget(elements, start: start)
    try expect(.rightBracket)
    return Expression(.list(elements), range(from: start))
  }

  /// `dict`, `dictcomp`, `set` or `setcomp`.
  private mutating func braceDisplay() throws(PythonSyntaxError) -> Expression {
    let start = position
    advance()
    if accept(.rightBrace) { return Expression(.dictionary([]), range(from: start)) }
    if kind == .doubleStar { return try dictionaryDisplay(start, first: nil) }
    try checkStar()
    let isStarred = kind == .star
    let first = try starNamedExpression()
    switch kind {
    case .colon where !isStarred: return try dictionaryDisplay(start, first: first)
    case .for, .async:
      let clauses = try comprehensions(of: first)
      try expect(.rightBrace)
      return Expression(.setComprehension(first, clauses), range(from: start))
    default:
      let elements = try elements(after: first, until: .rightBrace)
      try checkComprehensionTarget(elements, start: start)
      try expect(.rightBrace)
      return Expression(.set(elements), range(from: start))
    }
  }

  /// The rest of a dictionary whose first key, if it has one, has been read.
  private mutating func dictionaryDisplay(
    _ start: Int, first: Expression?
  ) throws(PythonSyntaxError) -> Expression {
    var items = [try keyValuePair(key: first)]
    if kind == .for || kind == .async {
      let clauses = try comprehensions()
      guard let key = first else { throw unpackingInComprehension(start) }
      try expect(.rightBrace)
      return Expression(
        .dictionaryComprehension(key: key, value: items[0].value, clauses), range(from: start))
    }
    while accept(.comma), kind != .rightBrace {
      if reportsDetails, kind != .doubleStar { try checkKey() }
      items.append(try keyValuePair(key: nil))
    }
    try expect(.rightBrace)
    return Expression(.dictionary(items), range(from: start))
  }

  private func unpackingInComprehension(_ start: Int) -> PythonSyntaxError {
    PythonSyntaxError("dict unpacking cannot be used in dict comprehension", tokens[start + 1].range)
  }

  /// `double_starred_kvpair`.
  private mutating func keyValuePair(
    key: Expression?
  ) throws(PythonSyntaxError) -> (key: Expression?, value: Expression) {
    if key == nil, accept(.doubleStar) { return (nil, try bitwiseOr()) }
    let key = if let key { key } else { try expression() }
    if reportsDetails, kind == .colon { try checkDictionaryValue() }
    try expect(.colon)
    return (key, try expression())
  }

  /// The elements of a list, tuple or set, of which the first has been read.
  private mutating func elements(
    after first: Expression, until end: TokenKind
  ) throws(PythonSyntaxError) -> [Expression] {
    var elements = [first]
    while accept(.comma), kind != end {
      if isSecondReading, kind == .for || kind == .async { break }
      elements.append(try starNamedExpression())
    }
    return elements
  }

  /// The clauses of a comprehension whose element may have been starred by mistake.
  private mutating func comprehensions(of element: Expression) throws(PythonSyntaxError) -> [Comprehension] {
    let clauses = try comprehensions()
    if case .starred = element.kind {
      throw PythonSyntaxError("iterable unpacking cannot be used in comprehension", element.range)
    }
    return clauses
  }

  /// `for_if_clauses`.
  mutating func comprehensions() throws(PythonSyntaxError) -> [Comprehension] {
    var clauses: [Comprehension] = []
    while kind == .for || kind == .async { clauses.append(try comprehension()) }
    return clauses
  }

  /// `for_if_clause`.
  private mutating func comprehension() throws(PythonSyntaxError) -> Comprehension {
    let isAsync = accept(.async)
    try expect(.for)
    let target = try starTargets(isChecked: false)
    guard kind == .in else {
      throw reportsDetails ? atLastToken("'in' expected after for-loop variables") : unexpected()
    }
    try check(target, as: .assignment)
    advance()
    let iterable = try disjunction()
    var conditions: [Expression] = []
    while accept(.if) { conditions.append(try disjunction()) }
    return Comprehension(target: target, iterable: iterable, conditions: conditions, isAsync: isAsync)
  }
}
