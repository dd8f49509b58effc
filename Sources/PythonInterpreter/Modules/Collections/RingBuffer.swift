/// A sequence that grows and shrinks at both ends in constant time.
struct RingBuffer {
  /// Twice as many places when full; unused ones are `.unbound`.
  private var places: ContiguousArray<Value> = []
  private var head = 0
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  private func place(_ index: Int) -> Int { (head + index) & (places.count - 1) }

  subscript(index: Int) -> Value {
    get { places[place(index)] }
    set { places[place(index)] = newValue }
  }

  mutating func append(_ value: Value) {
    if count == places.count { grow() }
    places[place(count)] = value
    count += 1
  }

  mutating func prepend(_ value: Value) {
    if count == places.count { grow() }
    head = (head - 1) & (places.count - 1)
    places[head] = value
    count += 1
  }

  /// Removes the first item; nil when empty.
  mutating func popFirst() -> Value? {
    if isEmpty { return nil }
    let value = places[head]
    places[head] = .unbound
    head = (head + 1) & (places.count - 1)
    count -= 1
    return value
  }

  /// Removes the last item; nil when empty.
  mutating func popLast() -> Value? {
    if isEmpty { return nil }
    count -= 1
    let value = places[place(count)]
    places[place(count)] = .unbound
    return value
  }

  mutating func removeAll() { self = RingBuffer() }

  /// The items in order.
  var items: ContiguousArray<Value> {
    get { ContiguousArray((0..<count).map { self[$0] }) }
    set {
      removeAll()
      for value in newValue { append(value) }
    }
  }

  private mutating func grow() {
    let ordered = items
    places = ordered + ContiguousArray(repeating: .unbound, count: max(8, ordered.count))
    while places.count & (places.count - 1) != 0 { places.append(.unbound) }
    head = 0
  }
}
