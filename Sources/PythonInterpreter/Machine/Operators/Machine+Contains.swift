extension Machine {
  /// `item in container`.
  ///
  /// - Throws: TypeError `argument of type 'int' is not iterable`, and what special methods raise.
  package func contains(_ container: Value, _ item: Value) throws -> Bool {
    guard case .object(let object) = container else { throw notAContainer(container) }
    if object.classOverride == nil {
      if let answer = try nativeContains(object, item) { return answer }
    } else if let method = specialMethod(container, .dunderContains) {
      if method.isNone { throw typeError("'\(typeName(container))' object is not a container") }
      if isNativeSpecial(method, of: object), let answer = try nativeContains(object, item) { return answer }
      return try isTrue(callSpecial(method, container, item))
    }
    guard isIterable(container) || object.kind == .iterator || object.kind == .generator else {
      throw notAContainer(container)
    }
    return try containsByIteration(container, item)
  }

  private func notAContainer(_ container: Value) -> PythonError {
    typeError("argument of type '\(typeName(container))' is not iterable")
  }

  private func containsByIteration(_ container: Value, _ item: Value) throws -> Bool {
    var found = false
    try iterate(container) {
      found = try keysEqual($0, item)
      return !found
    }
    return found
  }

  /// `item in container` by layout; nil when the layout has no quicker way than iteration.
  func nativeContains(_ object: PyObject, _ item: Value) throws -> Bool? {
    switch object.kind {
    case .list:
      let list = unsafeDowncast(object, to: ListObject.self)
      var index = 0
      defer { payForWork(index) }
      while index < list.elements.count {
        if try keysEqual(list.elements[index], item) { return true }
        index += 1
      }
      return false
    case .tuple:
      let elements = unsafeDowncast(object, to: TupleObject.self).elements
      payForWork(elements.count)
      for element in elements where try keysEqual(element, item) { return true }
      return false
    case .dict: return try unsafeDowncast(object, to: DictObject.self).get(item, self) != nil
    case .set: return try setContains(unsafeDowncast(object, to: SetObject.self), item)
    case .str:
      guard let text = item.str else {
        throw typeError("'in <string>' requires string as left operand, not \(typeName(item))")
      }
      let bytes = unsafeDowncast(object, to: StrObject.self).utf8
      payForWork(bytes.count)
      return bytes.firstOffset(of: text.utf8) != nil
    case .bytes: return try bytesContain(unsafeDowncast(object, to: BytesObject.self), item)
    case .range: return try rangeContains(unsafeDowncast(object, to: RangeObject.self), item)
    case .wideRange:
      guard !hasClass(item), let number = item.bigInteger else { return nil }
      return WholeRange(unsafeDowncast(object, to: WideRangeObject.self)).position(of: number) != nil
    case .dictView: return try viewContains(unsafeDowncast(object, to: DictViewObject.self), item)
    default: return nil
    }
  }

  /// A set looked for in a set is taken as the frozenset of its elements.
  func setContains(_ set: SetObject, _ item: Value) throws -> Bool { try set.contains(frozenKey(item), self) }

  /// The value itself, or for an unhashable set the frozenset with its elements.
  func frozenKey(_ item: Value) throws -> Value {
    guard let key = item.cast(.set, to: SetObject.self), !key.isFrozen, key.classOverride == nil else {
      return item
    }
    return .object(try key.copy(isFrozen: true, self))
  }

  private func bytesContain(_ bytes: BytesObject, _ item: Value) throws -> Bool {
    if let other = item.bytesLike { return bytes.bytes.firstOffset(of: other) != nil }
    guard item.bigInteger != nil else {
      throw typeError("a bytes-like object is required, not '\(typeName(item))'")
    }
    return bytes.bytes.contains(try byte(item))
  }

  private func rangeContains(_ range: RangeObject, _ item: Value) throws -> Bool? {
    guard !hasClass(item), let number = item.bigInteger else { return nil }
    guard let value = Int(exactly: number) else { return false }
    return range.position(of: value) != nil
  }

  private func viewContains(_ view: DictViewObject, _ item: Value) throws -> Bool? {
    switch view.part {
    case .keys: return try view.dictionary.get(item, self) != nil
    case .values: return nil
    case .items:
      guard let pair = item.cast(.tuple, to: TupleObject.self), pair.elements.count == 2,
        let value = try view.dictionary.get(pair.elements[0], self)
      else { return false }
      return try keysEqual(value, pair.elements[1])
    }
  }
}

extension RangeObject {
  /// Where a number stands in the range, or nil.
  func position(of value: Int) -> Int? {
    guard count > 0, step > 0 ? value >= start && value < stop : value <= start && value > stop else {
      return nil
    }
    let distance = step > 0 ? UInt(bitPattern: value &- start) : UInt(bitPattern: start &- value)
    return distance % step.magnitude == 0 ? Int(clamping: distance / step.magnitude) : nil
  }

  /// Whether both hold the same numbers in the same order.
  func equals(_ other: RangeObject) -> Bool {
    guard count == other.count else { return false }
    return count == 0 || (start == other.start && (count == 1 || step == other.step))
  }
}
