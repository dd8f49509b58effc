extension StrType {
  /// `split`, `join`, `partition`, `splitlines`.
  static func addSplitting(_ str: Table) {
    for (name, isReverse) in [("split", false), ("rsplit", true)] {
      str.keywords(name, "sep?, maxsplit?") { machine, text, bound in
        let limit = try bound[1].map { try machine.size($0) } ?? -1
        let pieces = try split(text, bound[0] ?? .none, limit < 0 ? Int.max : limit, isReverse, machine)
        return .object(
          ListObject(ContiguousArray(pieces.map { .object(StrObject(utf8: ContiguousArray($0))) })))
      }
    }
    str.keywords("splitlines", "keepends?") { machine, text, bound in
      let keepsEnds = try bound[0].map(machine.isTrue) ?? false
      let lines = TextSplitting.lines(text, keepsEnds: keepsEnds)
      return .object(ListObject(ContiguousArray(lines.map { .object(StrObject(utf8: ContiguousArray($0))) })))
    }
    for (name, isReverse) in [("partition", false), ("rpartition", true)] {
      str.oneArgument(name) { machine, text, separator in
        guard let separator = separator.str else {
          throw machine.typeError("must be str, not \(machine.typeName(separator))")
        }
        if separator.utf8.isEmpty { throw machine.valueError("empty separator") }
        return .object(TupleObject(partition(text, separator, isReverse)))
      }
    }
    str.oneArgument("join") { machine, separator, items in .object(try machine.join(separator, items)) }
  }

  private static func split(
    _ text: StrObject, _ separator: Value, _ limit: Int, _ isReverse: Bool, _ machine: Machine
  ) throws -> [ContiguousArray<UInt8>.SubSequence] {
    if separator.isNone {
      return isReverse ? TextSplitting.lastWords(text, limit) : TextSplitting.words(text, limit)
    }
    guard let separator = separator.str else {
      throw machine.typeError("must be str or None, not \(machine.typeName(separator))")
    }
    if separator.utf8.isEmpty { throw machine.valueError("empty separator") }
    return TextSplitting.pieces(text.utf8, separator.utf8, limit, isReverse)
  }

  private static func partition(_ text: StrObject, _ separator: StrObject, _ isReverse: Bool)
    -> ContiguousArray<Value>
  {
    let bytes = text.utf8
    let offset = isReverse ? bytes.lastOffset(of: separator.utf8) : bytes.firstOffset(of: separator.utf8)
    guard let offset else {
      let (whole, empty) = (Value.object(StrObject(utf8: bytes, count: text.count)), Value.string(""))
      return isReverse ? [empty, empty, whole] : [whole, empty, empty]
    }
    let before = StrObject(utf8: ContiguousArray(bytes[..<offset]))
    let after = StrObject(utf8: ContiguousArray(bytes[(offset + separator.utf8.count)...]))
    return [.object(before), .object(separator), .object(after)]
  }
}

/// Cutting text into pieces.
enum TextSplitting {
  typealias Piece = ContiguousArray<UInt8>.SubSequence

  /// The pieces between separators.
  static func pieces(
    _ bytes: ContiguousArray<UInt8>, _ separator: ContiguousArray<UInt8>, _ limit: Int, _ isReverse: Bool
  ) -> [Piece] {
    var pieces: [Piece] = []
    if isReverse {
      var end = bytes.count
      while pieces.count < limit, let offset = bytes.lastOffset(of: separator, from: 0, to: end) {
        pieces.append(bytes[(offset + separator.count)..<end])
        end = offset
      }
      pieces.append(bytes[..<end])
      return pieces.reversed()
    }
    var start = 0
    while pieces.count < limit, let offset = bytes.firstOffset(of: separator, from: start) {
      pieces.append(bytes[start..<offset])
      start = offset + separator.count
    }
    pieces.append(bytes[start...])
    return pieces
  }

  /// The words between white space; behind the last cut the rest stays whole.
  static func words(_ text: StrObject, _ limit: Int) -> [Piece] {
    let bytes = text.utf8
    var pieces: [Piece] = []
    var position = skipSpace(bytes, 0)
    while position < bytes.count {
      if pieces.count >= limit {
        pieces.append(bytes[position...])
        break
      }
      let start = position
      while position < bytes.count, !isSpace(bytes, position) { position += width(bytes, position) }
      pieces.append(bytes[start..<position])
      position = skipSpace(bytes, position)
    }
    return pieces
  }

  /// As `words`, cut from the end: what is left over begins with the text itself.
  static func lastWords(_ text: StrObject, _ limit: Int) -> [Piece] {
    let all = words(text, Int.max)
    guard all.count > limit else { return all }
    let end = all[all.count - limit - 1].endIndex
    return [text.utf8[0..<end]] + all.suffix(limit)
  }

  /// The lines of a text.
  static func lines(_ text: StrObject, keepsEnds: Bool) -> [Piece] {
    let bytes = text.utf8
    var lines: [Piece] = []
    var (start, position) = (0, 0)
    while position < bytes.count {
      let size = width(bytes, position)
      guard CharacterClass.isLineBreak(scalar(bytes, position)) else {
        position += size
        continue
      }
      let end = position
      position += size
      if bytes[end] == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      lines.append(bytes[start..<(keepsEnds ? position : end)])
      start = position
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func skipSpace(_ bytes: ContiguousArray<UInt8>, _ start: Int) -> Int {
    var position = start
    while position < bytes.count, isSpace(bytes, position) { position += width(bytes, position) }
    return position
  }

  private static func isSpace(_ bytes: ContiguousArray<UInt8>, _ position: Int) -> Bool {
    CharacterClass.isSpace(scalar(bytes, position))
  }

  private static func scalar(_ bytes: ContiguousArray<UInt8>, _ position: Int) -> UInt32 {
    if bytes[position] < 0x80 { return UInt32(bytes[position]) }
    let end = min(bytes.count, position + width(bytes, position))
    return StrObject.decode(ContiguousArray(bytes[position..<end])).first ?? 0
  }

  private static func width(_ bytes: ContiguousArray<UInt8>, _ position: Int) -> Int {
    switch bytes[position] {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}

extension Machine {
  /// `separator.join(items)`.
  ///
  /// - Throws: TypeError `sequence item 0: expected str instance, int found`.
  package func join(_ separator: StrObject, _ items: Value) throws -> StrObject {
    guard isIterable(items) || items.object?.kind == .generator || items.object?.kind == .iterator else {
      throw typeError("can only join an iterable")
    }
    var bytes = ContiguousArray<UInt8>()
    var index = 0
    let elements = try collect(items, asksLength: false)
    if elements.count == 1, let only = elements[0].str, only.classOverride == nil { return only }
    for element in elements {
      guard let text = element.str else {
        throw typeError("sequence item \(index): expected str instance, \(typeName(element)) found")
      }
      if index > 0 { bytes += separator.utf8 }
      bytes += text.utf8
      try checkText(bytes.count)
      index += 1
    }
    return StrObject(utf8: bytes)
  }
}
