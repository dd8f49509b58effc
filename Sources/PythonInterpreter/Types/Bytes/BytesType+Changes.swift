extension BytesType {
  static func addTranslation(_ table: Table, _ isMutable: Bool) {
    table.keywords("translate", "table, /, delete?") { machine, bytes, bound in
      let mapping = try bound[0].flatMap { $0.isNone ? nil : try machine.onlyBytes($0) }
      if let mapping, mapping.count != 256 {
        throw machine.valueError("translation table must be 256 characters long")
      }
      let removed = try bound[1].map(machine.onlyBytes) ?? []
      return made(bytes.bytes.filter { !removed.contains($0) }.map { mapping?[Int($0)] ?? $0 }, isMutable)
    }
    table.staticMethod("maketrans") { machine, arguments in
      try arguments.check("maketrans", 2...2, machine)
      let (from, to) = (try machine.onlyBytes(arguments[0]), try machine.onlyBytes(arguments[1]))
      guard from.count == to.count else {
        throw machine.valueError("maketrans arguments must have same length")
      }
      var mapping = ContiguousArray<UInt8>((0...255))
      for (a, b) in zip(from, to) { mapping[Int(a)] = b }
      return made(mapping, false)
    }
  }

  /// What only `bytearray` has.
  static func addChanges(_ table: Table) {
    table.method("__init__") { machine, bytes, arguments in
      bytes.bytes = try make(arguments, "bytearray", machine)
      return .none
    }
    table.oneArgument("append") { machine, bytes, value in
      let byte = try machine.byte(value)
      try machine.checkResizable(bytes)
      bytes.bytes.append(byte)
      return .none
    }
    table.oneArgument("extend") { machine, bytes, values in
      guard values.bytesLike != nil || machine.isIterable(values) || machine.isIteratorLayout(values) else {
        throw machine.typeError("can't extend bytearray with \(machine.typeName(values))")
      }
      let more = try values.str == nil ? machine.bytesArgument(values) : textAsBytes(values, machine)
      if !more.isEmpty { try machine.checkResizable(bytes) }
      bytes.bytes += more
      return .none
    }
    table.positional("insert", 2...2) { machine, bytes, arguments in
      let index = try machine.size(arguments[0])
      let byte = try machine.byte(arguments[1])
      try machine.checkResizable(bytes)
      let count = bytes.bytes.count
      bytes.bytes.insert(byte, at: index < 0 ? max(0, index &+ count) : min(index, count))
      return .none
    }
    table.positional("pop", 0...1) { machine, bytes, arguments in
      let index = try arguments.at(0).map { try machine.size($0, overflow: "IndexError") } ?? -1
      if bytes.bytes.isEmpty { throw machine.indexError("pop from empty bytearray") }
      let position = index < 0 ? index &+ bytes.bytes.count : index
      guard bytes.bytes.indices.contains(position) else { throw machine.indexError("pop index out of range") }
      try machine.checkResizable(bytes)
      return .int(Int(bytes.bytes.remove(at: position)))
    }
    table.oneArgument("remove") { machine, bytes, value in
      let byte = try machine.byte(value)
      guard let index = bytes.bytes.firstIndex(of: byte) else {
        throw machine.valueError("value not found in bytearray")
      }
      try machine.checkResizable(bytes)
      bytes.bytes.remove(at: index)
      return .none
    }
    table.noArguments("reverse") { _, bytes in
      bytes.bytes.reverse()
      return .none
    }
    table.noArguments("clear") { machine, bytes in
      try machine.checkResizable(bytes)
      bytes.bytes = []
      return .none
    }
    table.noArguments("copy") { _, bytes in made(bytes.bytes, true) }
  }

  /// A text gives no numbers: its first character is what the error is about.
  private static func textAsBytes(_ text: Value, _ machine: Machine) throws -> ContiguousArray<UInt8> {
    if try machine.length(text) == 0 { return [] }
    throw machine.typeError("expected iterable of integers; got: 'str'")
  }
}
