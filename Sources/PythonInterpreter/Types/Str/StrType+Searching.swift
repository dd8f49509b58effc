extension StrType {
  /// `find`, `count`, `replace`, `startswith` ...
  static func addSearching(_ str: Table) {
    for (name, isReverse, mustFind) in [
      ("find", false, false), ("index", false, true), ("rfind", true, false), ("rindex", true, true),
    ] {
      str.positional(name, 1...3) { machine, text, arguments in
        let wanted = try machine.text(arguments[0], name, argument: 1)
        if let found = try find(wanted, in: text, arguments, isReverse: isReverse, machine) {
          return .int(found)
        }
        if mustFind { throw machine.valueError("substring not found") }
        return .int(-1)
      }
    }
    str.positional("count", 1...3) { machine, text, arguments in
      let wanted = try machine.text(arguments[0], "count", argument: 1)
      guard let bounds = try machine.byteBounds(text, arguments) else { return .int(0) }
      if wanted.utf8.isEmpty {
        return .int(text.position(ofByte: bounds.upperBound) - text.position(ofByte: bounds.lowerBound) + 1)
      }
      machine.payForWork(bounds.count)
      return .int(occurrences(of: wanted.utf8, in: text.utf8, bounds).count)
    }
    str.method("replace") { machine, text, arguments in
      if arguments.count < 2 {
        throw machine.typeError(
          "replace() takes at least 2 positional arguments (\(arguments.count) given)")
      }
      let bound = try arguments.bind("replace", "old, new, /, count?", machine)
      let old = try machine.text(arguments[0], "replace", argument: 1)
      let new = try machine.text(arguments[1], "replace", argument: 2)
      let limit = try bound[2].map { try machine.size($0) } ?? -1
      return .object(try replace(old, with: new, in: text, limit: limit < 0 ? Int.max : limit, machine))
    }
    addEnds(str)
  }

  private static func addEnds(_ str: Table) {
    for (name, atStart) in [("startswith", true), ("endswith", false)] {
      str.positional(name, 1...3) { machine, text, arguments in
        let wanted = try affixes(arguments[0], name, machine)
        guard let bounds = try machine.byteBounds(text, arguments) else { return .bool(false) }
        let part = text.utf8[bounds]
        return .bool(
          wanted.contains { atStart ? part.starts(with: $0) : part.reversed().starts(with: $0.reversed()) })
      }
    }
    for (name, atStart) in [("removeprefix", true), ("removesuffix", false)] {
      str.oneArgument(name) { machine, text, affix in
        guard let affix = affix.str else {
          throw machine.typeError("\(name)() argument must be str, not \(machine.typeName(affix))")
        }
        let bytes = text.utf8
        let matches =
          atStart ? bytes.starts(with: affix.utf8) : bytes.reversed().starts(with: affix.utf8.reversed())
        guard matches, !affix.utf8.isEmpty else { return .object(StrObject(utf8: bytes, count: text.count)) }
        let rest = atStart ? bytes.dropFirst(affix.utf8.count) : bytes.dropLast(affix.utf8.count)
        return .object(StrObject(utf8: ContiguousArray(rest)))
      }
    }
  }

  private static func affixes(_ value: Value, _ name: String, _ machine: Machine) throws -> [ContiguousArray<
    UInt8
  >] {
    if let text = value.str { return [text.utf8] }
    guard let tuple = value.cast(.tuple, to: TupleObject.self) else {
      throw machine.typeError(
        "\(name) first arg must be str or a tuple of str, not \(machine.typeName(value))")
    }
    return try tuple.elements.map { element in
      guard let text = element.str else {
        throw machine.typeError("tuple for \(name) must only contain str, not \(machine.typeName(element))")
      }
      return text.utf8
    }
  }

  private static func find(
    _ wanted: StrObject, in text: StrObject, _ arguments: Arguments, isReverse: Bool, _ machine: Machine
  ) throws -> Int? {
    guard let bounds = try machine.byteBounds(text, arguments) else { return nil }
    machine.payForWork(bounds.count)
    let offset =
      isReverse
      ? text.utf8.lastOffset(of: wanted.utf8, from: bounds.lowerBound, to: bounds.upperBound)
      : text.utf8.firstOffset(of: wanted.utf8, from: bounds.lowerBound, to: bounds.upperBound)
    return offset.map(text.position(ofByte:))
  }

  /// Where a text that is not empty occurs, without overlaps.
  static func occurrences(
    of wanted: ContiguousArray<UInt8>, in bytes: ContiguousArray<UInt8>, _ bounds: Range<Int>,
    limit: Int = Int.max
  ) -> [Int] {
    var offsets: [Int] = []
    var start = bounds.lowerBound
    while offsets.count < limit,
      let offset = bytes.firstOffset(of: wanted, from: start, to: bounds.upperBound)
    {
      offsets.append(offset)
      start = offset + wanted.count
    }
    return offsets
  }

  private static func replace(
    _ old: StrObject, with new: StrObject, in text: StrObject, limit: Int, _ machine: Machine
  ) throws -> StrObject {
    let bytes = text.utf8
    machine.payForWork(bytes.count)
    let offsets =
      old.utf8.isEmpty
      ? gaps(text, limit) : occurrences(of: old.utf8, in: bytes, 0..<bytes.count, limit: limit)
    if offsets.isEmpty { return text.classOverride == nil ? text : StrObject(utf8: bytes, count: text.count) }
    let (growth, overflow) = offsets.count.multipliedReportingOverflow(
      by: max(0, new.utf8.count - old.utf8.count))
    try machine.checkText(overflow ? Int.max : bytes.count + min(growth, Int.max / 2))
    var result = ContiguousArray<UInt8>()
    var start = 0
    for offset in offsets {
      result += bytes[start..<offset]
      result += new.utf8
      start = offset + old.utf8.count
    }
    result += bytes[start...]
    return StrObject(utf8: result)
  }

  /// The places between characters, and both ends: where the empty string occurs.
  private static func gaps(_ text: StrObject, _ limit: Int) -> [Int] {
    var offsets = text.utf8.indices.filter { text.utf8[$0] & 0xC0 != 0x80 }
    offsets.append(text.utf8.count)
    return Array(offsets.prefix(limit))
  }
}

extension Machine {
  /// The bytes between optional `start` and `end` arguments (the second and third); nil when the start lies behind the end.
  func byteBounds(_ text: StrObject, _ arguments: Arguments) throws -> Range<Int>? {
    func bound(_ value: Value?) throws -> Int? {
      guard let value, !value.isNone else { return nil }
      guard value.bigInteger != nil || (hasClass(value) && specialMethod(value, .dunderIndex) != nil) else {
        throw typeError("slice indices must be integers or None or have an __index__ method")
      }
      let index = try clippedIndex(value)
      return index < 0 ? max(0, index &+ text.count) : index
    }
    let start = try bound(arguments.at(1)) ?? 0
    let end = min(text.count, try bound(arguments.at(2)) ?? text.count)
    return start <= end ? text.byteOffset(of: start)..<text.byteOffset(of: end) : nil
  }
}
