/// A row in a table of native functions: the name Python sees, and what it does.
package typealias NativeEntry = (name: String, body: NativeBody)

/// A row in a table of computed attributes.
typealias PropertyEntry = (name: String, get: (Machine, Value) throws -> Value)

extension Namespace {
  /// Adds plain functions.
  package func define(_ entries: [NativeEntry], module: String, _ machine: Machine) {
    for (name, body) in entries {
      let function = NativeFunction(name: name, moduleName: module, body: body)
      self[machine.names.intern(name)] = .object(function)
    }
  }

  /// Adds one value.
  package func define(_ name: String, _ value: Value, _ machine: Machine) {
    self[machine.names.intern(name)] = value
  }
}

extension TypeObject {
  /// Adds methods: `self` is their first argument.
  package func define(methods entries: [NativeEntry], _ machine: Machine) {
    for (name, body) in entries {
      namespace[machine.names.intern(name)] = .object(NativeFunction(name: name, owner: self, body: body))
    }
  }

  /// Adds functions that belong to the type and get no `self`: `__new__`, `str.maketrans`.
  package func define(staticMethods entries: [NativeEntry], _ machine: Machine) {
    for (name, body) in entries {
      namespace[machine.names.intern(name)] = .object(NativeFunction(name: name, body: body))
    }
  }

  /// Adds methods whose first argument is the class.
  package func define(classMethods entries: [NativeEntry], _ machine: Machine) {
    for (name, body) in entries {
      let function = NativeFunction(name: name, owner: self, body: body)
      namespace[machine.names.intern(name)] = .object(
        MethodWrapper(function: .object(function), isClassMethod: true))
    }
  }

  /// Adds attributes that a program can only read.
  func define(properties entries: [PropertyEntry], _ machine: Machine) {
    for (name, get) in entries {
      let property = NativeProperty(name: name, get: get)
      property.owner = self
      namespace[machine.names.intern(name)] = .object(property)
    }
  }

  /// Adds an attribute that a program can read and set.
  func define(
    property name: String, _ machine: Machine, get: @escaping (Machine, Value) throws -> Value,
    set: @escaping (Machine, Value, Value) throws -> Void
  ) {
    let property = NativeProperty(name: name, get: get, set: set)
    property.owner = self
    namespace[machine.names.intern(name)] = .object(property)
  }

}
