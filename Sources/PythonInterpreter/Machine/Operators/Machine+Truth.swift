extension Machine {
  /// `bool(value)`.
  ///
  /// - Throws: what `__bool__` or `__len__` raise.
  @inline(__always)
  package func isTrue(_ value: Value) throws -> Bool {
    switch value {
    case .bool(let flag): flag
    case .int(let number): number != 0
    case .none, .unbound: false
    case .float(let number): number != 0
    case .object(let object): try isTrue(object)
    }
  }

  private func isTrue(_ object: PyObject) throws -> Bool {
    if object.classOverride == nil { return nativeTruth(object) }
    let value = Value.object(object)
    let type = type(of: value)
    if let method = type.lookup(.dunderBool, self), !method.isNone {
      if isNativeSpecial(method, of: object) { return nativeTruth(object) }
      let result = try callSpecial(method, value)
      guard case .bool(let flag) = result else {
        throw typeError("__bool__ should return bool, returned \(typeName(result))")
      }
      return flag
    }
    if type.lookup(.dunderLen, self) != nil { return try length(value) > 0 }
    return true
  }

  /// Truth by layout, whatever the object's class says.
  func nativeTruth(_ object: PyObject) -> Bool {
    switch object.kind {
    case .boxedInt: unsafeDowncast(object, to: BoxedIntObject.self).value != 0
    case .boxedFloat: unsafeDowncast(object, to: BoxedFloatObject.self).value != 0
    case .complex: unsafeDowncast(object, to: ComplexObject.self).value.isTrue
    default: nativeLength(object) != 0
    }
  }

  /// `len(value)`.
  ///
  /// - Throws: TypeError when it has no length, ValueError when `__len__` gives a negative one.
  package func length(_ value: Value) throws -> Int {
    guard case .object(let object) = value else { throw lacksLength(value) }
    if object.classOverride == nil {
      guard let count = nativeLength(object) else { throw lacksLength(value) }
      if count == Int.max { throw overflowError("Python int too large to convert to C ssize_t") }
      return count
    }
    guard let method = type(of: value).lookup(.dunderLen, self) else { throw lacksLength(value) }
    if isNativeSpecial(method, of: object), let count = nativeLength(object) { return count }
    let count = try size(callSpecial(method, value))
    if count < 0 { throw valueError("__len__() should return >= 0") }
    return count
  }

  private func lacksLength(_ value: Value) -> PythonError {
    typeError("object of type '\(typeName(value))' has no len()")
  }

  /// The length by layout; nil when the layout has none.
  func nativeLength(_ object: PyObject) -> Int? {
    switch object.kind {
    case .str: unsafeDowncast(object, to: StrObject.self).count
    case .list: unsafeDowncast(object, to: ListObject.self).elements.count
    case .tuple: unsafeDowncast(object, to: TupleObject.self).elements.count
    case .dict: unsafeDowncast(object, to: DictObject.self).count
    case .set: unsafeDowncast(object, to: SetObject.self).count
    case .bytes: unsafeDowncast(object, to: BytesObject.self).bytes.count
    case .range: unsafeDowncast(object, to: RangeObject.self).count
    case .wideRange: Int(clamping: unsafeDowncast(object, to: WideRangeObject.self).count)
    case .dictView: unsafeDowncast(object, to: DictViewObject.self).dictionary.count
    default: nil
    }
  }
}
