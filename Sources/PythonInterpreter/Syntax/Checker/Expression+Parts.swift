extension Expression {
  /// Calls a function for every expression directly within this one, in the order in which CPython's compiler
  /// visits them. Lambdas and comprehensions open scopes of their own: their parts are left out.
  func forEachPart(
    _ visit: (Expression) throws(PythonSyntaxError) -> Void
  ) throws(PythonSyntaxError) {
    switch kind {
    case .constant, .name, .lambda, .listComprehension, .setComprehension, .dictionaryComprehension,
      .generator:
      break
    case .tuple(let elements), .list(let elements), .set(let elements), .boolean(_, let elements):
      for element in elements { try visit(element) }
    case .dictionary(let items):
      for item in items {
        if let key = item.key { try visit(key) }
        try visit(item.value)
      }
    case .unary(_, let operand), .starred(let operand), .await(let operand), .yieldFrom(let operand),
      .named(_, let operand), .attribute(let operand, _):
      try visit(operand)
    case .yield(let value):
      if let value { try visit(value) }
    case .binary(let left, _, let right), .subscript(let left, let right):
      try visit(left)
      try visit(right)
    case .comparison(let left, let rest):
      try visit(left)
      for (_, operand) in rest { try visit(operand) }
    case .conditional(let test, let body, let otherwise):
      try visit(test)
      try visit(body)
      try visit(otherwise)
    case .call(let function, let arguments):
      try visit(function)
      for argument in arguments { try visit(argument.value) }
    case .slice(let lower, let upper, let step):
      for part in [lower, upper, step] {
        if let part { try visit(part) }
      }
    case .joinedString(let parts): try Self.forEachPart(of: parts, visit)
    }
  }

  private static func forEachPart(
    of parts: [JoinedStringPart], _ visit: (Expression) throws(PythonSyntaxError) -> Void
  ) throws(PythonSyntaxError) {
    for part in parts {
      guard case .formatted(let value, _, let specification, _) = part else { continue }
      try visit(value)
      if let specification { try forEachPart(of: specification, visit) }
    }
  }
}

extension CallArgument {
  /// The expression of the argument.
  var value: Expression {
    switch self {
    case .positional(let value), .starred(let value), .keyword(_, let value), .doubleStarred(let value):
      value
    }
  }
}

extension Expression.Kind {
  /// The parts of a comprehension: its elements in the order of evaluation, its clauses, and its name in
  /// messages.
  var comprehension: (elements: [Expression], clauses: [Comprehension], name: String)? {
    switch self {
    case .listComprehension(let element, let clauses): ([element], clauses, "list comprehension")
    case .setComprehension(let element, let clauses): ([element], clauses, "set comprehension")
    case .dictionaryComprehension(let key, let value, let clauses):
      ([key, value], clauses, "dict comprehension")
    case .generator(let element, let clauses): ([element], clauses, "generator expression")
    default: nil
    }
  }
}
