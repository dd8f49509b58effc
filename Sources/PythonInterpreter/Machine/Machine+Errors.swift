extension Machine {
  /// An exception of a built-in class with one message.
  package func error(_ typeName: String, _ message: String) -> PythonError {
    PythonError(exception(typeName, [.string(message)]))
  }

  /// An exception object of a built-in class.
  package func exception(_ typeName: String, _ arguments: ContiguousArray<Value> = []) -> ExceptionObject {
    let type = types.exceptions[typeName] ?? types.exceptions["Exception"] ?? types.object
    let made = ExceptionObject(type: type, args: arguments)
    if typeName == "StopIteration" || typeName == "SystemExit" { made.payload = arguments.first ?? .none }
    return made
  }

  package func typeError(_ message: String) -> PythonError { error("TypeError", message) }
  package func valueError(_ message: String) -> PythonError { error("ValueError", message) }
  package func runtimeError(_ message: String) -> PythonError { error("RuntimeError", message) }
  package func indexError(_ message: String) -> PythonError { error("IndexError", message) }
  package func overflowError(_ message: String) -> PythonError { error("OverflowError", message) }
  package func zeroDivision(_ message: String) -> PythonError { error("ZeroDivisionError", message) }

  /// What Ctrl-C raises.
  package var keyboardInterrupt: PythonError { PythonError(exception("KeyboardInterrupt")) }

  /// `KeyError`, whose argument is the key itself.
  package func keyError(_ key: Value) -> PythonError { PythonError(exception("KeyError", [key])) }

  /// `'int' object has no attribute 'x'`.
  package func attributeError(_ object: Value, _ name: NameID) -> PythonError {
    let owner =
      if let module = object.cast(.module, to: ModuleObject.self) {
        "module '\(module.name)'"
      } else if let type = object.cast(.type, to: TypeObject.self) {
        "type object '\(type.dottedName ?? type.name)'"
      } else {
        "'\(typeName(object))' object"
      }
    let error = self.error("AttributeError", "\(owner) has no attribute '\(names.text(name))'")
    ExceptionFields.set(of: error.exception, name: .object(names.string(name)), object: object)
    return error
  }

  /// Whether an exception is an instance of a built-in class.
  package func matches(_ exception: ExceptionObject, _ typeName: String) -> Bool {
    guard let wanted = types.exceptions[typeName], let type = exception.type else { return false }
    return type.isSubtype(of: wanted)
  }
}
