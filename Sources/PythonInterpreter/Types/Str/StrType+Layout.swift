extension StrType {
  /// `strip`, `center`, `zfill` ...
  static func addLayout(_ str: Table) {
    for (name, left, right) in [("strip", true, true), ("lstrip", true, false), ("rstrip", false, true)] {
      str.positional(name, 0...1) { machine, text, arguments in
        let unwanted = arguments.at(0) ?? .none
        guard unwanted.isNone || unwanted.str != nil else {
          throw machine.typeError("\(name) arg must be None or str")
        }
        return .object(strip(text, unwanted.str?.scalars, left, right))
      }
    }
    for (name, left, right) in [("ljust", 0, 1), ("rjust", 1, 0), ("center", 1, 1)] {
      str.positional(name, 1...2) { machine, text, arguments in
        let width = max(0, try machine.size(arguments[0]))
        let fill = try fillCharacter(arguments.at(1), machine)
        let missing = width - text.count
        if missing <= 0 { return .object(StrObject(utf8: text.utf8, count: text.count)) }
        try machine.checkText(width)
        let before = left + right == 2 ? missing / 2 + (missing & width & 1) : missing * left
        return .object(pad(text, before, missing - before, fill))
      }
    }
    str.oneArgument("zfill") { machine, text, width in
      let missing = max(0, max(0, try machine.size(width)) - text.count)
      return .object(
        StrObject(utf8: try zeroFilled(text.utf8, missing, machine), count: text.count + missing))
    }
    str.keywords("expandtabs", "tabsize?") { machine, text, bound in
      .object(try expandTabs(text, size: bound[0].map { try machine.size($0) } ?? 8, machine))
    }
  }

  /// Zeros between the sign and the rest.
  static func zeroFilled(_ bytes: ContiguousArray<UInt8>, _ missing: Int, _ machine: Machine) throws
    -> ContiguousArray<UInt8>
  {
    try machine.checkText(missing)
    var bytes = bytes
    let signs = bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") ? 1 : 0
    bytes.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing), at: signs)
    return bytes
  }

  private static func strip(
    _ text: StrObject, _ unwanted: ContiguousArray<UInt32>?, _ left: Bool, _ right: Bool
  )
    -> StrObject
  {
    func goes(_ scalar: UInt32) -> Bool { unwanted?.contains(scalar) ?? CharacterClass.isSpace(scalar) }
    let scalars = text.scalars
    var (start, end) = (0, scalars.count)
    if left { while start < end, goes(scalars[start]) { start += 1 } }
    if right { while start < end, goes(scalars[end - 1]) { end -= 1 } }
    if end - start == text.count && text.classOverride == nil { return text }
    if text.isASCII { return StrObject(utf8: ContiguousArray(text.utf8[start..<end]), count: end - start) }
    return StrObject(scalars: scalars[start..<end])
  }

  private static func fillCharacter(_ value: Value?, _ machine: Machine) throws -> UInt32 {
    guard let value else { return 0x20 }
    guard let text = value.str else {
      throw machine.typeError(
        "The fill character must be a unicode character, not \(machine.typeName(value))")
    }
    guard text.count == 1 else {
      throw machine.typeError("The fill character must be exactly one character long")
    }
    return text.scalars[0]
  }

  private static func pad(_ text: StrObject, _ left: Int, _ right: Int, _ fill: UInt32) -> StrObject {
    var bytes = ContiguousArray<UInt8>()
    for _ in 0..<left { StrObject.encode(fill, into: &bytes) }
    bytes += text.utf8
    for _ in 0..<right { StrObject.encode(fill, into: &bytes) }
    return StrObject(utf8: bytes, count: text.count + left + right)
  }

  static func expandTabs(_ text: StrObject, size: Int, _ machine: Machine) throws -> StrObject {
    var bytes = ContiguousArray<UInt8>()
    var column = 0
    for byte in text.utf8 {
      if byte == 0x09 {
        let width = size > 0 ? size - column % size : 0
        try machine.checkText(bytes.count + width)
        bytes += repeatElement(0x20, count: width)
        column += width
      } else {
        bytes.append(byte)
        if byte & 0xC0 != 0x80 { column += 1 }
        if byte == 0x0A || byte == 0x0D { column = 0 }
      }
    }
    return StrObject(utf8: bytes)
  }
}
