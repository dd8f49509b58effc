/// `set` and `frozenset`.
enum SetType {
  static func install(_ machine: Machine) {
    let (set, frozenset) = (machine.types.set, machine.types.frozenset)
    set.loadMembers = { type, machine in load(type, machine, isFrozen: false) }
    frozenset.loadMembers = { type, machine in load(type, machine, isFrozen: true) }
    set.construct = { machine, arguments in
      let made = SetObject()
      try fill(made, "set", arguments, machine)
      return .object(made)
    }
    frozenset.construct = { machine, arguments in
      if arguments.count == 1, let known = arguments[0].cast(.set, to: SetObject.self), known.isFrozen,
        known.classOverride == nil
      {
        return arguments[0]
      }
      let made = SetObject(isFrozen: true)
      try fill(made, "frozenset", arguments, machine)
      return .object(made)
    }
  }

  private static func fill(_ set: SetObject, _ name: String, _ arguments: Arguments, _ machine: Machine)
    throws
  {
    try arguments.refuseKeywords(name, machine)
    try arguments.check(name, 0...1, machine)
    if let source = arguments.at(0) { try machine.update(set, with: source) }
  }

  private static func load(_ type: TypeObject, _ machine: Machine, isFrozen: Bool) {
    let set = MemberTable(type, machine) { value in
      value.cast(.set, to: SetObject.self).flatMap { $0.isFrozen == isFrozen ? $0 : nil }
    }
    set.comparisons(isHashable: isFrozen)
    set.container(isMutable: false, hasItems: false)
    set.operators([.bitAnd, .bitOr, .subtract, .bitXor], inPlace: !isFrozen)
    set.generic()
    set.staticMethod("__new__") { machine, arguments in
      let type = try arguments.newClass(isFrozen ? machine.types.frozenset : machine.types.set, machine)
      let base = isFrozen ? machine.types.frozenset : machine.types.set
      let made = SetObject(isFrozen: isFrozen, classOverride: type.override(of: base))
      if isFrozen { try fill(made, "frozenset", arguments.dropFirst, machine) }
      return .object(made)
    }
    relations(set)
    algebra(set)
    if !isFrozen { changes(set) }
  }

  private static func relations(_ set: MemberTable<SetObject>) {
    set.oneArgument("isdisjoint") { machine, set, other in .bool(try machine.isDisjoint(.object(set), other))
    }
    set.oneArgument("issubset") { machine, set, other in
      .bool(try set.isSubset(of: machine.asSet(other), machine))
    }
    set.oneArgument("issuperset") { machine, set, other in
      .bool(try machine.asSet(other).isSubset(of: set, machine))
    }
  }

  private static func algebra(_ set: MemberTable<SetObject>) {
    set.noArguments("copy") { machine, set in
      if set.isFrozen && set.classOverride == nil { return .object(set) }
      return .object(try set.copy(machine))
    }
    set.positional("union", 0...Int.max) { machine, set, arguments in
      let result = try set.copy(machine)
      for other in arguments.positional() { try machine.update(result, with: other) }
      return .object(result)
    }
    set.positional("intersection", 0...Int.max) { machine, set, arguments in
      .object(try intersection(set, arguments.positional(), machine))
    }
    set.positional("difference", 0...Int.max) { machine, set, arguments in
      let others = arguments.positional()
      guard let first = others.first else { return .object(try set.copy(machine)) }
      let result = try machine.difference(set, first)
      for other in others.dropFirst() { try machine.subtract(other, from: result) }
      return .object(result)
    }
    set.oneArgument("symmetric_difference") { machine, set, other in
      .object(try machine.symmetricDifference(set, other))
    }
  }

  private static func intersection(_ set: SetObject, _ others: ContiguousArray<Value>, _ machine: Machine)
    throws
    -> SetObject
  {
    if others.isEmpty { return try set.copy(machine) }
    return try others.reduce(set) { try machine.intersection($0, $1) }
  }

  private static func changes(_ set: MemberTable<SetObject>) {
    set.method("__init__") { machine, set, arguments in
      set.removeAll()
      try fill(set, "set", arguments, machine)
      return .none
    }
    elements(set)
    set.positional("update", 0...Int.max) { machine, set, arguments in
      for other in arguments.positional() { try machine.update(set, with: other) }
      return .none
    }
    set.positional("intersection_update", 0...Int.max) { machine, set, arguments in
      set.adopt(try intersection(set, arguments.positional(), machine))
      return .none
    }
    set.positional("difference_update", 0...Int.max) { machine, set, arguments in
      for other in arguments.positional() { try machine.subtract(other, from: set) }
      return .none
    }
    set.oneArgument("symmetric_difference_update") { machine, set, other in
      try machine.toggle(other, in: set)
      return .none
    }
  }

  private static func elements(_ set: MemberTable<SetObject>) {
    set.oneArgument("add") { machine, set, value in
      try set.insert(value, machine)
      return .none
    }
    set.oneArgument("remove") { machine, set, value in
      if try !set.remove(machine.frozenKey(value), machine) { throw machine.keyError(value) }
      return .none
    }
    set.oneArgument("discard") { machine, set, value in
      _ = try set.remove(machine.frozenKey(value), machine)
      return .none
    }
    set.noArguments("pop") { machine, set in
      guard let value = set.popAny() else { throw machine.keyError(.string("pop from an empty set")) }
      return value
    }
    set.noArguments("clear") { _, set in
      set.removeAll()
      return .none
    }
  }
}

extension Machine {
  /// The set itself, or a set of an iterable's items.
  func asSet(_ value: Value) throws -> SetObject {
    if let set = value.cast(.set, to: SetObject.self) { return set }
    let made = SetObject()
    try update(made, with: value)
    return made
  }
}
