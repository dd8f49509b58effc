/// A `list`.
package final class ListObject: PyObject {
  package var elements: ContiguousArray<Value>

  package init(_ elements: ContiguousArray<Value> = [], classOverride: TypeObject? = nil) {
    self.elements = elements
    super.init(kind: .list, classOverride: classOverride)
  }

  deinit {
    if !elements.isEmpty {
      ReleaseQueue.release({ ReleaseQueue.empty(&elements) }, contents: { elements })
    }
  }
}

/// A `tuple`.
package final class TupleObject: PyObject {
  package private(set) var elements: ContiguousArray<Value>

  package init(_ elements: ContiguousArray<Value> = [], classOverride: TypeObject? = nil) {
    self.elements = elements
    super.init(kind: .tuple, classOverride: classOverride)
  }

  deinit {
    if !elements.isEmpty {
      ReleaseQueue.release({ ReleaseQueue.empty(&elements) }, contents: { elements })
    }
  }
}

/// A `bytes` or, when `isMutable`, a `bytearray`.
package final class BytesObject: PyObject {
  package var bytes: ContiguousArray<UInt8>
  package let isMutable: Bool
  /// How many memoryviews look at it: meanwhile its length must not change.
  package var exports = 0

  package init(_ bytes: ContiguousArray<UInt8>, isMutable: Bool = false, classOverride: TypeObject? = nil) {
    self.bytes = bytes
    self.isMutable = isMutable
    super.init(kind: .bytes, classOverride: classOverride)
  }
}

/// A `range` over integers that fit into 64 bits.
package final class RangeObject: PyObject {
  package let start: Int
  package let stop: Int
  package let step: Int
  /// How many numbers it holds.
  package let count: Int

  package init(start: Int, stop: Int, step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    count = RangeObject.count(start: start, stop: stop, step: step)
    super.init(kind: .range)
  }

  /// How many numbers a range holds.
  static func count(start: Int, stop: Int, step: Int) -> Int {
    if step > 0 ? start >= stop : start <= stop { return 0 }
    let (low, high) = step > 0 ? (start, stop) : (stop, start)
    let distance = UInt(bitPattern: high &- low)
    return Int(clamping: (distance - 1) / step.magnitude + 1)
  }
}

/// A `slice`.
package final class SliceObject: PyObject {
  package let start: Value
  package let stop: Value
  package let step: Value

  package init(start: Value, stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init(kind: .slice)
  }
}

/// A variable that a closure shares with the function it was made in.
package final class CellObject: PyObject {
  package var value: Value

  package init(_ value: Value) {
    self.value = value
    super.init(kind: .cell)
  }

  deinit {
    if case .object = value { ReleaseQueue.release({ value = .unbound }, contents: { [value] }) }
  }
}
