/// A `collections.deque`.
package final class DequeObject: NativeObject {
  var ring = RingBuffer()
  /// The most it may hold; nil for no limit.
  let limit: Int?
  /// Changes with every insertion and removal: iterators notice.
  private(set) var version = 0

  init(limit: Int?, type: TypeObject) {
    self.limit = limit
    super.init(type: type)
  }

  /// The items in order.
  package var items: ContiguousArray<Value> { ring.items }

  /// Adds at the right; a full one drops its first.
  func append(_ value: Value) {
    version &+= 1
    ring.append(value)
    if let limit, ring.count > limit { _ = ring.popFirst() }
  }

  /// Adds at the left; a full one drops its last.
  func prepend(_ value: Value) {
    version &+= 1
    ring.prepend(value)
    if let limit, ring.count > limit { _ = ring.popLast() }
  }

  func popFirst() -> Value? {
    version &+= 1
    return ring.popFirst()
  }

  func popLast() -> Value? {
    version &+= 1
    return ring.popLast()
  }

  /// Puts other items in place of all.
  func replace(_ items: ContiguousArray<Value>) {
    version &+= 1
    ring.items = items
  }

  package override func representation(_ machine: Machine) throws -> String? {
    let name = machine.type(of: .object(self)).name
    return try machine.representing(self, or: "[...]") {
      let shown = try items.map { try machine.repr($0) }.joined(separator: ", ")
      return "\(name)([\(shown)]\(limit.map { ", maxlen=\($0)" } ?? ""))"
    }
  }
}

extension Machine {
  /// Runs a body that makes the repr of an object; inside itself the object shows as the other text.
  func representing(_ object: PyObject, or placeholder: String, _ body: () throws -> String) throws -> String
  {
    if operators.representing.contains(where: { $0 === object }) { return placeholder }
    operators.representing.append(object)
    defer { operators.representing.removeLast() }
    return try body()
  }
}

/// Iterates over a deque in either direction.
package final class DequeIterator: NativeIterator {
  private let deque: DequeObject
  private let isReversed: Bool
  private let version: Int
  private var position = 0

  init(_ deque: DequeObject, isReversed: Bool = false) {
    self.deque = deque
    self.isReversed = isReversed
    version = deque.version
    super.init()
  }

  package override var typeName: String {
    isReversed ? "_collections._deque_reverse_iterator" : "_collections._deque_iterator"
  }

  package override func next(_ machine: Machine) throws -> Value? {
    if deque.version != version { throw machine.runtimeError("deque mutated during iteration") }
    guard position < deque.ring.count else { return nil }
    defer { position += 1 }
    return deque.ring[isReversed ? deque.ring.count - 1 - position : position]
  }
}
