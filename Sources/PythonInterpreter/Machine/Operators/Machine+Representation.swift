extension Machine {
  /// `repr(value)`.
  ///
  /// - Throws: what `__repr__` raises, and RecursionError for values nested too deeply.
  package func repr(_ value: Value) throws -> String { try repr(value, asked: "__repr__") }

  /// `repr`, whose errors name the method that was asked for.
  private func repr(_ value: Value, asked: String) throws -> String {
    if case .object(let object) = value, object.classOverride != nil,
      let method = specialMethod(value, .dunderRepr),
      !isNativeSpecial(method, of: object)
    {
      let result = try deeper(" while getting the repr of an object") { try callSpecial(method, value) }
      guard let text = result.str else {
        throw typeError("\(asked) returned non-string (type \(typeName(result)))")
      }
      return text.text
    }
    return try nativeRepr(value)
  }

  /// `str(value)`.
  ///
  /// - Throws: what `__str__` or `__repr__` raise.
  package func str(_ value: Value) throws -> StrObject {
    if case .int(let number) = value { return StrObject(decimal: number) }
    guard case .object(let object) = value else { return StrObject(try nativeRepr(value)) }
    if object.classOverride == nil {
      if object.kind == .str { return unsafeDowncast(object, to: StrObject.self) }
      return StrObject(try nativeRepr(value))
    }
    guard let method = specialMethod(value, .dunderStr) else {
      return StrObject(try repr(value, asked: "__str__"))
    }
    if let native = method.cast(.nativeFunction, to: NativeFunction.self), native.owner === types.object {
      return StrObject(try repr(value, asked: "__str__"))
    }
    if object.kind == .str, isNativeSpecial(method, of: object) {
      let text = unsafeDowncast(object, to: StrObject.self)
      return StrObject(utf8: text.utf8, count: text.count)
    }
    let result = try deeper(" while getting the str of an object") { try callSpecial(method, value) }
    guard let text = result.str else {
      throw typeError("__str__ returned non-string (type \(typeName(result)))")
    }
    return text
  }

  /// `ascii(value)`: as `repr`, other characters escaped.
  package func asciiRepr(_ value: Value) throws -> String { StringEscaping.ascii(try repr(value)) }

  /// `repr` by layout, whatever the value's class says.
  package func nativeRepr(_ value: Value) throws -> String {
    switch value {
    case .unbound: return "<NULL>"
    case .none: return "None"
    case .bool(let flag): return flag ? "True" : "False"
    case .int(let number): return String(number)
    case .float(let number): return FloatText.repr(number)
    case .object(let object): return try nativeRepr(object)
    }
  }

  private func nativeRepr(_ object: PyObject) throws -> String {
    switch object.kind {
    case .str: return StringEscaping.repr(unsafeDowncast(object, to: StrObject.self))
    case .bigInt: return try decimal(unsafeDowncast(object, to: BigIntObject.self).value)
    case .boxedInt: return try decimal(unsafeDowncast(object, to: BoxedIntObject.self).value)
    case .boxedFloat: return FloatText.repr(unsafeDowncast(object, to: BoxedFloatObject.self).value)
    case .complex: return FloatText.repr(unsafeDowncast(object, to: ComplexObject.self).value)
    case .bytes: return bytesRepr(unsafeDowncast(object, to: BytesObject.self))
    case .range: return rangeRepr(unsafeDowncast(object, to: RangeObject.self))
    case .wideRange:
      let range = unsafeDowncast(object, to: WideRangeObject.self)
      let bounds = "\(try decimal(range.start)), \(try decimal(range.stop))"
      return range.step == 1 ? "range(\(bounds))" : "range(\(bounds), \(try decimal(range.step)))"
    case .slice:
      let slice = unsafeDowncast(object, to: SliceObject.self)
      return try deeper(" while getting the repr of an object") {
        "slice(\(try repr(slice.start)), \(try repr(slice.stop)), \(try repr(slice.step)))"
      }
    case .list, .tuple, .dict, .set, .dictView: return try containerRepr(object)
    default:
      // Aliases, views and wrappers may hold each other to any depth.
      guard StackRoom.isLeft else {
        throw error("RecursionError", "maximum recursion depth exceeded while getting the repr of an object")
      }
      return try objectRepr(object)
    }
  }

  private func bytesRepr(_ bytes: BytesObject) -> String {
    let text = StringEscaping.repr(bytes: bytes.bytes)
    return bytes.isMutable ? "\(typeName(.object(bytes)))(\(text))" : text
  }

  private func rangeRepr(_ range: RangeObject) -> String {
    range.step == 1
      ? "range(\(range.start), \(range.stop))" : "range(\(range.start), \(range.stop), \(range.step))"
  }

  // MARK: Containers

  /// The repr of something that holds values; inside itself it shows as `[...]`.
  private func containerRepr(_ object: PyObject) throws -> String {
    if operators.representing.contains(where: { $0 === object }) { return placeholder(object) }
    operators.representing.append(object)
    defer { operators.representing.removeLast() }
    return try deeper(" while getting the repr of an object") {
      switch object.kind {
      case .list: return try listRepr(unsafeDowncast(object, to: ListObject.self))
      case .tuple:
        let elements = unsafeDowncast(object, to: TupleObject.self).elements
        return elements.count == 1 ? "(\(try repr(elements[0])),)" : "(\(try joined(elements)))"
      case .dict: return try dictRepr(unsafeDowncast(object, to: DictObject.self))
      case .set: return try setRepr(unsafeDowncast(object, to: SetObject.self))
      default:
        let view = unsafeDowncast(object, to: DictViewObject.self)
        return "\(typeName(.object(view)))([\(try joined(collect(.object(view))))])"
      }
    }
  }

  private func placeholder(_ object: PyObject) -> String {
    switch object.kind {
    case .list: "[...]"
    case .tuple: "(...)"
    case .dict: "{...}"
    case .set: "\(typeName(.object(object)))(...)"
    default: "..."
    }
  }

  private func joined(_ elements: some Sequence<Value>) throws -> String {
    var text = ""
    for element in elements {
      if !text.isEmpty { text += ", " }
      text += try repr(element)
      try checkText(text.utf8.count)
    }
    return text
  }

  /// The list is looked at again for every element: a `__repr__` may change it.
  private func listRepr(_ list: ListObject) throws -> String {
    var text = "["
    var index = 0
    while index < list.elements.count {
      if index > 0 { text += ", " }
      text += try repr(list.elements[index])
      try checkText(text.utf8.count)
      index += 1
    }
    return text + "]"
  }

  private func dictRepr(_ dictionary: DictObject) throws -> String {
    var text = "{"
    for (key, value) in dictionary.items {
      if text.utf8.count > 1 { text += ", " }
      text += try repr(key)
      text += ": "
      text += try repr(value)
      try checkText(text.utf8.count)
    }
    return text + "}"
  }

  private func setRepr(_ set: SetObject) throws -> String {
    let name = typeName(.object(set))
    if set.count == 0 { return "\(name)()" }
    let elements = "{\(try joined(set.elements))}"
    return !set.isFrozen && set.classOverride == nil ? elements : "\(name)(\(elements))"
  }
}
