/// The escapes of string literals.
struct StringLiteral {
  /// The text with its escapes resolved. Lone surrogates come out as the three bytes UTF-8 would give them.
  ///
  /// - Parameter isBytes: `\u`, `\U` and `\N` mean nothing in bytes, and `\xff` is one byte.
  /// - Returns: the value, and the first escape that means nothing (`d` of `\d`), if there is one.
  /// - Throws: `EscapeError` for an escape that is cut short or names no character.
  static func unescape(
    _ text: ArraySlice<UInt8>, isBytes: Bool
  ) throws(EscapeError) -> (value: [UInt8], stray: String?) {
    guard var backslash = text.firstIndex(of: .backslash) else { return (Array(text), nil) }
    var reader = EscapeReader(text: text, isBytes: isBytes)
    reader.result.reserveCapacity(text.count)
    var copied = text.startIndex
    while true {
      reader.result += text[copied..<backslash]
      reader.position = backslash + 1
      try reader.readEscape()
      copied = reader.position
      guard let next = text[copied...].firstIndex(of: .backslash) else { break }
      backslash = next
    }
    reader.result += text[copied...]
    return (reader.result, reader.stray)
  }
}

/// Why an escape cannot be resolved; offsets count bytes from the start of the text.
struct EscapeError: Error {
  var reason: String
  var start: Int
  /// Offset of the last byte that belongs to the escape.
  var end: Int
}

/// Reads one escape after another.
private struct EscapeReader {
  let text: ArraySlice<UInt8>
  let isBytes: Bool
  /// Index of the first byte after the backslash, later of the first byte after the escape.
  var position = 0
  var result: [UInt8] = []
  /// The first escape that means nothing.
  private(set) var stray: String?

  init(text: ArraySlice<UInt8>, isBytes: Bool) {
    self.text = text
    self.isBytes = isBytes
  }

  mutating func readEscape() throws(EscapeError) {
    guard position < text.endIndex else { return result.append(.backslash) }
    let letter = text[position]
    position += 1
    switch letter {
    case .newline: break
    case .backslash, UInt8(ascii: "'"), UInt8(ascii: "\""): result.append(letter)
    case UInt8(ascii: "n"): result.append(10)
    case UInt8(ascii: "t"): result.append(9)
    case UInt8(ascii: "r"): result.append(13)
    case UInt8(ascii: "a"): result.append(7)
    case UInt8(ascii: "b"): result.append(8)
    case UInt8(ascii: "f"): result.append(12)
    case UInt8(ascii: "v"): result.append(11)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): readOctal()
    case UInt8(ascii: "x"): try readHexadecimal(2, letter)
    case UInt8(ascii: "u") where !isBytes: try readHexadecimal(4, letter)
    case UInt8(ascii: "U") where !isBytes: try readHexadecimal(8, letter)
    case UInt8(ascii: "N") where !isBytes: try readName()
    default:
      result += [.backslash, letter]
      note(upTo: text[position...].firstIndex { !$0.continuesCharacter } ?? text.endIndex)
    }
  }

  private mutating func readOctal() {
    position -= 1
    var value: UInt32 = 0
    var count = 0
    while count < 3, position < text.endIndex, text[position].isDigit(radix: 8) {
      value = value * 8 + UInt32(text[position] - 48)
      position += 1
      count += 1
    }
    if value > 0xFF { note(from: position - count, upTo: position) }
    append(isBytes ? value & 0xFF : value)
  }

  private mutating func note(from start: Int? = nil, upTo end: Int) {
    if stray == nil { stray = String(decoding: text[(start ?? position - 1)..<end], as: UTF8.self) }
  }

  private mutating func readHexadecimal(_ length: Int, _ letter: UInt8) throws(EscapeError) {
    let start = position - 2
    var value: UInt32 = 0
    var count = 0
    while count < length, position < text.endIndex, text[position].isDigit(radix: 16) {
      let digit = text[position]
      value = value << 4 | UInt32(digit.isDigit ? digit - 48 : (digit | 0x20) - 87)
      position += 1
      count += 1
    }
    guard count == length else { throw truncated(letter, start) }
    guard value <= 0x10FFFF else { throw failure("illegal Unicode character", start) }
    append(value)
  }

  private func truncated(_ letter: UInt8, _ start: Int) -> EscapeError {
    if isBytes {
      return EscapeError(
        reason: "(value error) invalid \\x escape at position \(start - text.startIndex)", start: 0, end: 0)
    }
    let form = letter == UInt8(ascii: "x") ? "XX" : letter == UInt8(ascii: "u") ? "XXXX" : "XXXXXXXX"
    return failure("truncated \\\(letter.asCharacter)\(form) escape", start)
  }

  /// `\N{LATIN SMALL LETTER A}`.
  private mutating func readName() throws(EscapeError) {
    let start = position - 2
    guard position < text.endIndex, text[position] == UInt8(ascii: "{"),
      let close = text[position...].firstIndex(of: UInt8(ascii: "}")), close > position + 1
    else { throw failure("malformed \\N character escape", start) }
    let name = String(decoding: text[position + 1..<close], as: UTF8.self)
    position = close + 1
    guard let scalar = UnicodeNames.scalar(named: name) else {
      throw failure("unknown Unicode character name", start)
    }
    append(scalar.value)
  }

  private func failure(_ reason: String, _ start: Int) -> EscapeError {
    let end = max(position - 1, start)
    let message =
      "(unicode error) 'unicodeescape' codec can't decode bytes in position "
      + "\(start - text.startIndex)-\(end - text.startIndex): \(reason)"
    return EscapeError(reason: message, start: start - text.startIndex, end: end - text.startIndex)
  }

  /// Appends a code point as UTF-8, even a surrogate; in bytes, as one byte.
  private mutating func append(_ value: UInt32) {
    switch value {
    case _ where isBytes: result.append(UInt8(truncatingIfNeeded: value))
    case ..<0x80: result.append(UInt8(truncatingIfNeeded: value))
    case ..<0x800: appendEncoded(value, lead: 0xC0, tail: 1)
    case ..<0x10000: appendEncoded(value, lead: 0xE0, tail: 2)
    default: appendEncoded(value, lead: 0xF0, tail: 3)
    }
  }

  private mutating func appendEncoded(_ value: UInt32, lead: UInt32, tail: Int) {
    result.append(UInt8(truncatingIfNeeded: lead | value >> (6 * UInt32(tail))))
    for index in (0..<tail).reversed() {
      result.append(UInt8(truncatingIfNeeded: 0x80 | (value >> (6 * UInt32(index))) & 0x3F))
    }
  }
}
