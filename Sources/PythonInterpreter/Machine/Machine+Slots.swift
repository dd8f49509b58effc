/// `__slots__`, and what else a class statement adds to a class by itself.
extension Machine {
  /// Gives a class the slots its body names.
  ///
  /// - Throws: TypeError for what can be no slot, ValueError for a name that the class has otherwise.
  func setSlots(_ type: TypeObject, _ slots: Value) throws {
    let own = try slots.str.map { [Value.object($0)] } ?? Array(collect(slots))
    try checkSlots(own, of: type)
    let named = own.compactMap { $0.str }.map {
      names.intern(PrivateNames.mangled($0.text, in: type.name))
    }
    let weakref = names.intern("__weakref__")
    for name in named where name != .dunderDict && name != weakref {
      if let known = type.namespace[name], known.object?.kind != .slotDescriptor {
        throw valueError("'\(names.text(name))' in __slots__ conflicts with class variable")
      }
      type.setAttribute(name, .object(slotMember(name, of: type)))
    }
    if named.contains(.dunderDict) { return }
    var inherited: [NameID] = []
    for parent in type.bases where parent !== types.object {
      guard let slots = parent.slotNames else { return }
      inherited += slots
    }
    type.slotNames = inherited + named
  }

  private func checkSlots(_ slots: [Value], of type: TypeObject) throws {
    for slot in slots {
      guard let text = slot.str else {
        throw typeError("__slots__ items must be strings, not '\(typeName(slot))'")
      }
      guard text.text.isIdentifier else { throw typeError("__slots__ must be identifiers") }
    }
    let isVariable: Set<ObjectKind> = [.boxedInt, .bigInt, .tuple, .type]
    let base = type.mro.first { !$0.isUserDefined && $0 !== types.object }
    if let base, !slots.isEmpty,
      base === types.int || isVariable.contains(base.instanceKind)
        || base.name == "bytes"
    {
      throw typeError(
        "nonempty __slots__ not supported for subtype of '\(type.bases.first?.name ?? base.name)'")
    }
  }

  /// The descriptor of one slot. The value itself is kept as other attributes are.
  private func slotMember(_ name: NameID, of type: TypeObject) -> NativeProperty {
    let member = NativeProperty(
      name: names.text(name),
      get: { machine, value in
        guard let own = value.object?.attributes?.get(name, machine) else {
          throw machine.attributeError(value, name)
        }
        return own
      },
      set: { machine, value, new in
        guard let object = value.object else { return }
        machine.storage(of: object).set(name, new, machine)
      })
    member.owner = type
    member.isSlot = true
    return member
  }

  /// `__dict__` and `__weakref__` of a class whose bases have none: what `C.__dict__` shows besides the body's names.
  func addLayoutMembers(to type: TypeObject, hasSlots: Bool) {
    guard !hasSlots else { return }
    let parents = type.mro.dropFirst()
    if !parents.contains(where: { $0.isUserDefined && $0.namespace[.dunderDict] != nil }),
      type.instanceKind != .exception, type.instanceKind != .type, type.namespace[.dunderDict] == nil,
      let shared = types.object.lookup(.dunderDict, self)?.cast(.slotDescriptor, to: NativeProperty.self)
    {
      type.setAttribute(.dunderDict, .object(shared.copy(ownedBy: type)))
    }
    let weakref = names.intern("__weakref__")
    if !parents.contains(where: { $0.namespace[weakref] != nil }), type.instanceKind != .type,
      type.namespace[weakref] == nil
    {
      let member = NativeProperty(name: "__weakref__", get: { _, _ in .none })
      member.owner = type
      type.setAttribute(weakref, .object(member))
    }
  }
}

extension String {
  /// Whether it could be a variable's name.
  fileprivate var isIdentifier: Bool {
    guard let first = unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
    return unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
  }
}
