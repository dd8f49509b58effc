/// What generators, coroutines and asynchronous generators tell about themselves: `gi_running`, `cr_await` ...
enum GeneratorMembers {
  static func install(_ machine: Machine) {
    machine.types.generator.addLoader { load($0, $1, prefix: "gi", delegate: "gi_yieldfrom") }
    machine.types.coroutine.addLoader { type, machine in
      load(type, machine, prefix: "cr", delegate: "cr_await")
      type.define(
        properties: [
          (
            "cr_origin",
            { $1.cast(.generator, to: GeneratorObject.self)?.origin.map { .object($0) } ?? .none }
          )
        ], machine)
    }
    machine.types.asyncGenerator.addLoader { load($0, $1, prefix: "ag", delegate: "ag_await") }
  }

  private static func load(_ type: TypeObject, _ machine: Machine, prefix: String, delegate: String) {
    func generator(_ value: Value, _ machine: Machine) throws -> GeneratorObject {
      guard let generator = value.cast(.generator, to: GeneratorObject.self) else {
        throw machine.typeError(
          "descriptor requires a '\(type.name)' object but received a '\(machine.typeName(value))'")
      }
      return generator
    }
    type.define(
      properties: [
        ("\(prefix)_running", { .bool(try isRunning(generator($1, $0))) }),
        ("\(prefix)_suspended", { .bool(try generator($1, $0).state == .suspended) }),
        ("\(prefix)_code", { .object(try generator($1, $0).code) }),
        ("\(prefix)_frame", { $0.frameObject(of: try generator($1, $0)) }),
        (delegate, { awaited(try generator($1, $0)) }),
        ("__doc__", { _, _ in .none }),
      ], machine)
    type.define(
      property: "__name__", machine, get: { .string(try generator($1, $0).name) },
      set: { try generator($1, $0).name = text($2, "__name__", $0) })
    type.define(
      property: "__qualname__", machine, get: { .string(try generator($1, $0).qualifiedName) },
      set: { try generator($1, $0).qualifiedName = text($2, "__qualname__", $0) })
  }

  private static func isRunning(_ generator: GeneratorObject) -> Bool {
    generator.flavor == .asyncGenerator ? generator.asyncState.isRunning : generator.state == .running
  }

  /// What it waits for in `await` or `yield from`; the iterator, as in CPython.
  private static func awaited(_ generator: GeneratorObject) -> Value {
    generator.awaited ?? .none
  }

  private static func text(_ value: Value, _ name: String, _ machine: Machine) throws -> String {
    guard let text = value.str else { throw machine.typeError("\(name) must be set to a string object") }
    return text.text
  }
}
