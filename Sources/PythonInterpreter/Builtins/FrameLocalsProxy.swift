/// `frame.f_locals` of a function: what is set in it reaches the variables. (CPython: `FrameLocalsProxy`, PEP 667)
package final class FrameLocalsProxyObject: NativeObject {
  let frame: FrameObject
  /// Whether its text is being made: it may be among its own variables.
  private var isShown = false

  init(_ frame: FrameObject, type: TypeObject) {
    self.frame = frame
    super.init(type: type)
  }

  /// The registers with the variables; nil when the call is over.
  private func registers(_ machine: Machine) -> UnsafeMutablePointer<Value>? {
    if let open = machine.openFrame(of: frame) { return open.registers }
    guard let generator = frame.generator, generator.state != .closed, generator.state != .running else {
      return nil
    }
    return generator.registers
  }

  /// Variables and whatever else was put in.
  func contents(_ machine: Machine) -> DictObject {
    guard let registers = registers(machine) else { return copy(of: frame.locals) }
    let contents = machine.locals(of: frame.code, registers)
    for (key, value) in frame.extraLocals?.items ?? [] { try? contents.set(key, value, machine) }
    return contents
  }

  private func copy(of dictionary: DictObject) -> DictObject {
    let copy = DictObject()
    for (key, value) in dictionary.items { if let key = key.str { copy.set(name: key, value) } }
    return copy
  }

  func set(_ key: Value, _ value: Value, _ machine: Machine) throws {
    if let name = key.str, let registers = registers(machine) {
      let wanted = machine.names.intern(name.text)
      if let index = machine.variables(of: frame.code).first(where: { frame.code.localNames[$0] == wanted }) {
        if let cell = registers[index].cast(.cell, to: CellObject.self) {
          cell.value = value
        } else {
          registers[index] = value
        }
        return
      }
      if frame.extraLocals == nil { frame.extraLocals = DictObject() }
    }
    try (frame.extraLocals ?? frame.locals).set(key, value, machine)
  }

  package override func representation(_ machine: Machine) throws -> String? {
    if isShown { return "{...}" }
    isShown = true
    defer { isShown = false }
    return try machine.repr(.object(contents(machine)))
  }
}

enum FrameLocalsProxyType {
  static func load(_ type: TypeObject, _ machine: Machine) {
    let proxy = MemberTable(type, machine) { $0.object as? FrameLocalsProxyObject }
    func contents(_ value: Value, _ machine: Machine) -> Value {
      proxy.receive(value).map { .object($0.contents(machine)) } ?? value
    }
    addItems(proxy, contents)
    addOperators(proxy, contents)
    for name in ["keys", "values", "items"] {
      let id = machine.names.intern(name)
      proxy.noArguments(name) { machine, proxy in
        .object(ListObject(try machine.collect(machine.callMethod(.object(proxy.contents(machine)), id, []))))
      }
    }
    proxy.noArguments("copy") { machine, proxy in .object(proxy.contents(machine)) }
    proxy.noArguments("__reversed__") { machine, proxy in
      let keys = try machine.collect(.object(proxy.contents(machine)))
      return try machine.iterator(of: .object(ListObject(ContiguousArray(keys.reversed()))))
    }
    proxy.set("__hash__", .none)
  }

  private static func addItems(
    _ proxy: MemberTable<FrameLocalsProxyObject>, _ contents: @escaping (Value, Machine) -> Value
  ) {
    proxy.unary("__len__") { machine, value in .int(try machine.length(contents(value, machine))) }
    proxy.unary("__iter__") { machine, value in
      try machine.iterator(of: .object(ListObject(try machine.collect(contents(value, machine)))))
    }
    proxy.unary("__repr__") { machine, value in
      .string(try proxy.receive(value)?.representation(machine) ?? "")
    }
    proxy.binary("__getitem__") { machine, value, key in
      if let found = try proxy.receive(value)?.contents(machine).get(key, machine) { return found }
      throw machine.error("KeyError", "local variable '\(try machine.repr(key))' is not defined")
    }
    proxy.binary("__contains__") { machine, value, key in
      .bool(try machine.contains(contents(value, machine), key))
    }
    proxy.positional("__setitem__", 2...2) { machine, proxy, arguments in
      try proxy.set(arguments[0], arguments[1], machine)
      return .none
    }
    proxy.positional("__delitem__", 1...1) { machine, _, _ in
      throw machine.typeError("cannot remove variables from FrameLocalsProxy")
    }
    for (name, isSetting) in [("get", false), ("setdefault", true)] {
      proxy.method(name) { machine, proxy, arguments in
        guard (1...2).contains(arguments.count), arguments.keywords.isEmpty else {
          throw machine.typeError("\(name) expected 1 or 2 arguments")
        }
        if let found = try proxy.contents(machine).get(arguments[0], machine) { return found }
        let value = arguments.at(1) ?? .none
        if isSetting { try proxy.set(arguments[0], value, machine) }
        return value
      }
    }
    proxy.oneArgument("update") { machine, proxy, source in
      try update(proxy, from: source, machine)
      return .none
    }
  }

  private static func addOperators(
    _ proxy: MemberTable<FrameLocalsProxyObject>, _ contents: @escaping (Value, Machine) -> Value
  ) {
    proxy.binary("__eq__") { machine, a, b in
      .bool(try machine.equals(contents(a, machine), contents(b, machine)))
    }
    proxy.binary("__ne__") { machine, a, b in
      .bool(try !machine.equals(contents(a, machine), contents(b, machine)))
    }
    for (name, isReflected) in [("__or__", false), ("__ror__", true)] {
      proxy.binary(name) { machine, a, b in
        guard b.cast(.dict, to: DictObject.self) != nil || b.object is FrameLocalsProxyObject else {
          return machine.notImplemented
        }
        let (left, right) = isReflected ? (b, a) : (a, b)
        return try machine.binary(.bitOr, contents(left, machine), contents(right, machine), inPlace: false)
      }
    }
    proxy.binary("__ior__") { machine, value, other in
      guard let target = proxy.receive(value) else { return machine.notImplemented }
      try update(target, from: other, machine)
      return value
    }
  }

  private static func update(_ proxy: FrameLocalsProxyObject, from source: Value, _ machine: Machine) throws {
    let dictionary = source.cast(.dict, to: DictObject.self)
    guard let items = dictionary ?? (source.object as? FrameLocalsProxyObject)?.contents(machine) else {
      throw machine.typeError("update() argument must be dict or another FrameLocalsProxy")
    }
    for (key, value) in items.items { try proxy.set(key, value, machine) }
  }
}

extension Machine {
  /// The variables of a function's frame, to read and to write.
  func frameLocalsProxy(of frame: FrameObject) -> Value {
    let type = types.minor.type(
      named: "FrameLocalsProxy", module: "builtins", kind: .native, base: types.object,
      members: FrameLocalsProxyType.load)
    return .object(FrameLocalsProxyObject(frame, type: type))
  }
}
