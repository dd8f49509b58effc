// The `match` statement.

extension Parser {
  /// `match_stmt`, or nil if this `match` is an ordinary name.
  mutating func matchStatement() throws(PythonSyntaxError) -> Statement? {
    guard kind(ahead: 1).startsExpression || kind(ahead: 1) == .star else { return nil }
    let start = position
    let header = BlockHeader("'match' statement", current)
    guard let subject = try matchSubject() else {
      position = start
      return nil
    }
    guard accept(.indent) else {
      throw missingBlock(header)
    }
    var cases: [MatchCase] = []
    repeat { cases.append(try caseBlock()) } while kind != .dedent
    advance()
    return Statement(.match(subject: subject, cases: cases), statementRange(from: start))
  }

  /// Reads the header of a `match` statement; nil if it turns out to be none.
  private mutating func matchSubject() throws(PythonSyntaxError) -> Expression? {
    advance()
    let subject = try attempt { (parser) throws(PythonSyntaxError) in try parser.subjectExpression() }
    guard let subject else { return nil }
    if reportsDetails, kind == .newline { throw atLastToken("expected ':'") }
    furthest = max(furthest, position)
    guard accept(.colon) else { return nil }
    furthest = max(furthest, position)
    return accept(.newline) ? subject : nil
  }

  /// `subject_expr`.
  private mutating func subjectExpression() throws(PythonSyntaxError) -> Expression {
    let start = position
    let first = try starNamedExpression()
    guard kind == .comma else {
      if case .starred = first.kind { throw unexpected() }
      return first
    }
    var elements = [first]
    while accept(.comma), kind.startsExpression || kind == .star {
      elements.append(try starNamedExpression())
    }
    return Expression(.tuple(elements), range(from: start))
  }

  /// `case_block`.
  private mutating func caseBlock() throws(PythonSyntaxError) -> MatchCase {
    guard isAt(softKeyword: "case") else { throw unexpected() }
    let header = BlockHeader("'case' statement", current)
    advance()
    let pattern = try patterns()
    let condition = accept(.if) ? try namedExpression() : nil
    try expectColon()
    return MatchCase(pattern: pattern, condition: condition, body: try block(after: header))
  }
}
