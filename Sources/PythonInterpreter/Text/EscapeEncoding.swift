/// The encodings `unicode_escape` and `raw_unicode_escape`: Latin-1 with escapes as in string literals.
struct EscapeEncoding {
  /// Whether only `\u` and `\U` are escapes.
  let isRaw: Bool

  /// Appends a character.
  func encode(_ scalar: UInt32, into bytes: inout ContiguousArray<UInt8>) {
    if isRaw {
      if scalar < 0x100 {
        bytes.append(UInt8(truncatingIfNeeded: scalar))
      } else {
        bytes += StringEscaping.hexEscape(scalar).utf8
      }
      return
    }
    switch scalar {
    case 0x5C: bytes += "\\\\".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar))
    default: bytes += StringEscaping.hexEscape(scalar).utf8
    }
  }

  /// The next character and how many bytes it took; no character for a line that goes on.
  func decode(_ bytes: ContiguousArray<UInt8>, at position: Int) -> Result<
    (scalar: UInt32?, size: Int), TextEncoding.Failure
  > {
    let first = bytes[position]
    guard first == UInt8(ascii: "\\") else { return .success((UInt32(first), 1)) }
    guard position + 1 < bytes.count else {
      return isRaw ? .success((UInt32(first), 1)) : .failure(.init(size: 1, reason: "\\ at end of string"))
    }
    let letter = bytes[position + 1]
    if let digits = hexDigits(letter) { return hex(bytes, position, letter, digits) }
    if isRaw { return .success((UInt32(first), 1)) }
    if let plain = EscapeEncoding.letters[letter] { return .success((plain, 2)) }
    if letter == 0x0A { return .success((nil, 2)) }
    if letter == UInt8(ascii: "N") { return named(bytes, position) }
    guard (0x30...0x37).contains(letter) else { return .success((UInt32(first), 1)) }
    let octal = bytes[(position + 1)...].prefix(3).prefix { (0x30...0x37).contains($0) }
    return .success((octal.reduce(0) { $0 << 3 | UInt32($1 - 0x30) }, 1 + octal.count))
  }

  private static let letters: [UInt8: UInt32] = [
    UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "'"): 0x27, UInt8(ascii: "\""): 0x22, UInt8(ascii: "a"): 0x07,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "t"): 0x09, UInt8(ascii: "v"): 0x0B,
  ]

  private func hexDigits(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "x"): isRaw ? nil : 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: nil
    }
  }

  private func hex(_ bytes: ContiguousArray<UInt8>, _ position: Int, _ letter: UInt8, _ count: Int) -> Result<
    (scalar: UInt32?, size: Int), TextEncoding.Failure
  > {
    let digits = bytes[(position + 2)...].prefix(count).prefix { Character(UnicodeScalar($0)).isHexDigit }
    guard digits.count == count, let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      let shape = "\\\(UnicodeScalar(letter))" + String(repeating: "X", count: count)
      return .failure(.init(size: 2 + digits.count, reason: "truncated \(shape) escape"))
    }
    guard scalar < 0x110000 else {
      let reason = isRaw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character"
      return .failure(.init(size: 2 + count, reason: reason))
    }
    return .success((scalar, 2 + count))
  }

  private func named(_ bytes: ContiguousArray<UInt8>, _ position: Int) -> Result<
    (scalar: UInt32?, size: Int), TextEncoding.Failure
  > {
    let rest = bytes[(position + 2)...]
    guard rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")),
      end > position + 3
    else { return .failure(.init(size: 2, reason: "malformed \\N character escape")) }
    let name = String(decoding: bytes[(position + 3)..<end], as: UTF8.self)
    guard let scalar = UnicodeNames.scalar(named: name) else {
      return .failure(.init(size: end + 1 - position, reason: "unknown Unicode character name"))
    }
    return .success((scalar.value, end + 1 - position))
  }
}
