extension Machine {
  /// The identity of an object: 1, 2, 3 ... in the order in which identities are first asked for, so that nothing a
  /// program can see depends on addresses. `id()`, default reprs and default hashes are made from it.
  package func identity(of object: PyObject) -> Int {
    if object.identity == 0 {
      identityCount &+= 1
      object.identity = identityCount
    }
    return Int(object.identity)
  }

  /// `NotImplemented`: what an operator's method returns to let the other operand try.
  package var notImplemented: Value { .object(types.notImplementedObject) }

  /// `...`
  package var ellipsis: Value { .object(types.ellipsisObject) }
}

extension Value {
  /// Whether it is `NotImplemented`.
  @inline(__always)
  package var isNotImplemented: Bool {
    if case .object(let object) = self { return object.kind == .notImplemented }
    return false
  }
}
