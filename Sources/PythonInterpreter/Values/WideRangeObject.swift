import BigInt

/// A `range` of which a bound, the step or the length is beyond 64 bits.
package final class WideRangeObject: PyObject {
  package let start: BigInt
  package let stop: BigInt
  package let step: BigInt
  /// How many numbers it holds.
  package let count: BigInt

  package init(start: BigInt, stop: BigInt, step: BigInt) {
    self.start = start
    self.stop = stop
    self.step = step
    count = WideRangeObject.count(start: start, stop: stop, step: step)
    super.init(kind: .wideRange)
  }

  private static func count(start: BigInt, stop: BigInt, step: BigInt) -> BigInt {
    let distance = step > 0 ? stop - start : start - stop
    return distance <= 0 ? 0 : (distance - 1) / BigInt(step.magnitude) + 1
  }
}

extension Value {
  /// The range over these integers: one of machine words wherever they suffice.
  static func range(start: BigInt, stop: BigInt, step: BigInt) -> Value {
    if let first = Int(exactly: start), let end = Int(exactly: stop), let stride = Int(exactly: step),
      !RangeObject.isTooLong(start: first, stop: end, step: stride)
    {
      return .object(RangeObject(start: first, stop: end, step: stride))
    }
    return .object(WideRangeObject(start: start, stop: stop, step: step))
  }

  /// The parts of a range of either size.
  var wholeRange: WholeRange? {
    guard case .object(let object) = self else { return nil }
    switch object.kind {
    case .range: return WholeRange(unsafeDowncast(object, to: RangeObject.self))
    case .wideRange: return WholeRange(unsafeDowncast(object, to: WideRangeObject.self))
    default: return nil
    }
  }
}

extension RangeObject {
  /// Whether there are more numbers than fit into a machine word.
  static func isTooLong(start: Int, stop: Int, step: Int) -> Bool {
    if step > 0 ? start >= stop : start <= stop { return false }
    let (low, high) = step > 0 ? (start, stop) : (stop, start)
    return (UInt(bitPattern: high &- low) - 1) / step.magnitude >= UInt(Int.max)
  }
}

/// A range in integers without limit, for what is seldom done with one.
struct WholeRange {
  let start: BigInt
  let stop: BigInt
  let step: BigInt
  let count: BigInt

  init(_ range: RangeObject) {
    (start, stop, step) = (BigInt(range.start), BigInt(range.stop), BigInt(range.step))
    count = BigInt(range.count)
  }

  init(_ range: WideRangeObject) {
    (start, stop, step, count) = (range.start, range.stop, range.step, range.count)
  }

  /// The number at a place that is inside.
  func number(at place: BigInt) -> BigInt { start + place * step }

  /// Where a number stands, or nil.
  func position(of value: BigInt) -> BigInt? {
    guard step > 0 ? value >= start && value < stop : value <= start && value > stop else { return nil }
    let (place, rest) = (value - start).quotientAndRemainder(dividingBy: step)
    return rest == 0 ? place : nil
  }

  /// Whether both hold the same numbers in the same order.
  func equals(_ other: WholeRange) -> Bool {
    guard count == other.count else { return false }
    return count == 0 || (start == other.start && (count == 1 || step == other.step))
  }

  /// The same numbers from the last to the first.
  var reversed: WholeRange {
    WholeRange(start: start + (count - 1) * step, stop: start - step, step: -step, count: count)
  }

  private init(start: BigInt, stop: BigInt, step: BigInt, count: BigInt) {
    (self.start, self.stop, self.step, self.count) = (start, stop, step, count)
  }
}
