/// `property`, `staticmethod` and `classmethod`.
enum DescriptorMembers {
  static func install(_ machine: Machine) {
    machine.types.property.construct = { try makeProperty($0, $1, $0.types.property) }
    machine.types.property.addLoader(loadProperty)
    for type in [machine.types.staticMethod, machine.types.classMethod] {
      type.construct = { .object(try makeWrapper($0, $1, type)) }
      type.addLoader(loadWrapper)
    }
  }

  // MARK: property

  private static func makeProperty(_ machine: Machine, _ arguments: Arguments, _ type: TypeObject) throws
    -> Value
  {
    let bound = try arguments.bind("property", "fget?, fset?, fdel?, doc?", machine)
    let getter = bound[0] ?? .none
    var documentation = bound[3] ?? .none
    if documentation.isNone && !getter.isNone {
      documentation = try machine.findAttribute(getter, .dunderDoc) ?? .none
    }
    let property = PropertyObject(
      getter: getter, setter: bound[1] ?? .none, deleter: bound[2] ?? .none, documentation: documentation)
    if type !== machine.types.property { property.classOverride = type }
    return .object(property)
  }

  private static func property(_ value: Value, _ machine: Machine) throws -> PropertyObject {
    guard let property = value.cast(.property, to: PropertyObject.self) else {
      throw machine.typeError(
        "descriptor requires a 'property' object but received a '\(machine.typeName(value))'")
    }
    return property
  }

  private static func loadProperty(_ type: TypeObject, _ machine: Machine) {
    type.define(
      staticMethods: [
        (
          "__new__",
          { machine, arguments in
            let type = arguments[0].cast(.type, to: TypeObject.self) ?? machine.types.property
            return try makeProperty(machine, arguments.dropFirst, type)
          }
        )
      ], machine)
    type.define(
      properties: [
        ("fget", { try property($1, $0).getter }), ("fset", { try property($1, $0).setter }),
        ("fdel", { try property($1, $0).deleter }),
      ], machine)
    type.define(
      property: "__doc__", machine, get: { try property($1, $0).documentation },
      set: { try property($1, $0).documentation = $2 })
    type.define(
      methods: [
        ("__init__", { _, _ in .none }),
        ("getter", { try copy($0, $1) { old, new in (new, old.setter, old.deleter) } }),
        ("setter", { try copy($0, $1) { old, new in (old.getter, new, old.deleter) } }),
        ("deleter", { try copy($0, $1) { old, new in (old.getter, old.setter, new) } }),
        (
          "__get__",
          { machine, arguments in
            let property = try property(arguments[0], machine)
            if arguments[1].isNone { return arguments[0] }
            if property.getter.isNone { throw machine.error("AttributeError", "unreadable attribute") }
            return try machine.call(property.getter, [arguments[1]])
          }
        ),
        (
          "__set__",
          { machine, arguments in
            let property = try property(arguments[0], machine)
            if property.setter.isNone { throw machine.error("AttributeError", "can't set attribute") }
            return try machine.call(property.setter, [arguments[1], arguments[2]])
          }
        ),
        (
          "__delete__",
          { machine, arguments in
            let property = try property(arguments[0], machine)
            if property.deleter.isNone { throw machine.error("AttributeError", "can't delete attribute") }
            return try machine.call(property.deleter, [arguments[1]])
          }
        ),
      ], machine)
  }

  private static func copy(
    _ machine: Machine, _ arguments: Arguments, _ change: (PropertyObject, Value) -> (Value, Value, Value)
  ) throws -> Value {
    let old = try property(arguments[0], machine)
    let (getter, setter, deleter) = change(old, arguments[1])
    let new = PropertyObject(
      getter: getter, setter: setter, deleter: deleter, documentation: old.documentation)
    new.classOverride = old.classOverride
    return .object(new)
  }

  // MARK: staticmethod and classmethod

  private static func makeWrapper(_ machine: Machine, _ arguments: Arguments, _ type: TypeObject) throws
    -> MethodWrapper
  {
    try arguments.expect(type.name, 1...1, machine)
    return MethodWrapper(function: arguments[0], isClassMethod: type.instanceKind == .classMethod)
  }

  private static func wrapped(_ value: Value) -> Value {
    (value.object as? MethodWrapper)?.function ?? .none
  }

  private static func loadWrapper(_ type: TypeObject, _ machine: Machine) {
    type.define(
      staticMethods: [
        (
          "__new__",
          { machine, arguments in
            let type = arguments[0].cast(.type, to: TypeObject.self) ?? type
            let wrapper = try makeWrapper(machine, arguments.dropFirst, type)
            if type.isUserDefined { wrapper.classOverride = type }
            return .object(wrapper)
          }
        )
      ], machine)
    type.define(
      properties: [
        ("__func__", { wrapped($1) }), ("__wrapped__", { wrapped($1) }),
        ("__name__", { try $0.getAttribute(wrapped($1), .dunderName) }),
        ("__qualname__", { try $0.getAttribute(wrapped($1), .dunderQualname) }),
        ("__doc__", { try $0.findAttribute(wrapped($1), .dunderDoc) ?? .none }),
        (
          "__isabstractmethod__",
          { machine, value in
            let flag = try machine.findAttribute(wrapped(value), machine.names.intern("__isabstractmethod__"))
            return .bool(try flag.map { try machine.isTrue($0) } ?? false)
          }
        ),
      ], machine)
    type.define(
      methods: [
        ("__init__", { _, _ in .none }),
        ("__call__", { try $0.call(wrapped($1[0]), $1.positional(from: 1), keywords: $1.keywordPairs) }),
        (
          "__get__",
          { machine, arguments in
            if arguments[0].object?.kind == .staticMethod { return wrapped(arguments[0]) }
            let owner = arguments.at(2) ?? .object(machine.type(of: arguments[1]))
            return .object(BoundMethod(function: wrapped(arguments[0]), receiver: owner))
          }
        ),

      ], machine)
  }
}
