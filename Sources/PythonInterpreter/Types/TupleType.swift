/// `tuple`.
enum TupleType {
  static func install(_ machine: Machine) {
    machine.types.tuple.loadMembers = load
    machine.types.tuple.construct = { machine, arguments in
      try arguments.refuseKeywords("tuple", machine)
      try arguments.check("tuple", 0...1, machine)
      guard let source = arguments.at(0) else { return .object(TupleObject()) }
      if source.cast(.tuple, to: TupleObject.self) != nil, !machine.hasClass(source) { return source }
      return .object(TupleObject(try machine.collect(source)))
    }
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let tuple = MemberTable(type, machine) { $0.cast(.tuple, to: TupleObject.self) }
    tuple.comparisons(isHashable: true)
    tuple.container(isMutable: false)
    tuple.concatenation(isMutable: false)
    tuple.generic()
    tuple.staticMethod("__new__") { machine, arguments in
      let type = try arguments.newClass(machine.types.tuple, machine)
      try arguments.dropFirst.check("tuple", 0...1, machine)
      let elements = try arguments.at(1).map { try machine.collect($0) } ?? []
      return .object(TupleObject(elements, classOverride: type.override(of: machine.types.tuple)))
    }
    tuple.oneArgument("count") { machine, tuple, value in
      .int(try tuple.elements.reduce(0) { try machine.keysEqual($1, value) ? $0 + 1 : $0 })
    }
    tuple.positional("index", 1...3) { machine, tuple, arguments in
      let bounds = try machine.searchBounds(arguments, 1, count: tuple.elements.count)
      for index in bounds where try machine.keysEqual(tuple.elements[index], arguments[0]) {
        return .int(index)
      }
      throw machine.valueError("tuple.index(x): x not in tuple")
    }
  }
}

extension Machine {
  /// The part of a sequence that optional `start` and `stop` arguments select.
  func searchBounds(_ arguments: Arguments, _ first: Int, count: Int) throws -> Range<Int> {
    func bound(_ value: Value?, _ otherwise: Int) throws -> Int {
      guard let value, !value.isNone else { return otherwise }
      guard value.bigInteger != nil || (hasClass(value) && specialMethod(value, .dunderIndex) != nil) else {
        throw typeError("slice indices must be integers or have an __index__ method")
      }
      let index = try clippedIndex(value)
      return index < 0 ? max(0, index &+ count) : index
    }
    let start = try bound(arguments.at(first), 0)
    let stop = min(count, try bound(arguments.at(first + 1), count))
    return start < stop ? start..<stop : stop..<stop
  }
}
