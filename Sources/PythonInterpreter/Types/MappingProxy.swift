/// A `mappingproxy`: a mapping that can only be read, and shows what happens to it.
package final class MappingProxyObject: NativeObject {
  package let mapping: Value

  package init(_ mapping: Value, type: TypeObject) {
    self.mapping = mapping
    super.init(type: type)
  }

  package override func representation(_ machine: Machine) throws -> String? {
    "mappingproxy(\(try machine.repr(mapping)))"
  }
}

/// The type of `C.__dict__`, also known as `types.MappingProxyType`. Everything is asked of the mapping behind it.
enum MappingProxyType {
  static func load(_ type: TypeObject, _ machine: Machine) {
    let proxy = MemberTable(type, machine) { value -> MappingProxyObject? in
      guard case .object(let object) = value, object.kind == .native else { return nil }
      return object as? MappingProxyObject
    }
    // A proxy of a proxy of a proxy ... asks one after the other.
    func mapping(_ value: Value) throws -> Value {
      guard StackRoom.isLeft else {
        throw machine.error("RecursionError", "maximum recursion depth exceeded")
      }
      return proxy.receive(value)?.mapping ?? value
    }
    proxy.unary("__len__") { machine, value in .int(try machine.length(mapping(value))) }
    proxy.unary("__iter__") { machine, value in try machine.iterator(of: mapping(value)) }
    proxy.binary("__getitem__") { machine, value, key in try machine.getItem(mapping(value), key) }
    proxy.binary("__contains__") { machine, value, key in .bool(try machine.contains(mapping(value), key)) }
    proxy.unary("__repr__") { machine, value in .string("mappingproxy(\(try machine.repr(mapping(value))))") }
    proxy.unary("__str__") { machine, value in .object(try machine.str(mapping(value))) }
    proxy.unary("__hash__") { machine, value in .int(try machine.hash(mapping(value))) }
    for relation in [ComparisonOperator.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual] {
      proxy.binary(machine.names.text(relation.methodName)) { machine, a, b in
        try machine.compare(relation, mapping(a), mapping(b))
      }
    }
    proxy.binary("__or__") { machine, a, b in
      try machine.binary(.bitOr, mapping(a), mapping(b), inPlace: false)
    }
    proxy.binary("__ror__") { machine, a, b in
      try machine.binary(.bitOr, mapping(b), mapping(a), inPlace: false)
    }
    proxy.binary("__ior__") { machine, _, _ in
      throw machine.typeError("'|=' is not supported by mappingproxy; use '|' instead")
    }
    for name in ["get", "keys", "values", "items", "copy", "__reversed__"] {
      let id = machine.names.intern(name)
      proxy.method(name) { machine, proxy, arguments in
        try machine.call(
          machine.getAttribute(mapping(.object(proxy)), id), arguments.positional(),
          keywords: arguments.keywordPairs)
      }
    }
    proxy.generic()
    proxy.staticMethod("__new__") { machine, arguments in
      let bound = try arguments.dropFirst.bind("mappingproxy", "mapping", machine)
      let source = bound[0] ?? .none
      let isMapping =
        machine.specialMethod(source, .dunderGetitem) != nil
        && ![.list, .tuple].contains(source.object?.kind)
      guard isMapping else {
        throw machine.typeError("mappingproxy() argument must be a mapping, not \(machine.typeName(source))")
      }
      return .object(MappingProxyObject(source, type: type))
    }
  }
}

extension Machine {
  /// A view of a class's members that can only be read.
  func mappingProxy(of dictionary: DictObject) -> Value {
    let type = types.minor.type(
      named: "mappingproxy", module: "builtins", kind: .native, base: types.object,
      members: MappingProxyType.load)
    return .object(MappingProxyObject(.object(dictionary), type: type))
  }
}
