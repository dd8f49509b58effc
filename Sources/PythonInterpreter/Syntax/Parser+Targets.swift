// What can be assigned to, deleted or bound.

extension Parser {
  /// `star_targets`, as after `for`: primaries, so that `in` is left alone.
  mutating func starTargets(isChecked: Bool = true) throws(PythonSyntaxError) -> Expression {
    let start = position
    let first = try starTarget()
    guard kind == .comma else {
      if isChecked { try check(first, as: .assignment) }
      return first
    }
    var elements = [first]
    while accept(.comma), kind.startsExpression || kind == .star { elements.append(try starTarget()) }
    let tuple = Expression(.tuple(elements), range(from: start))
    if isChecked { try check(tuple, as: .assignment) }
    return tuple
  }

  mutating func starTarget() throws(PythonSyntaxError) -> Expression {
    guard kind == .star else { return try target() }
    let start = position
    advance()
    let value = try target()
    return Expression(.starred(value), range(from: start))
  }

  /// Targets are primaries. When looking for mistakes, more is read.
  private mutating func target() throws(PythonSyntaxError) -> Expression {
    try reportsDetails ? bitwiseOr() : primary()
  }

  /// What a target is for: messages differ, and `del` takes no stars.
  enum TargetUse { case assignment, deletion }

  /// Refuses an expression that is no target.
  mutating func check(_ target: Expression, as use: TargetUse) throws(PythonSyntaxError) {
    if let wrong = invalidTarget(in: target, use) {
      let verb = use == .deletion ? "delete" : "assign to"
      throw PythonSyntaxError("cannot \(verb) \(Self.description(of: wrong))", wrong.range)
    }
  }

  /// The part that cannot be a target, if any.
  ///
  /// CPython: _PyPegen_get_invalid_target.
  func invalidTarget(in target: Expression, _ use: TargetUse) -> Expression? {
    switch target.kind {
    case .name, .attribute, .subscript: return nil
    case .starred(let value): return use == .deletion ? target : invalidTarget(in: value, use)
    case .tuple(let elements), .list(let elements):
      for element in elements {
        if let wrong = invalidTarget(in: element, use) { return wrong }
      }
      return nil
    default: return target
    }
  }

  /// CPython: _PyPegen_get_expr_name.
  static func description(of expression: Expression) -> String {
    switch expression.kind {
    case .attribute: "attribute"
    case .subscript, .slice: "subscript"
    case .starred: "starred"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .lambda: "lambda"
    case .call: "function call"
    case .boolean, .binary, .unary: "expression"
    case .generator: "generator expression"
    case .yield, .yieldFrom: "yield expression"
    case .await: "await expression"
    case .listComprehension: "list comprehension"
    case .setComprehension: "set comprehension"
    case .dictionaryComprehension: "dict comprehension"
    case .dictionary: "dict literal"
    case .set: "set display"
    case .joinedString: "f-string expression"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .named: "named expression"
    case .constant(let constant): description(of: constant)
    }
  }

  private static func description(of constant: Constant) -> String {
    switch constant {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .ellipsis: "ellipsis"
    default: "literal"
    }
  }
}
