extension Machine {
  package func call(_ callee: Value, _ arguments: ContiguousArray<Value>, keywords: [(NameID, Value)] = []) throws -> Value {
    throw runtimeError("call is not there yet")
  }
  package func callMethod(_ receiver: Value, _ name: NameID, _ arguments: ContiguousArray<Value>) throws -> Value {
    throw runtimeError("callMethod is not there yet")
  }
  package func getAttribute(_ value: Value, _ name: NameID) throws -> Value { throw attributeError(value, name) }
  /// Nil instead of AttributeError.
  package func findAttribute(_ value: Value, _ name: NameID) throws -> Value? { nil }
  package func setAttribute(_ value: Value, _ name: NameID, _ newValue: Value) throws { throw attributeError(value, name) }
  package func deleteAttribute(_ value: Value, _ name: NameID) throws { throw attributeError(value, name) }
  /// Any iterable's iterator: a `NativeIterator`, a `GeneratorObject` or an instance with `__next__`.
  package func iterator(of value: Value) throws -> Value { throw runtimeError("iterator is not there yet") }
  /// The next item, or nil at the end.
  package func next(_ iterator: Value) throws -> Value? { throw runtimeError("next is not there yet") }
  /// Calls the body with each item until it answers false.
  package func iterate(_ iterable: Value, _ body: (Value) throws -> Bool) throws {
    let iterator = try iterator(of: iterable)
    while let item = try next(iterator) {
      if try !body(item) { return }
    }
  }
  /// All items.
  package func collect(_ iterable: Value) throws -> ContiguousArray<Value> {
    var items = ContiguousArray<Value>()
    try iterate(iterable) {
      items.append($0)
      return true
    }
    return items
  }
  package func importModule(_ name: String) throws -> ModuleObject {
    throw error("ModuleNotFoundError", "No module named '\(name)'")
  }
  func generatorDied(_ generator: GeneratorObject) {}
  func freeRegisters(_ registers: UnsafeMutablePointer<Value>, count: Int) {}
  func discardTopFrame() { frameCount -= 1 }
}
