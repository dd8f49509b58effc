/// `range`.
enum RangeType {
  static func install(_ machine: Machine) {
    machine.types.range.loadMembers = load
    machine.types.range.construct = { machine, arguments in .object(try make(machine, arguments)) }
  }

  private static func make(_ machine: Machine, _ arguments: Arguments) throws -> RangeObject {
    try arguments.refuseKeywords("range", machine)
    try arguments.check("range", 1...3, machine)
    if arguments.count == 1 { return RangeObject(start: 0, stop: try bound(arguments[0], machine), step: 1) }
    let step = try arguments.at(2).map { try bound($0, machine) } ?? 1
    if step == 0 { throw machine.valueError("range() arg 3 must not be zero") }
    return RangeObject(
      start: try bound(arguments[0], machine), stop: try bound(arguments[1], machine), step: step)
  }

  /// Ranges over integers beyond 64 bits are not supported.
  private static func bound(_ value: Value, _ machine: Machine) throws -> Int { try machine.size(value) }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let range = MemberTable(type, machine) { $0.cast(.range, to: RangeObject.self) }
    range.comparisons(isHashable: true)
    range.container(isMutable: false)
    range.reversible()
    range.unary("__bool__") { machine, value in .bool(try machine.isTrue(value)) }
    range.oneArgument("index") { machine, range, value in
      if let position = try position(value, range, machine) { return .int(position) }
      throw machine.valueError(
        value.bigInteger != nil
          ? "\(try machine.repr(value)) is not in range" : "sequence.index(x): x not in sequence")
    }
    range.oneArgument("count") { machine, range, value in
      .int(try position(value, range, machine) == nil ? 0 : 1)
    }
    range.property("start") { _, range in .int(range.start) }
    range.property("stop") { _, range in .int(range.stop) }
    range.property("step") { _, range in .int(range.step) }
  }

  private static func position(_ value: Value, _ range: RangeObject, _ machine: Machine) throws -> Int? {
    if let number = value.smallInteger { return range.position(of: number) }
    for place in 0..<range.count where try machine.equals(.int(range.start &+ place &* range.step), value) {
      return place
    }
    return nil
  }
}
