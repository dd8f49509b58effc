/// A Python value: small ones inline, everything else an object on the heap.
///
/// Which case holds a value is fixed: an `int` that fits into 64 bits is always `.int`, a larger one always a
/// `BigIntObject`; `True` and `False` are always `.bool`. Instances of subclasses (`class Celsius(float)`) are objects.
public enum Value {
  /// No value: an empty slot, a variable before its first assignment. Never seen by a program.
  case unbound
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case object(PyObject)

  /// The object, when this is one.
  @inline(__always)
  package var object: PyObject? {
    if case .object(let object) = self { return object }
    return nil
  }

  @inline(__always)
  package var isUnbound: Bool {
    if case .unbound = self { return true }
    return false
  }

  @inline(__always)
  package var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// Whether it is a `str` itself, no instance of a subclass.
  package var isPlainText: Bool {
    guard case .object(let object) = self else { return false }
    return object.kind == .str && object.classOverride == nil
  }

  /// Python's `is`. Small values have no identity of their own: equal ints are identical, as CPython's small ints are.
  package func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.none, .none), (.unbound, .unbound): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
    case (.object(let a), .object(let b)):
      a === b || (a.kind == b.kind && (a.kind == .ellipsis || a.kind == .notImplemented))
    default: false
    }
  }

  /// The object as a class of ours, when it is one. The kind is compared first, which is much
  /// cheaper than a dynamic cast.
  @inline(__always)
  package func cast<T: PyObject>(_ kind: ObjectKind, to type: T.Type) -> T? {
    guard case .object(let object) = self, object.kind == kind else { return nil }
    return unsafeDowncast(object, to: T.self)
  }
}
