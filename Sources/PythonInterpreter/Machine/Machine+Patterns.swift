/// What the patterns of `match` ask of a value. (CPython: `match_class`, `match_keys` in ceval.c)
extension Machine {
  func matchesKind(_ value: Value, mapping: Bool) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .dict: return mapping
    case .list, .tuple, .range: return !mapping
    case .native, .instance:
      guard let type = object.classOverride else { return false }
      if type.name == "deque", !type.isUserDefined { return !mapping }
      if type.name == "FrameLocalsProxy" || type.name == "mappingproxy", !type.isUserDefined {
        return mapping
      }
      // Whoever derives from the abstract class says that it is one.
      let name = mapping ? "Mapping" : "Sequence"
      return type.mro.contains { $0.name == name && $0.moduleName == "collections.abc" }
    default: return false
    }
  }

  func matchKeys(_ subject: Value, _ keys: Value) throws -> Value {
    guard let keys = keys.cast(.tuple, to: TupleObject.self) else { return .none }
    var values = ContiguousArray<Value>()
    let missing = Value.object(PlainObject(type: types.object))
    for (position, key) in keys.elements.enumerated() {
      if try keys.elements.prefix(position).contains(where: { try keysEqual($0, key) }) {
        throw valueError("mapping pattern checks duplicate key (\(try repr(key)))")
      }
      let value =
        if let dictionary = subject.cast(.dict, to: DictObject.self) {
          try dictionary.get(key, self) ?? missing
        } else {
          try callMethod(subject, names.intern("get"), [key, missing])
        }
      if value.isIdentical(to: missing) { return .none }
      values.append(value)
    }
    return .object(TupleObject(values))
  }

  func mappingRest(_ subject: Value, _ keys: Value) throws -> Value {
    let rest = DictObject()
    try rest.update(from: subject, self)
    for key in keys.cast(.tuple, to: TupleObject.self)?.elements ?? [] { _ = try rest.remove(key, self) }
    return .object(rest)
  }

  func matchClass(_ subject: Value, _ type: Value, _ keywordNames: Value, _ positional: Int) throws -> Value {
    guard let type = type.cast(.type, to: TypeObject.self) else {
      throw typeError("called match pattern must be a class")
    }
    guard try isInstance(subject, ofAny: .object(type)) else { return .none }
    var wanted: [NameID] = []
    var values = ContiguousArray<Value>()
    if positional > 0 {
      if matchesItself(type) {
        if positional > 1 {
          throw typeError("\(type.name)() accepts 1 positional sub-pattern (\(positional) given)")
        }
        values.append(subject)
      } else {
        let listed = try matchArguments(of: type)
        guard positional <= listed.count else {
          let plural = listed.count == 1 ? "" : "s"
          throw typeError(
            "\(type.name)() accepts \(listed.count) positional sub-pattern\(plural) (\(positional) given)")
        }
        wanted = try listed.prefix(positional).map { name in
          guard let text = name.str else {
            throw typeError("__match_args__ elements must be strings (got \(typeName(name)))")
          }
          return names.intern(text.text)
        }
      }
    }
    wanted += self.keywordNames(keywordNames)
    for (position, name) in wanted.enumerated() {
      if wanted.prefix(position).contains(name) {
        throw typeError("\(type.name)() got multiple sub-patterns for attribute '\(names.text(name))'")
      }
      guard let value = try findAttribute(subject, name) else { return .none }
      values.append(value)
    }
    return .object(TupleObject(values))
  }

  /// `__match_args__`: the attributes that positional patterns stand for.
  private func matchArguments(of type: TypeObject) throws -> ContiguousArray<Value> {
    guard let listed = type.lookup(.dunderMatchArgs, self) else { return [] }
    guard let tuple = listed.cast(.tuple, to: TupleObject.self) else {
      throw typeError("\(type.name).__match_args__ must be a tuple (got \(typeName(listed)))")
    }
    return tuple.elements
  }

  /// Built-in types that match a single positional pattern with the value itself.
  private func matchesItself(_ type: TypeObject) -> Bool {
    let builtIn = [
      types.bool, types.bytearray, types.bytes, types.dict, types.float, types.frozenset, types.int,
      types.list, types.set,
      types.str, types.tuple,
    ]
    return builtIn.contains { type.isSubtype(of: $0) } && type.lookup(.dunderMatchArgs, self) == nil
  }
}
