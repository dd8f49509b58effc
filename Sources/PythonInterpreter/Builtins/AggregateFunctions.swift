/// `sum`, `min`, `max`, `any`, `all`, `len`, `sorted`.
enum AggregateFunctions {
  static var table: [NativeEntry] {
    [
      ("sum", sum), ("min", { try extremum($0, $1, "min", .less) }),
      ("max", { try extremum($0, $1, "max", .greater) }), ("any", any), ("all", all), ("len", len),
      ("sorted", sorted),
    ]
  }

  private static func len(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .int(try machine.length(arguments.only("len", machine)))
  }

  private static func any(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    var found = false
    try machine.iterate(arguments.only("any", machine)) { item in
      found = try machine.isTrue(item)
      return !found
    }
    return .bool(found)
  }

  private static func all(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    var holds = true
    try machine.iterate(arguments.only("all", machine)) { item in
      holds = try machine.isTrue(item)
      return holds
    }
    return .bool(holds)
  }

  private static func sorted(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard arguments.count == 1 else {
      throw machine.typeError("sorted expected 1 argument, got \(arguments.count)")
    }
    var key: Value = .none
    var reverse = false
    for (name, value) in arguments.keywordPairs {
      switch machine.names.text(name) {
      case "key": key = value
      case "reverse": reverse = try machine.isTrue(value)
      case let other: throw machine.typeError("sort() got an unexpected keyword argument '\(other)'")
      }
    }
    let items = try machine.collect(arguments[0])
    return .object(ListObject(try machine.sorted(items, key: key, isReversed: reverse)))
  }

  // MARK: sum

  private static func sum(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("sum", "iterable, /, start?", machine)
    let start = bound[1] ?? .int(0)
    if let kind = refusedStart(start, machine) {
      throw machine.typeError("sum() can't sum \(kind)")
    }
    var total = RunningSum(start)
    try machine.iterate(bound[0] ?? .none) { item in
      try total.add(item, machine)
      return true
    }
    return total.value
  }

  private static func refusedStart(_ start: Value, _ machine: Machine) -> String? {
    if start.str != nil { return "strings [use ''.join(seq) instead]" }
    guard let bytes = start.cast(.bytes, to: BytesObject.self) else { return nil }
    return bytes.isMutable ? "bytearray [use b''.join(seq) instead]" : "bytes [use b''.join(seq) instead]"
  }

  /// The sum so far. Floats are added with Neumaier's compensation, as CPython does since 3.12.
  private struct RunningSum {
    private var total: Value
    private var compensation = 0.0

    init(_ start: Value) { total = start }

    mutating func add(_ item: Value, _ machine: Machine) throws {
      if case .float(let sum) = total {
        if case .float(let x) = item { return add(x, to: sum) }
        if let x = item.smallInteger, !machine.hasClass(item) {
          // Integers are added as they are, without compensation.
          total = .float(sum + Double(x))
          return
        }
        total = value
        compensation = 0
      }
      total = try machine.binary(.add, total, item, inPlace: false)
    }

    private mutating func add(_ x: Double, to sum: Double) {
      let next = sum + x
      compensation += sum.magnitude >= x.magnitude ? (sum - next) + x : (x - next) + sum
      total = .float(next)
    }

    var value: Value {
      guard case .float(let sum) = total, compensation != 0, compensation.isFinite else { return total }
      return .float(sum + compensation)
    }
  }

  // MARK: min and max

  private static func extremum(
    _ machine: Machine, _ arguments: Arguments, _ function: String, _ relation: ComparisonOperator
  ) throws -> Value {
    guard arguments.count > 0 else {
      throw machine.typeError("\(function) expected at least 1 argument, got 0")
    }
    var key: Value = .none
    var fallback: Value?
    for (name, value) in arguments.keywordPairs {
      switch machine.names.text(name) {
      case "key": key = value
      case "default": fallback = value
      case let other: throw machine.typeError("\(function)() got an unexpected keyword argument '\(other)'")
      }
    }
    if arguments.count > 1 && fallback != nil {
      throw machine.typeError(
        "Cannot specify a default for \(function)() with multiple positional arguments")
    }
    var best = Best(key: key, relation: relation)
    if arguments.count > 1 {
      for index in 0..<arguments.count { try best.consider(arguments[index], machine) }
    } else {
      try machine.iterate(arguments[0]) { item in
        try best.consider(item, machine)
        return true
      }
    }
    if let value = best.value ?? fallback { return value }
    throw machine.valueError("\(function)() iterable argument is empty")
  }

  /// The best item so far, and its key.
  private struct Best {
    let key: Value
    let relation: ComparisonOperator
    var value: Value?
    private var rank: Value = .none

    init(key: Value, relation: ComparisonOperator) {
      self.key = key
      self.relation = relation
    }

    mutating func consider(_ item: Value, _ machine: Machine) throws {
      let itemRank = key.isNone ? item : try machine.call(key, [item])
      if value != nil, try !machine.isTrue(machine.compare(relation, itemRank, rank)) { return }
      value = item
      rank = itemRank
    }
  }
}

extension Machine {
  /// A new list of values in order (`sorted`); equal ones keep their order.
  func sortedList(_ items: ContiguousArray<Value>) throws -> Value {
    .object(ListObject(try sorted(items, key: .none, isReversed: false)))
  }
}
