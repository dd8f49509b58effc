/// Whether a text is one JSON value, by the grammar of RFC 8259.
enum JSONText {
  static func isValid(_ text: some StringProtocol) -> Bool {
    var reader = Reader(bytes: Array(text.utf8))
    guard reader.value() else { return false }
    reader.skipSpace()
    return reader.isAtEnd
  }
}

private struct Reader {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }
  private var next: Character? {
    index < bytes.count ? Character(Unicode.Scalar(bytes[index])) : nil
  }

  mutating func value() -> Bool {
    skipSpace()
    return switch next {
    case "{": list(closedBy: "}") { $0.key() && $0.mark(":") && $0.value() }
    case "[": list(closedBy: "]") { $0.value() }
    case "\"": string()
    case "t": word("true")
    case "f": word("false")
    case "n": word("null")
    default: number()
    }
  }

  mutating func skipSpace() {
    while let character = next, " \t\n\r".contains(character) { index += 1 }
  }

  private mutating func key() -> Bool {
    skipSpace()
    return string()
  }

  /// A mark between values, with or without space before it.
  private mutating func mark(_ character: Character) -> Bool {
    skipSpace()
    return take(character)
  }

  private mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    index += 1
    return true
  }

  private mutating func word(_ word: String) -> Bool {
    word.allSatisfy { take($0) }
  }

  private mutating func list(closedBy end: Character, _ item: (inout Reader) -> Bool) -> Bool {
    index += 1
    if mark(end) { return true }
    while item(&self) {
      if mark(end) { return true }
      guard mark(",") else { return false }
    }
    return false
  }

  private mutating func string() -> Bool {
    guard take("\"") else { return false }
    while let character = next {
      guard bytes[index] >= 0x20 else { return false }
      index += 1
      if character == "\"" { return true }
      if character == "\\", !escape() { return false }
    }
    return false
  }

  private mutating func escape() -> Bool {
    guard let kind = next else { return false }
    index += 1
    guard kind == "u" else { return "\"\\/bfnrt".contains(kind) }
    for _ in 0..<4 {
      guard next?.isHexDigit == true else { return false }
      index += 1
    }
    return true
  }

  private mutating func number() -> Bool {
    _ = take("-")
    guard digits() else { return false }
    if take("."), !digits() { return false }
    guard take("e") || take("E") else { return true }
    if !take("-") { _ = take("+") }
    return digits()
  }

  private mutating func digits() -> Bool {
    let start = index
    while let character = next, ("0"..."9").contains(character) { index += 1 }
    return index > start
  }
}
