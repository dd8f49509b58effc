/// Binary search in sorted arrays.
extension ContiguousArray where Element: Comparable {
  /// The place of the first element that is not less than this one.
  func lowerBound(of element: Element) -> Int {
    firstIndex(from: 0) { !($0 < element) }
  }

  /// The place of the last element that is not greater than this one; 0 when all are. Nil in an empty array.
  func lastIndex(notAbove element: Element) -> Int? {
    isEmpty ? nil : Swift.max(0, firstIndex(from: 0) { element < $0 } - 1)
  }
}

extension ContiguousArray {
  /// The first index, from `start` on, of an element that fulfils a condition which, once true, stays true; `count`
  /// when there is none.
  @inline(__always)
  func firstIndex(from start: Int, where holds: (Element) -> Bool) -> Int {
    var low = start
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
