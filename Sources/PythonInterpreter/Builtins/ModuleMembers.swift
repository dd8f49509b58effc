/// The members of modules.
enum ModuleMembers {
  static func install(_ machine: Machine) {
    machine.types.module.construct = make
    machine.types.module.addLoader(load)
  }

  private static func make(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    if arguments.count > 2 {
      throw machine.typeError("module() takes at most 2 arguments (\(arguments.count) given)")
    }
    let bound = try arguments.bind("module", "name, doc?", machine)
    let module = machine.makeModule(bound[0]?.str?.text ?? "")
    module.namespace[.dunderDoc] = bound[1] ?? Value.none
    for unset in ["__package__", "__loader__", "__spec__"] {
      module.namespace[machine.names.intern(unset)] = Value.none
    }
    return .object(module)
  }

  static func load(_ type: TypeObject, _ machine: Machine) {
    type.define(
      properties: [
        (
          "__dict__",
          { machine, value in
            value.cast(.module, to: ModuleObject.self).map { machine.dictionary(of: $0.namespace) } ?? .none
          }
        )
      ], machine)
  }
}

extension Machine {
  /// An empty module with the names every module has.
  package func makeModule(_ name: String) -> ModuleObject {
    let module = ModuleObject(name: name)
    module.namespace[.dunderName] = .string(name)
    module.namespace[.dunderDoc] = Value.none
    return module
  }

  /// Has a module made when it is first imported.
  package func registerModule(_ name: String, _ fill: @escaping (ModuleObject, Machine) throws -> Void) {
    moduleFactories[name] = { machine in
      let module = machine.makeModule(name)
      machine.register(module, as: name)
      try fill(module, machine)
      return module
    }
  }
}
