/// The native part of `weakref`: `ref`, and counting references.
enum WeakrefModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define("ref", .object(makeType(machine)), machine)
    module.namespace.define(
      [("getweakrefcount", count), ("getweakrefs", references)], module: "_weakref", machine)
  }

  private static func makeType(_ machine: Machine) -> TypeObject {
    let made = TypeObject(
      name: "ReferenceType", moduleName: "weakref", bases: [machine.types.object], instanceKind: .native)
    made.construct = { machine, arguments in try make(made, plain: made, arguments, machine) }
    made.loadMembers = load
    return made
  }

  private static func make(
    _ type: TypeObject, plain: TypeObject, _ arguments: Arguments, _ machine: Machine
  ) throws -> Value {
    if type === plain { try arguments.refuseKeywords("ref", machine) }
    guard let target = arguments.at(0) else {
      throw machine.typeError("\(type.name)() expected at least 1 argument, got 0")
    }
    if arguments.count > 2 && type === plain {
      throw machine.typeError("ref expected at most 2 arguments, got \(arguments.count)")
    }
    guard case .object(let object) = target, machine.takesWeakReferences(object) else {
      throw machine.typeError("cannot create weak reference to '\(machine.typeName(target))' object")
    }
    let callback = arguments.at(1) ?? .none
    let list = machine.storage(of: object).weakReferences(machine)
    if type === plain, callback.isNone,
      let known = list.references.first(where: { $0.callback.isNone && $0.classOverride === plain })
    {
      return .object(known)
    }
    let reference = WeakReferenceObject(object, callback: callback, type: type)
    list.add(reference)
    return .object(reference)
  }

  // MARK: Members

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let reference = MemberTable(type, machine) { $0.object as? WeakReferenceObject }
    reference.staticMethod("__new__") { machine, arguments in
      let made = arguments[0].cast(.type, to: TypeObject.self) ?? type
      return try make(made, plain: type, arguments.dropFirst, machine)
    }
    reference.method("__init__") { _, _, _ in .none }
    reference.noArguments("__call__") { _, reference in reference.target.map { .object($0) } ?? .none }
    reference.noArguments("__hash__") { machine, reference in .int(try hash(of: reference, machine)) }
    reference.oneArgument("__eq__") { try equals($1, $2, $0) ?? $0.notImplemented }
    reference.oneArgument("__ne__") { machine, reference, other in
      guard let answer = try equals(reference, other, machine) else { return machine.notImplemented }
      return .bool(!(try machine.isTrue(answer)))
    }
    reference.property("__callback__") { _, reference in reference.callback }
    reference.classMethod("__class_getitem__") { machine, arguments in
      .object(machine.genericAlias(type, arguments[1]))
    }
  }

  private static func hash(of reference: WeakReferenceObject, _ machine: Machine) throws -> Int {
    if let known = reference.hashValueOfTarget { return known }
    guard let target = reference.target else { throw machine.typeError("weak object has gone away") }
    let hash = try machine.hash(.object(target))
    reference.hashValueOfTarget = hash
    return hash
  }

  /// References are equal when their objects are, and once those are gone when they are the same. Nil for anything else.
  private static func equals(
    _ reference: WeakReferenceObject, _ other: Value, _ machine: Machine
  ) throws -> Value? {
    guard let other = other.object as? WeakReferenceObject else { return nil }
    guard let a = reference.target, let b = other.target else { return .bool(reference === other) }
    return .bool(try machine.equals(.object(a), .object(b)))
  }

  // MARK: Functions

  private static func known(_ value: Value) -> [WeakReferenceObject] {
    value.object?.attributes?.knownWeakReferences?.references ?? []
  }

  private static func count(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .int(known(try arguments.only("getweakrefcount", machine)).count)
  }

  private static func references(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let found = known(try arguments.only("getweakrefs", machine))
    return .object(ListObject(ContiguousArray(found.map { .object($0) })))
  }
}

extension Machine {
  /// Whether CPython has room for weak references in such objects.
  fileprivate func takesWeakReferences(_ object: PyObject) -> Bool {
    switch object.kind {
    case .function, .boundMethod, .type, .module, .code, .set, .generator, .native, .nativeFunction:
      return true
    case .bigInt, .boxedInt, .tuple, .bytes: return false
    case .instance:
      guard let type = object.classOverride, type !== types.object else { return false }
      return type.slotNames.map { $0.contains(names.intern("__weakref__")) } ?? true
    default: return object.classOverride?.isUserDefined ?? false
    }
  }
}
