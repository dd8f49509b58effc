/// `globals`, `locals`, `__import__`, `eval`, `exec`, `compile`, `exit`.
enum EvaluationFunctions {
  static var table: [NativeEntry] {
    [
      ("globals", { machine, _ in try machine.currentGlobals() }),
      ("locals", { machine, _ in try machine.currentLocals() }),
      ("__import__", importByName), ("eval", eval), ("exec", exec), ("compile", compile), ("exit", exit),
      ("quit", exit), (CompiledSource.showName, CompiledSource.show), ("help", help), ("open", open),
      ("breakpoint", breakpoint),
    ]
  }

  private static func importByName(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("__import__", "name, globals?, locals?, fromlist?, level?", machine)
    guard let name = bound[0]?.str else {
      throw machine.typeError("module name must be a string")
    }
    let module = try machine.importModule(name.text)
    if let list = bound[3], try machine.isTrue(list) { return .object(module) }
    return .object(try machine.importModule(String(name.text.prefix { $0 != "." })))
  }

  /// A scenario has no files: `io.open` checks the arguments and says so.
  private static func open(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let open = try machine.getAttribute(
      .object(machine.importModule("io")), machine.names.intern("open"))
    return try machine.call(open, arguments.positional(), keywords: arguments.keywordPairs.map { ($0, $1) })
  }

  /// `exit()` and `quit()`, which CPython's `site` adds.
  private static func exit(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    throw PythonError(machine.exception("SystemExit", [arguments.at(0) ?? .none]))
  }

  /// The pager of Python would wait for a person at a terminal.
  private static func help(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    throw machine.error(
      "NotImplementedError", "coroviz has no help texts: help() is not there; dir() and __doc__ are")
  }

  /// The debugger of Python would wait for a person at a terminal.
  private static func breakpoint(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    throw machine.error(
      "NotImplementedError",
      "coroviz has no debugger: breakpoint() is not there; step through the program instead")
  }

  // MARK: Source text

  private static func compile(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind(
      "compile", "source, filename, mode, flags?, dont_inherit?, optimize?", machine)
    guard let mode = bound[2]?.str.flatMap({ CompiledSource.Mode(rawValue: $0.text) }) else {
      throw machine.valueError("compile() mode must be 'exec', 'eval' or 'single'")
    }
    let source = try text(bound[0] ?? .none, "compile", machine)
    let file = try machine.str(bound[1] ?? .none).text
    let compiled = CompiledSource(
      source: source, fileName: file, mode: mode, type: machine.compiledSourceType)
    try compiled.prepare(machine)
    return .object(compiled)
  }

  private static func eval(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try run(machine, arguments, "eval", .eval)
  }

  private static func exec(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    _ = try run(machine, arguments, "exec", .exec)
    return .none
  }

  private static func run(
    _ machine: Machine, _ arguments: Arguments, _ function: String, _ mode: CompiledSource.Mode
  ) throws -> Value {
    let bound = try arguments.bind(function, "source, globals?, locals?", machine)
    let given = bound[0] ?? .none
    let scope = try EvaluationScope(
      globals: bound[1].flatMap { $0.isNone ? nil : $0 }, locals: bound[2].flatMap { $0.isNone ? nil : $0 },
      function,
      machine)
    let code: CodeObject
    if let compiled = given.object as? CompiledSource {
      code = try compiled.code(
        for: scope.namespace, separateLocals: scope.locals != nil, machine)
    } else if let known = given.cast(.code, to: CodeObject.self) {
      code = known
    } else {
      let source = CompiledSource(
        source: try text(given, function, machine), fileName: "<string>", mode: mode,
        type: machine.compiledSourceType)
      code = try source.code(for: scope.namespace, separateLocals: scope.locals != nil, machine)
    }
    defer { scope.finish(machine) }
    return try machine.runModule(code, globals: scope.namespace, locals: scope.locals)
  }

  private static func text(_ value: Value, _ function: String, _ machine: Machine) throws -> [UInt8] {
    if let text = value.str { return Array(text.utf8) }
    if let bytes = value.cast(.bytes, to: BytesObject.self) { return Array(bytes.bytes) }
    let last = function == "compile" ? "AST" : "code"
    throw machine.typeError("\(function)() arg 1 must be a string, bytes or \(last) object")
  }
}
