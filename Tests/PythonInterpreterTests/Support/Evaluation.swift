import PythonInterpreter

/// Evaluates pieces of Python in a machine of their own.
struct Evaluation {
  let machine = Machine(host: QuietHost())

  /// What a line of the cases gives: statements before `;;`, then an expression. The repr of its value, or type and text
  /// of the exception.
  func describe(_ line: String) -> String {
    let globals = Namespace()
    globals[.dunderName] = .string("__main__")
    do {
      var parts = line.split(separator: ";;").map { $0.drop { $0 == " " } }
      let expression = parts.removeLast()
      try run(parts.joined(separator: "\n") + "\nresult = (\(expression)\n)\n", globals)
      return try machine.repr(globals[machine.names.intern("result")] ?? .none)
    } catch let error as PythonError {
      let text = try? machine.str(.object(error.exception)).text
      return "\(error.exception.type?.name ?? "?"): \(text ?? "?")"
    } catch {
      return "\(error)"
    }
  }

  /// Runs statements as a module.
  func run(_ source: String, _ globals: Namespace) throws {
    let bytes = Array(source.utf8)
    let code = try Compiler.compile(
      try Parser.parseModule(bytes), source: bytes, fileName: "<test>", globals: globals, machine: machine,
      traced: false, hidden: true)
    _ = try machine.runModule(code, globals: globals)
  }
}
