/// `choice`, `choices`, `sample`, `shuffle`.
enum RandomChoices {
  static var table: [NativeEntry] {
    [("choice", choice), ("choices", choices), ("sample", sample), ("shuffle", shuffle)]
  }

  private static func choice(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let sequence = try arguments.bind("Random.choice", "seq", skippingSelf: true, machine)[0] ?? .none
    let count = try machine.length(sequence)
    if count == 0 { throw machine.indexError("Cannot choose from an empty sequence") }
    return try machine.getItem(sequence, .int(RandomModule.receiver(arguments, machine).twister.below(count)))
  }

  private static func shuffle(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let sequence = try arguments.bind("Random.shuffle", "x", skippingSelf: true, machine)[0] ?? .none
    let object = try RandomModule.receiver(arguments, machine)
    for last in stride(from: try machine.length(sequence) - 1, to: 0, by: -1) {
      try machine.noteItem()
      let other = object.twister.below(last + 1)
      let (a, b) = (try machine.getItem(sequence, .int(last)), try machine.getItem(sequence, .int(other)))
      try machine.setItem(sequence, .int(last), b)
      try machine.setItem(sequence, .int(other), a)
    }
    return .none
  }

  // MARK: choices

  private static func choices(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind(
      "Random.choices", "population, weights?, *, cum_weights?, k?", skippingSelf: true, machine)
    let population = bound[0] ?? .none
    let object = try RandomModule.receiver(arguments, machine)
    let wanted = try machine.size(bound[3] ?? .int(1))
    let count = try machine.length(population)
    if wanted > Limits.elements { throw machine.tooLarge("list") }
    let sums = try cumulativeWeights(bound[1], bound[2], machine)
    var result = ContiguousArray<Value>()
    guard let sums else {
      if count == 0 && wanted > 0 { throw machine.indexError("list index out of range") }
      for _ in 0..<max(0, wanted) {
        try machine.noteItem()
        let index = Int((object.random() * Double(count)).rounded(.down))
        result.append(try machine.getItem(population, .int(index)))
      }
      return .object(ListObject(result))
    }
    try check(sums, count, machine)
    let total = sums.last ?? 0
    for _ in 0..<max(0, wanted) {
      try machine.noteItem()
      let index = bisect(sums, object.random() * total, limit: count - 1)
      result.append(try machine.getItem(population, .int(index)))
    }
    return .object(ListObject(result))
  }

  private static func cumulativeWeights(_ weights: Value?, _ cumulative: Value?, _ machine: Machine) throws
    -> [Double]?
  {
    if let cumulative, !cumulative.isNone {
      if let weights, !weights.isNone {
        throw machine.typeError("Cannot specify both weights and cumulative weights")
      }
      return try machine.collect(cumulative).map { try machine.realNumber($0) }
    }
    guard let weights, !weights.isNone else { return nil }
    if let k = weights.bigInteger {
      throw machine.typeError("The number of choices must be a keyword argument: k=\(k)")
    }
    var sum: Value?
    return try machine.collect(weights).map { weight in
      let next = try sum.map { try machine.binary(.add, $0, weight, inPlace: false) } ?? weight
      sum = next
      return try machine.realNumber(next)
    }
  }

  private static func check(_ sums: [Double], _ count: Int, _ machine: Machine) throws {
    if sums.count != count { throw machine.valueError("The number of weights does not match the population") }
    guard let total = sums.last else { throw machine.indexError("list index out of range") }
    if total <= 0 { throw machine.valueError("Total of weights must be greater than zero") }
    if !total.isFinite { throw machine.valueError("Total of weights must be finite") }
  }

  /// The first place after all sums that are not greater; at most `limit`.
  private static func bisect(_ sums: [Double], _ value: Double, limit: Int) -> Int {
    var low = 0
    var high = limit
    while low < high {
      let middle = (low + high) / 2
      if value < sums[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }

  // MARK: sample

  private static func sample(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("Random.sample", "population, k, *, counts?", skippingSelf: true, machine)
    let population = bound[0] ?? .none
    guard isSequence(population, machine) else {
      throw machine.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
    }
    let object = try RandomModule.receiver(arguments, machine)
    let wanted = try machine.size(bound[1] ?? .int(0))
    let count = try machine.length(population)
    if let counts = bound[2], !counts.isNone {
      return try sampleRepeated(population, counts, wanted, count, object, machine)
    }
    let places = try places(wanted, of: count, object, machine)
    return .object(ListObject(ContiguousArray(try places.map { try machine.getItem(population, .int($0)) })))
  }

  private static func isSequence(_ value: Value, _ machine: Machine) -> Bool {
    switch value.object?.kind {
    case .list, .tuple, .str, .bytes, .range: true
    case .set, .dict, .dictView, nil: false
    default:
      machine.specialMethod(value, .dunderGetitem) != nil && machine.specialMethod(value, .dunderLen) != nil
    }
  }

  private static func sampleRepeated(
    _ population: Value, _ counts: Value, _ wanted: Int, _ count: Int, _ object: RandomObject,
    _ machine: Machine
  ) throws -> Value {
    var sums: [Double] = []
    for item in try machine.collect(counts) {
      guard let number = item.smallInteger else { throw machine.typeError("Counts must be integers") }
      sums.append((sums.last ?? 0) + Double(number))
    }
    if sums.count != count { throw machine.valueError("The number of counts does not match the population") }
    guard let total = sums.last, total > 0 else {
      throw machine.valueError("Total of counts must be greater than zero")
    }
    guard total < 1e18 else { throw machine.overflowError("total of counts is too large") }
    let places = try places(wanted, of: Int(total), object, machine)
    return .object(
      ListObject(
        ContiguousArray(
          try places.map {
            try machine.getItem(population, .int(bisect(sums, Double($0), limit: sums.count - 1)))
          })))
  }

  /// Different places, in the order in which they are drawn. Two ways, as in CPython, since each
  /// uses up other random numbers: a pool of what is left, or drawing again what came before.
  private static func places(_ wanted: Int, of count: Int, _ object: RandomObject, _ machine: Machine) throws
    -> [Int]
  {
    guard (0...count).contains(wanted) else {
      throw machine.valueError("Sample larger than population or is negative")
    }
    if wanted > Limits.elements { throw machine.tooLarge("list") }
    var result: [Int] = []
    if count <= poolLimit(wanted) {
      var pool = Array(0..<count)
      for drawn in 0..<wanted {
        let place = object.twister.below(count - drawn)
        result.append(pool[place])
        pool[place] = pool[count - drawn - 1]
      }
      return result
    }
    var seen: Set<Int> = []
    while result.count < wanted {
      try machine.noteItem()
      let place = object.twister.below(count)
      if seen.insert(place).inserted { result.append(place) }
    }
    return result
  }

  /// Up to how many members the pool is used.
  private static func poolLimit(_ wanted: Int) -> Int {
    guard wanted > 5 else { return 21 }
    var size = 1
    var exponent = 0
    // 4 ** ceil(log(3k, 4)), without rounding errors.
    while size < wanted * 3 && exponent < 31 {
      size *= 4
      exponent += 1
    }
    return 21 + size
  }
}

extension Machine {
  /// A float of an `int` or `float`, or of what has `__float__` or `__index__`.
  ///
  /// - Throws: TypeError `must be real number, not str`, OverflowError for an integer too large.
  package func realNumber(_ value: Value) throws -> Double {
    switch value {
    case .float(let number): return number
    case .int(let number): return Double(number)
    case .bool(let flag): return flag ? 1 : 0
    default: break
    }
    if let number = value.floatingPoint { return number }
    if let number = value.bigInteger {
      let float = Double(number)
      if float.isInfinite { throw overflowError("int too large to convert to float") }
      return float
    }
    if hasClass(value) {
      if let method = specialMethod(value, .dunderFloat),
        let number = try callSpecial(method, value).floatingPoint
      {
        return number
      }
      if specialMethod(value, .dunderIndex) != nil { return try realNumber(index(value)) }
    }
    throw typeError("must be real number, not \(typeName(value))")
  }
}
