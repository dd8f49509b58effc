/// The encodings programs may name.
enum TextEncoding {
  case utf8, ascii, latin1, windows1252
  /// UTF-8 behind a mark.
  case signedUTF8
  case escaped(EscapeEncoding)
  case utf16(isLittle: Bool, hasMark: Bool)
  case utf32(isLittle: Bool, hasMark: Bool)

  /// By any of its usual names; nil for an unknown one.
  init?(_ name: String) {
    switch name.lowercased().replacing("_", with: "-") {
    case "utf-8", "utf8", "u8", "cp65001": self = .utf8
    case "utf-8-sig": self = .signedUTF8
    case "cp1252", "windows-1252", "1252": self = .windows1252
    case "unicode-escape", "unicodeescape": self = .escaped(EscapeEncoding(isRaw: false))
    case "raw-unicode-escape", "rawunicodeescape": self = .escaped(EscapeEncoding(isRaw: true))
    case "ascii", "us-ascii", "646": self = .ascii
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "8859", "cp819": self = .latin1
    case "utf-16", "utf16", "u16": self = .utf16(isLittle: true, hasMark: true)
    case "utf-16-le", "utf-16le": self = .utf16(isLittle: true, hasMark: false)
    case "utf-16-be", "utf-16be": self = .utf16(isLittle: false, hasMark: false)
    case "utf-32", "utf32", "u32": self = .utf32(isLittle: true, hasMark: true)
    case "utf-32-le", "utf-32le": self = .utf32(isLittle: true, hasMark: false)
    case "utf-32-be", "utf-32be": self = .utf32(isLittle: false, hasMark: false)
    default: return nil
    }
  }

  /// Its name in error messages.
  var name: String {
    switch self {
    case .utf8, .signedUTF8: "utf-8"
    case .windows1252: "charmap"
    case .escaped(let escape): escape.isRaw ? "rawunicodeescape" : "unicodeescape"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .utf16(let isLittle, let hasMark): hasMark ? "utf-16" : (isLittle ? "utf-16-le" : "utf-16-be")
    case .utf32(let isLittle, let hasMark): hasMark ? "utf-32" : (isLittle ? "utf-32-le" : "utf-32-be")
    }
  }

  /// Why a character can't be encoded; nil when it can.
  func obstacle(_ scalar: UInt32) -> String? {
    switch self {
    case .ascii: scalar < 0x80 ? nil : "ordinal not in range(128)"
    case .latin1: scalar < 0x100 ? nil : "ordinal not in range(256)"
    case .windows1252: Windows1252.byte(scalar) == nil ? "character maps to <undefined>" : nil
    case .escaped: nil
    default: (0xD800..<0xE000).contains(scalar) ? "surrogates not allowed" : nil
    }
  }

  /// What stands before the text.
  var mark: [UInt8] {
    switch self {
    case .signedUTF8: [0xEF, 0xBB, 0xBF]
    case .utf16(_, true): [0xFF, 0xFE]
    case .utf32(_, true): [0xFF, 0xFE, 0, 0]
    default: []
    }
  }

  /// Appends a character without obstacle.
  func encode(_ scalar: UInt32, into bytes: inout ContiguousArray<UInt8>) {
    switch self {
    case .utf8, .signedUTF8: StrObject.encode(scalar, into: &bytes)
    case .windows1252: bytes.append(Windows1252.byte(scalar) ?? UInt8(ascii: "?"))
    case .escaped(let escape): escape.encode(scalar, into: &bytes)
    case .ascii, .latin1: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case .utf16(let isLittle, _):
      if scalar < 0x10000 { return TextEncoding.append(scalar, 2, isLittle, &bytes) }
      TextEncoding.append(0xD800 + (scalar - 0x10000) >> 10, 2, isLittle, &bytes)
      TextEncoding.append(0xDC00 + (scalar - 0x10000) & 0x3FF, 2, isLittle, &bytes)
    case .utf32(let isLittle, _): TextEncoding.append(scalar, 4, isLittle, &bytes)
    }
  }

  private static func append(
    _ value: UInt32, _ size: UInt32, _ isLittle: Bool, _ bytes: inout ContiguousArray<UInt8>
  ) {
    for place in 0..<size {
      let shift = (isLittle ? place : size - 1 - place) * 8
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}

extension TextEncoding {
  /// The next character of bytes and how many it took, or what is wrong there.
  func decode(_ bytes: ContiguousArray<UInt8>, at position: Int) -> Result<
    (scalar: UInt32?, size: Int), Failure
  > {
    switch self {
    case .utf8, .signedUTF8: return TextEncoding.decodeUTF8(bytes, at: position)
    case .windows1252:
      if let scalar = Windows1252.scalar(bytes[position]) { return .success((scalar, 1)) }
      return .failure(Failure(size: 1, reason: "character maps to <undefined>"))
    case .escaped(let escape): return escape.decode(bytes, at: position)
    case .latin1: return .success((UInt32(bytes[position]), 1))
    case .ascii:
      if bytes[position] < 0x80 { return .success((UInt32(bytes[position]), 1)) }
      return .failure(Failure(size: 1, reason: "ordinal not in range(128)"))
    case .utf16(let isLittle, _):
      guard let unit = TextEncoding.unit(bytes, position, 2, isLittle) else {
        return .failure(.truncated(bytes, position))
      }
      guard (0xD800..<0xE000).contains(unit) else { return .success((unit, 2)) }
      guard unit < 0xDC00 else { return .failure(Failure(size: 2, reason: "illegal encoding")) }
      guard let second = TextEncoding.unit(bytes, position + 2, 2, isLittle) else {
        return .failure(Failure(size: bytes.count - position, reason: "unexpected end of data"))
      }
      guard (0xDC00..<0xE000).contains(second) else {
        return .failure(Failure(size: 2, reason: "illegal UTF-16 surrogate"))
      }
      return .success((0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00), 4))
    case .utf32(let isLittle, _):
      guard let unit = TextEncoding.unit(bytes, position, 4, isLittle) else {
        return .failure(.truncated(bytes, position))
      }
      if (0xD800..<0xE000).contains(unit) {
        return .failure(Failure(size: 4, reason: "code point in surrogate code point range(0xd800, 0xe000)"))
      }
      if unit >= 0x110000 { return .failure(Failure(size: 4, reason: "code point not in range(0x110000)")) }
      return .success((unit, 4))
    }
  }

  /// How many bytes are wrong, and why.
  struct Failure: Error {
    var size: Int
    var reason: String

    static func truncated(_ bytes: ContiguousArray<UInt8>, _ position: Int) -> Failure {
      Failure(size: bytes.count - position, reason: "truncated data")
    }
  }

  static func unit(_ bytes: ContiguousArray<UInt8>, _ position: Int, _ size: Int, _ isLittle: Bool)
    -> UInt32?
  {
    guard position + size <= bytes.count else { return nil }
    var value: UInt32 = 0
    for place in 0..<size {
      value = value << 8 | UInt32(bytes[position + (isLittle ? size - 1 - place : place)])
    }
    return value
  }

  private static func decodeUTF8(_ bytes: ContiguousArray<UInt8>, at position: Int)
    -> Result<(scalar: UInt32?, size: Int), Failure>
  {
    let first = bytes[position]
    if first < 0x80 { return .success((UInt32(first), 1)) }
    guard (0xC2...0xF4).contains(first) else {
      return .failure(Failure(size: 1, reason: "invalid start byte"))
    }
    let size = first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4)
    var scalar = UInt32(first) & (0xFF >> UInt32(size + 1))
    for offset in 1..<size {
      guard position + offset < bytes.count else {
        return .failure(Failure(size: offset, reason: "unexpected end of data"))
      }
      let byte = bytes[position + offset]
      let allowed = offset == 1 ? secondBytes(after: first) : 0x80...0xBF
      guard allowed.contains(byte) else {
        return .failure(Failure(size: offset, reason: "invalid continuation byte"))
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return .success((scalar, size))
  }

  /// Overlong forms, surrogates and code points beyond the last are no text.
  private static func secondBytes(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
