/// Expressions whose value is known before the program runs. CPython computes them when it compiles; what can be
/// seen of that is the order of a set display, so only there the value is asked for.
extension FunctionCompiler {
  /// The set of a display with constant elements, as the frozenset CPython makes of it; nil for other expressions.
  private func constantSet(_ expression: Expression) -> SetObject? {
    guard case .set(let items) = expression.kind else { return nil }
    return constantSet(items)
  }

  private func constantSet(_ items: [Expression]) -> SetObject? {
    var values: [Value] = []
    for item in items {
      guard let value = constantValue(item) else { return nil }
      values.append(value)
    }
    return try? SetObject(values, isFrozen: true, unit.machine)
  }

  /// A set display of three or more constants: a copy of a frozenset. Source: CPython `starunpack_helper`.
  ///
  /// - Returns: false for other displays; nothing was compiled.
  func buildConstantSet(_ items: [Expression], into target: Int, _ range: SourceRange) -> Bool {
    guard items.count > 2, let set = constantSet(items) else { return false }
    let mark = temporaryMark
    let result = temporary()
    let source = temporary()
    emit(.buildSet, result, result, 0, at: range)
    emit(.loadConstant, source, constant(.object(set)), at: range)
    emit(.setUpdate, result, source, at: range)
    emit(.move, target, result, at: range)
    emit(.clear, result, at: range)
    release(to: mark)
    return true
  }

  /// What a loop runs over or `in` looks into: a set display of constants is the frozenset itself.
  /// Source: CPython `fold_iter`, `optimize_compare`.
  func compileIterable(_ expression: Expression, into target: Int) throws {
    guard let set = constantSet(expression) else { return try compile(expression, into: target) }
    emit(.loadConstant, target, constant(.object(set)), at: expression.range)
  }

  /// The value of literals, of signed numbers, of arithmetic with numbers, and of tuples of such; nil for the rest.
  private func constantValue(_ expression: Expression) -> Value? {
    switch expression.kind {
    case .constant(let literal): return literal.value
    case .tuple(let items):
      var values = ContiguousArray<Value>()
      for item in items {
        guard let value = constantValue(item) else { return nil }
        values.append(value)
      }
      return .object(TupleObject(values))
    case .unary(let operation, let operand):
      guard let value = constantValue(operand), value.number != nil else { return nil }
      return try? unit.machine.unary(operation, value)
    case .binary(let left, let operation, let right):
      guard let a = constantValue(left), let b = constantValue(right), a.number != nil, b.number != nil else {
        return nil
      }
      return try? unit.machine.binary(operation, a, b, inPlace: false)
    default: return nil
    }
  }
}
