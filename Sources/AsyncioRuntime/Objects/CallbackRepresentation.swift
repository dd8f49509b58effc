import PythonInterpreter

/// How a callback looks in the `repr` of a handle or future: `main.<locals>.done() at program.py:7`.
/// (CPython: `asyncio.format_helpers`.)
struct CallbackRepresentation {
  let machine: Machine

  /// With arguments, as debug mode shows them, or without.
  func text(of function: Value, _ arguments: ContiguousArray<Value>? = nil) throws -> String {
    var text = try name(of: function, arguments, suffix: "")
    if let source = source(of: function) { text += " at \(source)" }
    return text
  }

  private func name(of function: Value, _ arguments: ContiguousArray<Value>?, suffix: String) throws -> String
  {
    let own = try list(arguments)
    if let inner = function.partialFunction(machine) {
      let bound = try arguments.map { _ in
        try machine.collect(machine.getAttribute(function, machine.names.intern("args")))
      }
      return try name(of: inner, bound, suffix: own + suffix)
    }
    let name = try textAttribute(function, .dunderQualname) ?? textAttribute(function, .dunderName)
    return try (name ?? machine.repr(function)) + own + suffix
  }

  private func list(_ arguments: ContiguousArray<Value>?) throws -> String {
    let shown = try (arguments ?? []).map { try ShortRepresentation(machine: machine).text(of: $0) }
    return "(\(shown.joined(separator: ", ")))"
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
