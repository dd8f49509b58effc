import BigInt

/// An `int` that does not fit into 64 bits.
package final class BigIntObject: PyObject {
  package let value: BigInt

  package init(_ value: BigInt) {
    self.value = value
    super.init(kind: .bigInt)
  }
}

/// An instance of a subclass of `int` (or `bool`'s numbers in such a class).
package final class BoxedIntObject: PyObject {
  package let value: BigInt

  package init(_ value: BigInt, type: TypeObject) {
    self.value = value
    super.init(kind: .boxedInt, classOverride: type)
  }
}

/// An instance of a subclass of `float`.
package final class BoxedFloatObject: PyObject {
  package let value: Double

  package init(_ value: Double, type: TypeObject) {
    self.value = value
    super.init(kind: .boxedFloat, classOverride: type)
  }
}

extension Value {
  /// An integer of any size, in the case that must hold it.
  package static func integer(_ value: BigInt) -> Value {
    if let small = Int(exactly: value) { return .int(small) }
    return .object(BigIntObject(value))
  }

  /// The value as an integer of any size, when it is an `int`, a `bool` or an instance of a subclass.
  package var bigInteger: BigInt? {
    switch self {
    case .int(let value): BigInt(value)
    case .bool(let value): BigInt(value ? 1 : 0)
    case .object(let object):
      switch object.kind {
      case .bigInt: unsafeDowncast(object, to: BigIntObject.self).value
      case .boxedInt: unsafeDowncast(object, to: BoxedIntObject.self).value
      default: nil
      }
    default: nil
    }
  }

  /// The value as a 64-bit integer, when it is an `int` (or `bool`) and fits.
  package var smallInteger: Int? {
    switch self {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .object(let object) where object.kind == .boxedInt:
      return Int(exactly: unsafeDowncast(object, to: BoxedIntObject.self).value)
    default: return nil
    }
  }

  /// The value as a float, when it is a `float` or an instance of a subclass. Integers are not converted.
  package var floatingPoint: Double? {
    switch self {
    case .float(let value): return value
    case .object(let object) where object.kind == .boxedFloat:
      return unsafeDowncast(object, to: BoxedFloatObject.self).value
    default: return nil
    }
  }

  /// A Python string.
  @inline(__always)
  package static func string(_ text: String) -> Value { .object(StrObject(text)) }

  /// The Python string, when this is one (subclasses included).
  @inline(__always)
  package var str: StrObject? { cast(.str, to: StrObject.self) }
}
