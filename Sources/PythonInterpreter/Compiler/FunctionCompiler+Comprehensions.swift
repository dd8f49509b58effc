/// Comprehensions run in the frame around them (as in CPython 3.12 and later); generator expressions
/// are functions of their own.
extension FunctionCompiler {
  enum ComprehensionResult {
    case list(Expression)
    case set(Expression)
    case dictionary(Expression, Expression)
  }

  func compileComprehension(
    _ result: ComprehensionResult, _ parts: [Comprehension], into target: Int, _ range: SourceRange
  ) throws {
    guard let first = parts.first, let inner = unit.scopes[.comprehension(range)] else { return }
    let iterator = temporary()
    try compileIterable(first.iterable, into: iterator)
    emit(first.isAsync ? .getAsyncIterator : .getIterator, iterator, iterator, at: first.iterable.range)
    let accumulator = temporary()
    emit(result.builder, accumulator, accumulator, 0, at: range)
    enter(inner, range)
    try compileRounds(parts[...], iterator: iterator, range) {
      switch result {
      case .list(let element):
        self.emit(.listAppend, accumulator, try self.operand(element), at: element.range)
      case .set(let element): self.emit(.setAdd, accumulator, try self.operand(element), at: element.range)
      case .dictionary(let key, let value):
        let key = try self.operand(key)
        self.emit(.dictionarySet, accumulator, key, try self.operand(value), at: range)
      }
    }
    leave(range)
    emit(.move, target, accumulator, at: range)
    emit(.clear, accumulator, at: range)
  }

  /// Gives a comprehension's variables registers of their own.
  private func enter(_ inner: Scope, _ range: SourceRange) {
    var registers: [String: Int] = [:]
    for name in inner.bound {
      let register = temporary()
      registers[name] = register
      if inner.cells.contains(name) {
        emit(.clear, register, at: range)
        emit(.makeCell, register, at: range)
      }
    }
    inlineScopes.append(InlineScope(scope: inner, registers: registers))
  }

  private func leave(_ range: SourceRange) {
    guard let inline = inlineScopes.popLast() else { return }
    for register in inline.registers.values.sorted() { emit(.clear, register, at: range) }
  }

  /// The nested loops of a comprehension; `iterator` is the first one's.
  func compileRounds(
    _ parts: ArraySlice<Comprehension>, iterator: Int, _ range: SourceRange, _ body: () throws -> Void
  ) throws {
    guard let part = parts.first else { return try body() }
    let top = makeLabel()
    let finished = makeLabel()
    let mark = temporaryMark
    place(top)
    let stop = try beginRound(part.target, iterator, finished, isAsync: part.isAsync, part.iterable.range)
    for condition in part.conditions { try compileCondition(condition, jumpIf: false, to: top) }
    if let next = parts.dropFirst().first {
      let inner = temporary()
      try compileIterable(next.iterable, into: inner)
      emit(next.isAsync ? .getAsyncIterator : .getIterator, inner, inner, at: next.iterable.range)
      try compileRounds(parts.dropFirst(), iterator: inner, range, body)
    } else {
      try body()
    }
    emitJump(.jumpBack, to: top, at: range)
    if let stop { finishAsyncRound(stop, to: finished, range) }
    place(finished)
    emit(.clear, iterator, at: range)
    release(to: mark)
  }

  func compileGenerator(
    _ element: Expression, _ parts: [Comprehension], into target: Int, _ range: SourceRange
  ) throws {
    guard let first = parts.first, let inner = unit.scopes[.comprehension(range)] else { return }
    let base = temporaries(2)
    let name = qualified("<genexpr>")
    let child = FunctionCompiler(unit: unit, scope: inner, name: "<genexpr>", qualifiedName: name)
    let code = try child.compileGeneratorBody(element, parts, range)
    emitFunction(code, inner, into: base, parts: 0, values: base, at: range)
    try compileIterable(first.iterable, into: base + 1)
    emit(first.isAsync ? .getAsyncIterator : .getIterator, base + 1, base + 1, at: first.iterable.range)
    emit(.call, base, 1, target, at: range)
  }

  private func compileGeneratorBody(
    _ element: Expression, _ parts: [Comprehension], _ range: SourceRange
  ) throws -> CodeObject {
    firstLine = Int(range.line)
    positionalCount = 1
    let isAsynchronous =
      parts.contains(where: \.isAsync) || element.containsAwait
      || parts.dropFirst().contains { $0.iterable.containsAwait }
      || parts.contains { $0.conditions.contains(where: \.containsAwait) }
    isAsync = isAsynchronous
    flags.insert(isAsynchronous ? .asyncGenerator : .generator)
    beginFunction(parameters: [".0"])
    let iterator = localRegisters[".0"] ?? 0
    emitLine(range.line, range)
    try compileRounds(parts[...], iterator: iterator, range) {
      let mark = self.temporaryMark
      let value = try self.compileToTemporary(element)
      self.emit(.yield, value, value, extra: isAsynchronous ? 1 : 0, at: element.range)
      self.emit(.clear, value, at: element.range)
      self.release(to: mark)
    }
    emitReturnNone(at: range)
    return finish(freeNames: scope.free)
  }
}

extension FunctionCompiler.ComprehensionResult {
  fileprivate var builder: Opcode {
    switch self {
    case .list: .buildList
    case .set: .buildSet
    case .dictionary: .buildDictionary
    }
  }
}

extension Expression {
  /// Whether an `await` stands in this expression itself (not in a function inside it): makes a
  /// generator expression asynchronous.
  var containsAwait: Bool {
    switch kind {
    case .await: true
    case .constant, .name, .lambda, .generator, .yield, .yieldFrom: false
    case .tuple(let items), .list(let items), .set(let items): items.contains(where: \.containsAwait)
    case .dictionary(let pairs): pairs.contains { ($0.key?.containsAwait ?? false) || $0.value.containsAwait }
    case .unary(_, let inner), .starred(let inner), .attribute(let inner, _), .named(_, let inner):
      inner.containsAwait
    case .binary(let left, _, let right), .subscript(let left, let right):
      left.containsAwait || right.containsAwait
    case .boolean(_, let items): items.contains(where: \.containsAwait)
    case .comparison(let first, let rest): first.containsAwait || rest.contains { $0.operand.containsAwait }
    case .call(let callee, let arguments): callee.containsAwait || arguments.contains(where: \.containsAwait)
    case .slice(let lower, let upper, let step): [lower, upper, step].contains { $0?.containsAwait ?? false }
    case .conditional(let test, let body, let otherwise):
      [test, body, otherwise].contains(where: \.containsAwait)
    case .listComprehension(let element, let parts), .setComprehension(let element, let parts):
      element.containsAwait || parts.contains { $0.isAsync || $0.iterable.containsAwait }
    case .dictionaryComprehension(let key, let value, let parts):
      key.containsAwait || value.containsAwait || parts.contains { $0.isAsync || $0.iterable.containsAwait }
    case .joinedString(let parts): parts.contains(where: \.containsAwait)
    }
  }
}

extension CallArgument {
  fileprivate var containsAwait: Bool {
    switch self {
    case .positional(let value), .starred(let value), .keyword(_, let value), .doubleStarred(let value):
      value.containsAwait
    }
  }
}

extension JoinedStringPart {
  fileprivate var containsAwait: Bool {
    guard case .formatted(let value, _, let spec, _) = self else { return false }
    return value.containsAwait || (spec?.contains(where: \.containsAwait) ?? false)
  }
}
