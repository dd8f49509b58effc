// Statements in general, and the simple ones.

extension Parser {
  /// `file`.
  mutating func file() throws(PythonSyntaxError) -> [Statement] {
    var body: [Statement] = []
    while kind != .endOfFile { try statement(into: &body) }
    return body
  }

  /// `statement`: a compound one, or the simple ones of one line.
  mutating func statement(into body: inout [Statement]) throws(PythonSyntaxError) {
    if let compound = try compoundStatement() {
      body.append(compound)
    } else {
      try simpleStatements(into: &body)
    }
  }

  /// `simple_stmts`: separated by semicolons, to the end of the line.
  mutating func simpleStatements(into body: inout [Statement]) throws(PythonSyntaxError) {
    repeat {
      body.append(try simpleStatement())
    } while accept(.semicolon) && kind != .newline
    try expect(.newline)
  }

  /// `simple_stmt`.
  private mutating func simpleStatement() throws(PythonSyntaxError) -> Statement {
    let start = position
    switch kind {
    case .return: return try returnStatement()
    case .import: return try importName()
    case .from: return try importFrom()
    case .raise: return try raiseStatement()
    case .pass: return keywordStatement(.pass)
    case .break: return keywordStatement(.break)
    case .continue: return keywordStatement(.continue)
    case .del: return try deleteStatement()
    case .assert: return try assertStatement()
    case .global:
      let names = try names()
      return Statement(.global(names), range(from: start))
    case .nonlocal:
      let names = try names()
      return Statement(.nonlocal(names), range(from: start))
    case .name where kind(ahead: 1) == .name && isAt(softKeyword: "type"):
      let alias = try attempt { (parser) throws(PythonSyntaxError) in try parser.typeAlias() }
      return if let alias { alias } else { try assignment() }
    default: return try assignment()
    }
  }

  private mutating func keywordStatement(_ kind: Statement.Kind) -> Statement {
    let range = current.range
    advance()
    return Statement(kind, range)
  }

  /// `return_stmt`.
  private mutating func returnStatement() throws(PythonSyntaxError) -> Statement {
    let start = position
    advance()
    let value = kind.startsExpression || kind == .star ? try starExpressions() : nil
    return Statement(.return(value), range(from: start))
  }

  /// `raise_stmt`.
  private mutating func raiseStatement() throws(PythonSyntaxError) -> Statement {
    let start = position
    advance()
    guard kind.startsExpression else { return Statement(.raise(nil, cause: nil), range(from: start)) }
    let exception = try expression()
    let cause = accept(.from) ? try expression() : nil
    return Statement(.raise(exception, cause: cause), range(from: start))
  }

  /// `assert_stmt`.
  private mutating func assertStatement() throws(PythonSyntaxError) -> Statement {
    let start = position
    advance()
    let test = try expression()
    let message = accept(.comma) ? try expression() : nil
    return Statement(.assert(test, message: message), range(from: start))
  }

  /// `del_stmt`.
  private mutating func deleteStatement() throws(PythonSyntaxError) -> Statement {
    let start = position
    advance()
    var targets: [Expression] = []
    repeat {
      let target = try kind == .star || !reportsDetails ? starTarget() : expression()
      try check(target, as: .deletion)
      targets.append(target)
    } while accept(.comma) && (kind.startsExpression || kind == .star)
    guard kind == .semicolon || kind == .newline else { throw unexpected() }
    return Statement(.delete(targets), range(from: start))
  }

  /// The names after `global` or `nonlocal`.
  private mutating func names() throws(PythonSyntaxError) -> [String] {
    advance()
    var names = [try name()]
    while accept(.comma) { names.append(try name()) }
    return names
  }

  /// `type_alias`: `type name[parameters] = value`.
  private mutating func typeAlias() throws(PythonSyntaxError) -> Statement {
    let start = position
    advance()
    let name = try name()
    let parameters = try typeParameters()
    try expect(.equal)
    let value = try expression()
    return Statement(
      .typeAlias(name: name, parameters: parameters, value: value), range(from: start))
  }
}

// MARK: - Assignments

extension Parser {
  /// `assignment`, or an expression as a statement.
  private mutating func assignment() throws(PythonSyntaxError) -> Statement {
    let start = position
    let first = try yieldOrStarExpressions()
    switch kind {
    case .equal: return try plainAssignment(first, start)
    case .colon: return try annotatedAssignment(first, start)
    default:
      if let operation = kind.augmentedOperator {
        return try augmentedAssignment(first, operation, start)
      }
      if reportsDetails { try checkExpressionStatement(first, start) }
      return Statement(.expression(first), range(from: start))
    }
  }

  private mutating func checkExpressionStatement(
    _ value: Expression, _ start: Int
  ) throws(PythonSyntaxError) {
    if case .tuple(let elements) = value.kind, Self.isOpen(elements, value.range) {
      try checkElementsInARow()
    } else if kind == .colonEqual, position > start + 1 {
      try checkNamed(value, start: start)
    }
  }

  /// Whether a tuple stands without parentheses.
  private static func isOpen(_ elements: [Expression], _ range: SourceRange) -> Bool {
    guard let first = elements.first?.range else { return false }
    return (first.line, first.column) == (range.line, range.column)
  }

  /// After a tuple, CPython tries more elements even without a comma, and finds mistakes in them.
  private mutating func checkElementsInARow() throws(PythonSyntaxError) {
    let start = position
    while kind.startsExpression || kind == .star {
      let element = try attempt { (parser) throws(PythonSyntaxError) in try parser.starNamedExpression() }
      guard element != nil else { break }
      _ = accept(.comma)
    }
    position = start
  }

  private mutating func augmentedAssignment(
    _ target: Expression, _ operation: BinaryOperator, _ start: Int
  ) throws(PythonSyntaxError) -> Statement {
    if case .yield = target.kind, tokens[start].kind == .yield { throw unexpected() }
    advance()
    let value = try yieldOrStarExpressions()
    try checkSingle(target)
    return Statement(.augmentedAssign(target: target, operation, value: value), range(from: start))
  }

  /// `a = b = value`: all but the last are targets.
  private mutating func plainAssignment(
    _ first: Expression, _ start: Int
  ) throws(PythonSyntaxError) -> Statement {
    var targets: [Expression] = []
    var value = first
    while kind == .equal {
      if let wrong = invalidTarget(in: value, .assignment) {
        throw try mistakenAssignment(to: value, wrong, start)
      }
      targets.append(value)
      advance()
      value = try yieldOrStarExpressions()
    }
    return Statement(.assign(targets: targets, value: value), range(from: start))
  }

  /// The error for an assignment to something that cannot be assigned to.
  ///
  /// Grammar: invalid_assignment, which tries other mistakes first.
  private mutating func mistakenAssignment(
    to target: Expression, _ wrong: Expression, _ start: Int
  ) throws(PythonSyntaxError) -> PythonSyntaxError {
    guard reportsDetails else { return unexpected() }
    let end = position
    defer { position = end }
    position = start
    repeat {
      let element = try attempt { (parser) throws(PythonSyntaxError) in try parser.starNamedExpression() }
      if element == nil { break }
    } while accept(.comma)
    switch target.kind {
    case .yield, .yieldFrom:
      return PythonSyntaxError("assignment to yield expression not possible", target.range)
    default:
      return PythonSyntaxError("cannot assign to \(Self.description(of: wrong))", wrong.range)
    }
  }

  /// `target: annotation = value`.
  private mutating func annotatedAssignment(
    _ target: Expression, _ start: Int
  ) throws(PythonSyntaxError) -> Statement {
    guard tokens[start].kind != .yield, tokens[start].kind != .star else { throw unexpected() }
    if let error = annotationError(target) {
      guard reportsDetails else { throw unexpected() }
      advance()
      _ = try expression()
      throw error
    }
    advance()
    let annotation = try expression()
    let value = accept(.equal) ? try yieldOrStarExpressions() : nil
    let isName = if case .name = target.kind { true } else { false }
    let isSimple = isName && tokens[start].kind == .name
    return Statement(
      .annotatedAssign(target: target, annotation: annotation, value: value, simple: isSimple),
      range(from: start))
  }

  private func annotationError(_ target: Expression) -> PythonSyntaxError? {
    switch target.kind {
    case .name, .attribute, .subscript: return nil
    case .list: return PythonSyntaxError("only single target (not list) can be annotated", target.range)
    case .tuple(let elements):
      return PythonSyntaxError(
        "only single target (not tuple) can be annotated",
        Self.isOpen(elements, target.range) ? elements.first?.range ?? target.range : target.range)
    default: return PythonSyntaxError("illegal target for annotation", target.range)
    }
  }

  /// `single_target`, before `+=` and its like.
  private mutating func checkSingle(_ target: Expression) throws(PythonSyntaxError) {
    switch target.kind {
    case .name, .attribute, .subscript: return
    default:
      let description = Self.description(of: target)
      throw PythonSyntaxError(
        "'\(description)' is an illegal expression for augmented assignment", target.range)
    }
  }
}

extension TokenKind {
  /// The operator of `+=` and its like.
  fileprivate var augmentedOperator: BinaryOperator? {
    switch self {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .atEqual: .matrixMultiply
    case .doubleStarEqual: .power
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    case .ampersandEqual: .bitAnd
    case .verticalBarEqual: .bitOr
    case .caretEqual: .bitXor
    default: nil
    }
  }
}

// MARK: - Imports

extension Parser {
  /// `import_name`.
  private mutating func importName() throws(PythonSyntaxError) -> Statement {
    let start = position
    advance()
    if kind == .newline { throw missingImportNames() }
    var aliases: [ImportAlias] = []
    repeat {
      let nameStart = position
      let name = try dottedName()
      let alias = accept(.as) ? try self.name() : nil
      aliases.append(ImportAlias(name: name, alias: alias, range: range(from: nameStart)))
    } while accept(.comma)
    if reportsDetails, kind == .from { try checkSwappedImport(start) }
    return Statement(.import(aliases), range(from: start))
  }

  private func missingImportNames() -> PythonSyntaxError {
    error("Expected one or more names after 'import'", from: current.range, upTo: position)
  }

  /// `import a from b`.
  private mutating func checkSwappedImport(_ start: Int) throws(PythonSyntaxError) {
    let from = position
    advance()
    if try attempt({ (parser) throws(PythonSyntaxError) in try parser.dottedName() }) != nil {
      throw error(
        "Did you mean to use 'from ... import ...' instead?", from: tokens[start].range, upTo: position)
    }
    position = from
  }

  /// `import_from`.
  private mutating func importFrom() throws(PythonSyntaxError) -> Statement {
    let start = position
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module = level > 0 && kind == .import ? nil : try dottedName()
    try expect(.import)
    let names = try importedNames()
    return Statement(.importFrom(module: module, names: names, level: level), range(from: start))
  }

  /// `import_from_targets`.
  private mutating func importedNames() throws(PythonSyntaxError) -> [ImportAlias] {
    if kind == .star {
      let range = current.range
      advance()
      return [ImportAlias(name: "*", alias: nil, range: range)]
    }
    if kind == .newline { throw missingImportNames() }
    let isParenthesized = accept(.leftParenthesis)
    var aliases: [ImportAlias] = []
    repeat {
      if isParenthesized, !aliases.isEmpty, kind == .rightParenthesis { break }
      if !isParenthesized, !aliases.isEmpty, kind == .newline {
        throw atLastToken("trailing comma not allowed without surrounding parentheses")
      }
      let start = position
      let name = try plainName()
      let mangled = PrivateNames.mangled(name, in: privateClass)
      let alias = accept(.as) ? try self.name() : mangled == name ? nil : mangled
      aliases.append(ImportAlias(name: name, alias: alias, range: range(from: start)))
    } while accept(.comma)
    if isParenthesized { try expect(.rightParenthesis) }
    return aliases
  }

  private mutating func dottedName() throws(PythonSyntaxError) -> String {
    var result = try plainName()
    while accept(.dot) { result += "." + (try plainName()) }
    return result
  }
}
