extension Machine {
  /// `a < b` and so on: the result may be any value (`__lt__` decides).
  ///
  /// - Throws: TypeError when the types have no order, and what special methods raise.
  package func compare(_ relation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)): if let result = relation.holds(x, y) { return .bool(result) }
    case (.float(let x), .float(let y)): if let result = relation.holds(x, y) { return .bool(result) }
    default: break
    }
    switch relation {
    case .is: return .bool(a.isIdentical(to: b))
    case .isNot: return .bool(!a.isIdentical(to: b))
    case .in: return .bool(try contains(b, a))
    case .notIn: return .bool(try !contains(b, a))
    default: break
    }
    if hasClass(a) || hasClass(b) { return try compareClasses(relation, a, b) }
    if let result = try nativeCompare(relation, a, b) { return result }
    return try compareUnrelated(relation, a, b)
  }

  /// What is left when neither operand knows the other.
  private func compareUnrelated(_ relation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value {
    switch relation {
    case .equal: return .bool(a.isIdentical(to: b))
    case .notEqual: return .bool(!a.isIdentical(to: b))
    default:
      throw typeError(
        "'\(relation.symbol)' not supported between instances of '\(typeName(a))' and '\(typeName(b))'")
    }
  }

  /// Comparison where a class may have a say. Source: CPython `do_richcompare`.
  func compareClasses(_ relation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value {
    let (left, right) = (type(of: a), type(of: b))
    let rightFirst = left !== right && right.isSubtype(of: left)
    if rightFirst, let result = try askToCompare(relation.reflected, b, a) { return result }
    if let result = try askToCompare(relation, a, b) { return result }
    if !rightFirst, let result = try askToCompare(relation.reflected, b, a) { return result }
    return try compareUnrelated(relation, a, b)
  }

  /// What `a`'s method for the relation says about `b`; nil for NotImplemented.
  private func askToCompare(_ relation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value? {
    guard case .object(let object) = a, object.classOverride != nil else {
      return try nativeCompare(relation, a, b)
    }
    guard let method = specialMethod(a, relation.methodName) else {
      return try compareAsObject(relation, a, b)
    }
    if let native = method.cast(.nativeFunction, to: NativeFunction.self), native.owner === types.object {
      return try compareAsObject(relation, a, b)
    }
    if isNativeSpecial(method, of: object) { return try nativeCompare(relation, a, b) }
    if method.isNone { return nil }
    let result = try callSpecial(method, a, b)
    return result.isNotImplemented ? nil : result
  }

  /// `object`'s own comparison: equal to itself; `!=` is the opposite of what `__eq__` says.
  func compareAsObject(_ relation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value? {
    switch relation {
    case .equal: return a.isIdentical(to: b) ? .bool(true) : nil
    case .notEqual:
      guard let equal = try askToCompare(.equal, a, b) else { return nil }
      return .bool(try !isTrue(equal))
    default: return nil
    }
  }

  /// Comparison by layout; nil when the layouts know no such comparison.
  func nativeCompare(_ relation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value? {
    switch relation {
    case .equal: return try nativeEquals(a, b).map { .bool($0) }
    case .notEqual: return try nativeEquals(a, b).map { .bool(!$0) }
    default: break
    }
    if let x = a.number { return b.number.flatMap { x.compare(relation, $0) }.map { .bool($0) } }
    guard case .object(let x) = a, case .object(let y) = b else { return nil }
    if x.kind == .dictView || y.kind == .dictView { return try compareViews(relation, a, b) }
    guard x.kind == y.kind else { return nil }
    switch x.kind {
    case .str:
      let (a, b) = (unsafeDowncast(x, to: StrObject.self), unsafeDowncast(y, to: StrObject.self))
      return .bool(relation.holds(order: a.utf8.order(to: b.utf8)))
    case .bytes:
      let (a, b) = (unsafeDowncast(x, to: BytesObject.self), unsafeDowncast(y, to: BytesObject.self))
      return .bool(relation.holds(order: a.bytes.order(to: b.bytes)))
    case .list:
      return try compareElements(
        relation, unsafeDowncast(x, to: ListObject.self).elements,
        unsafeDowncast(y, to: ListObject.self).elements)
    case .tuple:
      return try compareElements(
        relation, unsafeDowncast(x, to: TupleObject.self).elements,
        unsafeDowncast(y, to: TupleObject.self).elements)
    case .slice:
      return try compareElements(
        relation, unsafeDowncast(x, to: SliceObject.self).parts, unsafeDowncast(y, to: SliceObject.self).parts
      )
    case .set:
      return .bool(
        try compareSets(
          relation, unsafeDowncast(x, to: SetObject.self), unsafeDowncast(y, to: SetObject.self)))
    default: return nil
    }
  }

  /// The first pair of different elements decides, else the lengths.
  private func compareElements(
    _ relation: ComparisonOperator, _ a: ContiguousArray<Value>, _ b: ContiguousArray<Value>
  ) throws -> Value {
    try deeper(" in comparison") {
      for index in 0..<min(a.count, b.count) where try !keysEqual(a[index], b[index]) {
        return try compare(relation, a[index], b[index])
      }
      return .bool(relation.holds(a.count, b.count) ?? false)
    }
  }

  /// Subset and superset.
  func compareSets(_ relation: ComparisonOperator, _ a: SetObject, _ b: SetObject) throws -> Bool {
    switch relation {
    case .less: try a.count < b.count && a.isSubset(of: b, self)
    case .lessOrEqual: try a.count <= b.count && a.isSubset(of: b, self)
    case .greater: try b.count < a.count && b.isSubset(of: a, self)
    default: try b.count <= a.count && b.isSubset(of: a, self)
    }
  }

  private func compareViews(_ relation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value? {
    guard isSetLike(a), isSetLike(b) else { return nil }
    return .bool(try compareSets(relation, asSet(a), asSet(b)))
  }
}

extension ComparisonOperator {
  /// Whether the relation holds between two ordered values; nil for `is` and `in`.
  @inline(__always)
  func holds<Ordered: Comparable>(_ a: Ordered, _ b: Ordered) -> Bool? {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    default: nil
    }
  }

  /// Whether the relation holds when the first operand is before (-1), level with (0) or behind (1) the second.
  func holds(order: Int) -> Bool { holds(order, 0) ?? false }

  /// The relation seen from the other operand.
  var reflected: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }

  /// As it is written.
  package var symbol: String {
    switch self {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .is: "is"
    case .isNot: "is not"
    case .in: "in"
    case .notIn: "not in"
    }
  }

  /// The special method of the left operand.
  var methodName: NameID {
    switch self {
    case .notEqual: .dunderNe
    case .less: .dunderLt
    case .lessOrEqual: .dunderLe
    case .greater: .dunderGt
    case .greaterOrEqual: .dunderGe
    default: .dunderEq
    }
  }
}

extension ContiguousArray where Element == UInt8 {
  /// -1, 0 or 1 by the first different byte. UTF-8 sorts as its code points do.
  func order(to other: ContiguousArray<UInt8>) -> Int {
    let common = Swift.min(count, other.count)
    for index in 0..<common where self[index] != other[index] { return self[index] < other[index] ? -1 : 1 }
    return count == other.count ? 0 : (count < other.count ? -1 : 1)
  }
}
