/// `type` as something to call, and the constructors of types that have no file of their own.
enum TypeConstruction {
  static func install(_ machine: Machine) {
    let types = machine.types
    types.object.construct = { machine, arguments in
      if arguments.count > 0 || !arguments.keywords.isEmpty {
        throw machine.typeError("object() takes no arguments")
      }
      return .object(PlainObject(type: machine.types.object))
    }
    types.object.addLoader(ObjectMembers.load)
    types.type.construct = make
    types.type.addLoader { type, machine in
      type.define(staticMethods: [("__new__", new)], machine)
      TypeMembers.load(type, machine)
    }
  }

  /// `type(value)`, or `type(name, bases, namespace)`.
  private static func make(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    if arguments.count == 1 && arguments.keywords.isEmpty { return .object(machine.type(of: arguments[0])) }
    if let metaclass = metaclass(ofBases: arguments.at(1), machine) {
      return try machine.call(.object(metaclass), arguments.positional(), keywords: arguments.keywordPairs)
    }
    return try makeClass(machine, arguments, metaclass: machine.types.type)
  }

  /// The first metaclass of its own that a base class has: it makes the classes derived from it.
  private static func metaclass(ofBases bases: Value?, _ machine: Machine) -> TypeObject? {
    for base in bases?.cast(.tuple, to: TupleObject.self)?.elements ?? [] {
      let metaclass = machine.type(of: base)
      if metaclass !== machine.types.type && metaclass.isSubtype(of: machine.types.type) { return metaclass }
    }
    return nil
  }

  /// `type.__new__(metaclass, name, bases, namespace, **keywords)`.
  private static func new(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard let metaclass = arguments[0].cast(.type, to: TypeObject.self) else {
      throw machine.typeError("type.__new__(X): X is not a type object (\(machine.typeName(arguments[0])))")
    }
    if arguments.count == 2 && metaclass === machine.types.type {
      return .object(machine.type(of: arguments[1]))
    }
    return try makeClass(machine, arguments.dropFirst, metaclass: metaclass)
  }

  private static func makeClass(_ machine: Machine, _ arguments: Arguments, metaclass: TypeObject) throws
    -> Value
  {
    guard arguments.count == 3 else { throw machine.typeError("type() takes 1 or 3 arguments") }
    guard let name = arguments[0].str else {
      throw machine.typeError("type.__new__() argument 1 must be str, not \(machine.typeName(arguments[0]))")
    }
    guard let bases = arguments[1].cast(.tuple, to: TupleObject.self) else {
      throw machine.typeError(
        "type.__new__() argument 2 must be tuple, not \(machine.typeName(arguments[1]))")
    }
    guard let namespace = arguments[2].cast(.dict, to: DictObject.self) else {
      throw machine.typeError("type.__new__() argument 3 must be dict, not \(machine.typeName(arguments[2]))")
    }
    let members = namespace.copy()
    if members.get(name: machine.names.string(.dunderModule)) == nil, let frame = machine.callerFrame {
      members.set(name: machine.names.string(.dunderModule), frame.globals[.dunderName] ?? .none)
    }
    return .object(
      try machine.makeClass(
        name: name.text, bases: bases.elements, namespace: members, keywords: arguments.keywordPairs,
        metaclass: metaclass))
  }
}
