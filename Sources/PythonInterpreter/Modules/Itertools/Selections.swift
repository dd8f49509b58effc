/// `product`, `permutations`, `combinations`: rows of items chosen from pools.
enum Selections {
  static func product(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    var times = 1
    for (name, value) in arguments.keywordPairs {
      guard machine.names.text(name) == "repeat" else {
        throw machine.typeError("product() got an unexpected keyword argument '\(machine.names.text(name))'")
      }
      times = try machine.size(value)
    }
    if times < 0 { throw machine.valueError("repeat argument cannot be negative") }
    let pools = try arguments.positional().map { try machine.collect($0) }
    if pools.count > 0 && times > Limits.elements / pools.count {
      throw machine.overflowError("repeat argument too large")
    }
    let all = pools.isEmpty ? [] : Array(repeatElement(pools, count: times).joined())
    return .object(ProductIterator(all))
  }

  static func permutations(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("permutations", "iterable, r?", machine)
    let pool = try machine.collect(bound[0] ?? .none)
    guard let length = bound[1], !length.isNone else {
      return .object(PermutationIterator(pool, length: pool.count))
    }
    guard length.bigInteger != nil else { throw machine.typeError("Expected int as r") }
    return .object(PermutationIterator(pool, length: try checked(length, machine)))
  }

  static func combinations(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("combinations", "iterable, r", machine)
    let pool = try machine.collect(bound[0] ?? .none)
    return .object(
      CombinationIterator(pool, length: try checked(bound[1] ?? .none, machine), repeating: false))
  }

  static func combinationsWithReplacement(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("combinations_with_replacement", "iterable, r", machine)
    let pool = try machine.collect(bound[0] ?? .none)
    return .object(
      CombinationIterator(pool, length: try checked(bound[1] ?? .none, machine), repeating: true))
  }

  private static func checked(_ length: Value, _ machine: Machine) throws -> Int {
    let number = try machine.size(length)
    if number < 0 { throw machine.valueError("r must be non-negative") }
    if number > Limits.elements { throw machine.tooLarge("tuple") }
    return number
  }
}

/// All rows with one item of each pool, the last changing fastest.
package final class ProductIterator: NativeIterator {
  private let pools: [ContiguousArray<Value>]
  /// The places of the next row; nil at the end.
  private var places: [Int]?

  package init(_ pools: [ContiguousArray<Value>]) {
    self.pools = pools
    places = pools.contains(where: \.isEmpty) ? nil : Array(repeating: 0, count: pools.count)
    super.init()
  }

  package override var typeName: String { "product" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard var places else { return nil }
    var row = ContiguousArray<Value>()
    row.reserveCapacity(pools.count)
    for index in pools.indices { row.append(pools[index][places[index]]) }
    var index = pools.count - 1
    while index >= 0 {
      places[index] += 1
      if places[index] < pools[index].count { break }
      places[index] = 0
      index -= 1
    }
    self.places = index < 0 ? nil : places
    return .object(TupleObject(row))
  }
}

/// All orders of so many items of a pool.
package final class PermutationIterator: NativeIterator {
  private let pool: ContiguousArray<Value>
  private let length: Int
  private var places: [Int]
  /// How many exchanges each place still has before it.
  private var cycles: [Int]
  private var isAtEnd: Bool

  package init(_ pool: ContiguousArray<Value>, length: Int) {
    self.pool = pool
    self.length = length
    isAtEnd = length > pool.count
    places = Array(pool.indices)
    cycles = isAtEnd ? [] : (0..<length).map { pool.count - $0 }
    super.init()
  }

  package override var typeName: String { "permutations" }

  package override func next(_ machine: Machine) throws -> Value? {
    if isAtEnd { return nil }
    let row = ContiguousArray(places.prefix(length).map { pool[$0] })
    advance()
    return .object(TupleObject(row))
  }

  private func advance() {
    for index in cycles.indices.reversed() {
      cycles[index] -= 1
      if cycles[index] == 0 {
        places.append(places.remove(at: index))
        cycles[index] = pool.count - index
      } else {
        places.swapAt(index, pool.count - cycles[index])
        return
      }
    }
    isAtEnd = true
  }
}

/// All choices of so many items, in the order of their places.
package final class CombinationIterator: NativeIterator {
  private let pool: ContiguousArray<Value>
  /// Whether an item may be chosen more than once.
  private let repeating: Bool
  /// The places of the next row; nil at the end.
  private var places: [Int]?

  package init(_ pool: ContiguousArray<Value>, length: Int, repeating: Bool) {
    self.pool = pool
    self.repeating = repeating
    let isPossible = length == 0 || (repeating ? !pool.isEmpty : length <= pool.count)
    places = isPossible ? (repeating ? Array(repeating: 0, count: length) : Array(0..<length)) : nil
    super.init()
  }

  package override var typeName: String { repeating ? "combinations_with_replacement" : "combinations" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard var places else { return nil }
    let row = ContiguousArray(places.map { pool[$0] })
    let count = places.count
    let last = { [pool, repeating] (index: Int) in repeating ? pool.count - 1 : index + pool.count - count }
    if let index = places.indices.last(where: { places[$0] != last($0) }) {
      let first = places[index] + 1
      for later in index..<count { places[later] = repeating ? first : first + later - index }
      self.places = places
    } else {
      self.places = nil
    }
    return .object(TupleObject(row))
  }
}
