/// What the rarer instructions do.
extension Machine {
  // MARK: Names

  func builtin(slot: Int) throws -> Value {
    let value = builtins.values[slot]
    if case .unbound = value {
      // Those of globals with built-in names of their own are called `.12.name` here.
      let name = names.text(builtins.names[slot])
      throw nameError(name.split(separator: ".").last.map(String.init) ?? name)
    }
    return value
  }

  private func nameError(_ name: String) -> PythonError {
    let error = self.error("NameError", "name '\(name)' is not defined")
    let near = callerFrame.flatMap { Suggestion.variable(like: name, in: $0, self) }
    ExceptionFields.set(of: error.exception, name: .string(name), object: near.map { .string($0) } ?? .none)
    return error
  }

  func deleteGlobal(_ frame: UnsafeMutablePointer<Frame>, slot: Int, name: Int) throws {
    let globals = frame.pointee.globals
    if globals.values[slot].isUnbound { throw nameError(names.text(NameID(Int32(truncatingIfNeeded: name)))) }
    globals.values[slot] = .unbound
  }

  func loadClassName(_ frame: UnsafeMutablePointer<Frame>, name: Int, cell: Int) throws -> Value {
    let id = NameID(Int32(truncatingIfNeeded: name))
    let registers = frame.pointee.registers
    if let found = try classNamespaceValue(registers[0], id) { return found }
    if cell >= 0, let object = registers[cell].cast(.cell, to: CellObject.self), !object.value.isUnbound {
      return object.value
    }
    let globals = frame.pointee.globals
    if let value = globals[id] { return value }
    if let value = globals.ownBuiltins.map({ $0.get(name: names.string(id)) }) ?? builtins[id] {
      return value
    }
    throw nameError(names.text(id))
  }

  private func classNamespaceValue(_ namespace: Value, _ name: NameID) throws -> Value? {
    let key = names.string(name)
    if let dictionary = namespace.cast(.dict, to: DictObject.self), dictionary.classOverride == nil {
      return dictionary.get(name: key)
    }
    do {
      return try getItem(namespace, .object(key))
    } catch let error as PythonError where matches(error.exception, "KeyError") {
      return nil
    }
  }

  func storeClassName(_ namespace: Value, name: Int, _ value: Value) throws {
    try setItem(namespace, .object(names.string(NameID(Int32(truncatingIfNeeded: name)))), value)
  }

  func deleteClassName(_ namespace: Value, name: Int) throws {
    let id = NameID(Int32(truncatingIfNeeded: name))
    do {
      try deleteItem(namespace, .object(names.string(id)))
    } catch let error as PythonError where matches(error.exception, "KeyError") {
      throw nameError(names.text(id))
    }
  }

  func storeAnnotation(_ frame: UnsafeMutablePointer<Frame>, name: NameID, _ value: Value) throws {
    let key = Value.object(names.string(name))
    if !frame.pointee.code.flags.isDisjoint(with: [.classBody, .separateLocals]) {
      let namespace = frame.pointee.registers[0]
      let annotations: Value
      if let known = try classNamespaceValue(namespace, .dunderAnnotations) {
        annotations = known
      } else {
        annotations = .object(DictObject())
        try setItem(namespace, .object(names.string(.dunderAnnotations)), annotations)
      }
      return try setItem(annotations, key, value)
    }
    let globals = frame.pointee.globals
    let annotations = globals[.dunderAnnotations] ?? .object(DictObject())
    globals[.dunderAnnotations] = annotations
    try setItem(annotations, key, value)
  }

  // MARK: Operators

  @inline(__always)
  func compare(_ relation: UInt16, _ a: Value, _ b: Value) throws -> Value {
    if case .int(let x) = a, case .int(let y) = b, relation < 6 {
      return .bool(Machine.holds(relation, x, y))
    }
    return try compareSlowly(relation, a, b)
  }

  private func compareSlowly(_ relation: UInt16, _ a: Value, _ b: Value) throws -> Value {
    switch ComparisonOperator(rawValue: Int32(relation)) ?? .equal {
    case .is: .bool(a.isIdentical(to: b))
    case .isNot: .bool(!a.isIdentical(to: b))
    case .in: .bool(try contains(b, a))
    case .notIn: .bool(try !contains(b, a))
    case let ordering: try compare(ordering, a, b)
    }
  }

  // MARK: Building

  func buildSet(_ registers: UnsafeMutablePointer<Value>, _ count: Int) throws -> Value {
    let set = SetObject()
    for item in Machine.take(registers, count) { try set.insert(item, self) }
    return .object(set)
  }

  func buildDictionary(_ registers: UnsafeMutablePointer<Value>, _ count: Int) throws -> Value {
    let dictionary = DictObject()
    let items = Machine.take(registers, count * 2)
    for index in 0..<count { try dictionary.set(items[index * 2], items[index * 2 + 1], self) }
    return .object(dictionary)
  }

  func listAppend(_ list: Value, _ item: Value) {
    list.cast(.list, to: ListObject.self)?.elements.append(item)
  }

  func listExtend(_ list: Value, _ items: Value, callee: Value?) throws {
    guard let list = list.cast(.list, to: ListObject.self) else { return }
    do {
      list.elements += try collect(items)
    } catch let error as PythonError where matches(error.exception, "TypeError") && isNotIterable(items) {
      guard let callee else { throw typeError("Value after * must be an iterable, not \(typeName(items))") }
      throw typeError("\(describe(callee)) argument after * must be an iterable, not \(typeName(items))")
    }
  }

  private func isNotIterable(_ value: Value) -> Bool {
    specialMethod(value, .dunderIter) == nil && specialMethod(value, .dunderGetitem) == nil
  }

  func setAdd(_ set: Value, _ item: Value) throws {
    try set.cast(.set, to: SetObject.self)?.insert(item, self)
  }

  func setUpdate(_ set: Value, _ items: Value) throws {
    guard let set = set.cast(.set, to: SetObject.self) else { return }
    try update(set, with: items)
  }

  /// Adds a mapping's entries to a dict display or to a call's keyword arguments.
  func dictionaryUpdate(_ target: Value, _ source: Value, callee: Value?) throws {
    guard let target = target.cast(.dict, to: DictObject.self) else { return }
    for (key, value) in try mappingItems(source, callee: callee) {
      if let callee {
        guard let text = key.str else { throw typeError("keywords must be strings") }
        if target.get(name: text) != nil {
          throw typeError("\(describe(callee)) got multiple values for keyword argument '\(text.text)'")
        }
      }
      try target.set(key, value, self)
    }
  }

  private func mappingItems(_ source: Value, callee: Value?) throws -> [(key: Value, value: Value)] {
    if let dictionary = source.cast(.dict, to: DictObject.self), dictionary.classOverride == nil {
      return dictionary.items
    }
    guard let keys = try findAttribute(source, names.intern("keys")) else {
      if let callee {
        throw typeError("\(describe(callee)) argument after ** must be a mapping, not \(typeName(source))")
      }
      throw typeError("'\(typeName(source))' object is not a mapping")
    }
    return try collect(call(keys, [])).map { ($0, try getItem(source, $0)) }
  }

  /// A callable as error messages name it: `__main__.f()`.
  func describe(_ callee: Value) -> String {
    guard case .object(let object) = callee else { return "\(typeName(callee)) object" }
    switch object.kind {
    case .function:
      let function = unsafeDowncast(object, to: FunctionObject.self)
      return "\(function.moduleName.str.map { "\($0.text)." } ?? "")\(function.qualifiedName)()"
    case .boundMethod: return describe(unsafeDowncast(object, to: BoundMethod.self).function)
    case .nativeFunction: return "\(unsafeDowncast(object, to: NativeFunction.self).name)()"
    case .type:
      let type = unsafeDowncast(object, to: TypeObject.self)
      return type.moduleName == "builtins"
        ? "\(type.qualifiedName)()" : "\(type.moduleName).\(type.qualifiedName)()"
    default: return "\(typeName(callee)) object"
    }
  }

  static func join(_ registers: UnsafeMutablePointer<Value>, _ count: Int) -> Value {
    var size = 0
    for index in 0..<count { size += registers[index].str?.utf8.count ?? 0 }
    var bytes = ContiguousArray<UInt8>()
    bytes.reserveCapacity(size)
    var length = 0
    for index in 0..<count {
      if let part = registers[index].str {
        bytes += part.utf8
        length += part.count
      }
      registers[index] = .unbound
    }
    return .object(StrObject(utf8: bytes, count: length))
  }

  /// `text += more` for a variable that alone refers to its string: appends to that string, so that a loop which
  /// builds a text takes linear time, as in CPython. Not in a traced run, whose record knows strings by their identity.
  ///
  /// - Returns: Whether it was done.
  func appendText(_ target: UnsafeMutablePointer<Value>, _ more: Value) throws -> Bool {
    guard !isTracing, target.pointee.isPlainText, more.isPlainText, let other = more.str,
      case .object(var object) = target.move()
    else { return false }
    defer { target.initialize(to: .object(object)) }
    guard isKnownUniquelyReferenced(&object) else { return false }
    let text = unsafeDowncast(object, to: StrObject.self)
    try checkText(text.utf8.count + other.utf8.count)
    text.append(other)
    return true
  }

  /// A replacement field of an f-string.
  func formatted(_ value: Value, conversion: UInt16, _ specification: Value?) throws -> Value {
    var value = value
    switch FormatConversion(rawValue: Int32(conversion)) ?? .none {
    case .none: break
    case .string: value = .object(try str(value))
    case .representation: value = .string(try repr(value))
    case .ascii: value = .string(try ascii(value))
    }
    guard let specification, let text = specification.str, text.count > 0 else {
      if let plain = value.str, plain.classOverride == nil { return value }
      if case .int = value { return .object(try str(value)) }
      return .object(try format(value, StrObject("")))
    }
    return .object(try format(value, text))
  }

  /// `ascii(value)`: the repr with everything beyond ASCII escaped.
  package func ascii(_ value: Value) throws -> String {
    try repr(value).unicodeScalars.map { scalar in
      if scalar.value < 128 { return String(scalar) }
      let hex = String(scalar.value, radix: 16)
      func padded(_ width: Int) -> String { String(repeating: "0", count: max(0, width - hex.count)) + hex }
      return scalar.value < 0x100
        ? "\\x" + padded(2) : scalar.value < 0x10000 ? "\\u" + padded(4) : "\\U" + padded(8)
    }.joined()
  }
}
