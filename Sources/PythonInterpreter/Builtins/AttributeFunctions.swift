/// `getattr`, `hasattr`, `setattr`, `delattr`, `dir`, `vars`, `callable`, `id`, `hash`.
enum AttributeFunctions {
  static var table: [NativeEntry] {
    [
      ("getattr", getattr), ("hasattr", hasattr), ("setattr", setattr), ("delattr", delattr), ("dir", dir),
      ("vars", vars), ("callable", callable), ("id", id), ("hash", hash),
    ]
  }

  private static func name(_ value: Value, _ machine: Machine) throws -> NameID {
    guard let text = value.str else {
      throw machine.typeError("attribute name must be string, not '\(machine.typeName(value))'")
    }
    return machine.names.intern(text.text)
  }

  private static func getattr(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("getattr", 2...3, machine)
    let name = try name(arguments[1], machine)
    guard let fallback = arguments.at(2) else { return try machine.getAttribute(arguments[0], name) }
    return try machine.findAttribute(arguments[0], name) ?? fallback
  }

  private static func hasattr(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("hasattr", 2...2, machine)
    return .bool(try machine.findAttribute(arguments[0], name(arguments[1], machine)) != nil)
  }

  private static func setattr(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("setattr", 3...3, machine)
    try machine.setAttribute(arguments[0], name(arguments[1], machine), arguments[2])
    return .none
  }

  private static func delattr(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("delattr", 2...2, machine)
    try machine.deleteAttribute(arguments[0], name(arguments[1], machine))
    return .none
  }

  private static func callable(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .bool(machine.isCallable(try arguments.only("callable", machine)))
  }

  private static func id(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .int(machine.addressNumber(of: try arguments.only("id", machine)))
  }

  private static func hash(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .int(try machine.hash(arguments.only("hash", machine)))
  }

  private static func vars(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("vars", 0...1, machine)
    guard let value = arguments.at(0) else { return try machine.currentLocals() }
    guard let dictionary = try machine.findAttribute(value, .dunderDict) else {
      throw machine.typeError("vars() argument must have __dict__ attribute")
    }
    return dictionary
  }

  private static func dir(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("dir", 0...1, machine)
    guard let value = arguments.at(0) else {
      return try machine.sortedList(machine.collect(machine.currentLocals()))
    }
    guard let method = machine.specialMethod(value, machine.names.intern("__dir__")) else {
      return machine.sortedNames(machine.attributeNames(of: value))
    }
    return try machine.sortedList(machine.collect(machine.callSpecial(method, value)))
  }
}

extension Machine {
  /// Whether calling the value can work: `callable(value)`.
  package func isCallable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .function, .nativeFunction, .boundMethod, .type, .staticMethod: return true
    default: return hasClass(value) && specialMethod(value, .dunderCall) != nil
    }
  }

  /// What `id()` gives: an address made of the identity, the same in every run.
  package func addressNumber(of value: Value) -> Int {
    switch value {
    case .object(let object): 0x7f00_0000_0000 + 16 * identity(of: object)
    case .int(let number): 0x5f00_0000_0000 &+ number &* 32
    case .float(let number): 0x5e00_0000_0000 &+ Int(truncatingIfNeeded: number.bitPattern >> 20) &* 16
    case .bool(let flag): 0x5d00_0000_0000 + (flag ? 32 : 0)
    case .none, .unbound: 0x5d00_0000_0040
    }
  }

  /// The names `dir()` shows for a value that does not define `__dir__`, unsorted.
  func attributeNames(of value: Value) -> Set<NameID> {
    var found: Set<NameID> = []
    if case .object(let object) = value {
      if let attributes = object.attributes { found.formUnion(attributes.names(self)) }
      if let module = value.cast(.module, to: ModuleObject.self) {
        let there = module.namespace.entries.map(\.name)
        return Set(there.filter { names.text($0).utf8.first != UInt8(ascii: ".") })
          .union(module.lazyNames().map { names.intern($0) })
      }
      if let type = value.cast(.type, to: TypeObject.self) { return namesOfMembers(type) }
    }
    found.formUnion(namesOfMembers(type(of: value)))
    if !(value.object.map(takesAttributes) ?? false) { found.remove(.dunderDict) }
    return found
  }

  private func namesOfMembers(_ type: TypeObject) -> Set<NameID> {
    var found: Set<NameID> = []
    for base in type.mro {
      base.loadMembersIfNeeded(self)
      found.formUnion(base.namespace.entries.map(\.name))
    }
    // Here `object` has the attribute for all; CPython gives it to those types whose instances have attributes.
    if !type.isUserDefined && !type.takesAttributes && !type.isSubtype(of: types.type)
      && !type.isSubtype(of: types.module)
      && type.instanceKind != .function && type.instanceKind != .exception
    {
      found.remove(.dunderDict)
    }
    return found
  }

  /// A list of names in order of the alphabet.
  func sortedNames(_ ids: some Sequence<NameID>) -> Value {
    let texts = ids.map { names.text($0) }.sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    return .object(ListObject(ContiguousArray(texts.map { .string($0) })))
  }
}
