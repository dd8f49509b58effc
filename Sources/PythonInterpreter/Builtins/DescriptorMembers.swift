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
        ("fdel", { try property($1, $0).deleter }), ("__isabstractmethod__", isAbstract),
      ], machine)
    type.define(
      property: "__name__", machine,
      get: { machine, value in
        let property = try property(value, machine)
        if let name = property.name { return .string(name) }
        if let name = try machine.deeper("", { try machine.findAttribute(property.getter, .dunderName) }) {
          return name
        }
        throw machine.attributeError(value, .dunderName)
      }, set: { machine, value, new in try property(value, machine).nameIfUnknown(new.str?.text ?? "") })
    type.define(
      property: "__doc__", machine, get: { try property($1, $0).documentation },
      set: { try property($1, $0).documentation = $2 })
    type.define(
      methods: [
        ("__init__", { _, _ in .none }),
        (
          "__set_name__",
          { machine, arguments in
            try arguments.dropFirst.check("__set_name__", 2...2, machine)
            try property(arguments[0], machine).nameIfUnknown(arguments[2].str?.text ?? "")
            return .none
          }
        ),
        ("getter", { try copy($0, $1) { old, new in (new, old.setter, old.deleter) } }),
        ("setter", { try copy($0, $1) { old, new in (old.getter, new, old.deleter) } }),
        ("deleter", { try copy($0, $1) { old, new in (old.getter, old.setter, new) } }),
        (
          "__get__",
          { machine, arguments in
            let property = try property(arguments[0], machine)
            if arguments[1].isNone { return arguments[0] }
            if property.getter.isNone { throw missing("getter", property, arguments[1], machine) }
            return try machine.call(property.getter, [arguments[1]])
          }
        ),
        (
          "__set__",
          { machine, arguments in
            let property = try property(arguments[0], machine)
            if property.setter.isNone { throw missing("setter", property, arguments[1], machine) }
            return try machine.call(property.setter, [arguments[1], arguments[2]])
          }
        ),
        (
          "__delete__",
          { machine, arguments in
            let property = try property(arguments[0], machine)
            if property.deleter.isNone { throw missing("deleter", property, arguments[1], machine) }
            return try machine.call(property.deleter, [arguments[1]])
          }
        ),
      ], machine)
  }

  private static func missing(
    _ part: String, _ property: PropertyObject, _ object: Value, _ machine: Machine
  ) -> PythonError {
    let type = machine.type(of: object).qualifiedName
    return machine.error("AttributeError", "\(property.title) of '\(type)' object has no \(part)")
  }

  /// A property is abstract when one of its functions is.
  private static func isAbstract(_ machine: Machine, _ value: Value) throws -> Value {
    let property = try property(value, machine)
    for function in [property.getter, property.setter, property.deleter] where !function.isNone {
      let name = machine.names.intern("__isabstractmethod__")
      if let flag = try machine.deeper("", { try machine.findAttribute(function, name) }),
        try machine.isTrue(flag)
      {
        return .bool(true)
      }
    }
    return .bool(false)
  }

  private static func copy(
    _ machine: Machine, _ arguments: Arguments, _ change: (PropertyObject, Value) -> (Value, Value, Value)
  ) throws -> Value {
    let old = try property(arguments[0], machine)
    let (getter, setter, deleter) = change(old, arguments[1])
    let new = PropertyObject(
      getter: getter, setter: setter, deleter: deleter, documentation: old.documentation)
    new.classOverride = old.classOverride
    if let name = old.name { new.nameIfUnknown(name) }
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

  /// An attribute of what is wrapped, which may be wrapped itself, and so on without end.
  private static func find(_ name: NameID, of value: Value, _ machine: Machine) throws -> Value? {
    try machine.deeper("") { try machine.findAttribute(wrapped(value), name) }
  }

  private static func require(_ name: NameID, of value: Value, _ machine: Machine) throws -> Value {
    try machine.deeper("") { try machine.getAttribute(wrapped(value), name) }
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
        ("__name__", { try require(.dunderName, of: $1, $0) }),
        ("__qualname__", { try require(.dunderQualname, of: $1, $0) }),
        ("__doc__", { try find(.dunderDoc, of: $1, $0) ?? .none }),
        (
          "__isabstractmethod__",
          { machine, value in
            let flag = try find(machine.names.intern("__isabstractmethod__"), of: value, machine)
            return .bool(try flag.map { try machine.isTrue($0) } ?? false)
          }
        ),
      ], machine)
    type.define(
      methods: [
        ("__init__", { _, _ in .none }),
        (
          "__call__",
          { machine, arguments in
            try machine.deeper("") {
              try machine.call(
                wrapped(arguments[0]), arguments.positional(from: 1), keywords: arguments.keywordPairs)
            }
          }
        ),
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
