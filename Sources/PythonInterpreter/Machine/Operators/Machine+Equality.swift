extension Machine {
  /// Whether two values are the same key of a dict or element of a list: identical, or equal.
  @inline(__always)
  package func keysEqual(_ a: Value, _ b: Value) throws -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.object(let x), .object(let y)) where x === y: return true
    default: return try a.isIdentical(to: b) || equals(a, b)
    }
  }

  /// `a == b` as a condition.
  ///
  /// - Throws: what `__eq__` raises.
  package func equals(_ a: Value, _ b: Value) throws -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.float(let x), .float(let y)): return x == y
    case (.none, .none): return true
    case (.object(let x), .object(let y)):
      if x.kind == .str, y.kind == .str, x.classOverride == nil, y.classOverride == nil {
        return unsafeDowncast(x, to: StrObject.self).equals(unsafeDowncast(y, to: StrObject.self))
      }
    default: break
    }
    if hasClass(a) || hasClass(b) { return try isTrue(compareClasses(.equal, a, b)) }
    return try nativeEquals(a, b) ?? a.isIdentical(to: b)
  }

  /// Equality by layout; nil when the layouts can't be equal to each other.
  func nativeEquals(_ a: Value, _ b: Value) throws -> Bool? {
    if let x = a.number { return b.number.map { x.equals($0) } }
    guard case .object(let x) = a, case .object(let y) = b else { return nil }
    if x.kind == .dictView || y.kind == .dictView { return try viewsEqual(a, b) }
    guard x.kind == y.kind else {
      guard let x = a.wholeRange, let y = b.wholeRange else { return nil }
      return x.equals(y)
    }
    switch x.kind {
    case .str: return unsafeDowncast(x, to: StrObject.self).equals(unsafeDowncast(y, to: StrObject.self))
    case .bytes:
      return unsafeDowncast(x, to: BytesObject.self).bytes == unsafeDowncast(y, to: BytesObject.self).bytes
    case .list:
      return try listsEqual(unsafeDowncast(x, to: ListObject.self), unsafeDowncast(y, to: ListObject.self))
    case .tuple:
      return try elementsEqual(
        unsafeDowncast(x, to: TupleObject.self).elements, unsafeDowncast(y, to: TupleObject.self).elements)
    case .dict:
      return try dictsEqual(unsafeDowncast(x, to: DictObject.self), unsafeDowncast(y, to: DictObject.self))
    case .set:
      let (a, b) = (unsafeDowncast(x, to: SetObject.self), unsafeDowncast(y, to: SetObject.self))
      return try a.count == b.count && a.isSubset(of: b, self)
    case .range:
      return unsafeDowncast(x, to: RangeObject.self).equals(unsafeDowncast(y, to: RangeObject.self))
    case .wideRange:
      guard let x = a.wholeRange, let y = b.wholeRange else { return nil }
      return x.equals(y)
    case .slice:
      let (a, b) = (unsafeDowncast(x, to: SliceObject.self), unsafeDowncast(y, to: SliceObject.self))
      return try elementsEqual([a.start, a.stop, a.step], [b.start, b.stop, b.step])
    case .boundMethod:
      let (a, b) = (unsafeDowncast(x, to: BoundMethod.self), unsafeDowncast(y, to: BoundMethod.self))
      return a.function.isIdentical(to: b.function) && a.receiver.isIdentical(to: b.receiver)
    default: return nil
    }
  }

  private func elementsEqual(_ a: ContiguousArray<Value>, _ b: ContiguousArray<Value>) throws -> Bool {
    guard a.count == b.count else { return false }
    return try deeper(" in comparison") {
      for index in a.indices where try !keysEqual(a[index], b[index]) { return false }
      return true
    }
  }

  /// Looks at the lists again for every element: `__eq__` may change them.
  private func listsEqual(_ a: ListObject, _ b: ListObject) throws -> Bool {
    guard a.elements.count == b.elements.count else { return false }
    return try deeper(" in comparison") {
      var index = 0
      while index < a.elements.count, index < b.elements.count {
        if try !keysEqual(a.elements[index], b.elements[index]) { return false }
        index += 1
      }
      return a.elements.count == b.elements.count
    }
  }

  private func dictsEqual(_ a: DictObject, _ b: DictObject) throws -> Bool {
    guard a.count == b.count else { return false }
    return try deeper(" in comparison") {
      for (key, value) in a.items {
        guard let other = try b.get(key, self), try keysEqual(value, other) else { return false }
      }
      return true
    }
  }

  /// Views of keys and items equal each other and sets with the same elements.
  private func viewsEqual(_ a: Value, _ b: Value) throws -> Bool? {
    guard isSetLike(a), isSetLike(b) else { return nil }
    guard try length(a) == length(b) else { return false }
    return try collect(a).allSatisfy { try contains(b, $0) }
  }
}
