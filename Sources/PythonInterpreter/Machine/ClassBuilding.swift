/// A class whose body is running.
final class ClassBuilding: FrameCompletion {
  let namespace: Value
  private let name: String
  private let bases: ContiguousArray<Value>
  private let originalBases: ContiguousArray<Value>?
  private let keywords: [(NameID, Value)]
  private let metaclass: Value

  init(
    name: String, bases: ContiguousArray<Value>, keywords: [(NameID, Value)], body: FunctionObject,
    _ machine: Machine
  ) throws {
    self.name = name
    let resolved = try ClassBuilding.resolve(bases, machine)
    self.bases = resolved
    originalBases =
      resolved.count == bases.count && zip(resolved, bases).allSatisfy { $0.isIdentical(to: $1) }
      ? nil : bases
    self.keywords = keywords.filter { $0.0 != .metaclass }
    metaclass = try ClassBuilding.metaclass(keywords.first { $0.0 == .metaclass }?.1, resolved, machine)
    if let prepare = try ClassBuilding.prepare(metaclass, machine) {
      namespace = try machine.call(
        prepare, [.string(name), .object(TupleObject(resolved))], keywords: self.keywords)
    } else {
      namespace = .object(DictObject())
    }
    try machine.setItem(namespace, .object(machine.names.string(.dunderModule)), body.moduleName)
    try machine.setItem(
      namespace, .object(machine.names.string(.dunderQualname)), .string(body.code.qualifiedName))
  }

  private static func prepare(_ metaclass: Value, _ machine: Machine) throws -> Value? {
    // A metaclass may be any callable; it has `__prepare__` or not.
    if metaclass.object === machine.types.type { return nil }
    return try machine.findAttribute(metaclass, .dunderPrepare)
  }

  /// `__mro_entries__`: lets `Generic[T]` stand among the bases.
  private static func resolve(_ bases: ContiguousArray<Value>, _ machine: Machine) throws -> ContiguousArray<
    Value
  > {
    var resolved = ContiguousArray<Value>()
    for base in bases {
      if base.cast(.type, to: TypeObject.self) == nil,
        let hook = machine.specialMethod(base, .dunderMroEntries)
      {
        resolved += try machine.collect(
          machine.call(machine.bind(hook, to: base), [.object(TupleObject(bases))]))
      } else {
        resolved.append(base)
      }
    }
    return resolved
  }

  /// The most derived metaclass of the bases and the one that was named.
  private static func metaclass(_ named: Value?, _ bases: ContiguousArray<Value>, _ machine: Machine) throws
    -> Value
  {
    if let named, named.cast(.type, to: TypeObject.self) == nil { return named }
    // Whatever the first base is, its type makes the class: `class C(5)` calls int.
    var best =
      named?.cast(.type, to: TypeObject.self) ?? bases.first.map { machine.type(of: $0) }
      ?? machine.types.type
    for base in bases {
      let candidate = machine.type(of: base)
      if best.isSubtype(of: candidate) { continue }
      guard candidate.isSubtype(of: best) else {
        throw machine.typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"
        )
      }
      best = candidate
    }
    return .object(best)
  }

  func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    guard case .returned(let cell) = outcome else {
      if case .raised(let exception) = outcome { throw PythonError(exception) }
      return .none
    }
    if let originalBases {
      try machine.setItem(namespace, .string("__orig_bases__"), .object(TupleObject(originalBases)))
    }
    let made = try make(machine)
    if let cell = cell.cast(.cell, to: CellObject.self) { cell.value = made }
    return made
  }

  private func make(_ machine: Machine) throws -> Value {
    if let type = metaclass.cast(.type, to: TypeObject.self), type === machine.types.type,
      let dictionary = namespace.cast(.dict, to: DictObject.self)
    {
      return .object(
        try machine.makeClass(
          name: name, bases: bases, namespace: dictionary, keywords: keywords, metaclass: type))
    }
    return try machine.call(
      metaclass, [.string(name), .object(TupleObject(bases)), namespace], keywords: keywords)
  }
}
