/// `isinstance` and `issubclass`.
enum ClassFunctions {
  static var table: [NativeEntry] { [("isinstance", isinstance), ("issubclass", issubclass)] }

  private static func isinstance(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("isinstance", 2...2, machine)
    return .bool(try machine.isInstance(arguments[0], ofAny: arguments[1]))
  }

  private static func issubclass(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("issubclass", 2...2, machine)
    return .bool(try machine.isSubclass(arguments[0], ofAny: arguments[1]))
  }
}

extension Machine {
  /// `isinstance(value, wanted)`: the second may be a class, a union or a tuple of such. Metaclasses decide
  /// for their classes when they have `__instancecheck__`.
  ///
  /// - Throws: TypeError when `wanted` is none of these.
  package func isInstance(_ value: Value, ofAny wanted: Value) throws -> Bool {
    guard case .object(let object) = wanted else { throw notAClassInfo("isinstance", "a type") }
    switch object.kind {
    case .type:
      let type = unsafeDowncast(object, to: TypeObject.self)
      if self.type(of: value) === type { return true }
      if let check = metaclassMethod(type, .dunderInstancecheck) {
        return try isTrue(callSpecial(check, wanted, value))
      }
      return try isInstance(value, of: type) || claims(value, toBe: type)
    case .tuple:
      return try deeper(" in __instancecheck__") {
        try unsafeDowncast(object, to: TupleObject.self).elements.contains {
          try isInstance(value, ofAny: $0)
        }
      }
    default: break
    }
    if let union = object as? UnionObject {
      return try union.members.contains { try isInstance(value, ofAny: $0.isNone ? .object(types.none) : $0) }
    }
    if hasClass(wanted), let check = specialMethod(wanted, .dunderInstancecheck) {
      return try isTrue(callSpecial(check, wanted, value))
    }
    if object is GenericAliasObject {
      throw typeError("isinstance() argument 2 cannot be a parameterized generic")
    }
    throw notAClassInfo("isinstance", "a type")
  }

  /// Whether an object says of itself that it is of a class, by a property `__class__`: a mock does.
  private func claims(_ value: Value, toBe wanted: TypeObject) throws -> Bool {
    guard case .object(let object) = value, let type = object.classOverride, type.isUserDefined,
      let property = type.lookup(.dunderClass, self), property.cast(.property, to: PropertyObject.self) != nil
    else { return false }
    return try bound(property, to: value, type).cast(.type, to: TypeObject.self)?.isSubtype(of: wanted)
      ?? false
  }

  /// `issubclass(value, wanted)`.
  ///
  /// - Throws: TypeError when the arguments are not classes.
  package func isSubclass(_ value: Value, ofAny wanted: Value) throws -> Bool {
    if let tuple = wanted.cast(.tuple, to: TupleObject.self) {
      return try deeper(" in __subclasscheck__") {
        try tuple.elements.contains { try isSubclass(value, ofAny: $0) }
      }
    }
    if let union = wanted.object as? UnionObject {
      return try union.members.contains { try isSubclass(value, ofAny: $0.isNone ? .object(types.none) : $0) }
    }
    if let wantedType = wanted.cast(.type, to: TypeObject.self),
      let check = metaclassMethod(wantedType, .dunderSubclasscheck)
    {
      return try isTrue(callSpecial(check, wanted, value))
    }
    guard let type = value.cast(.type, to: TypeObject.self) else {
      throw typeError("issubclass() arg 1 must be a class")
    }
    guard let wantedType = wanted.cast(.type, to: TypeObject.self) else {
      throw notAClassInfo("issubclass", "a class")
    }
    return type.isSubtype(of: wantedType)
  }

  /// A method of a class's own metaclass; nil when that is `type` or inherits the method from it.
  private func metaclassMethod(_ type: TypeObject, _ name: NameID) -> Value? {
    guard let metaclass = type.classOverride, metaclass !== types.type,
      let method = metaclass.lookup(name, self),
      method.cast(.nativeFunction, to: NativeFunction.self) == nil
    else { return nil }
    return method
  }

  private func notAClassInfo(_ function: String, _ kind: String) -> PythonError {
    let many = kind == "a type" ? "a tuple of types" : "a tuple of classes"
    return typeError("\(function)() arg 2 must be \(kind), \(many), or a union")
  }
}
