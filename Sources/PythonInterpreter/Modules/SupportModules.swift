/// Native parts of modules that are otherwise written in Python.
enum SupportModules {
  static func fillCollections(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define("deque", .object(DequeMembers.makeType(machine)), machine)
    module.namespace.define(
      [("tuple_field", tupleField), ("ordered_view", orderedView)], module: "_collections", machine)
  }

  /// A view of a dict, made one of an OrderedDict.
  private static func orderedView(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let value = try arguments.only("ordered_view", machine)
    guard let view = value.cast(.dictView, to: DictViewObject.self) else { return value }
    view.classOverride = machine.types.minor.type(
      named: "o\(view.part.typeName)", module: "builtins", kind: .dictView, base: machine.type(of: value)
    ) { _, _ in }
    return value
  }

  /// An attribute that is an item of a tuple.
  private static func tupleField(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let index = try machine.size(arguments.only("tuple_field", machine))
    let field = NativeProperty(
      name: "field \(index)",
      get: { machine, value in
        guard let tuple = value.cast(.tuple, to: TupleObject.self), tuple.elements.indices.contains(index)
        else {
          throw machine.typeError(
            "descriptor for index '\(index)' for tuple subclasses doesn't apply to "
              + "'\(machine.typeName(value))' object")
        }
        return tuple.elements[index]
      },
      set: { machine, _, _ in throw machine.error("AttributeError", "can't set attribute") })
    return .object(field)
  }

  static func fillTypes(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define("SimpleNamespace", .object(machine.simpleNamespaceType), machine)
    module.namespace.define(
      [
        ("coroutine", coroutine), ("extension_type", ExtensionTypes.decorator),
        ("index", { try $0.index($1.only("index", $0)) }),
      ], module: "types", machine)
  }

  /// `types.coroutine`: makes what a generator function returns awaitable.
  private static func coroutine(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let value = try arguments.only("coroutine", machine)
    guard let function = value.cast(.function, to: FunctionObject.self) else {
      if machine.isCallable(value) { return value }
      throw machine.typeError("types.coroutine() expects a callable")
    }
    if function.code.flags.contains(.generator) { function.code.flags.insert(.iterableCoroutine) }
    return value
  }
}
