extension Machine {
  /// `types.SimpleNamespace`: an object with the attributes it is given.
  var simpleNamespaceType: TypeObject {
    types.minor.type(named: "SimpleNamespace", module: "types", kind: .instance, base: types.object) {
      type, machine in
      SimpleNamespace.load(type, machine)
    }
  }
}

private enum SimpleNamespace {
  static func load(_ type: TypeObject, _ machine: Machine) {
    type.takesAttributes = true
    type.define(methods: [("__init__", initialize), ("__repr__", repr), ("__eq__", equals)], machine)
    type.namespace[.dunderHash] = Value.none
  }

  private static func initialize(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard arguments.count <= 2, case .object(let object) = arguments[0] else {
      throw machine.typeError(
        "SimpleNamespace expected at most 1 argument, got \(arguments.count - 1)")
    }
    let storage = machine.storage(of: object)
    if let mapping = arguments.at(1)?.cast(.dict, to: DictObject.self) {
      for (key, value) in mapping.items {
        guard let name = key.str else { throw machine.typeError("keywords must be strings") }
        storage.set(machine.names.intern(name.text), value, machine)
      }
    }
    for (name, value) in arguments.keywordPairs { storage.set(name, value, machine) }
    return .none
  }

  private static func repr(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard case .object(let object) = arguments[0] else { return .none }
    let storage = machine.storage(of: object)
    let name =
      machine.type(of: arguments[0]).isUserDefined ? machine.typeName(arguments[0]) : "namespace"
    return .string(
      try machine.representing(object, or: "\(name)(...)") {
        let shown = try storage.names(machine).map { attribute in
          "\(machine.names.text(attribute))=\(try machine.repr(storage.get(attribute, machine) ?? .none))"
        }
        return "\(name)(\(shown.joined(separator: ", ")))"
      })
  }

  private static func equals(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard case .object(let a) = arguments[0], case .object(let b) = arguments[1], b.kind == .instance,
      machine.type(of: arguments[1]).isSubtype(of: machine.simpleNamespaceType)
    else { return machine.notImplemented }
    let (left, right) = (
      machine.storage(of: a).materialize(machine), machine.storage(of: b).materialize(machine)
    )
    return .bool(try machine.equals(.object(left), .object(right)))
  }
}
