/// `class` statements, and making instances.
extension Machine {
  /// Runs a class body and makes the class of what it leaves.
  ///
  /// - Returns: `.unbound`: the body's frame was pushed.
  func buildClass(
    _ base: UnsafeMutablePointer<Value>, _ count: Int, names extra: UInt16,
    _ constants: UnsafeMutablePointer<Value>,
    result: Int32
  ) throws -> Value {
    var bases = ContiguousArray<Value>()
    var keywords: [(NameID, Value)] = []
    if extra == 0xFFFE {
      bases = base[2].cast(.list, to: ListObject.self)?.elements ?? []
      for (key, value) in base[3].cast(.dict, to: DictObject.self)?.items ?? [] {
        if let text = key.str { keywords.append((self.names.intern(text.text), value)) }
      }
    } else {
      let keywordNames = extra == 0xFFFF ? [] : self.keywordNames(constants[Int(extra)])
      for index in 0..<(count - keywordNames.count) { bases.append(base[2 + index]) }
      for (index, name) in keywordNames.enumerated() {
        keywords.append((name, base[2 + count - keywordNames.count + index]))
      }
    }
    guard let body = base[0].cast(.function, to: FunctionObject.self), let name = base[1].str else {
      return .none
    }
    if isMissingBuiltin("__build_class__", body.globals) {
      throw error("NameError", "__build_class__ not found")
    }
    for index in 0..<(count + 2) { base[index] = .unbound }
    let building = try ClassBuilding(name: name.text, bases: bases, keywords: keywords, body: body, self)
    try push(
      code: body.code, function: body, globals: body.globals, completion: .custom, result: result,
      custom: building)
    (frames + (frameCount - 1)).pointee.registers[0] = building.namespace
    return .unbound
  }

  /// Makes a class: what `type(name, bases, namespace)` does.
  ///
  /// - Throws: TypeError when the bases do not fit together.
  package func makeClass(
    name: String, bases: ContiguousArray<Value>, namespace: DictObject, keywords: [(NameID, Value)],
    metaclass: TypeObject
  ) throws -> TypeObject {
    let parents = try baseTypes(bases)
    let kind = try layout(of: parents, name: name)
    guard let order = ResolutionOrder.merge(parents) else { throw inconsistentOrder(parents) }
    let type = TypeObject(
      name: name, moduleName: namespace.get(name: names.string(.dunderModule))?.str?.text ?? "builtins",
      bases: parents,
      mro: order, instanceKind: kind, isUserDefined: true,
      metaclass: metaclass === types.type ? nil : metaclass)
    type.setResolutionOrder([type] + order)
    if metaclass !== types.type { try askForOrder(type, metaclass) }
    if let text = namespace.get(name: names.string(.dunderQualname))?.str { type.qualifiedName = text.text }
    try fill(type, from: namespace)
    if type.lookup(.dunderDel, self) != nil { type.finalizingMachine = self }
    try tellDescriptors(type)
    try initSubclass(type, keywords)
    return type
  }

  /// A metaclass may have its own idea of the resolution order.
  private func askForOrder(_ type: TypeObject, _ metaclass: TypeObject) throws {
    guard let hook = metaclass.lookup(names.intern("mro"), self),
      hook.cast(.function, to: FunctionObject.self) != nil
    else { return }
    let order = try collect(callSpecial(hook, .object(type))).map { item in
      guard let listed = item.cast(.type, to: TypeObject.self) else {
        throw typeError("mro() returned a non-class ('\(typeName(item))')")
      }
      return listed
    }
    type.setResolutionOrder(order)
  }

  private func baseTypes(_ bases: ContiguousArray<Value>) throws -> [TypeObject] {
    var parents: [TypeObject] = []
    for base in bases {
      guard let parent = base.cast(.type, to: TypeObject.self) else {
        if specialMethod(base, .dunderMroEntries) != nil {
          throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
        }
        throw typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses "
            + "of all its bases")
      }
      if parent.isFinal {
        throw typeError("type '\(parent.dottedName ?? parent.name)' is not an acceptable base type")
      }
      if parents.contains(where: { $0 === parent }) { throw typeError("duplicate base class \(parent.name)") }
      parents.append(parent)
    }
    return parents.isEmpty ? [types.object] : parents
  }

  private func layout(of parents: [TypeObject], name: String) throws -> ObjectKind {
    var kind = ObjectKind.instance
    for parent in parents where parent.instanceKind != .instance && parent.instanceKind != kind {
      if kind != .instance { throw typeError("multiple bases have instance lay-out conflict") }
      kind = parent.instanceKind
    }
    return kind
  }

  private func fill(_ type: TypeObject, from namespace: DictObject) throws {
    for (key, value) in namespace.items {
      guard let text = key.str else { continue }
      let name = names.intern(text.text)
      if name == .dunderQualname || name == .dunderClasscell { continue }
      type.setAttribute(name, implicitWrapper(name, value))
    }
    let slots = namespace.get(name: names.string(.dunderSlots))
    if let slots { try setSlots(type, slots) }
    addLayoutMembers(to: type, hasSlots: slots != nil)
    if namespace.get(name: names.string(.dunderEq)) != nil
      && namespace.get(name: names.string(.dunderHash)) == nil
    {
      type.setAttribute(.dunderHash, Value.none)
    }
    if type.namespace[.dunderDoc] == nil { type.setAttribute(.dunderDoc, Value.none) }
  }

  /// `__new__` is a static method and `__init_subclass__`, `__class_getitem__` are class methods without saying so.
  private func implicitWrapper(_ name: NameID, _ value: Value) -> Value {
    guard value.cast(.function, to: FunctionObject.self) != nil else { return value }
    switch name {
    case .dunderNew: return .object(MethodWrapper(function: value, isClassMethod: false))
    case .dunderInitSubclass, .dunderClassGetitem:
      return .object(MethodWrapper(function: value, isClassMethod: true))
    default: return value
    }
  }

  private func tellDescriptors(_ type: TypeObject) throws {
    for (name, value) in type.namespace.entries {
      if let property = value.cast(.property, to: PropertyObject.self) {
        property.nameIfUnknown(names.text(name))
      }
      guard case .object(let object) = value, object.kind == .instance || object.kind == .native,
        let hook = object.classOverride?.lookup(.dunderSetName, self)
      else { continue }
      do {
        _ = try callSpecial(hook, value, .object(type), .object(names.string(name)))
      } catch let error as PythonError {
        let note =
          "Error calling __set_name__ on '\(typeName(value))' instance \(try repr(.object(names.string(name)))) in "
          + "'\(type.name)'"
        _ = try callMethod(.object(error.exception), names.intern("add_note"), [.string(note)])
        throw error
      }
    }
  }

  private func initSubclass(_ type: TypeObject, _ keywords: [(NameID, Value)]) throws {
    let proxy = SuperObject(start: type, receiver: .object(type), receiverType: type)
    guard let hook = try findAttribute(.object(proxy), .dunderInitSubclass) else {
      if let first = keywords.first {
        throw typeError(
          "\(type.qualifiedName).__init_subclass__() takes no keyword arguments (got '\(names.text(first.0))')"
        )
      }
      return
    }
    _ = try call(hook, [], keywords: keywords)
  }

  // MARK: Instances

  /// Calls a class: makes an instance and initializes it.
  func instantiate(
    _ type: TypeObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: [NameID],
    result: Int32
  ) throws -> Value {
    if let metaclass = type.classOverride, let custom = metaclass.lookup(.dunderCall, self),
      custom.cast(.function, to: FunctionObject.self) != nil
    {
      return try call(
        custom, [.object(type)] + positional(arguments, count), keywords: keywords(arguments, count, names))
    }
    return try create(type, arguments, count, names, result: result)
  }

  /// What `type.__call__` does: makes an instance whatever the metaclass's own `__call__` says.
  package func makeInstance(of type: TypeObject, _ arguments: Arguments) throws -> Value {
    let names = arguments.keywords
    let values = arguments.positional() + arguments.keywordPairs.map(\.1)
    return try nested { machine in
      let copy = UnsafeMutablePointer<Value>.allocate(capacity: max(1, values.count))
      for (index, value) in values.enumerated() { (copy + index).initialize(to: value) }
      defer {
        copy.deinitialize(count: values.count)
        copy.deallocate()
      }
      return try machine.create(type, copy, arguments.count, names, result: 0)
    }
  }

  private func create(
    _ type: TypeObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: [NameID],
    result: Int32
  ) throws -> Value {
    if case .plain(let function) = recipe(of: type), function.code.simpleCount == count + 1, names.isEmpty {
      return try begin(function, initializing: PlainObject(type: type), arguments, count, result: result)
    }
    if !type.isUserDefined, let construct = type.construct {
      let outer = pendingResult
      pendingResult = Int(result)
      defer {
        pendingResult = outer
        for index in 0..<(count + names.count) { arguments[index] = .unbound }
      }
      return try construct(self, Arguments(base: arguments, count: count, keywords: names))
    }
    if !type.isUserDefined, type.isFinal, type.construct == nil, type.instanceKind != .instance {
      throw typeError("cannot create '\(type.name)' instances")
    }
    let instance = try makeInstance(type, arguments, count, names)
    guard case .object(let object) = instance, object.classOverride?.isSubtype(of: type) == true else {
      return instance
    }
    return try initialize(object, arguments, count, names, result: result)
  }

  private func positional(_ arguments: UnsafeMutablePointer<Value>, _ count: Int) -> ContiguousArray<Value> {
    ContiguousArray(UnsafeBufferPointer(start: arguments, count: count))
  }

  private func keywords(_ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: [NameID]) -> [(
    NameID, Value
  )] {
    names.enumerated().map { ($1, arguments[count + $0]) }
  }

  private func makeInstance(
    _ type: TypeObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: [NameID]
  ) throws -> Value {
    let maker = type.lookup(.dunderNew, self)
    let isPlain = maker.map { isBuiltinNew($0) } ?? true
    if isPlain {
      switch type.instanceKind {
      case .instance:
        return .object(try ObjectMembers.make(type, hasArguments: count + names.count > 0, self))
      case .exception:
        return .object(
          try ExceptionMembers.create(type, self, Arguments(base: arguments, count: count, keywords: names)))
      default: break
      }
    }
    guard let maker else { throw typeError("cannot create '\(type.name)' instances") }
    let function = maker.cast(.staticMethod, to: MethodWrapper.self)?.function ?? maker
    return try call(
      function, [.object(type)] + positional(arguments, count), keywords: keywords(arguments, count, names))
  }

  /// Calls an `__init__` whose parameters are all given by position.
  private func begin(
    _ function: FunctionObject, initializing instance: PlainObject, _ arguments: UnsafeMutablePointer<Value>,
    _ count: Int, result: Int32
  ) throws -> Value {
    try push(function, receiver: .object(instance), arguments, count, result: result, completion: .custom)
    holdInTopFrame(instance, function)
    return .unbound
  }

  /// What it takes to make an instance of a type, worked out once for each state of the class.
  private func recipe(of type: TypeObject) -> TypeObject.Recipe {
    if case .unknown = type.recipe { type.recipe = findRecipe(of: type) }
    return type.recipe
  }

  private func findRecipe(of type: TypeObject) -> TypeObject.Recipe {
    guard type.isUserDefined, type.instanceKind == .instance,
      type.lookup(.dunderNew, self).map({ isBuiltinNew($0) }) ?? true,
      type.lookup(.dunderAbstractmethods, self) == nil,
      let function = type.lookup(.dunderInit, self)?.cast(.function, to: FunctionObject.self)
    else { return .other }
    return .plain(function)
  }

  /// Whether `__new__` is a built-in type's own.
  private func isBuiltinNew(_ value: Value) -> Bool {
    let function = value.cast(.staticMethod, to: MethodWrapper.self)?.function ?? value
    return function.cast(.nativeFunction, to: NativeFunction.self) != nil
  }

  private func initialize(
    _ object: PyObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: [NameID],
    result: Int32
  ) throws -> Value {
    guard let type = object.classOverride, let initializer = type.lookup(.dunderInit, self),
      case .object(let function) = initializer
    else {
      if count + names.count > 0 && object.kind == .instance {
        throw typeError("\(object.classOverride?.name ?? "")() takes no arguments")
      }
      return .object(object)
    }
    let all = UnsafeMutablePointer<Value>.allocate(capacity: count + names.count + 1)
    all.initialize(to: .object(object))
    (all + 1).moveInitialize(from: arguments, count: count + names.count)
    arguments.initialize(repeating: .unbound, count: count + names.count)
    defer {
      all.deinitialize(count: count + names.count + 1)
      all.deallocate()
    }
    if function.kind == .function {
      return try call(
        function, all, count + 1, names, result: result, .custom,
        InitializerCompletion(instance: object),
        keepAlive: function)
    }
    if function.kind == .nativeFunction {
      _ = try unsafeDowncast(function, to: NativeFunction.self).body(
        self, Arguments(base: all, count: count + 1, keywords: names))
      return .object(object)
    }
    _ = try call(
      bind(initializer, to: .object(object)),
      ContiguousArray(UnsafeBufferPointer(start: all + 1, count: count)))
    return .object(object)
  }
}

/// An instance of a class that adds nothing to the layout of `object`.
package final class PlainObject: PyObject {
  /// Whether its `__del__` was called, which happens once.
  fileprivate var isFinalized = false

  package init(type: TypeObject) { super.init(kind: .instance, classOverride: type) }

  deinit {
    if let machine = classOverride?.finalizingMachine, !isFinalized { machine.objectDied(self) }
  }
}

/// `__del__`.
extension Machine {
  /// An object with a finalizer is going away: another takes over what it is, until the next safe point.
  fileprivate func objectDied(_ object: PlainObject) {
    guard !isTearingDown, let type = object.classOverride else { return }
    let heir = PlainObject(type: type)
    heir.isFinalized = true
    heir.identity = object.identity
    heir.attributes = object.attributes
    object.attributes = nil
    dyingInstances.append(heir)
    interruptForFinalizers()
  }

  /// Calls the finalizers of the instances that died, in the order in which they did.
  func finalizeDyingInstances() {
    while !dyingInstances.isEmpty {
      let object = Value.object(dyingInstances.removeFirst())
      guard let finalizer = specialMethod(object, .dunderDel) else { continue }
      do {
        _ = try call(bind(finalizer, to: object), [])
      } catch let error as PythonError {
        reportUnraisable(error.exception, in: finalizer)
      } catch {}
    }
  }
}

/// Waits itself for the end of its `__init__`, then it is the result of the call that made it.
extension PlainObject: FrameCompletion {
  package func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    try InitializerCompletion.result(outcome, instance: self, machine)
  }
}

/// Gives the instance when its `__init__` returns.
private final class InitializerCompletion: FrameCompletion {
  private let instance: PyObject

  init(instance: PyObject) { self.instance = instance }

  func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    try InitializerCompletion.result(outcome, instance: instance, machine)
  }

  static func result(_ outcome: FrameOutcome, instance: PyObject, _ machine: Machine) throws -> Value {
    switch outcome {
    case .returned(let value):
      guard value.isNone else {
        throw machine.typeError("__init__() should return None, not '\(machine.typeName(value))'")
      }
      return .object(instance)
    case .yielded: return .object(instance)
    case .raised(let exception): throw PythonError(exception)
    }
  }
}
