extension Machine {
  /// `a | b` of two dicts; nil for anything else.
  func dictOperation(_ operation: BinaryOperator, _ a: DictObject, _ b: Value) throws -> Value? {
    if b.cast(.dictView, to: DictViewObject.self) != nil {
      return try viewOperation(operation, .object(a), b)
    }
    guard operation == .bitOr, let other = b.cast(.dict, to: DictObject.self) else { return nil }
    let result = a.copy()
    try result.update(from: .object(other), self)
    return .object(result)
  }

  /// The set operators of `dict.keys()` and `dict.items()`; nil when neither operand is one of them.
  /// Source: CPython `dictviews_as_number`.
  func viewOperation(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    guard isView(a) || isView(b) else { return nil }
    switch operation {
    case .bitAnd: return .object(try viewIntersection(a, b))
    case .bitOr, .subtract, .bitXor:
      let result = SetObject()
      let keys = a.cast(.dictView, to: DictViewObject.self).flatMap { $0.part == .keys ? $0.dictionary : nil }
      try update(result, with: keys.map { .object($0) } ?? a)
      switch operation {
      case .bitOr: try update(result, with: b)
      case .subtract: try subtract(b, from: result)
      default: try toggle(b, in: result)
      }
      return .object(result)
    default: return nil
    }
  }

  /// Source: CPython `_PyDictView_Intersect`.
  private func viewIntersection(_ a: Value, _ b: Value) throws -> SetObject {
    var (view, other) = isView(a) ? (a, b) : (b, a)
    if isView(other), try length(other) > length(view) { swap(&view, &other) }
    if let set = other.cast(.set, to: SetObject.self), set.count > (try length(view)) {
      return try intersection(set, view)
    }
    let result = SetObject()
    try iterate(other) {
      if try contains(view, $0) { try result.insert($0, self) }
      return true
    }
    return result
  }

  private func isView(_ value: Value) -> Bool {
    guard let view = value.cast(.dictView, to: DictViewObject.self) else { return false }
    return view.part != .values
  }

  /// Whether it is a set or a view of keys or items.
  func isSetLike(_ value: Value) -> Bool { isView(value) || value.cast(.set, to: SetObject.self) != nil }
}

extension DictObject {
  /// What `dict.update(source)` does: from a mapping (anything with `keys`), or from an iterable of pairs.
  ///
  /// - Throws: TypeError, ValueError for items that are not pairs, and what the source raises.
  package func update(from source: Value, _ machine: Machine) throws {
    if let other = source.cast(.dict, to: DictObject.self),
      other.classOverride == nil || !machine.overridesKeys(other)
    {
      if other === self { return }
      for (key, value) in other.items { try set(key, value, machine) }
      return
    }
    if let keys = try machine.findAttribute(source, machine.names.intern("keys")) {
      try machine.iterate(machine.call(keys, [])) {
        try set($0, machine.getItem(source, $0), machine)
        return true
      }
      return
    }
    try updateFromPairs(source, machine)
  }

  private func updateFromPairs(_ source: Value, _ machine: Machine) throws {
    var index = 0
    try machine.iterate(source) {
      let pair: ContiguousArray<Value>
      if let tuple = $0.cast(.tuple, to: TupleObject.self) {
        pair = tuple.elements
      } else {
        guard machine.isIterable($0) else {
          throw machine.typeError("cannot convert dictionary update sequence element #\(index) to a sequence")
        }
        pair = try machine.collect($0)
      }
      guard pair.count == 2 else {
        throw machine.valueError(
          "dictionary update sequence element #\(index) has length \(pair.count); 2 is required")
      }
      try set(pair[0], pair[1], machine)
      index += 1
      return true
    }
  }
}

extension Machine {
  /// Whether a subclass of `dict` has an iteration of its own, which `update` must then use.
  func overridesKeys(_ dictionary: DictObject) -> Bool {
    guard let iterate = specialMethod(.object(dictionary), .dunderIter) else { return false }
    return !isNativeSpecial(iterate, of: dictionary)
  }

  /// Whether `iter(value)` would find something to call.
  func isIterable(_ value: Value) -> Bool {
    if specialMethod(value, .dunderIter).map({ !$0.isNone }) ?? false { return true }
    return specialMethod(value, .dunderGetitem) != nil
  }
}
