extension SymbolChecker {
  mutating func visit(_ expression: Expression) throws(PythonSyntaxError) {
    switch expression.kind {
    case .name(let name): read(name)
    case .lambda(let parameters, let body):
      try visitDefaults(parameters)
      try within(.function) { (checker) throws(PythonSyntaxError) in
        try checker.define(parameters)
        try checker.visit(body)
      }
    case .listComprehension, .setComprehension, .dictionaryComprehension, .generator:
      try visit(comprehension: expression)
    case .named(let name, let value): try visit(named: name, value, expression.range)
    case .yield, .yieldFrom:
      try checkYield(expression.range)
      try visitParts(of: expression)
    case .await:
      try checkRestricted("await expression", expression.range)
      try visitParts(of: expression)
    default: try visitParts(of: expression)
    }
  }

  private mutating func visitParts(of expression: Expression) throws(PythonSyntaxError) {
    try expression.forEachPart { (part) throws(PythonSyntaxError) in try visit(part) }
  }

  mutating func visit(_ expression: Expression?) throws(PythonSyntaxError) {
    if let expression { try visit(expression) }
  }

  /// A target: its names are bound, the rest is read.
  mutating func bind(_ target: Expression) throws(PythonSyntaxError) {
    switch target.kind {
    case .name(let name): try define(name, at: target.range)
    case .tuple(let elements), .list(let elements):
      for element in elements { try bind(element) }
    case .starred(let value): try bind(value)
    default: try visit(target)
    }
  }

  private mutating func visit(
    named name: String, _ value: Expression, _ range: SourceRange
  ) throws(PythonSyntaxError) {
    try checkRestricted("named expression", range)
    if scope.iterableDepth > 0 {
      throw PythonSyntaxError(
        "assignment expression cannot be used in a comprehension iterable expression", range)
    }
    var place = range
    place.endLine = place.line
    place.endColumn = place.column + Int32(name.unicodeScalars.count)
    if case .comprehension = scope.kind { try defineAroundComprehension(name, at: place) }
    try visit(value)
    try define(name, at: place)
  }

  private func checkYield(_ range: SourceRange) throws(PythonSyntaxError) {
    try checkRestricted("yield expression", range)
    if case .comprehension(let name) = scope.kind {
      throw PythonSyntaxError("'yield' inside \(name)", range)
    }
  }

  private func checkRestricted(_ what: String, _ range: SourceRange) throws(PythonSyntaxError) {
    if case .restricted(let place) = scope.kind {
      throw PythonSyntaxError("\(what) cannot be used within \(place)", range)
    }
  }

  /// The first iterable belongs to the scope around a comprehension.
  private mutating func visit(comprehension: Expression) throws(PythonSyntaxError) {
    guard let (elements, clauses, name) = comprehension.kind.comprehension, let first = clauses.first else {
      return
    }
    try visit(iterable: first.iterable)
    try within(.comprehension(name)) { (checker) throws(PythonSyntaxError) in
      for (index, clause) in clauses.enumerated() {
        checker.setIsInTarget(true)
        try checker.bind(clause.target)
        checker.setIsInTarget(false)
        if index > 0 { try checker.visit(iterable: clause.iterable) }
        for condition in clause.conditions { try checker.visit(condition) }
      }
      for element in elements.reversed() { try checker.visit(element) }
    }
  }

  private mutating func visit(iterable: Expression) throws(PythonSyntaxError) {
    changeIterableDepth(by: 1)
    try visit(iterable)
    changeIterableDepth(by: -1)
  }
}
