/// Calls.
extension FunctionCompiler {
  func compileCall(
    _ callee: Expression, _ arguments: [CallArgument], into target: Int, _ range: SourceRange
  ) throws {
    if try compileSuper(callee, arguments, into: target, range) { return }
    if arguments.contains(where: \.isSpread) {
      return try compileSpreadCall(callee, arguments, into: target, range)
    }
    let keywords = arguments.compactMap(\.keyword)
    if keywords.isEmpty, case .attribute(let object, let name) = callee.kind {
      return try compileMethodCall(object, name, arguments, calleeRange: callee.range, into: target, range)
    }
    let base = temporaries(arguments.count + 1)
    try compile(callee, into: base)
    try compileArguments(arguments, from: base + 1)
    if keywords.isEmpty {
      emit(.call, base, arguments.count, target, at: range)
    } else {
      emit(.callKeywords, base, arguments.count, target, extra: namesTuple(keywords), at: range)
    }
  }

  private func compileMethodCall(
    _ object: Expression, _ name: String, _ arguments: [CallArgument], calleeRange: SourceRange,
    into target: Int,
    _ range: SourceRange
  ) throws {
    let base = temporaries(arguments.count + 2)
    let mark = temporaryMark
    let object = try operand(object)
    let nameRange = calleeRange.atName(name)
    emit(.loadMethod, base, object, unit.name(name), at: nameRange)
    if object >= mark { emit(.clear, object, at: calleeRange) }
    release(to: mark)
    try compileArguments(arguments, from: base + 2)
    emit(
      .callMethod, base, arguments.count, target,
      at: nameRange == calleeRange ? range : nameRange.through(range))
  }

  private func compileArguments(_ arguments: [CallArgument], from first: Int) throws {
    for (position, argument) in arguments.enumerated() {
      switch argument {
      case .positional(let value), .keyword(_, let value): try compile(value, into: first + position)
      case .starred, .doubleStarred: break
      }
    }
  }

  /// The constant tuple of keyword names.
  func namesTuple(_ names: [String]) -> Int {
    constant(
      .object(
        TupleObject(
          ContiguousArray(names.map { .object(unit.machine.names.string(unit.machine.names.intern($0))) }))))
  }

  /// A call with `*` or `**`: positional arguments are gathered in a list, the others in a dict.
  private func compileSpreadCall(
    _ callee: Expression, _ arguments: [CallArgument], into target: Int, _ range: SourceRange
  ) throws {
    let base = temporaries(3)
    try compile(callee, into: base)
    try gatherArguments(arguments, callee: base, list: base + 1, dictionary: base + 2, range)
    emit(.callSpread, base, 0, target, at: range)
  }

  func gatherArguments(
    _ arguments: [CallArgument], callee: Int, list: Int, dictionary: Int, _ range: SourceRange
  ) throws {
    emit(.buildList, list, list, 0, at: range)
    var hasDictionary = false
    func needDictionary() {
      if !hasDictionary { emit(.buildDictionary, dictionary, dictionary, 0, at: range) }
      hasDictionary = true
    }
    for argument in arguments {
      let mark = temporaryMark
      switch argument {
      case .positional(let value): emit(.listAppend, list, try operand(value), at: value.range)
      case .starred(let value): emit(.listExtend, list, try operand(value), callee, extra: 1, at: value.range)
      case .keyword(let name, let value):
        needDictionary()
        let single = temporaries(2)
        emit(.loadConstant, single, constant(name), at: range)
        try compile(value, into: single + 1)
        emit(.buildDictionary, single, single, 1, at: range)
        emit(.dictionaryUpdate, dictionary, single, callee, extra: 1, at: value.range)
      case .doubleStarred(let value):
        needDictionary()
        emit(.dictionaryUpdate, dictionary, try operand(value), callee, extra: 1, at: value.range)
      }
      release(to: mark)
    }
    if !hasDictionary { emit(.clear, dictionary, at: range) }
  }

  /// `super()` without arguments stands for `super(__class__, first argument)`.
  private func compileSuper(
    _ callee: Expression, _ arguments: [CallArgument], into target: Int, _ range: SourceRange
  ) throws -> Bool {
    guard case .name("super") = callee.kind, arguments.isEmpty, scope.kind == .function,
      case .global = place(of: "super"),
      case .cell(let cell) = place(of: "__class__"), let first = scope.bound.first, positionalCount > 0
    else { return false }
    let receiver = load(first, into: nil, at: range)
    emit(.loadSuper, target, cell, receiver, at: range)
    return true
  }
}

extension CallArgument {
  var isSpread: Bool {
    switch self {
    case .starred, .doubleStarred: true
    case .positional, .keyword: false
    }
  }

  var keyword: String? {
    if case .keyword(let name, _) = self { return name }
    return nil
  }
}
