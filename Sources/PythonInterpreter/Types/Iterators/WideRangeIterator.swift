import BigInt

/// The iterator of a range that machine words can't hold.
package final class WideRangeIterator: NativeIterator {
  private var value: BigInt
  private let step: BigInt
  private var left: BigInt

  init(_ range: WholeRange) {
    (value, step, left) = (range.start, range.step, range.count)
  }

  package override var typeName: String { "longrange_iterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard left > 0 else { return nil }
    defer {
      value += step
      left -= 1
    }
    return .integer(value)
  }

  package override var remaining: Int? { Int(clamping: left) }
}
