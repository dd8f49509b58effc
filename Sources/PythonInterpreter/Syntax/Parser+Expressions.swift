// Expressions, from the loosest binding to the tightest.

extension Parser {
  /// `eval`: expressions, then nothing but line ends.
  mutating func eval() throws(PythonSyntaxError) -> Expression {
    let result = try expressions()
    while accept(.newline) {}
    try expect(.endOfFile)
    return result
  }

  /// `expressions`: one, or a tuple without parentheses. No stars.
  mutating func expressions() throws(PythonSyntaxError) -> Expression {
    let start = position
    let first = try expression()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma), kind.startsExpression { elements.append(try expression()) }
    return Expression(.tuple(elements), range(from: start))
  }

  /// `star_expressions`: one, or a tuple without parentheses.
  mutating func starExpressions() throws(PythonSyntaxError) -> Expression {
    let start = position
    let first = try starExpression()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma), kind.startsExpression || kind == .star { elements.append(try starExpression()) }
    return Expression(.tuple(elements), range(from: start))
  }

  /// `star_expression`: `*iterable` or an expression.
  mutating func starExpression() throws(PythonSyntaxError) -> Expression {
    kind == .star ? try starred() : try expression()
  }

  /// `star_named_expression`: an element of a list, tuple or set.
  mutating func starNamedExpression() throws(PythonSyntaxError) -> Expression {
    kind == .star ? try starred() : try namedExpression()
  }

  private mutating func starred() throws(PythonSyntaxError) -> Expression {
    let start = position
    advance()
    let value = try bitwiseOr()
    return Expression(.starred(value), range(from: start))
  }

  /// `named_expression`: `name := value` or an expression.
  mutating func namedExpression() throws(PythonSyntaxError) -> Expression {
    let start = position
    guard kind == .name, kind(ahead: 1) == .colonEqual else {
      let result = try expression()
      if reportsDetails { try checkNamed(result, start: start) }
      return result
    }
    let target = try name()
    advance()
    let value = try expression()
    return Expression(.named(target, value), range(from: start))
  }

  /// `yield_expr`, or `star_expressions` where both may stand.
  mutating func yieldOrStarExpressions() throws(PythonSyntaxError) -> Expression {
    kind == .yield ? try yieldExpression() : try starExpressions()
  }

  /// `yield_expr`.
  mutating func yieldExpression() throws(PythonSyntaxError) -> Expression {
    let start = position
    try expect(.yield)
    if accept(.from) {
      let value = try expression()
      return Expression(.yieldFrom(value), range(from: start))
    }
    let value = kind.startsExpression || kind == .star ? try starExpressions() : nil
    return Expression(.yield(value), range(from: start))
  }

  /// `expression`: a conditional, a disjunction or a lambda.
  mutating func expression() throws(PythonSyntaxError) -> Expression {
    let neighbours = nesting.beginExpression()
    let result = try kind == .lambda ? lambda() : conditional()
    nesting.endExpression(neighbours)
    return result
  }

  /// `disjunction ['if' disjunction 'else' expression]`.
  private mutating func conditional() throws(PythonSyntaxError) -> Expression {
    let start = position
    let body = try disjunction()
    if reportsDetails {
      try checkMissingComma(body, start: start)
      try checkLegacyStatement(start: start)
    }
    let condition = position
    guard accept(.if) else { return body }
    let test = try disjunction()
    guard accept(.else) else {
      if reportsDetails { throw missingElse(body, test) }
      furthest = max(furthest, position)
      position = condition
      return body
    }
    try nesting.enter(current.range)
    defer { nesting.leave() }
    let otherwise = try expression()
    try nesting.grow(tokens[start].range)
    return Expression(
      .conditional(test: test, body: body, otherwise: otherwise), range(from: start))
  }

  /// `lambdef`.
  private mutating func lambda() throws(PythonSyntaxError) -> Expression {
    let start = position
    advance()
    let parameters = try parameters(until: .colon)
    try expect(.colon)
    if reportsDetails, tokens[position].kind == .formattedStringText || kind == .formattedStringEnd {
      throw PythonSyntaxError(
        "f-string: lambda expressions are not allowed without parentheses", range(from: start))
    }
    try nesting.enter(current.range)
    defer { nesting.leave() }
    let body = try expression()
    try nesting.grow(tokens[start].range)
    return Expression(.lambda(parameters, body), range(from: start))
  }

  /// `disjunction`: `a or b`.
  mutating func disjunction() throws(PythonSyntaxError) -> Expression {
    let start = position
    let first = try conjunction()
    guard kind == .or else { return first }
    var operands = [first]
    while kind == .or {
      let operand = try continuation { (parser) throws(PythonSyntaxError) in try parser.conjunction() }
      guard let operand else { break }
      operands.append(operand)
    }
    guard operands.count > 1 else { return first }
    return Expression(.boolean(.or, operands), range(from: start))
  }

  /// `conjunction`: `a and b`.
  private mutating func conjunction() throws(PythonSyntaxError) -> Expression {
    let start = position
    let first = try inversion()
    guard kind == .and else { return first }
    var operands = [first]
    while kind == .and {
      let operand = try continuation { (parser) throws(PythonSyntaxError) in try parser.inversion() }
      guard let operand else { break }
      operands.append(operand)
    }
    guard operands.count > 1 else { return first }
    return Expression(.boolean(.and, operands), range(from: start))
  }

  /// `inversion`: `not a`.
  mutating func inversion() throws(PythonSyntaxError) -> Expression {
    guard kind == .not else { return try comparison() }
    let start = position
    advance()
    try nesting.enter(current.range)
    defer { nesting.leave() }
    let operand = try inversion()
    try nesting.grow(tokens[start].range)
    return Expression(.unary(.not, operand), range(from: start))
  }

  /// `comparison`: `a < b <= c`.
  private mutating func comparison() throws(PythonSyntaxError) -> Expression {
    let start = position
    let left = try bitwiseOr()
    guard let first = try comparedOperand() else { return left }
    var rest = [first]
    while let next = try comparedOperand() { rest.append(next) }
    return Expression(.comparison(left, rest), range(from: start))
  }

  /// `compare_op_bitwise_or_pair`: an operator and its right operand, if one follows.
  private mutating func comparedOperand() throws(PythonSyntaxError) -> (
    relation: ComparisonOperator, operand: Expression
  )? {
    let start = position
    guard let relation = comparisonOperator() else { return nil }
    guard isSecondReading else { return (relation, try bitwiseOr()) }
    if let operand = try attempt({ (parser) throws(PythonSyntaxError) in try parser.bitwiseOr() }) {
      return (relation, operand)
    }
    position = start
    return nil
  }

  /// Reads the operator, of one token or two, if there is one.
  private mutating func comparisonOperator() -> ComparisonOperator? {
    let relation: ComparisonOperator
    switch kind {
    case .doubleEqual: relation = .equal
    case .notEqual: relation = .notEqual
    case .less: relation = .less
    case .lessEqual: relation = .lessOrEqual
    case .greater: relation = .greater
    case .greaterEqual: relation = .greaterOrEqual
    case .in: relation = .in
    case .not:
      guard kind(ahead: 1) == .in else {
        furthest = max(furthest, position + 1)
        return nil
      }
      advance()
      relation = .notIn
    case .is where kind(ahead: 1) == .not:
      advance()
      relation = .isNot
    case .is: relation = .is
    default: return nil
    }
    advance()
    return relation
  }

  /// `bitwise_or`: an operand of a comparison.
  mutating func bitwiseOr() throws(PythonSyntaxError) -> Expression { try binary(.bitwiseOr) }

  /// `bitwise_or` down to `term`: the operators that group to the left, by precedence climbing, which
  /// saves a call for each level that is not there.
  private mutating func binary(_ lowest: Precedence) throws(PythonSyntaxError) -> Expression {
    let start = position
    let neighbours = nesting.beginExpression()
    var left = try factor()
    while let (operation, precedence) = kind.binaryOperator, precedence.rawValue >= lowest.rawValue {
      guard let right = try rightOperand(precedence) else { break }
      left = Expression(.binary(left, operation, right), range(from: start))
      try nesting.grow(tokens[start].range)
    }
    nesting.endExpression(neighbours)
    return left
  }

  /// The right operand of the current operator.
  private mutating func rightOperand(_ precedence: Precedence) throws(PythonSyntaxError) -> Expression? {
    if isSecondReading { try checkNot(after: precedence) }
    return try continuation { (parser) throws(PythonSyntaxError) in
      try precedence == .term ? parser.factor() : parser.binary(precedence.next)
    }
  }

  /// Moves past the current operator and reads what must follow it. On the second reading, nil if it does not
  /// follow, and the operator is not read either: what surrounds the expression can judge then.
  private mutating func continuation(
    _ rule: (inout Parser) throws(PythonSyntaxError) -> Expression
  ) throws(PythonSyntaxError) -> Expression? {
    let start = position
    advance()
    guard isSecondReading else { return try rule(&self) }
    let result = try attempt(rule)
    if result == nil { position = start }
    return result
  }

  /// `factor`: `-a`.
  mutating func factor() throws(PythonSyntaxError) -> Expression {
    let operation: UnaryOperator
    switch kind {
    case .plus: operation = .plus
    case .minus: operation = .minus
    case .tilde: operation = .invert
    default: return try power()
    }
    let start = position
    if reportsDetails { try checkNot() }
    advance()
    try nesting.enter(current.range)
    defer { nesting.leave() }
    let operand = try factor()
    try nesting.grow(tokens[start].range)
    return Expression(.unary(operation, operand), range(from: start))
  }

  /// `power`: `a ** b`, which binds tighter than a minus on its left and looser than one on its right.
  private mutating func power() throws(PythonSyntaxError) -> Expression {
    let start = position
    let base = try awaitPrimary()
    guard accept(.doubleStar) else { return base }
    try nesting.enter(current.range)
    defer { nesting.leave() }
    let exponent = try factor()
    try nesting.grow(tokens[start].range)
    return Expression(.binary(base, .power, exponent), range(from: start))
  }

  /// `await_primary`.
  private mutating func awaitPrimary() throws(PythonSyntaxError) -> Expression {
    guard kind == .await else { return try primary() }
    let start = position
    advance()
    let value = try primary()
    return Expression(.await(value), range(from: start))
  }
}

/// How tightly a binary operator that groups to the left binds.
enum Precedence: UInt8 {
  case bitwiseOr, bitwiseXor, bitwiseAnd, shift, sum, term

  /// One step tighter.
  var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .term }
}

extension TokenKind {
  /// The operator this token stands for between two operands, if it groups to the left.
  fileprivate var binaryOperator: (BinaryOperator, Precedence)? {
    switch self {
    case .plus: (.add, .sum)
    case .minus: (.subtract, .sum)
    case .star: (.multiply, .term)
    case .slash: (.divide, .term)
    case .doubleSlash: (.floorDivide, .term)
    case .percent: (.modulo, .term)
    case .at: (.matrixMultiply, .term)
    case .leftShift: (.leftShift, .shift)
    case .rightShift: (.rightShift, .shift)
    case .ampersand: (.bitAnd, .bitwiseAnd)
    case .caret: (.bitXor, .bitwiseXor)
    case .verticalBar: (.bitOr, .bitwiseOr)
    default: nil
    }
  }
}
