/// The iterator of a list. It sees what is appended meanwhile; once it has ended it stays so.
package final class ListIterator: NativeIterator {
  private var list: ListObject?
  private var index = 0

  package init(_ list: ListObject) { self.list = list }

  package override var typeName: String { "list_iterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard let list else { return nil }
    if index < list.elements.count {
      index &+= 1
      return list.elements[index &- 1]
    }
    self.list = nil
    return nil
  }

  package override var remaining: Int? { list.map { max(0, $0.elements.count - index) } ?? 0 }
}

/// `reversed(list)`.
package final class ListReverseIterator: NativeIterator {
  private let list: ListObject
  private var index: Int

  init(_ list: ListObject) {
    self.list = list
    index = list.elements.count
  }

  package override var typeName: String { "list_reverseiterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    index -= 1
    if index >= 0, index < list.elements.count { return list.elements[index] }
    index = 0
    return nil
  }

  package override var remaining: Int? { index }
}

/// The iterator of a tuple.
package final class TupleIterator: NativeIterator {
  private let elements: ContiguousArray<Value>
  private var index = 0

  package init(_ elements: ContiguousArray<Value>) { self.elements = elements }

  package override var typeName: String { "tuple_iterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard index < elements.count else { return nil }
    index &+= 1
    return elements[index &- 1]
  }

  package override var remaining: Int? { elements.count - index }
}

/// `reversed` of a sequence that does not change.
package final class ReversedElements: NativeIterator {
  private var elements: ContiguousArray<Value>

  init(_ elements: ContiguousArray<Value>) { self.elements = elements }

  package override var typeName: String { "reversed" }

  package override func next(_ machine: Machine) throws -> Value? { elements.popLast() }

  package override var remaining: Int? { elements.count }
}

/// The iterator of a range, forwards or (made from `RangeObject.reversed`) backwards.
package final class RangeIterator: NativeIterator {
  package private(set) var value: Int
  private let step: Int
  package private(set) var left: Int

  package init(_ range: RangeObject) {
    value = range.start
    step = range.step
    left = range.count
  }

  package override var typeName: String { "range_iterator" }

  @inline(__always)
  package func nextInteger() -> Int? {
    guard left > 0 else { return nil }
    let result = value
    left &-= 1
    value = value &+ step
    return result
  }

  package override func next(_ machine: Machine) throws -> Value? { nextInteger().map { .int($0) } }

  package override var remaining: Int? { left }
}

extension RangeObject {
  /// The same numbers from the last to the first.
  var reversed: RangeObject {
    guard count > 0, step != Int.min else { return RangeObject(start: 0, stop: 0, step: 1) }
    let last = start &+ (count - 1) &* step
    return RangeObject(start: last, stop: start &- step, step: -step)
  }
}

/// The iterator of a string: one character after the other.
package final class StrIterator: NativeIterator {
  private let text: StrObject
  private var index = 0

  init(_ text: StrObject) { self.text = text }

  package override var typeName: String { text.isASCII ? "str_ascii_iterator" : "str_iterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard index < text.count else { return nil }
    index += 1
    return .object(text.character(at: index - 1))
  }

  package override var remaining: Int? { text.count - index }
}

/// The iterator of `bytes` and `bytearray`: numbers.
package final class BytesIterator: NativeIterator {
  private let bytes: BytesObject
  private var index = 0

  init(_ bytes: BytesObject) { self.bytes = bytes }

  package override var typeName: String { bytes.isMutable ? "bytearray_iterator" : "bytes_iterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard index < bytes.bytes.count else { return nil }
    index += 1
    return .int(Int(bytes.bytes[index - 1]))
  }

  package override var remaining: Int? { max(0, bytes.bytes.count - index) }
}
