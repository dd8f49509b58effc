import PythonInterpreter

/// Fills a native type with its methods and attributes.
struct TypeMembers {
  let type: TypeObject
  let machine: Machine

  func method(_ name: String, _ body: @escaping NativeBody) {
    set(name, NativeFunction(name: name, owner: type, body: body))
  }

  /// A method that goes on after it has returned, by pushing frames.
  func deferringMethod(_ name: String, _ body: @escaping NativeBody) {
    let function = NativeFunction(name: name, owner: type, body: body)
    function.defers = true
    set(name, function)
  }

  /// A method that takes nothing, and that CPython has in Python: `Class.name() takes 1 positional argument ...`.
  func plainMethod(_ owner: String, _ name: String, _ body: @escaping NativeBody) {
    method(name) { machine, arguments in
      if arguments.count > 1 || !arguments.keywords.isEmpty {
        let face = FunctionFace("asyncio.base_events", "\(owner).\(name)", "")
        _ = try arguments.bind(face, skippingSelf: true, machine)
      }
      return try body(machine, arguments)
    }
  }

  /// A function of the type that gets no instance: `__new__`.
  func function(_ name: String, _ body: @escaping NativeBody) {
    let function = NativeFunction(name: name, body: body)
    set(name, MethodWrapper(function: .object(function), isClassMethod: false))
  }

  func classMethod(_ name: String, _ body: @escaping NativeBody) {
    let function = NativeFunction(name: name, body: body)
    set(name, MethodWrapper(function: .object(function), isClassMethod: true))
  }

  func property(
    _ name: String, _ get: @escaping (Machine, Value) throws -> Value,
    set setter: ((Machine, Value, Value) throws -> Void)? = nil
  ) {
    set(name, NativeProperty(name: name, get: get, set: setter))
  }

  private func set(_ name: String, _ object: PyObject) {
    type.namespace[machine.names.intern(name)] = .object(object)
  }
}
