/// The members of `object`, which every type inherits.
enum ObjectMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    type.define(staticMethods: [("__new__", new)], machine)
    type.define(
      methods: [
        ("__init__", initialize), ("__repr__", repr), ("__str__", str), ("__eq__", equals),
        ("__ne__", differs),
        ("__lt__", unordered), ("__le__", unordered), ("__gt__", unordered), ("__ge__", unordered),
        ("__hash__", hash), ("__format__", format), ("__dir__", dir), ("__getattribute__", getAttribute),
        ("__setattr__", setAttribute), ("__delattr__", deleteAttribute),
        ("__sizeof__", size), ("__getstate__", taken("_state")), ("__reduce__", taken("_reduced")),
        ("__reduce_ex__", taken("_reduced_by")),
      ], machine)
    type.define(
      classMethods: [
        ("__init_subclass__", initSubclass), ("__subclasshook__", { machine, _ in machine.notImplemented }),
      ], machine)
    type.define(
      property: "__class__", machine, get: { machine, value in .object(machine.type(of: value)) },
      set: setClass)
    loadDictionary(type, machine)
    type.namespace[.dunderDoc] = .string("The base class of the class hierarchy.")
  }

  /// `__dict__` of objects that have one.
  private static func loadDictionary(_ type: TypeObject, _ machine: Machine) {
    type.define(
      property: "__dict__", machine,
      get: { machine, value in
        guard case .object(let object) = value, machine.takesAttributes(object) else {
          throw machine.attributeError(value, .dunderDict)
        }
        return .object(machine.storage(of: object).materialize(machine))
      },
      set: { machine, value, new in
        guard case .object(let object) = value, machine.takesAttributes(object) else {
          throw machine.attributeError(value, .dunderDict)
        }
        guard let dictionary = new.cast(.dict, to: DictObject.self) else {
          throw machine.typeError("__dict__ must be set to a dictionary, not a '\(machine.typeName(new))'")
        }
        machine.storage(of: object).replace(with: dictionary)
      })
  }

  // MARK: Making

  /// `object.__new__(cls, *args)`: the arguments are an error unless one of `__new__` and `__init__` is overridden.
  static func new(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard arguments.count > 0 else { throw machine.typeError("object.__new__(): not enough arguments") }
    guard let type = arguments[0].cast(.type, to: TypeObject.self) else {
      throw machine.typeError("object.__new__(X): X is not a type object (\(machine.typeName(arguments[0])))")
    }
    if type.instanceKind != .instance {
      throw machine.typeError("object.__new__(\(type.name)) is not safe, use \(baseName(type)).__new__()")
    }
    return .object(try make(type, hasArguments: arguments.count > 1 || !arguments.keywords.isEmpty, machine))
  }

  /// An instance without attributes.
  ///
  /// - Throws: TypeError for arguments that nobody takes, and for abstract classes.
  static func make(_ type: TypeObject, hasArguments: Bool, _ machine: Machine) throws -> PlainObject {
    if hasArguments { try refuseExtraArguments(type, machine) }
    try refuseAbstract(type, machine)
    return PlainObject(type: type)
  }

  private static func baseName(_ type: TypeObject) -> String {
    type.mro.first { !$0.isUserDefined }?.name ?? type.name
  }

  private static func refuseExtraArguments(_ type: TypeObject, _ machine: Machine) throws {
    if isOverridden(.dunderNew, type, machine) {
      throw machine.typeError("object.__new__() takes exactly one argument (the type to instantiate)")
    }
    if !isOverridden(.dunderInit, type, machine) {
      throw machine.typeError("\(type.name)() takes no arguments")
    }
  }

  private static func refuseAbstract(_ type: TypeObject, _ machine: Machine) throws {
    guard type.isUserDefined, let names = type.lookup(.dunderAbstractmethods, machine) else { return }
    let missing = try machine.collect(names).compactMap { $0.str?.text }.sorted()
    if missing.isEmpty { return }
    let list = missing.map { "'\($0)'" }.joined(separator: ", ")
    throw machine.typeError(
      "Can't instantiate abstract class \(type.name) without an implementation for abstract "
        + "method\(missing.count == 1 ? "" : "s") \(list)")
  }

  /// Whether a class has the member from another class than `object`.
  static func isOverridden(_ name: NameID, _ type: TypeObject, _ machine: Machine) -> Bool {
    type.lookupWithOwner(name, machine)?.owner !== machine.types.object
  }

  private static func initialize(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard arguments.count > 1 || !arguments.keywords.isEmpty else { return .none }
    let type = machine.type(of: arguments[0])
    if isOverridden(.dunderInit, type, machine) {
      throw machine.typeError("object.__init__() takes exactly one argument (the instance to initialize)")
    }
    if !isOverridden(.dunderNew, type, machine) {
      throw machine.typeError(
        "\(type.name).__init__() takes exactly one argument (the instance to initialize)")
    }
    return .none
  }

  private static func initSubclass(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let type = arguments[0].cast(.type, to: TypeObject.self)
    let function = "\(type?.qualifiedName ?? "object").__init_subclass__()"
    if !arguments.keywords.isEmpty { throw machine.typeError("\(function) takes no keyword arguments") }
    if arguments.count > 1 {
      throw machine.typeError("\(function) takes no arguments (\(arguments.count - 1) given)")
    }
    return .none
  }

  // MARK: Text

  private static func repr(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard case .object(let object) = arguments[0], object.kind == .instance else {
      return .string(try machine.nativeRepr(arguments[0]))
    }
    return .string(machine.defaultRepr(object))
  }

  private static func str(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .string(try machine.repr(arguments[0]))
  }

  private static func format(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let specification = try arguments.onlyAfterSelf("__format__", machine)
    guard let text = specification.str else {
      throw machine.typeError("__format__() argument must be str, not \(machine.typeName(specification))")
    }
    if text.count > 0 {
      throw machine.typeError(
        "unsupported format string passed to \(machine.typeName(arguments[0])).__format__")
    }
    return .object(try machine.str(arguments[0]))
  }

  private static func size(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    _ = try arguments.none("__sizeof__", machine)
    return .int(machine.sizeWithoutHeader(of: arguments[0]))
  }

  private static func dir(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    machine.sortedNames(machine.attributeNames(of: arguments[0]))
  }

  /// What takes an object apart is rarely called, and written in Python.
  private static func taken(_ function: String) -> NativeBody {
    { machine, arguments in
      let module = try machine.importModule("copyreg")
      return try machine.call(
        machine.getAttribute(.object(module), machine.names.intern(function)), arguments.positional())
    }
  }

  // MARK: Comparison

  private static func equals(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let other = try arguments.onlyAfterSelf("__eq__", machine)
    return arguments[0].isIdentical(to: other) ? .bool(true) : machine.notImplemented
  }

  private static func differs(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let other = try arguments.onlyAfterSelf("__ne__", machine)
    guard let method = machine.specialMethod(arguments[0], .dunderEq) else { return machine.notImplemented }
    let equal = try machine.callSpecial(method, arguments[0], other)
    return equal.isNotImplemented ? equal : .bool(try !machine.isTrue(equal))
  }

  private static func unordered(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    machine.notImplemented
  }

  private static func hash(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard case .object(let object) = arguments[0] else { return .int(try machine.hash(arguments[0])) }
    return .int(machine.identity(of: object))
  }

  // MARK: Attributes

  private static func name(_ value: Value, _ machine: Machine) throws -> NameID {
    guard let text = value.str else {
      throw machine.typeError("attribute name must be string, not '\(machine.typeName(value))'")
    }
    return machine.names.intern(text.text)
  }

  private static func getAttribute(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let name = try name(arguments.onlyAfterSelf("__getattribute__", machine), machine)
    return try machine.genericGetAttribute(arguments[0], name)
  }

  private static func setAttribute(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.dropFirst.expect("__setattr__", 2...2, machine)
    try machine.genericSetAttribute(arguments[0], name(arguments[1], machine), arguments[2])
    return .none
  }

  private static func deleteAttribute(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let name = try name(arguments.onlyAfterSelf("__delattr__", machine), machine)
    try machine.genericDeleteAttribute(arguments[0], name)
    return .none
  }

  private static func setClass(_ machine: Machine, _ object: Value, _ value: Value) throws {
    guard let type = value.cast(.type, to: TypeObject.self) else {
      throw machine.typeError("__class__ must be set to a class, not '\(machine.typeName(value))' object")
    }
    let old = machine.type(of: object)
    guard old.isUserDefined && type.isUserDefined else {
      throw machine.typeError(
        "__class__ assignment only supported for mutable types or ModuleType subclasses")
    }
    guard old.instanceKind == type.instanceKind else {
      throw machine.typeError("__class__ assignment: '\(type.name)' object layout differs from '\(old.name)'")
    }
    object.object?.classOverride = type
  }
}
