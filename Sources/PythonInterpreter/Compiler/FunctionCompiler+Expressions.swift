/// Expressions.
extension FunctionCompiler {
  /// Computes an expression into a register.
  func compile(_ expression: Expression, into target: Int) throws {
    let mark = temporaryMark
    let result = try compile(expression, preferring: target)
    if result != target { emit(.move, target, result, at: expression.range) }
    release(to: mark)
  }

  /// Computes an expression into a new temporary.
  func compileToTemporary(_ expression: Expression) throws -> Int {
    let target = temporary()
    try compile(expression, into: target)
    return target
  }

  /// Computes an operand: into a temporary, or no copy at all when it is a local variable that cannot
  /// change before it is used.
  func operand(_ expression: Expression) throws -> Int {
    if case .name(let name) = expression.kind, !mayChangeVariables, case .register = place(of: name) {
      return load(name, into: nil, at: expression.range)
    }
    return try compileToTemporary(expression)
  }

  private var mayChangeVariables: Bool {
    scope.hasNamedExpression || inlineScopes.contains { $0.scope.hasNamedExpression }
  }

  /// Computes an expression, preferably into the target, which is written only as the last step.
  private func compile(_ expression: Expression, preferring target: Int) throws -> Int {
    let range = expression.range
    switch expression.kind {
    case .constant(let value): emit(.loadConstant, target, constant(value.value), at: range)
    case .name(let name): return load(name, into: target, at: range)
    case .tuple(let items): try build(items, .buildTuple, into: target, range)
    case .list(let items): try build(items, .buildList, into: target, range)
    case .set(let items):
      if !buildConstantSet(items, into: target, range) { try build(items, .buildSet, into: target, range) }
    case .dictionary(let pairs): try buildDictionary(pairs, into: target, range)
    case .unary(let operation, let value): try compileUnary(operation, value, into: target, range)
    case .binary(let left, let operation, let right):
      try compileBinary(left, operation, right, into: target, inPlace: false, range)
    case .boolean(let operation, let operands): try compileBoolean(operation, operands, into: target, range)
    case .comparison(let first, let rest): try compileComparison(first, rest, into: target, range)
    case .call(let callee, let arguments): try compileCall(callee, arguments, into: target, range)
    case .attribute(let object, let name):
      let object = try operand(object)
      emit(.loadAttribute, target, object, unit.name(name), at: range.atName(name))
    case .subscript(let object, let key):
      let object = try operand(object)
      let key = try compileKey(key)
      emit(.loadItem, target, object, key, at: range)
    case .conditional(let test, let body, let otherwise):
      try compileConditional(test, body, otherwise, into: target, range)
    case .joinedString(let parts): try compileJoined(parts, into: target, range)
    default: try compileScoped(expression, into: target)
    }
    return target
  }

  private func compileScoped(_ expression: Expression, into target: Int) throws {
    let range = expression.range
    switch expression.kind {
    case .lambda(let parameters, let body): try compileLambda(parameters, body, into: target, range)
    case .named(let name, let value):
      let value = try compileToTemporary(value)
      store(name, from: value, at: range)
      emit(.move, target, value, at: range)
    case .listComprehension(let element, let parts):
      try compileComprehension(.list(element), parts, into: target, range)
    case .setComprehension(let element, let parts):
      try compileComprehension(.set(element), parts, into: target, range)
    case .dictionaryComprehension(let key, let value, let parts):
      try compileComprehension(.dictionary(key, value), parts, into: target, range)
    case .generator(let element, let parts): try compileGenerator(element, parts, into: target, range)
    case .await(let value): try compileAwait(value, into: target, range)
    case .yield(let value): try compileYield(value, into: target, range)
    case .yieldFrom(let value):
      let iterator = try compileToTemporary(value)
      emit(.getYieldFrom, iterator, iterator, at: range)
      emit(.delegate, target, iterator, at: range)
    case .slice: emit(.move, target, try compileKey(expression), at: range)
    default: throw PythonSyntaxError("can't use starred expression here", range)
    }
  }

  // MARK: Containers

  private func build(_ items: [Expression], _ opcode: Opcode, into target: Int, _ range: SourceRange) throws {
    if items.contains(where: \.isStarred) { return try buildWithStars(items, opcode, into: target, range) }
    let first = temporaries(items.count)
    for (position, item) in items.enumerated() { try compile(item, into: first + position) }
    emit(opcode, target, first, items.count, at: range)
  }

  private func buildWithStars(_ items: [Expression], _ opcode: Opcode, into target: Int, _ range: SourceRange)
    throws
  {
    let isSet = opcode == .buildSet
    let result = temporary()
    emit(isSet ? .buildSet : .buildList, result, result, 0, at: range)
    for item in items {
      let mark = temporaryMark
      if case .starred(let inner) = item.kind {
        emit(isSet ? .setUpdate : .listExtend, result, try operand(inner), at: inner.range)
      } else {
        emit(isSet ? .setAdd : .listAppend, result, try operand(item), at: item.range)
      }
      release(to: mark)
    }
    emit(opcode == .buildTuple ? .listToTuple : .move, target, result, at: range)
  }

  private func buildDictionary(
    _ pairs: [(key: Expression?, value: Expression)], into target: Int, _ range: SourceRange
  ) throws {
    let result = temporary()
    emit(.buildDictionary, result, result, 0, at: range)
    for pair in pairs {
      let mark = temporaryMark
      if let key = pair.key {
        let key = try operand(key)
        emit(.dictionarySet, result, key, try operand(pair.value), at: range)
      } else {
        emit(.dictionaryUpdate, result, try operand(pair.value), at: pair.value.range)
      }
      release(to: mark)
    }
    emit(.move, target, result, at: range)
    emit(.clear, result, at: range)
  }

  /// A subscript's key: a slice is built from its three parts.
  func compileKey(_ key: Expression) throws -> Int {
    guard case .slice(let lower, let upper, let step) = key.kind else { return try operand(key) }
    let first = temporaries(3)
    for (position, part) in [lower, upper, step].enumerated() {
      if let part {
        try compile(part, into: first + position)
      } else {
        emit(.loadConstant, first + position, constant(Value.none), at: key.range)
      }
    }
    emit(.buildSlice, first, first, at: key.range)
    return first
  }

  // MARK: Operators

  private func compileUnary(
    _ operation: UnaryOperator, _ value: Expression, into target: Int, _ range: SourceRange
  ) throws {
    if operation == .minus, case .constant(let literal) = value.kind, let negated = literal.negated {
      return emit(.loadConstant, target, constant(negated), at: range)
    }
    let opcode: Opcode =
      switch operation {
      case .plus: .positive
      case .minus: .negate
      case .invert: .invert
      case .not: .not
      }
    emit(opcode, target, try operand(value), at: range)
  }

  func compileBinary(
    _ left: Expression, _ operation: BinaryOperator, _ right: Expression, into target: Int, inPlace: Bool,
    _ range: SourceRange
  ) throws {
    let left = try operand(left)
    try compileBinary(register: left, operation, right, into: target, inPlace: inPlace, range)
  }

  func compileBinary(
    register left: Int, _ operation: BinaryOperator, _ right: Expression, into target: Int, inPlace: Bool,
    _ range: SourceRange
  ) throws {
    let flag = inPlace ? 1 : 0
    if operation == .add || operation == .subtract, let number = right.smallInteger {
      return emit(
        operation == .add ? .addInteger : .subtractInteger, target, left, number, extra: flag, at: range)
    }
    let right = try operand(right)
    switch operation {
    case .add: emit(.add, target, left, right, extra: flag, at: range)
    case .subtract: emit(.subtract, target, left, right, extra: flag, at: range)
    case .multiply: emit(.multiply, target, left, right, extra: flag, at: range)
    default: emit(.binary, target, left, right, extra: Int(operation.rawValue) | flag << 8, at: range)
    }
  }

  private func compileBoolean(
    _ operation: BooleanOperator, _ operands: [Expression], into target: Int, _ range: SourceRange
  ) throws {
    let result = temporary()
    let end = makeLabel()
    for (position, item) in operands.enumerated() {
      try compile(item, into: result)
      if position < operands.count - 1 {
        emitJump(operation == .and ? .jumpIfFalse : .jumpIfTrue, result, to: end, at: range)
      }
    }
    place(end)
    emit(.move, target, result, at: range)
  }

  private func compileComparison(
    _ first: Expression, _ rest: [(relation: ComparisonOperator, operand: Expression)], into target: Int,
    _ range: SourceRange
  ) throws {
    var left = try operand(first)
    if rest.count == 1, let only = rest.first {
      return emit(
        .compare, target, left, try comparisonOperand(only), extra: Int(only.relation.rawValue), at: range)
    }
    let result = temporary()
    let end = makeLabel()
    for (position, next) in rest.enumerated() {
      let right = try comparisonOperand(next)
      emit(.compare, result, left, right, extra: Int(next.relation.rawValue), at: range)
      if position < rest.count - 1 { emitJump(.jumpIfFalse, result, to: end, at: range) }
      left = right
    }
    place(end)
    emit(.move, target, result, at: range)
  }

  private func comparisonOperand(_ next: (relation: ComparisonOperator, operand: Expression)) throws -> Int {
    guard next.relation == .in || next.relation == .notIn, case .set = next.operand.kind else {
      return try operand(next.operand)
    }
    let target = temporary()
    try compileIterable(next.operand, into: target)
    return target
  }

  private func compileConditional(
    _ test: Expression, _ body: Expression, _ otherwise: Expression, into target: Int, _ range: SourceRange
  ) throws {
    let otherwiseLabel = makeLabel()
    let end = makeLabel()
    try compileCondition(test, jumpIf: false, to: otherwiseLabel)
    let before = flow
    try compile(body, into: target)
    let afterBody = flow
    emitJump(.jump, to: end, at: range)
    place(otherwiseLabel)
    flow = before
    try compile(otherwise, into: target)
    place(end)
    flow = flow.merged(with: afterBody)
  }

  // MARK: Conditions

  /// Jumps when the expression is true (or false), without making a bool of it.
  func compileCondition(_ expression: Expression, jumpIf wanted: Bool, to label: Label) throws {
    let mark = temporaryMark
    defer { release(to: mark) }
    switch expression.kind {
    case .unary(.not, let inner): try compileCondition(inner, jumpIf: !wanted, to: label)
    case .boolean(let operation, let operands):
      try compileBooleanCondition(operation, operands, jumpIf: wanted, to: label)
    case .comparison(let first, let rest) where rest.count == 1 && !wanted:
      let left = try operand(first)
      let relation = Int(rest[0].relation.rawValue)
      if let number = rest[0].operand.smallInteger, rest[0].relation.isOrdering {
        emitJump(.jumpUnlessCompareInteger, left, number, to: label, extra: relation, at: expression.range)
      } else {
        emitJump(
          .jumpUnlessCompare, left, try operand(rest[0].operand), to: label, extra: relation,
          at: expression.range)
      }
    case .constant(let constant) where constant.truth != nil:
      if constant.truth == wanted { emitJump(.jump, to: label, at: expression.range) }
    default:
      emitJump(wanted ? .jumpIfTrue : .jumpIfFalse, try operand(expression), to: label, at: expression.range)
    }
  }

  private func compileBooleanCondition(
    _ operation: BooleanOperator, _ operands: [Expression], jumpIf wanted: Bool, to label: Label
  ) throws {
    // `and` is decided by the first false operand, `or` by the first true one.
    let decisive = operation == .or
    if wanted == decisive {
      for item in operands { try compileCondition(item, jumpIf: wanted, to: label) }
      return
    }
    let skip = makeLabel()
    for item in operands.dropLast() { try compileCondition(item, jumpIf: decisive, to: skip) }
    if let last = operands.last { try compileCondition(last, jumpIf: wanted, to: label) }
    place(skip)
  }

  // MARK: Strings

  private func compileJoined(_ parts: [JoinedStringPart], into target: Int, _ range: SourceRange) throws {
    let first = temporaries(parts.count)
    for (position, part) in parts.enumerated() {
      switch part {
      case .literal(let bytes):
        emit(
          .loadConstant, first + position, constant(.object(StrObject(utf8: ContiguousArray(bytes)))),
          at: range)
      case .formatted(let value, let conversion, let spec, let range):
        let mark = temporaryMark
        let value = try operand(value)
        var specification = -1
        if let spec {
          specification = temporary()
          try compileJoined(spec, into: specification, range)
        }
        emit(.formatValue, first + position, value, specification, extra: Int(conversion.rawValue), at: range)
        release(to: mark)
      }
    }
    emit(.buildString, target, first, parts.count, at: range)
  }

  // MARK: Suspending

  func compileAwait(_ value: Expression, into target: Int, _ range: SourceRange) throws {
    let iterator = try compileToTemporary(value)
    emitAwait(iterator, into: target, at: range)
  }

  /// Awaits what is in a register, which is released.
  func emitAwait(_ register: Int, into target: Int, kind: Int = 0, at range: SourceRange) {
    emit(.getAwaitable, register, register, extra: kind, at: range)
    emit(.delegate, target, register, at: range)
  }

  private func compileYield(_ value: Expression?, into target: Int, _ range: SourceRange) throws {
    let register = temporary()
    if let value {
      try compile(value, into: register)
    } else {
      emit(.loadConstant, register, constant(Value.none), at: range)
    }
    emit(.yield, target, register, extra: isAsync ? 1 : 0, at: range)
  }
}

extension Constant {
  /// The constant as a value.
  var value: Value {
    switch self {
    case .none: .none
    case .bool(let value): .bool(value)
    case .ellipsis: .object(PyObject(kind: .ellipsis))
    case .int(let value): .int(value)
    case .bigInt(let value): .integer(value)
    case .float(let value): .float(value)
    case .imaginary(let value): .object(ComplexObject(real: 0, imaginary: value))
    case .string(let bytes): .object(StrObject(utf8: ContiguousArray(bytes)))
    case .bytes(let bytes): .object(BytesObject(ContiguousArray(bytes)))
    }
  }

  /// A number with its sign turned, so that `-1` is a constant.
  fileprivate var negated: Value? {
    switch self {
    case .int(let value) where value != 0: .int(-value)
    case .bigInt(let value): .integer(-value)
    case .float(let value): .float(-value)
    default: nil
    }
  }

  fileprivate var truth: Bool? {
    switch self {
    case .none: false
    case .bool(let value): value
    case .int(let value): value != 0
    default: nil
    }
  }
}

extension Expression {
  var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }

  /// A literal integer that fits into an instruction.
  fileprivate var smallInteger: Int? {
    if case .constant(.int(let value)) = kind, Int32(exactly: value) != nil { return value }
    return nil
  }
}

extension ComparisonOperator {
  fileprivate var isOrdering: Bool { rawValue <= ComparisonOperator.greaterOrEqual.rawValue }
}
