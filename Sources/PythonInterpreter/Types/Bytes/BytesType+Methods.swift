extension BytesType {
  /// A result of the same type as the receiver.
  static func made(_ bytes: some Sequence<UInt8>, _ isMutable: Bool) -> Value {
    .object(BytesObject(ContiguousArray(bytes), isMutable: isMutable))
  }

  /// `upper`, `isdigit` ...: they know ASCII only, so a text of the same code points does the work.
  static func addCases(_ table: Table, _ isMutable: Bool) {
    let changes: [(String, (StrObject) -> StrObject)] = [
      ("upper", TextCases.upper), ("lower", TextCases.lower), ("swapcase", TextCases.swapped),
      ("capitalize", TextCases.capitalized), ("title", TextCases.titled),
    ]
    for (name, change) in changes {
      table.noArguments(name) { _, bytes in made(byASCII(bytes.bytes, change), isMutable) }
    }
    let tests: [(String, (UInt8) -> Bool)] = [
      ("isalpha", { CharacterClass.isAlphabetic(UInt32($0)) && $0 < 0x80 }),
      ("isalnum", { CharacterClass.isAlphanumeric(UInt32($0)) && $0 < 0x80 }),
      ("isdigit", { (0x30...0x39).contains($0) }),
      ("isspace", { (0x09...0x0D).contains($0) || $0 == 0x20 }),
    ]
    for (name, test) in tests {
      table.noArguments(name) { _, bytes in .bool(!bytes.bytes.isEmpty && bytes.bytes.allSatisfy(test)) }
    }
    table.noArguments("istitle") { _, bytes in .bool(StrType.isTitle(masked(bytes.bytes))) }
    table.noArguments("isascii") { _, bytes in .bool(bytes.bytes.allSatisfy { $0 < 0x80 }) }
    table.noArguments("isupper") { _, bytes in
      .bool(
        bytes.bytes.contains { (0x41...0x5A).contains($0) }
          && !bytes.bytes.contains { (0x61...0x7A).contains($0) })
    }
    table.noArguments("islower") { _, bytes in
      .bool(
        bytes.bytes.contains { (0x61...0x7A).contains($0) }
          && !bytes.bytes.contains { (0x41...0x5A).contains($0) })
    }
  }

  /// The bytes as a text in which those beyond ASCII are no letters.
  private static func masked(_ bytes: ContiguousArray<UInt8>) -> StrObject {
    StrObject(utf8: ContiguousArray(bytes.map { $0 < 0x80 ? $0 : 0 }), count: bytes.count)
  }

  /// Changes the ASCII bytes as text; others take no part.
  private static func byASCII(_ bytes: ContiguousArray<UInt8>, _ change: (StrObject) -> StrObject)
    -> ContiguousArray<UInt8>
  {
    var changed = change(masked(bytes)).utf8
    for (index, byte) in bytes.enumerated() where byte >= 0x80 { changed[index] = byte }
    return changed
  }

  static func addSearching(_ table: Table, _ isMutable: Bool) {
    for (name, isReverse, mustFind) in [
      ("find", false, false), ("index", false, true), ("rfind", true, false), ("rindex", true, true),
    ] {
      table.positional(name, 1...3) { machine, bytes, arguments in
        let bounds = try machine.byteBounds(StrObject(utf8: bytes.bytes, count: bytes.bytes.count), arguments)
        let wanted = try part(arguments[0], machine)
        let found = bounds.flatMap {
          isReverse
            ? bytes.bytes.lastOffset(of: wanted, from: $0.lowerBound, to: $0.upperBound)
            : bytes.bytes.firstOffset(of: wanted, from: $0.lowerBound, to: $0.upperBound)
        }
        if found == nil && mustFind { throw machine.valueError("subsection not found") }
        return .int(found ?? -1)
      }
    }
    table.positional("count", 1...3) { machine, bytes, arguments in
      let text = StrObject(utf8: bytes.bytes, count: bytes.bytes.count)
      let bounds = try machine.byteBounds(text, arguments)
      let wanted = try part(arguments[0], machine)
      guard let bounds else { return .int(0) }
      if wanted.isEmpty { return .int(bounds.count + 1) }
      return .int(StrType.occurrences(of: wanted, in: bytes.bytes, bounds).count)
    }
    for (name, atStart) in [("startswith", true), ("endswith", false)] {
      table.positional(name, 1...3) { machine, bytes, arguments in
        let text = StrObject(utf8: bytes.bytes, count: bytes.bytes.count)
        let bounds = try machine.byteBounds(text, arguments)
        let wanted = try affixes(arguments[0], name, machine)
        guard let bounds else { return .bool(false) }
        let part = bytes.bytes[bounds]
        return .bool(
          wanted.contains { atStart ? part.starts(with: $0) : part.reversed().starts(with: $0.reversed()) })
      }
    }
  }

  /// What is looked for: bytes, or one byte as a number.
  private static func part(_ value: Value, _ machine: Machine) throws -> ContiguousArray<UInt8> {
    if let bytes = value.bytesLike { return bytes }
    guard value.bigInteger != nil else {
      throw machine.typeError(
        "argument should be integer or bytes-like object, not '\(machine.typeName(value))'")
    }
    return [try machine.byte(value)]
  }

  private static func affixes(_ value: Value, _ name: String, _ machine: Machine) throws -> [ContiguousArray<
    UInt8
  >] {
    if let bytes = value.bytesLike { return [bytes] }
    guard let tuple = value.cast(.tuple, to: TupleObject.self) else {
      throw machine.typeError(
        "\(name) first arg must be bytes or a tuple of bytes, not \(machine.typeName(value))")
    }
    return try tuple.elements.map(machine.onlyBytes)
  }

  static func addSplitting(_ table: Table, _ isMutable: Bool) {
    for (name, isReverse) in [("split", false), ("rsplit", true)] {
      table.keywords(name, "sep?, maxsplit?") { machine, bytes, bound in
        let limit = try bound[1].map { try machine.size($0) } ?? -1
        let pieces = try split(bytes, bound[0] ?? .none, limit < 0 ? Int.max : limit, isReverse, machine)
        return .object(ListObject(ContiguousArray(pieces.map { made($0, isMutable) })))
      }
    }
    table.keywords("splitlines", "keepends?") { machine, bytes, bound in
      let lines = lines(bytes.bytes, keepsEnds: try bound[0].map(machine.isTrue) ?? false)
      return .object(ListObject(ContiguousArray(lines.map { made($0, isMutable) })))
    }
    for (name, isReverse) in [("partition", false), ("rpartition", true)] {
      table.oneArgument(name) { machine, bytes, separator in
        let separator = try machine.onlyBytes(separator)
        if separator.isEmpty { throw machine.valueError("empty separator") }
        let pieces = TextSplitting.pieces(bytes.bytes, separator, 1, isReverse).map { made($0, isMutable) }
        let empty = made([], isMutable)
        if pieces.count == 1 {
          return .object(TupleObject(isReverse ? [empty, empty, pieces[0]] : [pieces[0], empty, empty]))
        }
        return .object(TupleObject([pieces[0], made(separator, isMutable), pieces[1]]))
      }
    }
    table.oneArgument("join") { machine, separator, items in
      var result = ContiguousArray<UInt8>()
      guard machine.isIterable(items) || machine.isIteratorLayout(items) else {
        throw machine.typeError("can only join an iterable")
      }
      for (index, item) in try machine.collect(items).enumerated() {
        guard let bytes = item.bytesLike else {
          throw machine.typeError(
            "sequence item \(index): expected a bytes-like object, \(machine.typeName(item)) found")
        }
        if index > 0 { result += separator.bytes }
        result += bytes
        try machine.checkText(result.count)
      }
      return made(result, isMutable)
    }
  }

  private static func split(
    _ bytes: BytesObject, _ separator: Value, _ limit: Int, _ isReverse: Bool, _ machine: Machine
  ) throws -> [ContiguousArray<UInt8>.SubSequence] {
    if !separator.isNone {
      let separator = try machine.onlyBytes(separator)
      if separator.isEmpty { throw machine.valueError("empty separator") }
      return TextSplitting.pieces(bytes.bytes, separator, limit, isReverse)
    }
    // Only ASCII space divides: other bytes count as letters.
    let masked = StrObject(
      utf8: ContiguousArray(bytes.bytes.map { $0 < 0x80 && !(0x1C...0x1F).contains($0) ? $0 : 0x61 }))
    let pieces = isReverse ? TextSplitting.lastWords(masked, limit) : TextSplitting.words(masked, limit)
    return pieces.map { bytes.bytes[$0.startIndex..<$0.endIndex] }
  }

  private static func lines(_ bytes: ContiguousArray<UInt8>, keepsEnds: Bool) -> [ContiguousArray<UInt8>
    .SubSequence]
  {
    let masked = ContiguousArray(bytes.map { $0 == 0x0A || $0 == 0x0D ? $0 : UInt8(0x61) })
    return TextSplitting.lines(StrObject(utf8: masked, count: bytes.count), keepsEnds: keepsEnds).map {
      bytes[$0.startIndex..<$0.endIndex]
    }
  }

  static func addLayout(_ table: Table, _ isMutable: Bool) {
    table.positional("replace", 2...3) { machine, bytes, arguments in
      let (old, new) = (try machine.onlyBytes(arguments[0]), try machine.onlyBytes(arguments[1]))
      let limit = try arguments.at(2).map { try machine.size($0) } ?? -1
      return made(try replaced(bytes.bytes, old, new, limit < 0 ? Int.max : limit, machine), isMutable)
    }
    for (name, left, right) in [("strip", true, true), ("lstrip", true, false), ("rstrip", false, true)] {
      table.positional(name, 0...1) { machine, bytes, arguments in
        let given = arguments.at(0) ?? .none
        let unwanted = given.isNone ? [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D] : try machine.onlyBytes(given)
        var rest = bytes.bytes[...]
        if left { rest = rest.drop { unwanted.contains($0) } }
        if right { while let last = rest.last, unwanted.contains(last) { rest.removeLast() } }
        return made(rest, isMutable)
      }
    }
    for (name, atStart) in [("removeprefix", true), ("removesuffix", false)] {
      table.oneArgument(name) { machine, bytes, affix in
        let affix = try machine.onlyBytes(affix)
        let matches =
          atStart ? bytes.bytes.starts(with: affix) : bytes.bytes.reversed().starts(with: affix.reversed())
        if !matches { return made(bytes.bytes, isMutable) }
        return made(
          atStart ? bytes.bytes.dropFirst(affix.count) : bytes.bytes.dropLast(affix.count), isMutable)
      }
    }
    for (name, left, right) in [("ljust", 0, 1), ("rjust", 1, 0), ("center", 1, 1)] {
      table.positional(name, 1...2) { machine, bytes, arguments in
        let width = try machine.size(arguments[0])
        let given = arguments.at(1)
        let fill = given.map { $0.cast(.bytes, to: BytesObject.self)?.bytes ?? [] } ?? [0x20]
        guard fill.count == 1 else {
          throw machine.typeError(
            "\(name)() argument 2 must be a byte string of length 1, not \(machine.typeName(given ?? .none))")
        }
        let missing = max(0, max(0, width) - bytes.bytes.count)
        try machine.checkText(missing)
        let before = left + right == 2 ? missing / 2 + (missing & width & 1) : missing * left
        return made(
          Array(repeating: fill[0], count: before) + bytes.bytes
            + Array(repeating: fill[0], count: missing - before),
          isMutable)
      }
    }
    table.oneArgument("zfill") { machine, bytes, width in
      let missing = max(0, max(0, try machine.size(width)) - bytes.bytes.count)
      return made(try StrType.zeroFilled(bytes.bytes, missing, machine), isMutable)
    }
    table.keywords("expandtabs", "tabsize?") { machine, bytes, bound in
      let size = try bound[0].map { try machine.size($0) } ?? 8
      let text = StrObject(utf8: bytes.bytes, count: bytes.bytes.count)
      return made(try StrType.expandTabs(text, size: size, machine).utf8, isMutable)
    }
    addTranslation(table, isMutable)
  }

  private static func replaced(
    _ bytes: ContiguousArray<UInt8>, _ old: ContiguousArray<UInt8>, _ new: ContiguousArray<UInt8>,
    _ limit: Int,
    _ machine: Machine
  ) throws -> ContiguousArray<UInt8> {
    let offsets =
      old.isEmpty
      ? Array((0...bytes.count).prefix(limit))
      : StrType.occurrences(of: old, in: bytes, 0..<bytes.count, limit: limit)
    try machine.checkText(bytes.count + offsets.count * max(0, new.count - old.count))
    var result = ContiguousArray<UInt8>()
    var start = 0
    for offset in offsets {
      result += bytes[start..<offset]
      result += new
      start = offset + old.count
    }
    return result + bytes[start...]
  }
}
