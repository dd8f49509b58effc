// The algorithms of CPython's `setobject.c`, step by step: they decide in which order a result's elements stand.

extension SetObject {
  /// Whether every element is in the other set.
  func isSubset(of other: SetObject, _ machine: Machine) throws -> Bool {
    if count > other.count { return false }
    for entry in orderedEntries where try !other.contains(entry, machine) { return false }
    return true
  }
}

extension Machine {
  /// `a & b` and so on, where `a` is a set; nil unless `b` is one too.
  func setOperation(_ operation: BinaryOperator, _ a: SetObject, _ b: Value) throws -> Value? {
    guard let other = b.cast(.set, to: SetObject.self) else { return nil }
    switch operation {
    case .bitOr:
      let result = try a.copy(self)
      try result.merge(other, self)
      return .object(result)
    case .bitAnd: return .object(try intersection(a, b))
    case .subtract: return .object(try difference(a, b))
    case .bitXor: return .object(try symmetricDifference(a, b))
    default: return nil
    }
  }

  /// `a &= b` and so on, where `a` is a set; nil unless `b` is one too.
  func setUpdate(_ operation: BinaryOperator, _ a: SetObject, _ b: Value) throws -> Value? {
    guard let other = b.cast(.set, to: SetObject.self) else { return nil }
    switch operation {
    case .bitOr: try a.merge(other, self)
    case .bitAnd: a.adopt(try intersection(a, b))
    case .subtract: try subtract(b, from: a)
    case .bitXor: try toggle(b, in: a)
    default: return nil
    }
    return .object(a)
  }

  /// Adds every item of an iterable. Source: CPython `set_update_internal`.
  func update(_ set: SetObject, with iterable: Value) throws {
    if let other = iterable.cast(.set, to: SetObject.self) { return try set.merge(other, self) }
    if let dictionary = iterable.cast(.dict, to: DictObject.self), dictionary.classOverride == nil {
      set.makeRoom(for: dictionary.count)
      for key in dictionary.keys { try set.insert(key, self) }
      return
    }
    try iterate(iterable) {
      try set.insert($0, self)
      return true
    }
  }

  /// Source: CPython `set_intersection`.
  func intersection(_ a: SetObject, _ b: Value) throws -> SetObject {
    if case .object(let object) = b, object === a { return try a.copy(self) }
    let result = SetObject(isFrozen: a.isFrozen)
    if let other = b.cast(.set, to: SetObject.self) {
      let (larger, smaller) = other.count > a.count ? (other, a) : (a, other)
      for entry in smaller.orderedEntries where try larger.contains(entry, self) {
        try result.insert(entry.key, hash: entry.hash, self)
      }
      return result
    }
    try iterate(b) {
      let hash = try hash($0)
      if try a.contains(SetObject.Entry(hash: hash, key: $0), self) {
        try result.insert($0, hash: hash, self)
      }
      return true
    }
    return result
  }

  /// Source: CPython `set_difference`.
  func difference(_ a: SetObject, _ b: Value) throws -> SetObject {
    guard let other = try lookup(b), a.count >> 2 <= other.count else {
      let result = try a.copy(self)
      try subtract(b, from: result)
      return result
    }
    let result = SetObject(isFrozen: a.isFrozen)
    for entry in a.orderedEntries where try !other.contains(entry) {
      try result.insert(entry.key, hash: entry.hash, self)
    }
    return result
  }

  /// How to find something in a set or dict; nil for other values.
  private func lookup(_ value: Value) throws -> (count: Int, contains: (SetObject.Entry) throws -> Bool)? {
    if let set = value.cast(.set, to: SetObject.self) { return (set.count, { try set.contains($0, self) }) }
    guard let dictionary = value.cast(.dict, to: DictObject.self), dictionary.classOverride == nil else {
      return nil
    }
    return (dictionary.count, { try dictionary.get($0.key, self) != nil })
  }

  /// Source: CPython `set_difference_update_internal`.
  func subtract(_ b: Value, from a: SetObject) throws {
    if case .object(let object) = b, object === a { return a.removeAll() }
    if var other = b.cast(.set, to: SetObject.self) {
      if other.count >> 3 > a.count { other = try intersection(a, b) }
      for entry in other.orderedEntries { _ = try a.remove(entry.key, hash: entry.hash, self) }
    } else {
      try iterate(b) {
        _ = try a.remove($0, self)
        return true
      }
    }
    a.dropDummies()
  }

  /// Source: CPython `set_symmetric_difference`.
  func symmetricDifference(_ a: SetObject, _ b: Value) throws -> SetObject {
    let result = SetObject(isFrozen: a.isFrozen)
    try update(result, with: b)
    try toggle(.object(a), in: result)
    return result
  }

  /// Source: CPython `set_symmetric_difference_update`.
  func toggle(_ b: Value, in a: SetObject) throws {
    if case .object(let object) = b, object === a { return a.removeAll() }
    var others: [SetObject.Entry] = []
    if let dictionary = b.cast(.dict, to: DictObject.self), dictionary.classOverride == nil {
      others = try dictionary.keys.map { SetObject.Entry(hash: try hash($0), key: $0) }
    } else {
      let other = try b.cast(.set, to: SetObject.self) ?? SetObject(collect(b), self)
      others = Array(other.orderedEntries)
    }
    for entry in others where try !a.remove(entry.key, hash: entry.hash, self) {
      try a.insert(entry.key, hash: entry.hash, self)
    }
  }
}
