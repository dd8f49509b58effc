/// The members of `type`: what every class has as an object.
enum TypeMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    loadNames(type, machine)
    type.define(
      properties: [
        ("__mro__", { machine, value in .object(TupleObject(try classes(value, machine).mro.asValues)) }),
        ("__base__", base), ("__dict__", dictionary),
        ("__text_signature__", { _, _ in .none }),
      ], machine)
    type.define(
      methods: [
        (
          "mro",
          { machine, arguments in .object(ListObject(try classes(arguments[0], machine).mro.asValues)) }
        ),
        ("__subclasses__", subclasses), ("__call__", call),
        ("__instancecheck__", instanceCheck),
        ("__subclasscheck__", subclassCheck), ("__or__", union), ("__ror__", reflectedUnion),
        ("__dir__", dir),
        ("__init__", { _, _ in .none }),
      ], machine)
    type.define(classMethods: [("__prepare__", { _, _ in .object(DictObject()) })], machine)
  }

  private static func loadNames(_ type: TypeObject, _ machine: Machine) {
    type.define(
      property: "__bases__", machine,
      get: { machine, value in .object(TupleObject(try classes(value, machine).bases.asValues)) },
      set: { machine, value, new in try machine.setBases(of: classes(value, machine), to: new) })
    type.define(
      property: "__type_params__", machine,
      get: { try classes($1, $0).namespace[$0.names.intern("__type_params__")] ?? .object(TupleObject()) },
      set: { try classes($1, $0).setAttribute($0.names.intern("__type_params__"), $2) })
    type.define(
      property: "__name__", machine, get: { machine, value in .string(try classes(value, machine).name) },
      set: { machine, value, new in try classes(value, machine).name = text(new, "__name__", value, machine) }
    )
    type.define(
      property: "__qualname__", machine,
      get: { machine, value in .string(try classes(value, machine).qualifiedName) },
      set: { machine, value, new in
        try classes(value, machine).qualifiedName = text(new, "__qualname__", value, machine)
      })
    type.define(
      property: "__module__", machine,
      get: { machine, value in .string(try classes(value, machine).moduleName) },
      set: { machine, value, new in
        let type = try classes(value, machine)
        type.moduleName = new.str?.text ?? type.moduleName
        type.setAttribute(.dunderModule, new)
      })
    type.define(
      property: "__doc__", machine,
      get: { machine, value in
        let type = try classes(value, machine)
        type.loadMembersIfNeeded(machine)
        return try machine.boundToClass(type.namespace[.dunderDoc] ?? .none, type)
      },
      set: { machine, value, new in try classes(value, machine).setAttribute(.dunderDoc, new) })
    type.define(
      property: "__annotations__", machine, get: annotations,
      set: { machine, value, new in try classes(value, machine).setAttribute(.dunderAnnotations, new) })
  }

  private static func classes(_ value: Value, _ machine: Machine) throws -> TypeObject {
    guard let type = value.cast(.type, to: TypeObject.self) else {
      throw machine.typeError(
        "descriptor requires a 'type' object but received a '\(machine.typeName(value))'")
    }
    return type
  }

  private static func text(_ new: Value, _ name: String, _ type: Value, _ machine: Machine) throws -> String {
    guard let text = new.str else {
      throw machine.typeError(
        "can only assign string to \(try classes(type, machine).name).\(name), not '\(machine.typeName(new))'"
      )
    }
    return text.text
  }

  /// Made empty when it is first asked for, as CPython does.
  private static func annotations(_ machine: Machine, _ value: Value) throws -> Value {
    let type = try classes(value, machine)
    if let known = type.namespace[.dunderAnnotations] { return known }
    guard type.isUserDefined else {
      throw machine.error("AttributeError", "type object '\(type.name)' has no attribute '__annotations__'")
    }
    let made = Value.object(DictObject())
    type.setAttribute(.dunderAnnotations, made)
    return made
  }

  private static func base(_ machine: Machine, _ value: Value) throws -> Value {
    try classes(value, machine).bases.first.map { .object($0) } ?? .none
  }

  /// A copy that is shown as the read-only view CPython gives: classes are changed through attributes.
  private static func dictionary(_ machine: Machine, _ value: Value) throws -> Value {
    let type = try classes(value, machine)
    type.loadMembersIfNeeded(machine)
    let copy = DictObject()
    for (name, value) in type.namespace.entries { copy.set(name: machine.names.string(name), value) }
    return machine.mappingProxy(of: copy)
  }

  private static func subclasses(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .object(ListObject(try classes(arguments[0], machine).subclasses.asValues))
  }

  /// `type.__call__(cls, ...)`: what a metaclass's `__call__` passes on.
  private static func call(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let type = try classes(arguments[0], machine)
    return try machine.makeInstance(of: type, arguments.dropFirst)
  }

  private static func instanceCheck(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .bool(try machine.isInstanceOrProxy(arguments[1], of: classes(arguments[0], machine)))
  }

  private static func subclassCheck(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard let derived = arguments[1].cast(.type, to: TypeObject.self) else {
      throw machine.typeError("issubclass() arg 1 must be a class")
    }
    return .bool(derived.isSubtype(of: try classes(arguments[0], machine)))
  }

  private static func union(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    machine.typeUnion(arguments[0], arguments[1]) ?? machine.notImplemented
  }

  private static func reflectedUnion(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    machine.typeUnion(arguments[1], arguments[0]) ?? machine.notImplemented
  }

  private static func dir(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    machine.sortedNames(machine.attributeNames(of: arguments[0]))
  }
}

extension [TypeObject] {
  /// The classes as values.
  var asValues: ContiguousArray<Value> { ContiguousArray(map { .object($0) }) }
}
