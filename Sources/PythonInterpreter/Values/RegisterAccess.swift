/// Writing registers. Most values that are overwritten or copied are small ones, which need no reference counting:
/// these check for that before they call anything.
extension UnsafeMutablePointer where Pointee == Value {
  /// Releases the value; the place is uninitialized then.
  @inline(__always)
  func releaseValue() {
    if case .object = pointee { deinitialize(count: 1) }
  }

  /// Releases an object; the place holds no value then. Any other value stays.
  @inline(__always)
  func releaseObject() {
    if case .object = pointee { pointee = .unbound }
  }

  /// Moves a value here from another place, which holds no value then. What is here is not released.
  @inline(__always)
  func moveValue(from source: UnsafeMutablePointer<Value>) {
    typealias Bits = SIMD2<UInt64>
    let bits = UnsafeRawPointer(source).loadUnaligned(as: Bits.self)
    UnsafeMutableRawPointer(self).storeBytes(of: bits, as: Bits.self)
    source.initialize(to: .unbound)
  }

  @inline(__always)
  func setInteger(_ number: Int) {
    releaseValue()
    initialize(to: .int(number))
  }

  @inline(__always)
  func setFloat(_ number: Double) {
    releaseValue()
    initialize(to: .float(number))
  }

  /// Copies another place's value.
  @inline(__always)
  func set(_ source: UnsafeMutablePointer<Value>) {
    // The old value goes last: its end may run code that looks at this place.
    if case .object = pointee {
      pointee = source.pointee
      return
    }
    switch source.pointee {
    case .unbound: initialize(to: .unbound)
    case .none: initialize(to: .none)
    case .bool(let flag): initialize(to: .bool(flag))
    case .int(let number): initialize(to: .int(number))
    case .float(let number): initialize(to: .float(number))
    case .object(let object): initialize(to: .object(object))
    }
  }
}
