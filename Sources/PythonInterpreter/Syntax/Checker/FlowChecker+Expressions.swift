extension FlowChecker {
  mutating func visit(_ expression: Expression) throws(PythonSyntaxError) {
    let range = expression.range
    switch expression.kind {
    case .constant, .name: break
    case .starred: throw PythonSyntaxError("can't use starred expression here", range)
    case .tuple(let elements), .list(let elements), .set(let elements):
      for element in elements { try visit(element: element) }
    case .lambda(let parameters, let body): try visit(lambda: parameters, body)
    case .listComprehension, .setComprehension, .dictionaryComprehension, .generator:
      try visit(comprehension: expression)
    case .await: try checkAwait(range)
    case .yield, .yieldFrom: try checkYield(expression)
    case .named(let name, _): try checkName(name, SourceRange(name, at: range))
    case .call(_, let arguments): try check(arguments, range)
    default: break
    }
    switch expression.kind {
    case .constant, .name, .tuple, .list, .set: break
    default: try expression.forEachPart { (part) throws(PythonSyntaxError) in try visit(part) }
    }
  }

  mutating func visit(_ expression: Expression?) throws(PythonSyntaxError) {
    if let expression { try visit(expression) }
  }

  /// An element, which may be starred.
  private mutating func visit(element: Expression) throws(PythonSyntaxError) {
    if case .starred(let value) = element.kind { try visit(value) } else { try visit(element) }
  }

  private func check(_ arguments: [CallArgument], _ range: SourceRange) throws(PythonSyntaxError) {
    try checkKeywords(arguments, range)
    for argument in arguments {
      guard case .keyword("__debug__", let value) = argument else { continue }
      var place = value.range
      place.column = max(0, place.column - 10)
      throw PythonSyntaxError("cannot assign to __debug__", place)
    }
  }

  private func checkAwait(_ range: SourceRange) throws(PythonSyntaxError) {
    if !context.isFunction { throw PythonSyntaxError("'await' outside function", range) }
    if context.kind == .function { throw PythonSyntaxError("'await' outside async function", range) }
  }

  private mutating func checkYield(_ expression: Expression) throws(PythonSyntaxError) {
    let isFrom = if case .yieldFrom = expression.kind { true } else { false }
    if !context.isFunction {
      throw PythonSyntaxError("'\(isFrom ? "yield from" : "yield")' outside function", expression.range)
    }
    if isFrom, context.kind == .asyncFunction {
      throw PythonSyntaxError("'yield from' inside async function", expression.range)
    }
    noteYield()
  }

  private mutating func visit(
    lambda parameters: Parameters, _ body: Expression
  ) throws(PythonSyntaxError) {
    for parameter in parameters.inRegisterOrder { try visit(parameter.defaultValue) }
    for parameter in parameters.inRegisterOrder { try checkName(parameter.name, parameter.range) }
    try within(.function) { (checker) throws(PythonSyntaxError) in try checker.visit(body) }
  }

  private mutating func visit(comprehension: Expression) throws(PythonSyntaxError) {
    guard let (elements, clauses, _) = comprehension.kind.comprehension, let first = clauses.first else {
      return
    }
    try visit(first.iterable)
    if case .generator = comprehension.kind {
      return try within(.generator) { (checker) throws(PythonSyntaxError) in
        try checker.visit(elements, clauses)
      }
    }
    if context.kind != .asyncFunction, context.kind != .generator, comprehension.isAsynchronous {
      throw PythonSyntaxError(
        "asynchronous comprehension outside of an asynchronous function", comprehension.range)
    }
    try visit(elements, clauses)
  }

  private mutating func visit(
    _ elements: [Expression], _ clauses: [Comprehension]
  ) throws(PythonSyntaxError) {
    for (index, clause) in clauses.enumerated() {
      if index > 0 { try visit(clause.iterable) }
      try assign(to: clause.target)
      for condition in clause.conditions { try visit(condition) }
    }
    for element in elements { try visit(element) }
  }
}

// MARK: - Targets

extension FlowChecker {
  mutating func assign(to target: Expression) throws(PythonSyntaxError) {
    switch target.kind {
    case .name(let name): try checkName(name, target.range)
    case .attribute(let value, let name):
      try visit(value)
      try checkName(name, target.range)
    case .starred:
      throw PythonSyntaxError("starred assignment target must be in a list or tuple", target.range)
    case .tuple(let elements), .list(let elements): try unpack(to: elements, target.range)
    default: try visit(target)
    }
  }

  private mutating func unpack(
    to elements: [Expression], _ range: SourceRange
  ) throws(PythonSyntaxError) {
    var star: Int?
    for (index, element) in elements.enumerated() {
      guard case .starred = element.kind else { continue }
      if star != nil { throw PythonSyntaxError("multiple starred expressions in assignment", range) }
      star = index
    }
    if let star, star >= 256 {
      throw PythonSyntaxError("too many expressions in star-unpacking assignment", range)
    }
    for element in elements {
      if case .starred(let value) = element.kind { try assign(to: value) } else { try assign(to: element) }
    }
  }

  mutating func delete(_ target: Expression) throws(PythonSyntaxError) {
    switch target.kind {
    case .name("__debug__"), .attribute(_, "__debug__"):
      throw PythonSyntaxError("cannot delete __debug__", target.range)
    case .tuple(let elements), .list(let elements):
      for element in elements { try delete(element) }
    default: try visit(target)
    }
  }
}

extension SourceRange {
  /// The place of a name that begins a range.
  fileprivate init(_ name: String, at range: SourceRange) {
    self = range
    endLine = line
    endColumn = column + Int32(name.unicodeScalars.count)
  }
}

extension Expression {
  /// Whether a comprehension must be awaited: it has `async for`, or `await` in it. What stands in a generator
  /// expression or a lambda does not count, nor does the first iterable.
  fileprivate var isAsynchronous: Bool {
    guard let (elements, clauses, _) = kind.comprehension else { return false }
    for (index, clause) in clauses.enumerated() {
      if clause.isAsync || index > 0 && clause.iterable.awaits { return true }
      if clause.conditions.contains(where: \.awaits) { return true }
    }
    return elements.contains(where: \.awaits)
  }

  private var awaits: Bool {
    switch kind {
    case .await: return true
    case .generator(_, let clauses): return clauses.first?.iterable.awaits ?? false
    case .listComprehension, .setComprehension, .dictionaryComprehension:
      return isAsynchronous || kind.comprehension?.clauses.first?.iterable.awaits ?? false
    default:
      var result = false
      try? forEachPart { (part) throws(PythonSyntaxError) in result = result || part.awaits }
      return result
    }
  }
}
