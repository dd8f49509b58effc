// Statements with blocks.

extension Parser {
  /// `compound_stmt`, or nil if the current token begins none.
  mutating func compoundStatement() throws(PythonSyntaxError) -> Statement? {
    switch kind {
    case .def: return try functionDefinition(decorators: [])
    case .at: return try decorated()
    case .class: return try classDefinition(decorators: [])
    case .if: return try ifStatement()
    case .for: return try forStatement(isAsync: false)
    case .while: return try whileStatement()
    case .try: return try tryStatement()
    case .with: return try withStatement(isAsync: false)
    case .async: return try asyncStatement(decorators: [])
    case .name where isAt(softKeyword: "match"): return try matchStatement()
    default: return nil
    }
  }

  /// `block`: the lines indented under a header, or the rest of its line.
  mutating func block(after header: BlockHeader) throws(PythonSyntaxError) -> [Statement] {
    var body: [Statement] = []
    guard accept(.newline) else {
      try simpleStatements(into: &body)
      return body
    }
    guard accept(.indent) else { throw missingBlock(header) }
    repeat { try statement(into: &body) } while kind != .dedent && kind != .endOfFile
    try expect(.dedent)
    return body
  }

  mutating func missingBlock(_ header: BlockHeader) -> PythonSyntaxError {
    atLastToken(
      "expected an indented block after \(header.description) on line \(header.line)", kind: .indentation)
  }

  /// `else_block`, if there is one.
  private mutating func elseBlock() throws(PythonSyntaxError) -> [Statement] {
    guard kind == .else else { return [] }
    let header = BlockHeader("'else' statement", current)
    advance()
    try require(.colon, ":")
    return try block(after: header)
  }

  /// `if_stmt`. The `elif`s are read in a loop and nested afterwards.
  private mutating func ifStatement() throws(PythonSyntaxError) -> Statement {
    var branches: [(start: Int, test: Expression, body: [Statement])] = []
    repeat {
      let start = position
      let header = BlockHeader(kind == .if ? "'if' statement" : "'elif' statement", current)
      advance()
      let test = try namedExpression()
      try expectColon()
      branches.append((start, test, try block(after: header)))
      guard branches.count <= Nesting.limit else { throw Nesting.error(tokens[start].range) }
    } while kind == .elif
    var otherwise = try elseBlock()
    while branches.count > 1, let branch = branches.popLast() {
      otherwise = [
        Statement(
          .if(branch.test, body: branch.body, otherwise: otherwise), statementRange(from: branch.start))
      ]
    }
    return Statement(
      .if(branches[0].test, body: branches[0].body, otherwise: otherwise),
      statementRange(from: branches[0].start))
  }

  /// `while_stmt`.
  private mutating func whileStatement() throws(PythonSyntaxError) -> Statement {
    let start = position
    let header = BlockHeader("'while' statement", current)
    advance()
    let test = try namedExpression()
    try expectColon()
    let body = try block(after: header)
    let otherwise = try elseBlock()
    return Statement(.while(test, body: body, otherwise: otherwise), statementRange(from: start))
  }

  /// `for_stmt`.
  private mutating func forStatement(isAsync: Bool) throws(PythonSyntaxError) -> Statement {
    let start = isAsync ? position - 1 : position
    let header = BlockHeader("'for' statement", current)
    advance()
    let targetStart = position
    let target = try attempt { (parser) throws(PythonSyntaxError) in try parser.starTargets() }
    if reportsDetails, target == nil || kind != .in { try checkForTarget(from: targetStart) }
    guard let target else { throw unexpected() }
    try expect(.in)
    let iterable = try starExpressions()
    try expectColon()
    let body = try block(after: header)
    let otherwise = try elseBlock()
    return Statement(
      .for(target: target, iterable: iterable, body: body, otherwise: otherwise, isAsync: isAsync),
      statementRange(from: start))
  }

  /// Looks for mistakes in what stands after `for` if it is not a target and `in`.
  ///
  /// Grammar: invalid_for_target.
  private mutating func checkForTarget(from start: Int) throws(PythonSyntaxError) {
    let end = position
    position = start
    let target = try attempt { (parser) throws(PythonSyntaxError) in try parser.starExpressions() }
    position = end
    switch target?.kind {
    case .comparison(let left, let rest):
      if rest[0].relation == .in { try check(left, as: .assignment) }
    case nil: break
    default:
      if let target { try check(target, as: .assignment) }
    }
  }

  /// What follows `async`.
  private mutating func asyncStatement(decorators: [Expression]) throws(PythonSyntaxError) -> Statement {
    advance()
    switch kind {
    case .def: return try functionDefinition(decorators: decorators, isAsync: true)
    case .for where decorators.isEmpty: return try forStatement(isAsync: true)
    case .with where decorators.isEmpty: return try withStatement(isAsync: true)
    default: throw unexpected()
    }
  }

  /// A header's colon.
  mutating func expectColon() throws(PythonSyntaxError) {
    if reportsDetails, kind == .newline { throw atLastToken("expected ':'") }
    try expect(.colon)
  }
}

/// What a block belongs to, for the message when it is missing.
struct BlockHeader {
  var description: String
  var line: Int32

  init(_ description: String, _ keyword: Token) {
    self.description = description
    line = keyword.range.line
  }
}

// MARK: - with

extension Parser {
  /// `with_stmt`.
  private mutating func withStatement(isAsync: Bool) throws(PythonSyntaxError) -> Statement {
    let start = isAsync ? position - 1 : position
    let header = BlockHeader("'with' statement", current)
    advance()
    let items = try withItems()
    try expectColon()
    let body = try block(after: header)
    return Statement(.with(items: items, body: body, isAsync: isAsync), statementRange(from: start))
  }

  /// The items, which may stand in parentheses, or begin with an expression in parentheses.
  private mutating func withItems() throws(PythonSyntaxError) -> [WithItem] {
    if parenthesesSpanHeader {
      let start = position
      let items = try attempt { (parser) throws(PythonSyntaxError) in try parser.parenthesizedWithItems() }
      if let items { return items }
      position = start
    }
    var items = [try withItem()]
    while accept(.comma) { items.append(try withItem()) }
    return items
  }

  /// Whether the parenthesis that opens here closes right before a colon, or the end of the line.
  private var parenthesesSpanHeader: Bool {
    guard kind == .leftParenthesis else { return false }
    let outside = current.depth - 1
    var index = position + 1
    while index < tokens.count - 1, tokens[index].depth != outside { index += 1 }
    let next = tokens[min(index + 1, tokens.count - 1)].kind
    return next == .colon || next == .newline
  }

  private mutating func parenthesizedWithItems() throws(PythonSyntaxError) -> [WithItem] {
    advance()
    var items = [try withItem()]
    while accept(.comma), kind != .rightParenthesis { items.append(try withItem()) }
    try expect(.rightParenthesis)
    return items
  }

  /// `with_item`.
  private mutating func withItem() throws(PythonSyntaxError) -> WithItem {
    let context = try expression()
    guard accept(.as) else { return WithItem(context: context, target: nil) }
    let target = try starTarget()
    try check(target, as: .assignment)
    return WithItem(context: context, target: target)
  }
}

// MARK: - try

extension Parser {
  /// `try_stmt`.
  private mutating func tryStatement() throws(PythonSyntaxError) -> Statement {
    let start = position
    let header = BlockHeader("'try' statement", current)
    advance()
    try require(.colon, ":")
    let body = try block(after: header)
    var handlers: [ExceptionHandler] = []
    let isStar = kind == .except && kind(ahead: 1) == .star
    while kind == .except { handlers.append(try exceptBlock(isStar: isStar)) }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    let finally = try finallyBlock()
    guard let finally = finally ?? (handlers.isEmpty ? nil : []) else { throw missingHandler() }
    return Statement(
      .try(body: body, handlers: handlers, otherwise: otherwise, finally: finally, isStar: isStar),
      statementRange(from: start))
  }

  private mutating func missingHandler() -> PythonSyntaxError {
    atLastToken("expected 'except' or 'finally' block")
  }

  private mutating func finallyBlock() throws(PythonSyntaxError) -> [Statement]? {
    guard kind == .finally else { return nil }
    let header = BlockHeader("'finally' statement", current)
    advance()
    try require(.colon, ":")
    return try block(after: header)
  }

  /// `except_block` or `except_star_block`.
  private mutating func exceptBlock(isStar: Bool) throws(PythonSyntaxError) -> ExceptionHandler {
    let start = position
    let header = BlockHeader(isStar ? "'except*' statement" : "'except' statement", current)
    advance()
    guard accept(.star) == isStar else {
      throw PythonSyntaxError(
        "cannot have both 'except' and 'except*' on the same 'try'", range(from: start))
    }
    if isStar, kind == .newline || kind == .colon {
      throw atLastToken("expected one or more exception types")
    }
    var type: Expression?
    var name: String?
    if isStar || kind != .colon && kind != .newline {
      let typeStart = position
      type = try expression()
      if kind == .comma { try checkExceptionTypes(typeStart) }
      if accept(.as) { name = try self.name() }
    }
    try expectColon()
    let body = try block(after: header)
    return ExceptionHandler(type: type, name: name, body: body, range: statementRange(from: start))
  }
}

extension Parser {
  /// `except A, B:`. The current token is the comma.
  private mutating func checkExceptionTypes(_ start: Int) throws(PythonSyntaxError) {
    let comma = position
    guard reportsDetails else { throw unexpected() }
    advance()
    guard try attempt({ (parser) throws(PythonSyntaxError) in try parser.expressions() }) != nil else {
      position = comma
      throw unexpected()
    }
    if accept(.as), !accept(.name) { throw unexpected() }
    guard kind == .colon else { throw unexpected() }
    throw error(
      "multiple exception types must be parenthesized", from: tokens[start].range, upTo: position)
  }
}

// MARK: - Definitions

extension Parser {
  /// `decorators` and the definition they decorate.
  private mutating func decorated() throws(PythonSyntaxError) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    switch kind {
    case .def: return try functionDefinition(decorators: decorators)
    case .class: return try classDefinition(decorators: decorators)
    case .async: return try asyncStatement(decorators: decorators)
    default: throw unexpected()
    }
  }

  /// `function_def_raw`.
  private mutating func functionDefinition(
    decorators: [Expression], isAsync: Bool = false
  ) throws(PythonSyntaxError) -> Statement {
    let start = isAsync ? position - 1 : position
    let header = BlockHeader("function definition", current)
    advance()
    let nameRange = current.range
    let name = try plainName()
    let typeParameters =
      try optional { (parser) throws(PythonSyntaxError) in try parser.typeParameters() } ?? []
    try require(.leftParenthesis, "(")
    let parameters = try parameters(until: .rightParenthesis)
    try expect(.rightParenthesis)
    let returns = try optional { (parser) throws(PythonSyntaxError) in
      parser.accept(.arrow) ? try parser.expression() : nil
    }
    try require(.colon, ":")
    let deferred = typeParameters.isEmpty ? try deferredBlock() : nil
    let body = if let deferred { deferred.opening } else { try functionBlock(after: header) }
    let definition = FunctionDefinition(
      name: name, parameters: parameters, body: body, deferredBody: deferred?.rest, decorators: decorators,
      returns: returns, typeParameters: typeParameters, isAsync: isAsync, nameRange: nameRange,
      boundName: PrivateNames.mangled(name, in: privateClass))
    return Statement(.functionDefinition(definition), statementRange(from: start))
  }

  /// A function's block. What functions in it use of its variables must be known: their bodies are not passed over.
  private mutating func functionBlock(after header: BlockHeader) throws(PythonSyntaxError) -> [Statement] {
    let outer = deferral
    deferral = nil
    defer { deferral = outer }
    return try block(after: header)
  }

  /// A part that may be missing: if it does not parse, CPython complains about what should follow.
  private mutating func optional<Part>(
    _ part: (inout Parser) throws(PythonSyntaxError) -> Part?
  ) throws(PythonSyntaxError) -> Part? {
    reportsDetails ? try attempt(part) ?? nil : try part(&self)
  }

  /// `class_def_raw`.
  private mutating func classDefinition(decorators: [Expression]) throws(PythonSyntaxError) -> Statement {
    let start = position
    let header = BlockHeader("class definition", current)
    advance()
    let name = try plainName()
    let typeParameters = try typeParameters()
    let arguments =
      kind == .leftParenthesis ? try parenthesizedArguments(allowsGenerator: false) : []
    try expectColon()
    let outer = privateClass
    privateClass = name
    defer { privateClass = outer }
    let body = try block(after: header)
    let definition = ClassDefinition(
      name: name, arguments: arguments, body: body, decorators: decorators,
      typeParameters: typeParameters, boundName: PrivateNames.mangled(name, in: outer))
    return Statement(.classDefinition(definition), statementRange(from: start))
  }
}
