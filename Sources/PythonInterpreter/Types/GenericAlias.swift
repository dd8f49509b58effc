/// `list[int]`: a type with what it holds. Only annotations use it; calling it calls the type.
package final class GenericAliasObject: NativeObject {
  package let origin: TypeObject
  package let arguments: ContiguousArray<Value>
  /// Whether it stands for its parts: `*tuple[int, str]`.
  var isUnpacked = false

  init(origin: TypeObject, arguments: ContiguousArray<Value>, type: TypeObject) {
    self.origin = origin
    self.arguments = arguments
    super.init(type: type)
  }

  /// Whether all arguments but the last are those of a call: `Callable[[int, str], bool]`.
  private func takesParameters(_ machine: Machine) -> Bool {
    guard origin.name == "Callable", origin.moduleName == "collections.abc" else { return false }
    guard arguments.count == 2, let first = arguments.first else { return true }
    return !["ellipsis", "ParamSpec", "_ConcatenateGenericAlias"].contains(machine.typeName(first))
  }

  package override func representation(_ machine: Machine) throws -> String? {
    var shown = try arguments.map { try machine.annotationText($0) }
    if takesParameters(machine), let result = shown.popLast() {
      shown = ["[\(shown.joined(separator: ", "))]", result]
    }
    return
      "\(isUnpacked ? "*" : "")\(machine.typeTitle(origin))[\(shown.isEmpty ? "()" : shown.joined(separator: ", "))]"
  }
}

/// `int | None`.
package final class UnionObject: NativeObject {
  /// Types, generic aliases, and `NoneType` for None.
  package let members: ContiguousArray<Value>

  init(members: ContiguousArray<Value>, type: TypeObject) {
    self.members = members
    super.init(type: type)
  }

  package override func representation(_ machine: Machine) throws -> String? {
    try members.map { try machine.annotationText($0) }.joined(separator: " | ")
  }
}

extension Machine {
  /// `origin[key]`.
  package func genericAlias(_ origin: TypeObject, _ key: Value) -> GenericAliasObject {
    let arguments = key.cast(.tuple, to: TupleObject.self)?.elements ?? [key]
    return GenericAliasObject(origin: origin, arguments: arguments, type: aliasType)
  }

  /// `a | b` of types; nil when one of them is no type.
  func typeUnion(_ a: Value, _ b: Value) -> Value? {
    if a.isNone && b.isNone { return nil }
    guard let left = unionMembers(a), let right = unionMembers(b) else { return nil }
    var members = ContiguousArray<Value>()
    for member in left + right where !members.contains(where: { $0.isIdentical(to: member) }) {
      members.append(member)
    }
    return members.count == 1 ? members[0] : .object(UnionObject(members: members, type: unionType))
  }

  /// The types a union is made of: those of `int | str`, or the one type itself; nil for what can't be in a union.
  package func unionMembers(_ value: Value) -> ContiguousArray<Value>? {
    if value.isNone { return [.object(types.none)] }
    guard case .object(let object) = value else { return nil }
    if object.kind == .type { return [value] }
    guard object.kind == .native else { return nil }
    if object.classOverride === unionType { return unsafeDowncast(object, to: UnionObject.self).members }
    return object.classOverride === aliasType ? [value] : nil
  }

  /// A type as annotations show it.
  fileprivate func annotationText(_ value: Value) throws -> String {
    if value.isNone { return "None" }
    if let type = value.cast(.type, to: TypeObject.self) {
      return type === types.none ? "None" : typeTitle(type)
    }
    if let function = value.cast(.nativeFunction, to: NativeFunction.self), function.moduleName == "builtins"
    {
      return function.name
    }
    if case .object(let object) = value, object.kind == .ellipsis { return "..." }
    if let list = value.cast(.list, to: ListObject.self) {
      // A list may hold itself.
      return try deeper(" while getting the repr of an object") {
        "[\(try list.elements.map(annotationText).joined(separator: ", "))]"
      }
    }
    return try repr(value)
  }

  /// `C[key]` where C is a class: `__class_getitem__` answers.
  func typeItem(_ type: TypeObject, _ key: Value) throws -> Value {
    if let metaclass = type.classOverride, let method = metaclass.lookup(.dunderGetitem, self) {
      return try callSpecial(method, .object(type), key)
    }
    guard let method = type.lookup(.dunderClassGetitem, self) else {
      if type === types.type { return .object(genericAlias(type, key)) }
      throw typeError("type '\(type.name)' is not subscriptable")
    }
    let function = method.cast(.classMethod, to: MethodWrapper.self)?.function ?? method
    return try call(function, [.object(type), key])
  }

  private var aliasType: TypeObject {
    types.minor.type(named: "GenericAlias", module: "types", kind: .native, base: types.object) {
      type, machine in
      let alias = MemberTable(type, machine) { value -> GenericAliasObject? in
        guard case .object(let object) = value, object.classOverride === type else { return nil }
        return unsafeDowncast(object, to: GenericAliasObject.self)
      }
      Machine.addUnions(to: alias)
      Machine.addConstructor(to: alias)
      alias.noArguments("__iter__") { machine, alias in
        let unpacked = GenericAliasObject(origin: alias.origin, arguments: alias.arguments, type: type)
        unpacked.isUnpacked = true
        return .object(try machine.iterator(of: .object(TupleObject([.object(unpacked)]))).object ?? unpacked)
      }
      alias.property("__unpacked__") { _, alias in .bool(alias.isUnpacked) }
      alias.property("__origin__") { _, alias in .object(alias.origin) }
      alias.property("__args__") { _, alias in .object(TupleObject(alias.arguments)) }
      alias.method("__call__") { machine, alias, arguments in
        var keywords: [(NameID, Value)] = []
        for (position, name) in arguments.keywords.enumerated() {
          keywords.append((name, arguments.keywordValue(at: position)))
        }
        return try machine.call(.object(alias.origin), arguments.positional(), keywords: keywords)
      }
      alias.binary("__eq__") { machine, a, b in
        guard let x = alias.receive(a), let y = alias.receive(b) else { return machine.notImplemented }
        let (left, right) = (Value.object(TupleObject(x.arguments)), Value.object(TupleObject(y.arguments)))
        return .bool(try x.origin === y.origin && machine.equals(left, right))
      }
      alias.noArguments("__hash__") { machine, alias in
        .int(try machine.hash(.object(TupleObject([.object(alias.origin)] + alias.arguments))))
      }
      Machine.addGeneric(to: alias)
      // `class Stack(list[int])` derives from list.
      alias.oneArgument("__mro_entries__") { _, alias, _ in .object(TupleObject([.object(alias.origin)])) }
    }
  }

  private var unionType: TypeObject {
    types.minor.type(named: "UnionType", module: "types", kind: .native, base: types.object) {
      type, machine in
      let union = MemberTable(type, machine) { value -> UnionObject? in
        guard case .object(let object) = value, object.classOverride === type else { return nil }
        return unsafeDowncast(object, to: UnionObject.self)
      }
      Machine.addUnions(to: union)
      union.property("__parameters__") { _, _ in .object(TupleObject([])) }
      union.property("__args__") { _, union in .object(TupleObject(union.members)) }
      union.binary("__eq__") { machine, a, b in
        guard let x = union.receive(a), let y = union.receive(b) else { return machine.notImplemented }
        return .bool(
          try machine.equals(
            .object(SetObject(x.members, isFrozen: true, machine)),
            .object(SetObject(y.members, isFrozen: true, machine))))
      }
      union.noArguments("__hash__") { machine, union in
        .int(try machine.hash(.object(SetObject(union.members, isFrozen: true, machine))))
      }
    }
  }

  /// `types.GenericAlias(C, key)`; `__class_getitem__ = classmethod(types.GenericAlias)` makes a class generic.
  private static func addConstructor(to alias: MemberTable<GenericAliasObject>) {
    alias.staticMethod("__new__") { machine, arguments in
      let given = arguments.dropFirst
      guard given.keywords.isEmpty else {
        throw machine.typeError("GenericAlias() takes no keyword arguments")
      }
      try given.check("GenericAlias", 2...2, machine)
      guard let origin = given[0].cast(.type, to: TypeObject.self) else {
        throw machine.typeError("coroviz: GenericAlias() takes a class, not \(machine.typeName(given[0]))")
      }
      return .object(machine.genericAlias(origin, given[1]))
    }
  }

  /// What makes an alias a form to be filled in: `dict[str, T][int]`, and `*tuple[int]` in a subscript.
  private static func addGeneric(to alias: MemberTable<GenericAliasObject>) {
    alias.binary("__getitem__") { machine, value, _ in
      throw machine.typeError("\(try machine.repr(value)) is not a generic class")
    }
    alias.property("__parameters__") { _, _ in .object(TupleObject([])) }
    alias.property("__unpacked__") { _, _ in .bool(false) }
    // What an alias does not have itself, its type answers.
    alias.method("__getattr__") { machine, alias, arguments in
      let name = machine.names.intern(arguments[0].str?.text ?? "")
      return try machine.getAttribute(.object(alias.origin), name)
    }
    for (name, verb) in [("__instancecheck__", "isinstance"), ("__subclasscheck__", "issubclass")] {
      alias.oneArgument(name) { machine, _, _ in
        throw machine.typeError("\(verb)() argument 2 cannot be a parameterized generic")
      }
    }
  }

  private static func addUnions<Receiver>(to table: MemberTable<Receiver>) {
    table.binary("__or__") { machine, a, b in machine.typeUnion(a, b) ?? machine.notImplemented }
    table.binary("__ror__") { machine, a, b in machine.typeUnion(b, a) ?? machine.notImplemented }
    table.unary("__repr__") { machine, value in .string(try machine.nativeRepr(value)) }
  }
}
