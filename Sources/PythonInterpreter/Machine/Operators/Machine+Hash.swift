extension Machine {
  /// `hash(value)`. Numbers and tuples hash as in CPython; strings by a hash of ours that is the same in every
  /// run; other objects by their identity.
  ///
  /// - Throws: TypeError when the value is not hashable, and what its `__hash__` raises.
  package func hash(_ value: Value) throws -> Int {
    switch value {
    case .int(let number): return HashAlgorithm.integer(number)
    case .bool(let flag): return flag ? 1 : 0
    case .float(let number): return HashAlgorithm.float(number)
    case .none, .unbound: return HashAlgorithm.none
    case .object(let object):
      if object.classOverride == nil { return try nativeHash(object) }
      return try classHash(object)
    }
  }

  /// `hash` by an object's layout, whatever its class says.
  package func nativeHash(_ object: PyObject) throws -> Int {
    switch object.kind {
    case .str: return unsafeDowncast(object, to: StrObject.self).hashCode
    case .bigInt: return HashAlgorithm.integer(unsafeDowncast(object, to: BigIntObject.self).value)
    case .boxedInt: return HashAlgorithm.integer(unsafeDowncast(object, to: BoxedIntObject.self).value)
    case .boxedFloat: return HashAlgorithm.float(unsafeDowncast(object, to: BoxedFloatObject.self).value)
    case .complex: return unsafeDowncast(object, to: ComplexObject.self).value.hash
    case .tuple: return try tupleHash(unsafeDowncast(object, to: TupleObject.self).elements)
    case .bytes where !unsafeDowncast(object, to: BytesObject.self).isMutable:
      return HashAlgorithm.bytes(unsafeDowncast(object, to: BytesObject.self).bytes)
    case .set where unsafeDowncast(object, to: SetObject.self).isFrozen:
      let set = unsafeDowncast(object, to: SetObject.self)
      return HashAlgorithm.unordered(set.hashes, count: set.count)
    case .range: return try rangeHash(unsafeDowncast(object, to: RangeObject.self))
    case .wideRange: return try wideRangeHash(WholeRange(unsafeDowncast(object, to: WideRangeObject.self)))
    case .slice:
      let slice = unsafeDowncast(object, to: SliceObject.self)
      return try sliceHash([slice.start, slice.stop, slice.step])
    case .boundMethod:
      let method = unsafeDowncast(object, to: BoundMethod.self)
      return try tupleHash([.int(identityHash(method.receiver)), method.function])
    case .list, .dict, .set, .bytes: throw unhashable(.object(object))
    case .dictView where unsafeDowncast(object, to: DictViewObject.self).part != .values:
      throw unhashable(.object(object))
    default: return identity(of: object)
    }
  }

  private func identityHash(_ value: Value) -> Int {
    if case .object(let object) = value { return identity(of: object) }
    return 0
  }

  private func tupleHash(_ elements: ContiguousArray<Value>) throws -> Int {
    try deeper("") {
      var state = HashAlgorithm.Tuple()
      for element in elements { state.add(try hash(element)) }
      return state.finish(count: elements.count)
    }
  }

  /// A slice hashes as the tuple of its parts does, without the length mixed in. Source: CPython `slicehash`.
  private func sliceHash(_ parts: ContiguousArray<Value>) throws -> Int {
    try deeper("") {
      var state = HashAlgorithm.Tuple()
      for part in parts { state.add(try hash(part)) }
      return state.accumulated
    }
  }

  /// Ranges are equal when they hold the same numbers, so these decide. Source: CPython `range_hash`.
  private func rangeHash(_ range: RangeObject) throws -> Int {
    let start: Value = range.count == 0 ? .none : .int(range.start)
    let step: Value = range.count < 2 ? .none : .int(range.step)
    return try tupleHash([.int(range.count), start, step])
  }

  private func wideRangeHash(_ range: WholeRange) throws -> Int {
    let start: Value = range.count == 0 ? .none : .integer(range.start)
    let step: Value = range.count < 2 ? .none : .integer(range.step)
    return try tupleHash([.integer(range.count), start, step])
  }

  private func unhashable(_ value: Value) -> PythonError {
    typeError("unhashable type: '\(typeName(value))'")
  }

  private func classHash(_ object: PyObject) throws -> Int {
    let value = Value.object(object)
    guard let method = type(of: value).lookup(.dunderHash, self) else { return identity(of: object) }
    if method.isNone { throw unhashable(value) }
    if let native = method.cast(.nativeFunction, to: NativeFunction.self) {
      if native.owner === types.object { return identity(of: object) }
      if object.kind != .native { return try nativeHash(object) }
    }
    let result = try callSpecial(method, value)
    guard let number = result.bigInteger else { throw typeError("__hash__ method should return an integer") }
    if let small = Int(exactly: number) { return small == -1 ? -2 : small }
    return HashAlgorithm.integer(number)
  }
}
