// Operations whose home is being built. Each moves out of here when it is written.

extension Machine {
  package func hash(_ value: Value) throws -> Int { throw runtimeError("hash is not there yet") }
  package func keysEqual(_ a: Value, _ b: Value) throws -> Bool { throw runtimeError("keysEqual is not there yet") }
  package func equals(_ a: Value, _ b: Value) throws -> Bool { throw runtimeError("equals is not there yet") }
  package func isTrue(_ value: Value) throws -> Bool { throw runtimeError("isTrue is not there yet") }
  /// `a < b` and so on: the result may be any value (`__lt__` decides).
  package func compare(_ relation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value {
    throw runtimeError("compare is not there yet")
  }
  package func binary(_ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool) throws -> Value {
    throw runtimeError("binary is not there yet")
  }
  package func unary(_ operation: UnaryOperator, _ value: Value) throws -> Value {
    throw runtimeError("unary is not there yet")
  }
  package func repr(_ value: Value) throws -> String { throw runtimeError("repr is not there yet") }
  package func str(_ value: Value) throws -> StrObject { throw runtimeError("str is not there yet") }
  package func format(_ value: Value, _ specification: StrObject) throws -> StrObject {
    throw runtimeError("format is not there yet")
  }
  package func length(_ value: Value) throws -> Int { throw runtimeError("length is not there yet") }
  package func contains(_ container: Value, _ item: Value) throws -> Bool {
    throw runtimeError("contains is not there yet")
  }
  package func getItem(_ container: Value, _ key: Value) throws -> Value { throw runtimeError("getItem is not there yet") }
  package func setItem(_ container: Value, _ key: Value, _ value: Value) throws {
    throw runtimeError("setItem is not there yet")
  }
  package func deleteItem(_ container: Value, _ key: Value) throws { throw runtimeError("deleteItem is not there yet") }
  /// The iterator of a value by its layout (list, dict, str, range ...); nil when the layout has none.
  package func nativeIterator(of value: Value) throws -> Value? { throw runtimeError("iterator is not there yet") }

  func installBuiltins() {}
}
