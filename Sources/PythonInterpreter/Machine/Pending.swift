// Operations whose home is being built. Each moves out of here when it is written.

extension Machine {
  package func format(_ value: Value, _ specification: StrObject) throws -> StrObject {
    throw runtimeError("format is not there yet")
  }
  func formatPercent(_ template: StrObject, _ arguments: Value) throws -> StrObject {
    throw runtimeError("formatting is not there yet")
  }
  func formatPercent(_ template: BytesObject, _ arguments: Value) throws -> BytesObject {
    throw runtimeError("formatting is not there yet")
  }
  func typeUnion(_ a: Value, _ b: Value) -> Value? { nil }
  func typeItem(_ type: TypeObject, _ key: Value) throws -> Value { throw typeError("not there yet") }
  func byte(_ value: Value) throws -> UInt8 { throw runtimeError("bytes are not there yet") }
  func bytesArgument(_ value: Value) throws -> ContiguousArray<UInt8> {
    throw runtimeError("bytes are not there yet")
  }

  func installBuiltins() {}
}
