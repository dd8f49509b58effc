/// A first-in first-out queue whose copies are cheap and whose i-th element can be read at once, for scrolling.
///
///     var ready = ChunkedQueue<HandleID>()
///     ready.append(a); ready.append(b)
///     ready.popFirst()            // a
///     ready[0]                    // b
package struct ChunkedQueue<Element> {
  /// The elements by the running number they got when they came in.
  private(set) var elements = SparseArray<Element>()
  private var head = 0
  private var tail = 0

  package init() {}

  /// How many elements wait.
  package var count: Int { elements.count }
  package var isEmpty: Bool { elements.count == 0 }
  /// The element that leaves next.
  package var first: Element? { elements[head] }

  /// The i-th element, 0 being the one that leaves next; nil behind the end.
  package subscript(index: Int) -> Element? {
    index < 0 ? nil : elements[head + index]
  }

  /// Puts an element at the end.
  package mutating func append(_ element: Element) {
    elements[tail] = element
    tail += 1
  }

  /// Takes the first element; nil when there is none.
  @discardableResult
  package mutating func popFirst() -> Element? {
    guard let element = elements.remove(at: head) else { return nil }
    head += 1
    return element
  }

  /// Takes the i-th element out of the line. Costs as many steps as there are elements before it.
  package mutating func remove(at index: Int) {
    guard index >= 0, index < count else { return }
    for position in stride(from: head + index, to: head, by: -1) {
      elements[position] = elements[position - 1]
    }
    popFirst()
  }

  /// The elements from a place on, at most so many: what a scrolled list shows.
  package func elements(from start: Int, limit: Int) -> [Element] {
    let first = max(0, start)
    let end = min(count, first + max(0, limit))
    return first < end ? (first..<end).compactMap { self[$0] } : []
  }
}

extension ChunkedQueue: Sendable where Element: Sendable {}

extension ChunkedQueue: Equatable where Element: Equatable {
  package static func == (a: ChunkedQueue, b: ChunkedQueue) -> Bool {
    a.head == b.head && a.tail == b.tail && a.elements == b.elements
  }
}

extension ChunkedQueue where Element: Equatable {
  /// The place of the first element equal to this one.
  package func firstIndex(of element: Element) -> Int? {
    (0..<count).first { self[$0] == element }
  }
}
