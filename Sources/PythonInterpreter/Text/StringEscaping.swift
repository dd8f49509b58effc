/// How strings and bytes are written as literals.
enum StringEscaping {
  /// `repr` of a string: single quotes unless it holds some and no double ones.
  static func repr(_ text: StrObject) -> String {
    let quote = quotes(text.utf8)
    var result = ContiguousArray<UInt8>()
    result.reserveCapacity(text.utf8.count + 2)
    result.append(quote)
    if text.isASCII {
      for byte in text.utf8 { escape(byte, quote, into: &result) }
    } else {
      for scalar in text.scalars { escape(scalar, quote, into: &result) }
    }
    result.append(quote)
    return String(decoding: result, as: UTF8.self)
  }

  /// `repr` of bytes: `b'\x00'`.
  static func repr(bytes: ContiguousArray<UInt8>) -> String {
    let quote = quotes(bytes)
    var result: ContiguousArray<UInt8> = [UInt8(ascii: "b"), quote]
    for byte in bytes {
      if byte < 0x80 {
        escape(byte, quote, into: &result)
      } else {
        appendHex(UInt32(byte), 2, "\\x", into: &result)
      }
    }
    result.append(quote)
    return String(decoding: result, as: UTF8.self)
  }

  /// A repr with everything beyond ASCII escaped.
  static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ContiguousArray<UInt8>()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.append(UInt8(scalar.value))
      } else {
        appendEscape(scalar.value, into: &result)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A character as `\\xe9`, `\\u20ac` or `\\U0001f600`.
  static func hexEscape(_ scalar: UInt32) -> String {
    var bytes = ContiguousArray<UInt8>()
    appendEscape(scalar, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func quotes(_ bytes: ContiguousArray<UInt8>) -> UInt8 {
    let single = UInt8(ascii: "'")
    let double = UInt8(ascii: "\"")
    return bytes.contains(single) && !bytes.contains(double) ? double : single
  }

  private static func escape(_ byte: UInt8, _ quote: UInt8, into result: inout ContiguousArray<UInt8>) {
    switch byte {
    case quote, UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
    case 0x0A: result += "\\n".utf8
    case 0x0D: result += "\\r".utf8
    case 0x09: result += "\\t".utf8
    case 0..<0x20, 0x7F: appendHex(UInt32(byte), 2, "\\x", into: &result)
    default: result.append(byte)
    }
  }

  private static func escape(_ scalar: UInt32, _ quote: UInt8, into result: inout ContiguousArray<UInt8>) {
    if scalar < 0x80 {
      escape(UInt8(scalar), quote, into: &result)
    } else if CharacterClass.isPrintable(scalar) {
      StrObject.encode(scalar, into: &result)
    } else {
      appendEscape(scalar, into: &result)
    }
  }

  private static func appendEscape(_ scalar: UInt32, into result: inout ContiguousArray<UInt8>) {
    switch scalar {
    case 0..<0x100: appendHex(scalar, 2, "\\x", into: &result)
    case 0..<0x10000: appendHex(scalar, 4, "\\u", into: &result)
    default: appendHex(scalar, 8, "\\U", into: &result)
    }
  }

  private static func appendHex(
    _ value: UInt32, _ width: Int, _ prefix: String, into result: inout ContiguousArray<UInt8>
  ) {
    let digits = String(value, radix: 16)
    result += prefix.utf8
    for _ in 0..<max(0, width - digits.utf8.count) { result.append(UInt8(ascii: "0")) }
    result += digits.utf8
  }
}
