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
      return try typeAlias()
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
      let target = try starTarget()
      try check(target, as: .deletion)
      targets.append(target)
    } while accept(.comma) && kind.startsExpression
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
    if kind == .equal { return try plainAssignment(first, start) }
    if kind == .colon { return try annotatedAssignment(first, start) }
    if let operation = kind.augmentedOperator {
      try checkSingle(first)
      advance()
      let value = try yieldOrStarExpressions()
      return Statement(
        .augmentedAssign(target: first, operation, value: value), range(from: start))
    }
    return Statement(.expression(first), range(from: start))
  }

  /// `a = b = value`: all but the last are targets.
  private mutating func plainAssignment(
    _ first: Expression, _ start: Int
  ) throws(PythonSyntaxError) -> Statement {
    var targets: [Expression] = []
    var value = first
    while kind == .equal {
      try check(value, as: .assignment)
      targets.append(value)
      advance()
      value = try yieldOrStarExpressions()
    }
    return Statement(.assign(targets: targets, value: value), range(from: start))
  }

  /// `target: annotation = value`.
  private mutating func annotatedAssignment(
    _ target: Expression, _ start: Int
  ) throws(PythonSyntaxError) -> Statement {
    try checkAnnotated(target)
    advance()
    let annotation = try expression()
    let value = accept(.equal) ? try yieldOrStarExpressions() : nil
    let isName = if case .name = target.kind { true } else { false }
    let isSimple = isName && tokens[start].kind == .name
    return Statement(
      .annotatedAssign(target: target, annotation: annotation, value: value, simple: isSimple),
      range(from: start))
  }

  private mutating func checkAnnotated(_ target: Expression) throws(PythonSyntaxError) {
    switch target.kind {
    case .name, .attribute, .subscript: return
    case .list: throw PythonSyntaxError("only single target (not list) can be annotated", target.range)
    case .tuple: throw PythonSyntaxError("only single target (not tuple) can be annotated", target.range)
    default: throw PythonSyntaxError("illegal target for annotation", target.range)
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
    var aliases: [ImportAlias] = []
    repeat {
      let nameStart = position
      let name = try dottedName()
      let alias = accept(.as) ? try self.name() : nil
      aliases.append(ImportAlias(name: name, alias: alias, range: range(from: nameStart)))
    } while accept(.comma)
    return Statement(.import(aliases), range(from: start))
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
    let isParenthesized = accept(.leftParenthesis)
    var aliases: [ImportAlias] = []
    repeat {
      if isParenthesized, !aliases.isEmpty, kind == .rightParenthesis { break }
      let start = position
      let name = try name()
      let alias = accept(.as) ? try self.name() : nil
      aliases.append(ImportAlias(name: name, alias: alias, range: range(from: start)))
    } while accept(.comma)
    if isParenthesized { try expect(.rightParenthesis) }
    return aliases
  }

  private mutating func dottedName() throws(PythonSyntaxError) -> String {
    var result = try name()
    while accept(.dot) { result += "." + (try name()) }
    return result
  }
}
