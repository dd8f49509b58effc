/// Statements that neither define nor catch anything.
extension FunctionCompiler {
  /// Compiles a block. `header` is the line of the statement it belongs to, if control comes from there.
  ///
  /// As in CPython a line is told once, however many statements stand on it: `if x: continue`, `x = 1; y = 2`.
  func compile(_ statements: [Statement], below header: Int32? = nil) throws {
    var line = header
    for statement in statements {
      try compile(statement, isTold: statement.lineOfKeyword != line)
      line = statement.lineOfKeyword
    }
  }

  private func compile(_ statement: Statement, isTold: Bool) throws {
    let mark = temporaryMark
    if isTold { emitLine(statement) }
    switch statement.kind {
    case .expression(let value): try compileExpressionStatement(value)
    case .assign(let targets, let value): try compileAssign(targets, value, statement.range)
    case .augmentedAssign(let target, let operation, let value):
      try compileAugmentedAssign(target, operation, value, statement.range)
    case .annotatedAssign(let target, let annotation, let value, let simple):
      try compileAnnotatedAssign(target, annotation, value, simple, statement.range)
    case .return(let value): try compileReturn(value, statement.range)
    case .raise(let exception, let cause): try compileRaise(exception, cause, statement.range)
    case .assert(let test, let message): try compileAssert(test, message, statement.range)
    case .delete(let targets):
      letGoOfTemporaries(at: statement.range)
      for target in targets { try compileDelete(target) }
    case .pass, .global, .nonlocal: break
    case .break: try compileLoopExit(isBreak: true, statement.range)
    case .continue: try compileLoopExit(isBreak: false, statement.range)
    case .import(let aliases): compileImport(aliases, statement.range)
    case .importFrom(let module, let names, let level):
      compileImportFrom(module, names, level, statement.range)
    default: try compileCompound(statement)
    }
    release(to: mark)
  }

  private func compileCompound(_ statement: Statement) throws {
    let range = statement.range
    switch statement.kind {
    case .if(let test, let body, let otherwise): try compileIf(test, body, otherwise, range)
    case .while(let test, let body, let otherwise): try compileWhile(test, body, otherwise, range)
    case .for(let target, let iterable, let body, let otherwise, let isAsync):
      try compileFor(target, iterable, body, otherwise, isAsync: isAsync, range)
    case .try(let body, let handlers, let otherwise, let finally, let isStar):
      try compileTry(body, handlers, otherwise, finally, isStar: isStar, range)
    case .with(let items, let body, let isAsync): try compileWith(items[...], body, isAsync: isAsync, range)
    case .functionDefinition(let definition): try compileDefinition(definition, range)
    case .classDefinition(let definition): try compileClass(definition, range)
    case .match(let subject, let cases): try compileMatch(subject, cases, range)
    case .typeAlias(let name, let parameters, let value):
      try compileTypeAlias(name, parameters, value, range)
    default: break
    }
  }

  private func emitLine(_ statement: Statement) {
    guard unit.traced else { return }
    switch statement.kind {
    // It marks its own line, at every round.
    case .while, .global, .nonlocal: return
    default: break
    }
    emit(.line, Int(statement.lineOfKeyword), at: statement.range)
  }

  func emitLine(_ line: Int32, _ range: SourceRange) {
    if unit.traced { emit(.line, Int(line), at: range) }
  }

  private func compileExpressionStatement(_ value: Expression) throws {
    if unit.isInteractive && name == "<module>" { return try compileShown(value) }
    if case .constant = value.kind { return }
    let register = try operand(value)
    guard register >= localCount else { return }
    if unit.traced {
      switch value.kind {
      case .call: emit(.discard, register, at: value.range)
      case .await: emit(.discard, register, 1, at: value.range)
      default: break
      }
    }
    emit(.clear, register, at: value.range)
  }

  /// A statement typed at the prompt: its value goes to `sys.displayhook`.
  private func compileShown(_ value: Expression) throws {
    let mark = temporaryMark
    let base = temporaries(2)
    emit(.loadConstant, base, constant(.object(unit.machine.displayFunction)), at: value.range)
    try compile(value, into: base + 1)
    emit(.call, base, 1, base, at: value.range)
    emit(.clear, base, at: value.range)
    release(to: mark)
  }

  // MARK: Assignment

  private func compileAssign(_ targets: [Expression], _ value: Expression, _ range: SourceRange) throws {
    if case .constant(.none) = value.kind { letGoOfTemporaries(at: range) }
    if targets.count == 1, let register = directRegister(of: targets[0]) {
      try compile(value, into: register)
      flow.assigned.insert(register)
      return
    }
    let source = try compileToTemporary(value)
    for target in targets { try assign(target, from: source) }
    emit(.clear, source, at: range)
  }

  /// Assigns what is in a register to a target.
  func assign(_ target: Expression, from source: Int) throws {
    let mark = temporaryMark
    defer { release(to: mark) }
    switch target.kind {
    case .name(let name): store(name, from: source, at: target.range)
    case .attribute(let object, let name):
      emit(.storeAttribute, try operand(object), unit.name(name), source, at: target.range)
    case .subscript(let object, let key):
      let object = try operand(object)
      emit(.storeItem, object, try compileKey(key), source, at: target.range)
    case .tuple(let items), .list(let items): try unpack(items, from: source, target.range)
    case .starred(let inner): try assign(inner, from: source)
    default:
      throw PythonSyntaxError(
        "cannot assign to expression here. Maybe you meant '==' instead of '='?", target.range)
    }
  }

  private func unpack(_ items: [Expression], from source: Int, _ range: SourceRange) throws {
    let first = temporaries(items.count)
    if let star = items.firstIndex(where: \.isStarred) {
      emit(.unpackStarred, first, star, source, extra: items.count - star - 1, at: range)
    } else {
      emit(.unpack, first, items.count, source, at: range)
    }
    for (position, item) in items.enumerated() {
      try assign(item, from: first + position)
      emit(.clear, first + position, at: range)
    }
  }

  private func compileAugmentedAssign(
    _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) throws {
    switch target.kind {
    case .name(let name):
      let left = load(name, into: nil, at: target.range)
      let result = directRegister(of: target) ?? temporary()
      try compileBinary(register: left, operation, value, into: result, inPlace: true, range)
      store(name, from: result, at: range)
    case .attribute(let object, let name):
      let object = try operand(object)
      let current = temporary()
      emit(.loadAttribute, current, object, unit.name(name), at: target.range)
      try compileBinary(register: current, operation, value, into: current, inPlace: true, range)
      emit(.storeAttribute, object, unit.name(name), current, at: target.range)
      emit(.clear, current, at: range)
    case .subscript(let object, let key):
      let object = try operand(object)
      let key = try compileKey(key)
      let current = temporary()
      emit(.loadItem, current, object, key, at: target.range)
      try compileBinary(register: current, operation, value, into: current, inPlace: true, range)
      emit(.storeItem, object, key, current, at: target.range)
      emit(.clear, current, at: range)
    default: throw PythonSyntaxError("illegal expression for augmented assignment", target.range)
    }
  }

  private func compileAnnotatedAssign(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ simple: Bool, _ range: SourceRange
  ) throws {
    if let value { try compileAssign([target], value, range) }
    guard simple, scope.kind != .function, case .name(let name) = target.kind else { return }
    let register = try compileAnnotation(annotation, asText: unit.annotationsAreText)
    emit(.storeAnnotation, unit.name(name), register, at: range)
  }

  /// Expressions may leave values in their registers until those are used again. Where a program lets go of an
  /// object, it must be the last to hold it: `__del__` and weak references show when it goes.
  private func letGoOfTemporaries(at range: SourceRange) {
    emit(.clearTemporaries, temporaryMark, at: range)
  }

  private func compileDelete(_ target: Expression) throws {
    switch target.kind {
    case .name(let name): delete(name, at: target.range)
    case .attribute(let object, let name):
      emit(.deleteAttribute, try operand(object), unit.name(name), at: target.range.atName(name))
    case .subscript(let object, let key):
      let object = try operand(object)
      emit(.deleteItem, object, try compileKey(key), at: target.range)
    case .tuple(let items), .list(let items): for item in items { try compileDelete(item) }
    default: throw PythonSyntaxError("cannot delete expression", target.range)
    }
  }

  // MARK: Branches and loops

  private func compileIf(
    _ test: Expression, _ body: [Statement], _ otherwise: [Statement], _ range: SourceRange
  ) throws {
    let otherwiseLabel = makeLabel()
    try compileCondition(test, jumpIf: false, to: otherwiseLabel)
    let before = flow
    try compile(body, below: range.line)
    if otherwise.isEmpty {
      place(otherwiseLabel)
      flow = flow.merged(with: before)
      return
    }
    let end = makeLabel()
    if flow.isReachable { emitJump(.jump, to: end, at: range) }
    let afterBody = flow
    place(otherwiseLabel)
    flow = before
    try compile(otherwise)
    place(end)
    flow = flow.merged(with: afterBody)
  }

  private func compileWhile(
    _ test: Expression, _ body: [Statement], _ otherwise: [Statement], _ range: SourceRange
  ) throws {
    if unit.traced, body.first?.lineOfKeyword == range.line {
      return try compileOneLineWhile(test, body, otherwise, range)
    }
    let top = makeLabel()
    let finished = makeLabel()
    let end = makeLabel()
    place(top)
    emitLine(range.line, test.range)
    try compileCondition(test, jumpIf: false, to: finished)
    let before = flow
    blocks.append(.loop(breakTo: end, continueTo: top, iterator: nil, line: nil))
    try compile(body, below: range.line)
    blocks.removeLast()
    emitJump(.jumpBack, to: top, at: range)
    place(finished)
    flow = before
    try compile(otherwise)
    place(end)
    flow = before.merged(with: before)
  }

  /// `while n: n -= 1`: the line is told once a round, behind the test that allows the round, as CPython has it.
  private func compileOneLineWhile(
    _ test: Expression, _ body: [Statement], _ otherwise: [Statement], _ range: SourceRange
  ) throws {
    let top = makeLabel()
    let start = makeLabel()
    let finished = makeLabel()
    let end = makeLabel()
    emitLine(range.line, test.range)
    place(top)
    try compileCondition(test, jumpIf: false, to: finished)
    let before = flow
    place(start)
    blocks.append(.loop(breakTo: end, continueTo: top, iterator: nil, line: range))
    try compile(body, below: range.line)
    blocks.removeLast()
    flow = before
    try compileCondition(test, jumpIf: false, to: finished)
    emitLine(range.line, test.range)
    emitJump(.jumpBack, to: start, at: range)
    place(finished)
    flow = before
    try compile(otherwise)
    place(end)
    flow = before.merged(with: before)
  }

  private func compileFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ otherwise: [Statement],
    isAsync: Bool,
    _ range: SourceRange
  ) throws {
    let iterator = temporary()
    try compileIterable(iterable, into: iterator)
    let top = makeLabel()
    let finished = makeLabel()
    let end = makeLabel()
    emit(isAsync ? .getAsyncIterator : .getIterator, iterator, iterator, at: iterable.range)
    let before = flow
    place(top)
    let stopHandler = try beginRound(
      target, iterator, finished, isAsync: isAsync, isAsync ? range : iterable.range)
    blocks.append(.loop(breakTo: end, continueTo: top, iterator: iterator, line: range))
    try compile(body, below: range.line)
    blocks.removeLast()
    emitLine(range.line, range)
    emitJump(.jumpBack, to: top, at: range)
    if let stopHandler { finishAsyncRound(stopHandler, to: finished, range) }
    place(finished)
    flow = before
    try compile(otherwise)
    place(end)
    emit(.clear, iterator, at: range)
    flow = before
  }

  /// Gets the next item into the target; at the end goes to `finished`. For `async for`, the
  /// region whose StopAsyncIteration means the end.
  func beginRound(
    _ target: Expression, _ iterator: Int, _ finished: Label, isAsync: Bool, _ range: SourceRange
  ) throws -> (region: Region, register: Int)? {
    let mark = temporaryMark
    defer { release(to: mark) }
    if isAsync {
      let region = Region()
      let item = temporaries(2)
      region.open(at: position)
      emit(.getAsyncNext, item, iterator, at: range)
      emitAwait(item, into: item, kind: 1, at: range)
      region.close(at: position)
      try assign(target, from: item)
      emit(.clear, item, at: range)
      return (region, item + 1)
    }
    if let register = directRegister(of: target) {
      emitJump(.forIterator, register, iterator, to: finished, at: range)
      flow.assigned.insert(register)
      return nil
    }
    let item = temporary()
    emitJump(.forIterator, item, iterator, to: finished, at: range)
    try assign(target, from: item)
    emit(.clear, item, at: range)
    return nil
  }

  func finishAsyncRound(_ stop: (region: Region, register: Int), to finished: Label, _ range: SourceRange) {
    addHandlers(for: stop.region, target: position, register: stop.register, depth: stop.register)
    emitJump(.endAsyncFor, stop.register, to: finished, at: range)
  }

  // MARK: Leaving

  private func compileReturn(_ value: Expression?, _ range: SourceRange) throws {
    if case .conditional(let test, let body, let otherwise)? = value?.kind, blocks.isEmpty {
      return try compileReturn(if: test, body, else: otherwise, range)
    }
    var register = temporary()
    if let value {
      register = try compileResult(value, into: register)
    } else {
      emit(.loadConstant, register, constant(Value.none), at: range)
    }
    try unwindBlocks(downTo: 0, range) { self.emit(.return, register, at: range) }
    flow.isReachable = false
  }

  /// `return a if test else b`: each branch returns for itself.
  private func compileReturn(
    if test: Expression, _ body: Expression, else otherwise: Expression, _ range: SourceRange
  ) throws {
    let label = makeLabel()
    try compileCondition(test, jumpIf: false, to: label)
    let before = flow
    try compileReturn(body, range)
    flow = before
    place(label)
    try compileReturn(otherwise, range)
  }

  /// Computes what is returned. A local variable is returned without a copy when nobody can look at it any more.
  private func compileResult(_ value: Expression, into register: Int) throws -> Int {
    if blocks.isEmpty, !unit.traced { return try operand(value) }
    try compile(value, into: register)
    return register
  }

  private func compileLoopExit(isBreak: Bool, _ range: SourceRange) throws {
    let found = blocks.lastIndex { if case .loop = $0 { true } else { false } }
    guard let index = found, case .loop(let breakTo, let continueTo, _, let line) = blocks[index] else {
      throw PythonSyntaxError(isBreak ? "'break' outside loop" : "'continue' not properly in loop", range)
    }
    try unwindBlocks(downTo: index + 1, range) {
      if !isBreak, let line { self.emitLine(line.line, line) }
      self.emitJump(isBreak ? .jump : .jumpBack, to: isBreak ? breakTo : continueTo, at: range)
    }
    flow.isReachable = false
  }

  private func compileRaise(_ exception: Expression?, _ cause: Expression?, _ range: SourceRange) throws {
    guard let exception else {
      emit(.raise, at: range)
      flow.isReachable = false
      return
    }
    let value = try operand(exception)
    if let cause {
      emit(.raise, value, try operand(cause), extra: 2, at: range)
    } else {
      emit(.raise, value, extra: 1, at: range)
    }
    flow.isReachable = false
  }

  private func compileAssert(_ test: Expression, _ message: Expression?, _ range: SourceRange) throws {
    let end = makeLabel()
    try compileCondition(test, jumpIf: true, to: end)
    if let message {
      emit(.raiseAssertion, try operand(message), at: test.range)
    } else {
      emit(.raiseAssertion, -1, at: test.range)
    }
    place(end)
  }

  // MARK: Imports

  private func compileImport(_ aliases: [ImportAlias], _ range: SourceRange) {
    for alias in aliases {
      let module = temporary()
      if let name = alias.alias {
        emit(.importModule, module, unit.name(alias.name), 0, at: range)
        store(name, from: module, at: range)
      } else {
        emit(.importModule, module, unit.name(alias.name), -1, at: range)
        store(String(alias.name.prefix { $0 != "." }), from: module, at: range)
      }
    }
  }

  private func compileImportFrom(
    _ module: String?, _ names: [ImportAlias], _ level: Int, _ range: SourceRange
  ) {
    if module == "__future__" && names.contains(where: { $0.name == "annotations" }) {
      unit.annotationsAreText = true
    }
    let source = temporary()
    emit(.importModule, source, unit.name(module ?? ""), 0, extra: level, at: range)
    for alias in names {
      if alias.name == "*" {
        emit(.importStar, source, at: range)
        continue
      }
      let value = temporary()
      emit(.importFrom, value, source, unit.name(alias.name), at: range)
      store(alias.alias ?? alias.name, from: value, at: range)
    }
  }
}

extension Statement {
  /// The line of `def` or `class` itself where decorators stand above it.
  var lineOfKeyword: Int32 {
    switch kind {
    case .functionDefinition(let definition):
      definition.decorators.first.map { min($0.range.line, range.line) } ?? range.line
    default: range.line
    }
  }
}
