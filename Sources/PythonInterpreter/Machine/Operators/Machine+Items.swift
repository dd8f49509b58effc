extension Machine {
  /// `container[key]`.
  ///
  /// - Throws: IndexError, KeyError, TypeError when it has no items, and what `__getitem__` raises.
  package func getItem(_ container: Value, _ key: Value) throws -> Value {
    guard case .object(let object) = container else { throw notSubscriptable(container) }
    if object.classOverride == nil || object.kind == .type {
      if object.kind == .list, case .int(let index) = key {
        let list = unsafeDowncast(object, to: ListObject.self)
        if index >= 0, index < list.elements.count { return list.elements[index] }
      }
      return try nativeGetItem(object, key)
    }
    guard let method = specialMethod(container, .dunderGetitem) else { throw notSubscriptable(container) }
    if isNativeSpecial(method, of: object) { return try nativeGetItem(object, key) }
    return try callSpecial(method, container, key)
  }

  private func notSubscriptable(_ value: Value) -> PythonError {
    typeError("'\(typeName(value))' object is not subscriptable")
  }

  /// `container[key]` by layout.
  func nativeGetItem(_ object: PyObject, _ key: Value) throws -> Value {
    switch object.kind {
    case .list:
      let elements = unsafeDowncast(object, to: ListObject.self).elements
      switch try sequenceKey(key, count: elements.count, .list) {
      case .position(let index): return elements[index]
      case .slice(let indices): return .object(ListObject(indices.pick(elements)))
      }
    case .tuple:
      let elements = unsafeDowncast(object, to: TupleObject.self).elements
      switch try sequenceKey(key, count: elements.count, .tuple) {
      case .position(let index): return elements[index]
      case .slice(let indices): return .object(TupleObject(indices.pick(elements)))
      }
    case .dict: return try dictItem(unsafeDowncast(object, to: DictObject.self), key)
    case .str: return .object(try substring(unsafeDowncast(object, to: StrObject.self), key))
    case .bytes:
      let bytes = unsafeDowncast(object, to: BytesObject.self)
      switch try sequenceKey(key, count: bytes.bytes.count, bytes.isMutable ? .bytearray : .bytes) {
      case .position(let index): return .int(Int(bytes.bytes[index]))
      case .slice(let indices):
        return .object(BytesObject(indices.pick(bytes.bytes), isMutable: bytes.isMutable))
      }
    case .range: return try rangeItem(unsafeDowncast(object, to: RangeObject.self), key)
    case .wideRange:
      return try wholeRangeItem(WholeRange(unsafeDowncast(object, to: WideRangeObject.self)), key)
    case .type: return try typeItem(unsafeDowncast(object, to: TypeObject.self), key)
    default: throw notSubscriptable(.object(object))
    }
  }

  private func dictItem(_ dictionary: DictObject, _ key: Value) throws -> Value {
    if let value = try dictionary.get(key, self) { return value }
    if dictionary.classOverride != nil, let missing = specialMethod(.object(dictionary), .dunderMissing) {
      return try callSpecial(missing, .object(dictionary), key)
    }
    throw keyError(key)
  }

  private func substring(_ text: StrObject, _ key: Value) throws -> StrObject {
    switch try sequenceKey(key, count: text.count, .string) {
    case .position(let index): return text.character(at: index)
    case .slice(let indices):
      if indices.count == text.count && indices.step == 1 && text.classOverride == nil { return text }
      if text.isASCII { return StrObject(utf8: indices.pick(text.utf8), count: indices.count) }
      return StrObject(scalars: indices.pick(text.scalars))
    }
  }

  private func rangeItem(_ range: RangeObject, _ key: Value) throws -> Value {
    if case .int(let index) = key {
      let position = index < 0 ? index &+ range.count : index
      guard position >= 0, position < range.count else { throw indexError(SequenceNames.range.outOfRange) }
      return .int(range.start &+ position &* range.step)
    }
    return try wholeRangeItem(WholeRange(range), key)
  }

  // MARK: Assignment

  /// `container[key] = value`.
  ///
  /// - Throws: as `getItem`.
  package func setItem(_ container: Value, _ key: Value, _ value: Value) throws {
    if case .object(let object) = container {
      if object.classOverride == nil { return try nativeSetItem(object, key, value) }
      if let method = specialMethod(container, .dunderSetitem) {
        if isNativeSpecial(method, of: object) { return try nativeSetItem(object, key, value) }
        _ = try callSpecial(method, container, key, value)
        return
      }
    }
    throw typeError("'\(typeName(container))' object does not support item assignment")
  }

  /// `container[key] = value` by layout.
  func nativeSetItem(_ object: PyObject, _ key: Value, _ value: Value) throws {
    switch object.kind {
    case .list:
      let list = unsafeDowncast(object, to: ListObject.self)
      switch try sequenceKey(key, count: list.elements.count, .listAssignment) {
      case .position(let index): list.elements[index] = value
      case .slice:
        guard isIterable(value) || isIteratorLayout(value) else {
          throw typeError("must assign iterable to extended slice")
        }
        let values = try collect(value, asksLength: false)
        // The value's iterator may have changed the list.
        guard case .slice(let indices) = try sequenceKey(key, count: list.elements.count, .listAssignment)
        else { return }
        try assign(values, to: indices, of: &list.elements)
      }
    case .dict: try unsafeDowncast(object, to: DictObject.self).set(key, value, self)
    case .bytes where unsafeDowncast(object, to: BytesObject.self).isMutable:
      try setBytes(unsafeDowncast(object, to: BytesObject.self), key, value)
    default: throw typeError("'\(typeName(.object(object)))' object does not support item assignment")
    }
  }

  private func assign<Element>(
    _ values: ContiguousArray<Element>, to indices: SliceIndices, of elements: inout ContiguousArray<Element>
  ) throws {
    if indices.step == 1 {
      elements.replaceSubrange(indices.start..<max(indices.start, indices.stop), with: values)
      return
    }
    guard values.count == indices.count else {
      throw valueError(
        "attempt to assign sequence of size \(values.count) to extended slice of size \(indices.count)")
    }
    for (place, value) in values.enumerated() { elements[indices.position(place)] = value }
  }

  private func setBytes(_ bytes: BytesObject, _ key: Value, _ value: Value) throws {
    guard case .slice = try sequenceKeyKind(key) else {
      // The value is looked at before the position.
      let byte = try byte(value)
      if case .position(let index) = try sequenceKey(key, count: bytes.bytes.count, .bytearray) {
        bytes.bytes[index] = byte
      }
      return
    }
    let values = try bytesToAssign(value)
    guard case .slice(let indices) = try sequenceKey(key, count: bytes.bytes.count, .bytearray) else {
      return
    }
    if indices.step == 1 {
      if max(0, indices.stop - indices.start) != values.count { try checkResizable(bytes) }
    } else if values.isEmpty {
      if indices.count > 0 { try checkResizable(bytes) }
      return try delete(.slice(indices), from: &bytes.bytes)
    } else if values.count != indices.count {
      throw valueError(
        "attempt to assign bytes of size \(values.count) to extended slice of size \(indices.count)")
    }
    try assign(values, to: indices, of: &bytes.bytes)
  }

  private enum KeyKind { case position, slice }

  private func sequenceKeyKind(_ key: Value) throws -> KeyKind {
    if key.object?.kind == .slice { return .slice }
    guard key.bigInteger != nil || (hasClass(key) && specialMethod(key, .dunderIndex) != nil) else {
      throw typeError(SequenceNames.bytearray.badKey(typeName(key)))
    }
    return .position
  }

  /// What a slice of a bytearray may be set to. Source: CPython `bytearray_ass_subscript`.
  private func bytesToAssign(_ value: Value) throws -> ContiguousArray<UInt8> {
    if let bytes = value.bytesLike { return bytes }
    if value.bigInteger != nil || value.str != nil
      || (hasClass(value) && specialMethod(value, .dunderIndex) != nil)
    {
      throw typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    }
    guard isIterable(value) || isIteratorLayout(value) else {
      throw typeError("cannot convert '\(typeName(value))' object to bytearray")
    }
    return try ContiguousArray(collect(value).map { try byte($0) })
  }

  // MARK: Deletion

  /// `del container[key]`.
  ///
  /// - Throws: as `getItem`.
  package func deleteItem(_ container: Value, _ key: Value) throws {
    if case .object(let object) = container {
      if object.classOverride == nil { return try nativeDeleteItem(object, key) }
      if let method = specialMethod(container, .dunderDelitem) {
        if isNativeSpecial(method, of: object) { return try nativeDeleteItem(object, key) }
        _ = try callSpecial(method, container, key)
        return
      }
    }
    throw cannotDelete(container, key)
  }

  /// CPython has two wordings: one for what it takes for a sequence.
  private func cannotDelete(_ container: Value, _ key: Value) -> PythonError {
    let verb = isSequenceLike(container) && key.bigInteger != nil ? "doesn't" : "does not"
    return typeError("'\(typeName(container))' object \(verb) support item deletion")
  }

  private func isSequenceLike(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    if type(of: value).isUserDefined { return true }
    switch object.kind {
    case .str, .tuple, .range, .bytes, .set, .dictView: return true
    default: return false
    }
  }

  /// `del container[key]` by layout.
  func nativeDeleteItem(_ object: PyObject, _ key: Value) throws {
    switch object.kind {
    case .list:
      let list = unsafeDowncast(object, to: ListObject.self)
      try delete(sequenceKey(key, count: list.elements.count, .listAssignment), from: &list.elements)
    case .bytes where unsafeDowncast(object, to: BytesObject.self).isMutable:
      let bytes = unsafeDowncast(object, to: BytesObject.self)
      let place = try sequenceKey(key, count: bytes.bytes.count, .bytearray)
      try checkResizable(bytes)
      try delete(place, from: &bytes.bytes)
    case .dict:
      if try unsafeDowncast(object, to: DictObject.self).remove(key, self) == nil { throw keyError(key) }
    default: throw cannotDelete(.object(object), key)
    }
  }

  private func delete<Element>(_ key: SequenceKey, from elements: inout ContiguousArray<Element>) throws {
    switch key {
    case .position(let index): elements.remove(at: index)
    case .slice(let indices) where indices.step == 1:
      elements.removeSubrange(indices.start..<max(indices.start, indices.stop))
    case .slice(let indices):
      var doomed = ArraySlice(indices.ascending)
      var position = -1
      elements.removeAll { _ in
        position += 1
        guard doomed.first == position else { return false }
        doomed.removeFirst()
        return true
      }
    }
  }
}
