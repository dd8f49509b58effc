/// `object.name`.
extension Machine {
  /// The value of an attribute.
  ///
  /// - Throws: AttributeError, or whatever a descriptor or `__getattr__` raises.
  package func getAttribute(_ value: Value, _ name: NameID) throws -> Value {
    let type = type(of: value)
    if type.isUserDefined, let custom = type.lookup(.dunderGetattribute, self),
      custom.cast(.function, to: FunctionObject.self) != nil
    {
      return try getThroughHook(value, name, custom, type)
    }
    if let found = try lookUp(value, name, type) { return found }
    return try missingAttribute(value, name, type)
  }

  private func getThroughHook(_ value: Value, _ name: NameID, _ hook: Value, _ type: TypeObject) throws
    -> Value
  {
    do {
      return try call(hook, [value, .object(names.string(name))])
    } catch let error as PythonError where matches(error.exception, "AttributeError") {
      guard let fallback = type.lookup(.dunderGetattr, self) else { throw error }
      return try call(fallback, [value, .object(names.string(name))])
    }
  }

  private func missingAttribute(_ value: Value, _ name: NameID, _ type: TypeObject) throws -> Value {
    if let fallback = type.lookup(.dunderGetattr, self) {
      return try call(bind(fallback, to: value), [.object(names.string(name))])
    }
    throw attributeError(value, name)
  }

  /// Nil instead of AttributeError.
  package func findAttribute(_ value: Value, _ name: NameID) throws -> Value? {
    do {
      return try getAttribute(value, name)
    } catch let error as PythonError where matches(error.exception, "AttributeError") {
      return nil
    }
  }

  /// What `object.__getattribute__` does: everything but the hooks.
  package func genericGetAttribute(_ value: Value, _ name: NameID) throws -> Value {
    if let found = try lookUp(value, name, type(of: value)) { return found }
    throw attributeError(value, name)
  }

  private func lookUp(_ value: Value, _ name: NameID, _ type: TypeObject) throws -> Value? {
    if case .object(let object) = value {
      switch object.kind {
      case .module:
        if let found = try moduleMember(unsafeDowncast(object, to: ModuleObject.self), name) { return found }
      case .type: return try typeMember(unsafeDowncast(object, to: TypeObject.self), name, metaclass: type)
      case .superProxy:
        if let found = try superMember(unsafeDowncast(object, to: SuperObject.self), name) { return found }
      default: break
      }
      let member = type.lookup(name, self)
      if let member, isDataDescriptor(member) {
        if onlySets(member), let own = object.attributes?.get(name, self) { return own }
        return try bound(member, to: value, type)
      }
      if let own = object.attributes?.get(name, self) { return own }
      if let member { return try bound(member, to: value, type) }
      if object.kind == .boundMethod {
        // What a method does not have itself, its function answers. Methods of methods have no more than the first.
        var function = unsafeDowncast(object, to: BoundMethod.self).function
        while let inner = function.cast(.boundMethod, to: BoundMethod.self) { function = inner.function }
        return try findAttribute(function, name)
      }
      return nil
    }
    guard let member = type.lookup(name, self) else { return nil }
    return try bound(member, to: value, type)
  }

  private func moduleMember(_ module: ModuleObject, _ name: NameID) throws -> Value? {
    if let value = module.namespace[name] { return value }
    if let made = try module.loadMember?(name, self) { return made }
    if let hook = module.namespace[.dunderGetattr] { return try call(hook, [.object(names.string(name))]) }
    return nil
  }

  /// An attribute of a class: its metaclass's data descriptors, its own, its metaclass's others.
  private func typeMember(_ type: TypeObject, _ name: NameID, metaclass: TypeObject) throws -> Value? {
    let fromMetaclass = metaclass.lookup(name, self)
    if let fromMetaclass, isDataDescriptor(fromMetaclass) {
      return try bound(fromMetaclass, to: .object(type), metaclass)
    }
    if let own = type.lookup(name, self) { return try boundToClass(own, type) }
    if let fromMetaclass { return try bound(fromMetaclass, to: .object(type), metaclass) }
    return nil
  }

  private func superMember(_ proxy: SuperObject, _ name: NameID) throws -> Value? {
    if name == .dunderClass { return nil }
    let order = proxy.receiverType.mro
    guard let position = order.firstIndex(where: { $0 === proxy.start }) else { return nil }
    for type in order[(position + 1)...] {
      type.loadMembersIfNeeded(self)
      guard let member = type.namespace[name] else { continue }
      if let receiver = proxy.receiver.cast(.type, to: TypeObject.self), receiver === proxy.receiverType {
        return try boundToClass(member, receiver)
      }
      return try bound(member, to: proxy.receiver, proxy.receiverType)
    }
    return nil
  }

  // MARK: Descriptors

  /// Whether an attribute of a class comes before the instance's own of that name.
  func isDataDescriptor(_ member: Value) -> Bool {
    guard case .object(let object) = member else { return false }
    switch object.kind {
    case .property, .slotDescriptor: return true
    case .instance, .native:
      return object.classOverride?.lookup(.dunderSet, self) != nil
        || object.classOverride?.lookup(.dunderDelete, self) != nil
    default: return false
    }
  }

  /// Whether a data descriptor leaves getting to the instance: it has no `__get__`.
  private func onlySets(_ member: Value) -> Bool {
    guard case .object(let object) = member, object.kind == .instance else { return false }
    return object.classOverride?.lookup(.dunderGet, self) == nil
  }

  /// A class attribute as seen through an instance: functions become methods, properties are computed.
  func bound(_ member: Value, to receiver: Value, _ type: TypeObject) throws -> Value {
    guard case .object(let object) = member else { return member }
    switch object.kind {
    case .function: return .object(BoundMethod(function: member, receiver: receiver))
    case .nativeFunction:
      return unsafeDowncast(object, to: NativeFunction.self).isMethod
        ? .object(BoundMethod(function: member, receiver: receiver)) : member
    case .property:
      let property = unsafeDowncast(object, to: PropertyObject.self)
      let getter = property.getter
      if getter.isNone {
        throw error("AttributeError", "\(property.title) of '\(type.qualifiedName)' object has no getter")
      }
      return try call(getter, [receiver])
    case .slotDescriptor: return try unsafeDowncast(object, to: NativeProperty.self).get(self, receiver)
    case .staticMethod: return unsafeDowncast(object, to: MethodWrapper.self).function
    case .classMethod:
      return .object(
        BoundMethod(
          function: unsafeDowncast(object, to: MethodWrapper.self).function, receiver: .object(type)))
    case .superProxy:
      let proxy = unsafeDowncast(object, to: SuperObject.self)
      return proxy.receiver.isNone ? .object(try superObject(proxy.start, receiver)) : member
    default:
      guard let get = object.classOverride?.lookup(.dunderGet, self) else { return member }
      return try call(get, [member, receiver, .object(type)])
    }
  }

  /// A class attribute as seen through the class itself.
  func boundToClass(_ member: Value, _ type: TypeObject) throws -> Value {
    guard case .object(let object) = member else { return member }
    switch object.kind {
    case .staticMethod: return unsafeDowncast(object, to: MethodWrapper.self).function
    case .classMethod:
      return .object(
        BoundMethod(
          function: unsafeDowncast(object, to: MethodWrapper.self).function, receiver: .object(type)))
    case .instance, .native:
      guard let get = object.classOverride?.lookup(.dunderGet, self) else { return member }
      return try call(get, [member, .none, .object(type)])
    default: return member
    }
  }

  /// A special method found on a type, ready to be called with its arguments only.
  package func bind(_ method: Value, to receiver: Value) throws -> Value {
    try bound(method, to: receiver, type(of: receiver))
  }

  // MARK: Setting

  package func setAttribute(_ value: Value, _ name: NameID, _ newValue: Value) throws {
    let type = type(of: value)
    if type.isUserDefined, let hook = type.lookup(.dunderSetattr, self),
      hook.cast(.function, to: FunctionObject.self) != nil
    {
      _ = try call(hook, [value, .object(names.string(name)), newValue])
      return
    }
    try genericSetAttribute(value, name, newValue)
  }

  /// What `object.__setattr__` does.
  package func genericSetAttribute(_ value: Value, _ name: NameID, _ newValue: Value) throws {
    guard case .object(let object) = value else { throw cannotSet(value, type(of: value), name) }
    switch object.kind {
    case .module:
      unsafeDowncast(object, to: ModuleObject.self).namespace[name] = newValue
      return
    case .type: return try setTypeAttribute(unsafeDowncast(object, to: TypeObject.self), name, newValue)
    default: break
    }
    let type = type(of: value)
    if let member = type.lookup(name, self), try setThroughDescriptor(member, value, newValue, type, name) {
      return
    }
    guard acceptsAttributes(object, type, name) else { throw cannotSet(value, type, name) }
    storage(of: object).set(name, newValue, self)
    if object.kind == .native { (object as? NativeObject)?.attributeWasSet(names.text(name)) }
  }

  private func setThroughDescriptor(
    _ member: Value, _ receiver: Value, _ newValue: Value, _ type: TypeObject, _ name: NameID
  ) throws -> Bool {
    guard case .object(let object) = member else { return false }
    switch object.kind {
    case .property:
      let property = unsafeDowncast(object, to: PropertyObject.self)
      let setter = property.setter
      if setter.isNone {
        throw error("AttributeError", "\(property.title) of '\(type.qualifiedName)' object has no setter")
      }
      _ = try call(setter, [receiver, newValue])
      return true
    case .slotDescriptor:
      guard let set = unsafeDowncast(object, to: NativeProperty.self).set else {
        throw error(
          "AttributeError",
          NativeProperty.isMember(names.text(name), of: type)
            ? "readonly attribute"
            : "attribute '\(names.text(name))' of '\(type.dottedName ?? type.name)' objects is not writable")
      }
      try set(self, receiver, newValue)
      return true
    default:
      guard let set = object.classOverride?.lookup(.dunderSet, self) else { return false }
      _ = try call(set, [member, receiver, newValue])
      return true
    }
  }

  private func acceptsAttributes(_ object: PyObject, _ type: TypeObject, _ name: NameID) -> Bool {
    if let slots = type.slotNames { return slots.contains(name) }
    return takesAttributes(object)
  }

  /// Whether the program can give an object attributes of any name.
  func takesAttributes(_ object: PyObject) -> Bool {
    let type = type(of: .object(object))
    if type.slotNames != nil { return false }
    if type.isUserDefined { return true }
    switch object.kind {
    case .function, .exception, .native: return true
    default: return type.takesAttributes
    }
  }

  private func cannotSet(_ value: Value, _ type: TypeObject, _ name: NameID) -> PythonError {
    let text = names.text(name)
    let title = type.dottedName ?? type.name
    if type.lookup(name, self) != nil {
      return error("AttributeError", "'\(title)' object attribute '\(text)' is read-only")
    }
    let error = error(
      "AttributeError",
      "'\(title)' object has no attribute '\(text)' and no __dict__ for setting new attributes")
    ExceptionFields.set(of: error.exception, name: .object(names.string(name)), object: value)
    return error
  }

  /// The object's own attributes, made if it has none yet.
  package func storage(of object: PyObject) -> AttributeStorage {
    if let storage = object.attributes { return storage }
    let made = AttributeStorage(shape: emptyShape)
    object.attributes = made
    return made
  }

  private func setTypeAttribute(_ type: TypeObject, _ name: NameID, _ value: Value) throws {
    let metaclass = self.type(of: .object(type))
    if let member = metaclass.lookup(name, self),
      try setThroughDescriptor(member, .object(type), value, metaclass, name)
    {
      return
    }
    guard type.isUserDefined && type.dottedName == nil else {
      throw typeError(
        "cannot set '\(names.text(name))' attribute of immutable type '\(type.dottedName ?? type.name)'")
    }
    type.setAttribute(name, value)
    if name == .dunderDel { type.finalizingMachine = self }
  }

  package func deleteAttribute(_ value: Value, _ name: NameID) throws {
    let type = type(of: value)
    if type.isUserDefined, let hook = type.lookup(.dunderDelattr, self),
      hook.cast(.function, to: FunctionObject.self) != nil
    {
      _ = try call(hook, [value, .object(names.string(name))])
      return
    }
    try genericDeleteAttribute(value, name)
  }

  /// What `object.__delattr__` does.
  package func genericDeleteAttribute(_ value: Value, _ name: NameID) throws {
    guard case .object(let object) = value else { throw cannotSet(value, type(of: value), name) }
    if object.kind == .module, unsafeDowncast(object, to: ModuleObject.self).namespace[name] != nil {
      unsafeDowncast(object, to: ModuleObject.self).namespace[name] = nil
      return
    }
    if object.kind == .type {
      let type = unsafeDowncast(object, to: TypeObject.self)
      guard type.isUserDefined else {
        throw typeError("cannot set '\(names.text(name))' attribute of immutable type '\(type.name)'")
      }
      guard type.namespace[name] != nil else {
        if [.dunderName, .dunderQualname, .dunderBases].contains(name) {
          throw typeError("cannot delete '\(names.text(name))' attribute of type '\(type.name)'")
        }
        throw attributeError(value, name)
      }
      return type.setAttribute(name, nil)
    }
    let type = type(of: value)
    if let member = type.lookup(name, self), try deleteThroughDescriptor(member, value, type, name) { return }
    if object.attributes?.remove(name, self) != true { throw attributeError(value, name) }
  }

  private func deleteThroughDescriptor(_ member: Value, _ receiver: Value, _ type: TypeObject, _ name: NameID)
    throws -> Bool
  {
    guard case .object(let object) = member else { return false }
    if object.kind == .property {
      let property = unsafeDowncast(object, to: PropertyObject.self)
      let deleter = property.deleter
      if deleter.isNone {
        throw error("AttributeError", "\(property.title) of '\(type.qualifiedName)' object has no deleter")
      }
      _ = try call(deleter, [receiver])
      return true
    }
    if object.kind == .slotDescriptor {
      let member = unsafeDowncast(object, to: NativeProperty.self)
      if member.isSlot {
        if receiver.object?.attributes?.remove(name, self) == true { return true }
        throw error("AttributeError", names.text(name))
      }
      if member.set == nil {
        throw error(
          "AttributeError", "attribute '\(names.text(name))' of '\(type.name)' objects is not writable")
      }
      return false
    }
    guard let delete = object.classOverride?.lookup(.dunderDelete, self) else { return false }
    _ = try call(delete, [member, receiver])
    return true
  }
}
