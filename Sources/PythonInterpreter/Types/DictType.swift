/// `dict` and its views.
enum DictType {
  static func install(_ machine: Machine) {
    machine.types.dict.loadMembers = load
    machine.types.dict.construct = { machine, arguments in
      let dictionary = DictObject()
      try update(dictionary, "dict", arguments, machine)
      return .object(dictionary)
    }
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let dict = MemberTable(type, machine) { $0.cast(.dict, to: DictObject.self) }
    dict.comparisons(isHashable: false)
    dict.container(isMutable: true)
    dict.operators([.bitOr], inPlace: true)
    dict.reversible()
    dict.generic()
    dict.staticMethod("__new__") { machine, arguments in
      let type = try arguments.newClass(machine.types.dict, machine)
      return .object(DictObject(classOverride: type.override(of: machine.types.dict)))
    }
    dict.method("__init__") { machine, dictionary, arguments in
      try update(dictionary, "dict", arguments, machine)
      return .none
    }
    reading(dict)
    changing(dict)
  }

  /// `dict(...)` and `update(...)`.
  private static func update(
    _ dictionary: DictObject, _ function: String, _ arguments: Arguments, _ machine: Machine
  ) throws {
    try arguments.check(function, 0...1, machine)
    if let source = arguments.at(0) { try dictionary.update(from: source, machine) }
    for (position, name) in arguments.keywords.enumerated() {
      dictionary.set(name: machine.names.string(name), arguments.keywordValue(at: position))
    }
  }

  private static func reading(_ dict: MemberTable<DictObject>) {
    dict.positional("get", 1...2) { machine, dictionary, arguments in
      try dictionary.get(arguments[0], machine) ?? arguments.at(1) ?? .none
    }
    for part in [DictViewObject.Part.keys, .values, .items] {
      dict.noArguments(String(part.typeName.dropFirst(5))) { _, dictionary in
        .object(DictViewObject(dictionary, part))
      }
    }
    dict.noArguments("copy") { _, dictionary in .object(dictionary.copy()) }
    dict.classMethod("fromkeys") { machine, arguments in
      try arguments.dropFirst.check("fromkeys", 1...2, machine)
      let value = arguments.at(2) ?? .none
      let made = try machine.call(arguments[0], [])
      try machine.iterate(arguments[1]) {
        try machine.setItem(made, $0, value)
        return true
      }
      return made
    }
  }

  private static func changing(_ dict: MemberTable<DictObject>) {
    dict.positional("setdefault", 1...2) { machine, dictionary, arguments in
      if let value = try dictionary.get(arguments[0], machine) { return value }
      let value = arguments.at(1) ?? .none
      try dictionary.set(arguments[0], value, machine)
      return value
    }
    dict.positional("pop", 1...2) { machine, dictionary, arguments in
      if let value = try dictionary.remove(arguments[0], machine) ?? arguments.at(1) { return value }
      throw machine.keyError(arguments[0])
    }
    dict.noArguments("popitem") { machine, dictionary in
      guard let (key, value) = dictionary.popLast() else {
        throw machine.keyError(.string("popitem(): dictionary is empty"))
      }
      return .object(TupleObject([key, value]))
    }
    dict.method("update") { machine, dictionary, arguments in
      try update(dictionary, "update", arguments, machine)
      return .none
    }
    dict.noArguments("clear") { _, dictionary in
      dictionary.removeAll()
      return .none
    }
  }

  static func loadView(_ type: TypeObject, _ machine: Machine) {
    let view = MemberTable(type, machine) { $0.cast(.dictView, to: DictViewObject.self) }
    view.comparisons(isHashable: true)
    view.container(isMutable: false, hasItems: false)
    view.reversible()
    view.property("mapping") { machine, view in machine.mappingProxy(of: view.dictionary) }
    if type.name == DictViewObject.Part.values.typeName {
      for name in ["__contains__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__"] {
        type.namespace[machine.names.intern(name)] = nil
      }
      return
    }
    view.operators([.bitAnd, .bitOr, .subtract, .bitXor])
    view.oneArgument("isdisjoint") { machine, view, other in
      .bool(try machine.isDisjoint(.object(view), other))
    }
  }
}

extension Machine {
  /// Whether no item of an iterable is in a container.
  func isDisjoint(_ container: Value, _ other: Value) throws -> Bool {
    var isDisjoint = true
    try iterate(other) {
      isDisjoint = try !contains(container, $0)
      return isDisjoint
    }
    return isDisjoint
  }
}
