import PythonInterpreter

/// How a callback looks in the `repr` of a handle or future: `main.<locals>.done() at program.py:7`.
/// (CPython: `asyncio.format_helpers`.)
struct CallbackRepresentation {
  let machine: Machine

  func text(of function: Value) throws -> String {
    var text = try name(of: function, suffix: "")
    if let source = source(of: function) { text += " at \(source)" }
    return text
  }

  private func name(of function: Value, suffix: String) throws -> String {
    if let inner = function.partialFunction(machine) { return try name(of: inner, suffix: "()" + suffix) }
    let own = try textAttribute(function, .dunderQualname) ?? textAttribute(function, .dunderName)
    return try (own ?? machine.repr(function)) + "()" + suffix
  }

  private func textAttribute(_ value: Value, _ name: NameID) throws -> String? {
    guard let text = try machine.findAttribute(value, name)?.cast(.str, to: StrObject.self)?.text else {
      return nil
    }
    return text.isEmpty ? nil : text
  }

  /// File and line of a function written in Python.
  private func source(of function: Value) -> String? {
    if let inner = function.partialFunction(machine) { return source(of: inner) }
    guard let code = function.cast(.function, to: FunctionObject.self)?.code else { return nil }
    return "\(code.fileName):\(code.firstLine)"
  }
}
