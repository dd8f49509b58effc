import BigInt

/// `memoryview` over `bytes` and `bytearray`, in one dimension.
enum MemoryViewType {
  typealias Table = MemberTable<MemoryViewObject>

  static func install(_ machine: Machine) {
    let type = TypeObject(name: "memoryview", bases: [machine.types.object], instanceKind: .native)
    type.isFinal = true
    type.construct = { machine, arguments in
      let count = arguments.count + arguments.keywords.count
      if count > 1 { throw machine.typeError("memoryview() takes at most 1 argument (\(count) given)") }
      let bound = try arguments.bind("memoryview", "object", machine)
      return try make(bound[0] ?? .none, type, machine)
    }
    type.loadMembers = load
    machine.types.minor.register(type)
    machine.builtins.define("memoryview", .object(type), machine)
  }

  private static func make(_ source: Value, _ type: TypeObject, _ machine: Machine) throws -> Value {
    if let bytes = source.cast(.bytes, to: BytesObject.self) {
      return .object(MemoryViewObject(bytes, type: type))
    }
    if let view = source.memoryView {
      try check(view, machine)
      return .object(view.part(offset: view.offset, count: view.count, stride: view.stride))
    }
    throw machine.typeError(
      "memoryview: a bytes-like object is required, not '\(machine.typeName(source))'")
  }

  /// - Throws: ValueError once the view was released.
  static func check(_ view: MemoryViewObject, _ machine: Machine) throws {
    if view.isReleased { throw machine.valueError("operation forbidden on released memoryview object") }
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let table = Table(type, machine) { $0.memoryView }
    addItems(table)
    addComparing(table)
    addConversions(table)
    addFacts(table)
    table.noArguments("release") { _, view in
      view.release()
      return .none
    }
    table.noArguments("__enter__") { machine, view in
      try check(view, machine)
      return .object(view)
    }
    table.method("__exit__") { _, view, _ in
      view.release()
      return .none
    }
  }

  private static func addComparing(_ table: Table) {
    table.binary("__eq__") { machine, a, b in
      try equal(a, b, machine).map { .bool($0) } ?? machine.notImplemented
    }
    table.binary("__ne__") { machine, a, b in
      try equal(a, b, machine).map { .bool(!$0) } ?? machine.notImplemented
    }
    table.unary("__hash__") { machine, value in
      guard let view = value.memoryView else { return .none }
      try check(view, machine)
      guard view.isReadOnly else { throw machine.valueError("cannot hash writable memoryview object") }
      guard view.format.isByte else {
        throw machine.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
      }
      return .int(HashAlgorithm.bytes(view.content))
    }
    table.unary("__repr__") { machine, value in
      let view = value.memoryView
      let released = view?.isReleased == true
      return .string(
        "<\(released ? "released memory" : "memory") at \(view.map { machine.address(of: $0) } ?? "")>")
    }
  }

  /// Whether both show the same items; nil when the other shows none.
  private static func equal(_ a: Value, _ b: Value, _ machine: Machine) throws -> Bool? {
    guard let view = a.memoryView else { return nil }
    if let other = b.memoryView {
      if view === other { return true }
      if view.isReleased || other.isReleased { return false }
      if view.format == other.format && view.format.letter != "d" && view.format.letter != "f" {
        return view.content == other.content
      }
      guard view.count == other.count else { return false }
      return try (0..<view.count).allSatisfy { try machine.equals(view.item($0), other.item($0)) }
    }
    guard let bytes = b.cast(.bytes, to: BytesObject.self) else { return nil }
    if view.isReleased { return false }
    guard view.count == bytes.bytes.count else { return false }
    if view.format == .bytes { return view.content == bytes.bytes }
    return try (0..<view.count).allSatisfy { try machine.equals(view.item($0), .int(Int(bytes.bytes[$0]))) }
  }

  private static func addFacts(_ table: Table) {
    fact(table, "obj") { .object($0.exporter) }
    fact(table, "nbytes") { .int($0.count * $0.format.size) }
    fact(table, "readonly") { .bool($0.isReadOnly) }
    fact(table, "itemsize") { .int($0.format.size) }
    fact(table, "format") { .string(String($0.format.letter)) }
    fact(table, "ndim") { _ in .int(1) }
    fact(table, "shape") { .object(TupleObject([.int($0.count)])) }
    fact(table, "strides") { .object(TupleObject([.int($0.stride)])) }
    fact(table, "suboffsets") { _ in .object(TupleObject([])) }
    for name in ["c_contiguous", "f_contiguous", "contiguous"] {
      fact(table, name) { .bool($0.isContiguous) }
    }
  }

  private static func fact(_ table: Table, _ name: String, _ get: @escaping (MemoryViewObject) -> Value) {
    table.property(name) { machine, view in
      try check(view, machine)
      return get(view)
    }
  }
}

extension Value {
  /// The memoryview, when this is one.
  var memoryView: MemoryViewObject? {
    guard case .object(let object) = self, object.kind == .native else { return nil }
    return object as? MemoryViewObject
  }
}

extension MemoryViewObject {
  /// Another window on the same bytes.
  func part(
    offset: Int, count: Int, stride: Int, format: MemoryFormat? = nil, isReadOnly: Bool? = nil
  ) -> MemoryViewObject {
    MemoryViewObject(
      exporter, format: format ?? self.format, offset: offset, count: count, stride: stride,
      isReadOnly: isReadOnly ?? self.isReadOnly,
      type: classOverride ?? TypeObject(name: "memoryview", instanceKind: .native))
  }

  /// The value of an item.
  func item(_ index: Int) -> Value { format.value(of: bytes(of: index)) }
}
