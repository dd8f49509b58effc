import Timeline

/// The breakpoints a person has set, in the order in which they were set.
package struct Breakpoints: Hashable, Sendable {
  package private(set) var items: [Breakpoint] = []

  package init() {}

  package var isEmpty: Bool { items.isEmpty }

  package func contains(_ breakpoint: Breakpoint) -> Bool { items.contains(breakpoint) }
  package func contains(line: Int) -> Bool { items.contains(.line(Int32(clamping: line))) }

  /// Sets a breakpoint, or takes it away if it is set; returns whether it is set now.
  @discardableResult
  package mutating func toggle(_ breakpoint: Breakpoint) -> Bool {
    if let index = items.firstIndex(of: breakpoint) {
      items.remove(at: index)
      return false
    }
    items.append(breakpoint)
    return true
  }

  package mutating func add(_ breakpoint: Breakpoint) {
    if !items.contains(breakpoint) { items.append(breakpoint) }
  }

  /// Takes away the breakpoint with this number, counted from 1; nil when there is none.
  @discardableResult
  package mutating func remove(number: Int) -> Breakpoint? {
    items.indices.contains(number - 1) ? items.remove(at: number - 1) : nil
  }

  package mutating func removeAll() { items = [] }
}
