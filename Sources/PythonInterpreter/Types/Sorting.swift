extension Machine {
  /// `list.sort`: stable. While it runs the list looks empty; a program that changes it meanwhile gets a ValueError at
  /// the end, as under CPython.
  ///
  /// - Throws: what the key function and `__lt__` raise; the list then holds its elements in some order.
  package func sort(_ list: ListObject, key: Value, isReversed: Bool) throws {
    let elements = list.elements
    list.elements = []
    var sorted = elements
    defer { list.elements = sorted }
    sorted = try self.sorted(elements, key: key, isReversed: isReversed)
    if !list.elements.isEmpty { throw valueError("list modified during sort") }
  }

  /// The elements in order, equal ones as they were; with `isReversed` in descending order.
  package func sorted(_ elements: ContiguousArray<Value>, key: Value, isReversed: Bool) throws
    -> ContiguousArray<Value>
  {
    var keys = elements
    if !key.isNone {
      for index in keys.indices { keys[index] = try call(key, [elements[index]]) }
    }
    // Reversing before and after keeps equal elements in their order.
    let count = elements.count
    var order = ContiguousArray(isReversed ? (0..<count).reversed() : Array(0..<count))
    var sorter = MergeSort { [keys] a, b in try self.isLess(keys[a], keys[b]) }
    try sorter.sort(&order)
    if isReversed { order.reverse() }
    return ContiguousArray(order.map { elements[$0] })
  }

  @inline(__always)
  private func isLess(_ a: Value, _ b: Value) throws -> Bool {
    try noteItem()
    switch (a, b) {
    case (.int(let x), .int(let y)): return x < y
    case (.float(let x), .float(let y)): return x < y
    default: return try isTrue(compare(.less, a, b))
    }
  }
}

/// A stable merge sort that asks only "is this one less than that one", as Python's sort does, begins with the
/// runs that are there already, and bears answers that contradict each other.
private struct MergeSort {
  let isLess: (Int, Int) throws -> Bool
  private var spare = ContiguousArray<Int>()

  init(isLess: @escaping (Int, Int) throws -> Bool) { self.isLess = isLess }

  mutating func sort(_ items: inout ContiguousArray<Int>) throws {
    if items.count < 64 { return try sortFew(&items) }
    var runs = try findRuns(&items)
    while runs.count > 2 {
      var merged: [Int] = [0]
      var index = 0
      while index + 2 < runs.count {
        try merge(&items, runs[index], runs[index + 1], runs[index + 2])
        merged.append(runs[index + 2])
        index += 2
      }
      if index + 1 < runs.count { merged.append(runs[index + 1]) }
      runs = merged
    }
  }

  /// Asks the very questions that CPython asks about fewer than 64 items, so that a program which shows its
  /// comparisons shows the same. Source: CPython `count_run`, `binarysort`.
  private func sortFew(_ items: inout ContiguousArray<Int>) throws {
    guard items.count > 1 else { return }
    var sorted = try firstRun(&items)
    while sorted < items.count {
      try insert(&items, sorted, from: 0)
      sorted += 1
    }
  }

  /// How many items at the front are in order, after turning round those that descend.
  private func firstRun(_ items: inout ContiguousArray<Int>) throws -> Int {
    func isNextSmaller(_ index: Int) throws -> Bool { try isLess(items[index], items[index - 1]) }
    var count = 1
    while count < items.count, try !isNextSmaller(count) { count += 1 }
    if count == items.count { return count }
    var equals = 0
    if count > 1 {
      if try isLess(items[0], items[count - 1]) { return count }
      equals = count - 1
    }
    func reverseEquals(endingAt end: Int) {
      if equals > 0 { items[(end - equals - 1)..<end].reverse() }
      equals = 0
    }
    reverseEquals(endingAt: count)
    count += 1
    while count < items.count {
      if try isNextSmaller(count) {
        reverseEquals(endingAt: count)
      } else if try isLess(items[count - 1], items[count]) {
        break
      } else {
        equals += 1
      }
      count += 1
    }
    reverseEquals(endingAt: count)
    items[..<count].reverse()
    while count < items.count, try !isNextSmaller(count) { count += 1 }
    return count
  }

  /// Where ascending runs begin, and the end; strictly descending ones are turned round, short ones made longer.
  private func findRuns(_ items: inout ContiguousArray<Int>) throws -> [Int] {
    var bounds = [0]
    var start = 0
    while start < items.count {
      var end = start + 1
      if end < items.count {
        if try isLess(items[end], items[start]) {
          repeat { end += 1 } while try end < items.count && isLess(items[end], items[end - 1])
          items[start..<end].reverse()
        } else {
          repeat { end += 1 } while try end < items.count && !isLess(items[end], items[end - 1])
        }
      }
      let target = min(items.count, start + 24)
      while end < target {
        try insert(&items, end, from: start)
        end += 1
      }
      bounds.append(end)
      start = end
    }
    return bounds
  }

  /// Moves an item to its place in the sorted run before it.
  private func insert(_ items: inout ContiguousArray<Int>, _ position: Int, from start: Int) throws {
    let item = items[position]
    var (low, high) = (start, position)
    while low < high {
      let middle = (low + high) / 2
      if try isLess(item, items[middle]) { high = middle } else { low = middle + 1 }
    }
    var index = position
    while index > low {
      items[index] = items[index - 1]
      index -= 1
    }
    items[low] = item
  }

  private mutating func merge(_ items: inout ContiguousArray<Int>, _ start: Int, _ middle: Int, _ end: Int)
    throws
  {
    if try !isLess(items[middle], items[middle - 1]) { return }
    spare.removeAll(keepingCapacity: true)
    spare += items[start..<middle]
    var (left, right, target) = (0, middle, start)
    while left < spare.count && right < end {
      if try isLess(items[right], spare[left]) {
        items[target] = items[right]
        right += 1
      } else {
        items[target] = spare[left]
        left += 1
      }
      target += 1
    }
    while left < spare.count {
      items[target] = spare[left]
      left += 1
      target += 1
    }
  }
}
