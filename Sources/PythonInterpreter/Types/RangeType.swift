import BigInt

/// `range`.
enum RangeType {
  static func install(_ machine: Machine) {
    machine.types.range.loadMembers = load
    machine.types.range.construct = make
  }

  private static func make(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.refuseKeywords("range", machine)
    try arguments.check("range", 1...3, machine)
    var parts: [Value] = []
    for index in 0..<arguments.count { parts.append(try machine.index(arguments[index])) }
    let (start, stop): (Value, Value) = parts.count == 1 ? (.int(0), parts[0]) : (parts[0], parts[1])
    let step = parts.count == 3 ? parts[2] : .int(1)
    if case .int(0) = step { throw machine.valueError("range() arg 3 must not be zero") }
    if case .int(let first) = start, case .int(let end) = stop, case .int(let stride) = step,
      !RangeObject.isTooLong(start: first, stop: end, step: stride)
    {
      return .object(RangeObject(start: first, stop: end, step: stride))
    }
    return .range(start: start.bigInteger ?? 0, stop: stop.bigInteger ?? 0, step: step.bigInteger ?? 1)
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let range = MemberTable(type, machine) { $0.wholeRange == nil ? nil : $0 }
    range.comparisons(isHashable: true)
    range.container(isMutable: false)
    range.reversible()
    range.unary("__bool__") { machine, value in .bool(try machine.isTrue(value)) }
    range.oneArgument("index") { machine, range, value in
      if let position = try position(value, range, machine) { return .integer(position) }
      throw machine.valueError(
        value.bigInteger != nil && !machine.hasClass(value)
          ? "\(try machine.repr(value)) is not in range" : "sequence.index(x): x not in sequence")
    }
    range.oneArgument("count") { machine, range, value in
      if !machine.hasClass(value), value.bigInteger != nil {
        return .int(try position(value, range, machine) == nil ? 0 : 1)
      }
      var count = 0
      try machine.iterate(range) {
        if try machine.keysEqual($0, value) { count += 1 }
        return true
      }
      return .int(count)
    }
    range.property("start") { _, range in range.wholeRange.map { .integer($0.start) } ?? .none }
    range.property("stop") { _, range in range.wholeRange.map { .integer($0.stop) } ?? .none }
    range.property("step") { _, range in range.wholeRange.map { .integer($0.step) } ?? .none }
  }

  /// Where a value stands: of whole numbers that is arithmetic, anything else is compared with every number.
  private static func position(_ value: Value, _ range: Value, _ machine: Machine) throws -> BigInt? {
    if !machine.hasClass(value), let number = value.bigInteger {
      return range.wholeRange?.position(of: number)
    }
    var (place, found) = (0, false)
    try machine.iterate(range) {
      found = try machine.keysEqual($0, value)
      if !found { place += 1 }
      return !found
    }
    return found ? BigInt(place) : nil
  }
}
