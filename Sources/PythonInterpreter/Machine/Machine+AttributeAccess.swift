/// The instructions that get and set attributes and find methods, with what they remember of objects of the same shape.
extension Machine {
  func loadAttribute(_ value: Value, _ name: NameID, _ code: CodeObject, _ pc: Int) throws -> Value {
    if case .object(let object) = value, let storage = object.attributes, let type = object.classOverride,
      let slot = code.cachedSlot(pc, type, storage)
    {
      return storage.slots[slot]
    }
    let result = try getAttribute(value, name)
    if case .object(let object) = value { rememberSlot(object, name, code, pc) }
    return result
  }

  /// Remembers where an instance has an attribute, when nothing of its class stands in the way.
  private func rememberSlot(_ object: PyObject, _ name: NameID, _ code: CodeObject, _ pc: Int) {
    guard object.kind == .instance, let type = object.classOverride, let storage = object.attributes,
      storage.dictionary == nil, let slot = storage.shape.slot(of: name), hasNoMember(type, name),
      type.lookup(.dunderGetattribute, self)?.cast(.function, to: FunctionObject.self) == nil
    else { return }
    code.cacheSlot(pc, type, storage.shape, slot)
  }

  func storeAttribute(_ target: Value, _ name: NameID, _ value: Value, _ code: CodeObject, _ pc: Int) throws {
    guard case .object(let object) = target else { return try setAttribute(target, name, value) }
    if let type = object.classOverride {
      if let storage = object.attributes, let slot = code.cachedSlot(pc, type, storage) {
        return storage.setSlot(slot, value)
      }
      if let next = code.cachedAddition(pc, type, object.attributes?.shape ?? emptyShape) {
        return storage(of: object).add(value, making: next)
      }
    }
    let before = object.attributes?.shape ?? emptyShape
    try setAttribute(target, name, value)
    rememberStore(object, name, before, code, pc)
  }

  /// Whether a class leaves an attribute to its instances: it has none of that name, or a slot for it.
  private func hasNoMember(_ type: TypeObject, _ name: NameID) -> Bool {
    guard let member = type.lookup(name, self) else { return true }
    return member.cast(.slotDescriptor, to: NativeProperty.self)?.isSlot == true
  }

  /// Remembers where a store put an attribute, or what shape it made, when nothing of the class stands in the way.
  private func rememberStore(
    _ object: PyObject, _ name: NameID, _ before: Shape, _ code: CodeObject, _ pc: Int
  ) {
    guard object.kind == .instance, let type = object.classOverride, let storage = object.attributes,
      type.lookup(.dunderSetattr, self)?.cast(.function, to: FunctionObject.self) == nil
    else { return }
    if storage.shape === before { return rememberSlot(object, name, code, pc) }
    if storage.dictionary == nil, hasNoMember(type, name), before.adding(name) === storage.shape {
      code.cacheAddition(pc, type, before, storage.shape)
    }
  }

  /// Finds what a method call calls: the function and its receiver apart, so that no bound method need be made.
  func loadMethod(
    _ target: UnsafeMutablePointer<Value>, _ receiver: Value, _ name: NameID, _ code: CodeObject, _ pc: Int
  ) throws {
    if case .object(let object) = receiver, code.loadCachedMethod(pc, object, into: target) {
      target[1] = receiver
    } else if let function = plainMethod(receiver, name) {
      target[1] = receiver
      target[0] = function
      if case .object(let object) = receiver, object.attributes?.dictionary == nil {
        code.cacheMethod(pc, object, function)
      }
    } else {
      target[0] = try getAttribute(receiver, name)
      target[1] = .unbound
    }
  }

  private func plainMethod(_ receiver: Value, _ name: NameID) -> Value? {
    let type = type(of: receiver)
    if case .object(let object) = receiver {
      switch object.kind {
      case .module, .type, .superProxy: return nil
      default: break
      }
      if object.attributes?.get(name, self) != nil { return nil }
      if type.isUserDefined,
        type.lookup(.dunderGetattribute, self)?.cast(.function, to: FunctionObject.self) != nil
      {
        return nil
      }
    }
    guard let member = type.lookup(name, self), case .object(let function) = member else { return nil }
    if function.kind == .function { return member }
    if function.kind == .nativeFunction && unsafeDowncast(function, to: NativeFunction.self).isMethod {
      return member
    }
    return nil
  }

  func loadContextMethod(
    _ target: UnsafeMutablePointer<Value>, _ manager: Value, _ name: NameID, isAsync: Bool
  ) throws {
    guard let method = specialMethod(manager, name) else {
      let isExit = name == .dunderExit || name == .dunderAexit
      let missing = isExit ? " (missed \(names.text(name)) method)" : ""
      let kind = isAsync ? "the asynchronous context manager protocol" : "the context manager protocol"
      throw typeError("'\(typeName(manager))' object does not support \(kind)\(missing)")
    }
    if let function = plainMethod(manager, name) {
      target[0] = function
      target[1] = manager
    } else {
      target[0] = try bind(method, to: manager)
      target[1] = .unbound
    }
  }

  func makeSuper(_ cell: Value, _ receiver: Value) throws -> Value {
    guard case .object(let object) = cell, object.kind == .cell,
      let start = unsafeDowncast(object, to: CellObject.self).value.cast(.type, to: TypeObject.self)
    else { throw runtimeError("super(): empty __class__ cell") }
    var receiver = receiver
    if let inner = receiver.cast(.cell, to: CellObject.self) { receiver = inner.value }
    return .object(try superObject(start, receiver))
  }

  /// `super(start, receiver)`.
  package func superObject(_ start: TypeObject, _ receiver: Value) throws -> SuperObject {
    if let type = receiver.cast(.type, to: TypeObject.self), type.isSubtype(of: start) {
      return SuperObject(start: start, receiver: receiver, receiverType: type)
    }
    let type = type(of: receiver)
    guard type.isSubtype(of: start) else {
      let what =
        receiver.cast(.type, to: TypeObject.self).map { "type \($0.name)" } ?? "instance of \(type.name)"
      throw typeError(
        "super(type, obj): obj (\(what)) is not an instance or subtype of type (\(start.name)).")
    }
    return SuperObject(start: start, receiver: receiver, receiverType: type)
  }
}
