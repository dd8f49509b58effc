/// The part of `heapq` that is asked for often: a heap in a list, the smallest item first.
///
/// Which of two equal items comes first depends on the exact steps; they are those of CPython's `heapq`.
enum HeapqModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define(
      [
        ("heappush", push), ("heappop", pop), ("heapify", heapify), ("heapreplace", replace),
        ("heappushpop", pushPop),
      ], module: "_heapq", machine)
  }

  private static func list(_ value: Value, _ argument: String, _ machine: Machine) throws -> ListObject {
    guard let list = value.cast(.list, to: ListObject.self) else {
      throw machine.typeError("\(argument) must be list, not \(machine.typeName(value))")
    }
    return list
  }

  private static func push(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("heappush", 2...2, machine)
    let heap = try list(arguments[0], "heappush() argument 1", machine)
    heap.elements.append(arguments[1])
    try rise(heap, from: heap.elements.count - 1, to: 0, machine)
    return .none
  }

  private static func pop(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let heap = try list(arguments.only("heappop", machine), "heappop() argument", machine)
    guard let last = heap.elements.popLast() else { throw machine.indexError("index out of range") }
    guard let smallest = heap.elements.first else { return last }
    heap.elements[0] = last
    try sink(heap, 0, machine)
    return smallest
  }

  private static func replace(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("heapreplace", 2...2, machine)
    let heap = try list(arguments[0], "heapreplace() argument 1", machine)
    guard let smallest = heap.elements.first else { throw machine.indexError("index out of range") }
    heap.elements[0] = arguments[1]
    try sink(heap, 0, machine)
    return smallest
  }

  private static func pushPop(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("heappushpop", 2...2, machine)
    let heap = try list(arguments[0], "heappushpop() argument 1", machine)
    guard let smallest = heap.elements.first, try isLess(smallest, arguments[1], machine),
      !heap.elements.isEmpty
    else { return arguments[1] }
    heap.elements[0] = arguments[1]
    try sink(heap, 0, machine)
    return smallest
  }

  private static func heapify(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let heap = try list(arguments.only("heapify", machine), "heapify() argument", machine)
    for position in (0..<(heap.elements.count / 2)).reversed() { try sink(heap, position, machine) }
    return .none
  }

  private static func isLess(_ a: Value, _ b: Value, _ machine: Machine) throws -> Bool {
    try machine.isTrue(machine.compare(.less, a, b))
  }

  /// Moves an item towards the root until its parent is not greater.
  private static func rise(_ heap: ListObject, from start: Int, to root: Int, _ machine: Machine) throws {
    let size = heap.elements.count
    let item = heap.elements[start]
    var position = start
    while position > root {
      let parent = (position - 1) / 2
      let isSmaller = try isLess(item, heap.elements[parent], machine)
      try checkSize(heap, size, machine)
      guard isSmaller else { break }
      heap.elements[position] = heap.elements[parent]
      position = parent
    }
    heap.elements[position] = item
  }

  /// Moves the smaller children up along the whole way to a leaf, then the item up from there: fewer
  /// comparisons than stopping on the way.
  private static func sink(_ heap: ListObject, _ root: Int, _ machine: Machine) throws {
    let size = heap.elements.count
    let item = heap.elements[root]
    var position = root
    var child = 2 * position + 1
    while child < size {
      if child + 1 < size {
        let leftIsLess = try isLess(heap.elements[child], heap.elements[child + 1], machine)
        try checkSize(heap, size, machine)
        if !leftIsLess { child += 1 }
      }
      heap.elements[position] = heap.elements[child]
      position = child
      child = 2 * position + 1
    }
    heap.elements[position] = item
    try rise(heap, from: position, to: root, machine)
  }

  /// A comparison may run any code.
  private static func checkSize(_ heap: ListObject, _ size: Int, _ machine: Machine) throws {
    if heap.elements.count != size { throw machine.runtimeError("list changed size during iteration") }
  }
}
