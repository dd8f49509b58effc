/// `globals`, `locals`, `__import__`, `eval`, `exec`, `compile`, `__build_class__`.
enum EvaluationFunctions {
  static var table: [NativeEntry] {
    [
      ("globals", { machine, _ in try machine.currentGlobals() }),
      ("locals", { machine, _ in try machine.currentLocals() }),
      ("__import__", importByName), ("eval", { try missing($0, $1, "eval") }),
      ("exec", { try missing($0, $1, "exec") }), ("compile", { try missing($0, $1, "compile") }),
      ("exit", exit), ("quit", exit), ("open", { try missing($0, $1, "open") }),
      ("breakpoint", { _, _ in .none }),
    ]
  }

  private static func importByName(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("__import__", "name, globals?, locals?, fromlist?, level?", machine)
    guard let name = bound[0]?.str else {
      throw machine.typeError(
        "__import__() argument 1 must be str, not \(machine.typeName(bound[0] ?? .none))")
    }
    let module = try machine.importModule(name.text)
    if let list = bound[3], try machine.isTrue(list) { return .object(module) }
    return .object(try machine.importModule(String(name.text.prefix { $0 != "." })))
  }

  private static func missing(_ machine: Machine, _ arguments: Arguments, _ name: String) throws -> Value {
    throw machine.error("NotImplementedError", "coroviz does not have \(name)()")
  }

  /// `exit()` and `quit()`, which CPython's `site` adds.
  private static func exit(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    throw PythonError(machine.exception("SystemExit", [arguments.at(0) ?? .none]))
  }
}
